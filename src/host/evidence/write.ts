import { createWriteStream } from 'node:fs';
import { mkdir, open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { claim } from './claim.ts';
import { withSums, type PackageFile } from './files.ts';

export interface WriteOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called when a file is begun; SHA256SUMS is one more than was given. */
  readonly onFile?: ((index: number) => void) | undefined;
}

/**
 * Writes a package as a .zip, where the path ends so, or as a folder. Files are read in pieces. Nothing is overwritten:
 * where the name is taken it gets a number. Stopped or failed, nothing is left. Answers the path that was written.
 */
export async function writePackage(
  files: readonly PackageFile[],
  path: string,
  options: WriteOptions = {},
): Promise<string> {
  const all = withSums(files).map(({ name, open }, index) => ({
    name,
    open: () => {
      options.onFile?.(index);
      return open();
    },
  }));
  return /\.zip$/i.test(path) ? writeZip(all, path, options) : writeFolder(all, path, options);
}

async function writeFolder(files: readonly PackageFile[], wanted: string, { signal }: WriteOptions): Promise<string> {
  const { path } = await claim(wanted, (free) => mkdir(free));
  try {
    for (const { name, open } of files) {
      signal?.throwIfAborted();
      const target = join(path, name);
      await mkdir(dirname(target), { recursive: true });
      await pipeline(open(), createWriteStream(target, { flags: 'wx' }), { signal });
    }
  } catch (error) {
    await rm(path, { recursive: true });
    throw error;
  }
  return path;
}

async function writeZip(files: readonly PackageFile[], wanted: string, { signal }: WriteOptions): Promise<string> {
  const { zipStream } = await import('./zip.ts');
  const { path, made } = await claim(wanted, (free) => open(free, 'wx'));
  try {
    await pipeline(zipStream(files), made.createWriteStream(), { signal });
  } catch (error) {
    await made.close();
    await rm(path);
    throw error;
  }
  return path;
}
