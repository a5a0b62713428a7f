import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where everything downloaded and unpacked lies: out of git, of the compiler's sight and of the package. */
export const cacheFolder = join(import.meta.dirname, '../../.vscode-test');

/**
 * Makes the folder `.vscode-test/NAME`, once. It is filled elsewhere and put there when complete, so that what is there
 * is whole, also after the work was broken off, or two processes did it at the same time.
 * @returns its absolute path
 */
export async function makeOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const target = join(cacheFolder, name);
  if (existsSync(target)) return target;

  await mkdir(cacheFolder, { recursive: true });
  const work = await mkdtemp(join(cacheFolder, 'unfinished-'));
  try {
    await fill(work);
    await rename(work, target).catch((error: unknown) => {
      if (!existsSync(target)) throw error;
    });
    return target;
  } catch (error) {
    throw new Error(`Could not provide ${name}: ${messageOf(error)}`, { cause: error });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
