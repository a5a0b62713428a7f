import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../core/source.ts';
import { sourceFromBytes } from '../bytes.ts';

/** The name that stands for standard input. */
export const standardInput = '-';

/** The files of a path: itself, or a folder's, all the way down, in an order that is the same everywhere. */
export function filesOf(path: string): string[] {
  if (path === standardInput || !statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

/** Most mails fit; the bytes are copied into a string before the next file is read. */
const shared = Buffer.allocUnsafeSlow(1024 * 1024);

/** A file as a source. Reading one after the other without a buffer each is what makes a large folder fast. */
export function readSource(file: string): Source {
  if (file === standardInput) return sourceFromBytes(readFileSync(0));
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, shared, 0, shared.length, 0);
    if (length < shared.length) return sourceFromBytes(shared.subarray(0, length));
    if (!fstatSync(handle).isFile()) throw new Error('not a file');
    return sourceFromBytes(readFileSync(handle));
  } finally {
    closeSync(handle);
  }
}
