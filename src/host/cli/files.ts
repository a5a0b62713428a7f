import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '../../core/source.ts';
import { sourceFromBytes } from '../bytes.ts';

/** The files of a path: itself, `-` for standard input, or a folder's, all the way down, in a stable order. */
export async function filesOf(path: string): Promise<string[]> {
  if (path === '-' || !(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
}

/** A file as a source. */
export async function readSource(file: string): Promise<Source> {
  return sourceFromBytes(await readFile(file));
}
