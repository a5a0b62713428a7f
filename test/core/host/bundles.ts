import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Builds a thread's script as it ships, or one out of `contents`; answers its path. Gone after the tests. */
export async function bundle(entry: { readonly file: string } | { readonly contents: string }): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  after(() => rmSync(folder, { recursive: true }));
  const outfile = join(folder, 'worker.cjs');
  const input =
    'file' in entry
      ? { entryPoints: [join(root, entry.file)] }
      : { stdin: { ...entry, resolveDir: root, loader: 'ts' as const } };
  await build({
    ...input,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
