import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const fixtures = path.join(import.meta.dirname, '../../fixtures');

/** A mail to test with; `name` is its path below its folder. */
export interface Mail {
  readonly name: string;
  readonly bytes: Buffer;
}

function* filesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isDirectory()) yield* filesIn(file);
    else yield file;
  }
}

function mailsIn(folder: string, wanted: (file: string) => boolean): Mail[] {
  return [...filesIn(folder)]
    .filter(wanted)
    .map((file) => ({ name: path.relative(folder, file).replaceAll('\\', '/'), bytes: readFileSync(file) }));
}

/** The project's own messages and reports. */
export function fixtureMails(): Mail[] {
  return mailsIn(fixtures, (file) => /\.(?:eml|ndr)$/.test(file));
}

/** The corpus of real mails that `NDR_CORPUS` points at; nothing where it is not set. */
export function corpusMails(): Mail[] | undefined {
  const corpus = process.env['NDR_CORPUS'];
  return corpus ? mailsIn(path.join(corpus, 'mails'), () => true) : undefined;
}
