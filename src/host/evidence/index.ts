import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { EvidenceText } from '../../core/drafts/index.ts';
import { textFile, type PackageFile } from './files.ts';

export { writePackage, type WriteOptions } from './write.ts';

/** A report as it came: a file of this machine, or its bytes. */
export interface Original {
  /** Safe on every system, unlike any other's. */
  readonly name: string;
  readonly content: string | (() => Promise<Uint8Array>);
}

/** What an evidence package is made of, byte for byte where it is an original. */
export function packageFiles(texts: readonly EvidenceText[], originals: readonly Original[]): PackageFile[] {
  return [
    ...originals.map(({ name, content }) => ({
      name: `originals/${name}`,
      open: () => (typeof content === 'string' ? createReadStream(content) : once(content)),
    })),
    ...texts.map(({ name, text }) => textFile(name, text)),
  ];
}

function once(content: () => Promise<Uint8Array>): Readable {
  async function* pieces() {
    yield await content();
  }
  return Readable.from(pieces());
}
