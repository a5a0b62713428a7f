import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { PackageFile } from './files.ts';

/** A .zip of the files, each read when its turn has come. Zip64 where it must be; names are UTF-8. */
export function zipStream(files: readonly PackageFile[]): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  let current: Readable | undefined;
  for (const { name, open } of files) {
    zip.addReadStreamLazy(name, (use) => {
      current = open().once('error', (error) => output.destroy(error));
      use(null, current);
    });
  }
  zip.end();
  return output.once('close', () => current?.destroy());
}
