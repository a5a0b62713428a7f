// Measures the extension inside the newest embedded VS Code: what a keystroke, a large mail and many mails cost.
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from './runtime/cache.ts';
import { runSuite } from './runtime/run-suite.ts';
import { newest } from './runtime/vscode.ts';

const root = join(import.meta.dirname, '..');
const suite = join(root, 'out/bench/editor.js');

async function main(): Promise<void> {
  await build({
    entryPoints: [join(root, 'test/bench/editor.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'warning',
  });
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    await runSuite({
      extension: root,
      suite,
      executable: join(import.meta.dirname, 'embedded-code'),
      args: [folder, `--vscode-version=${newest}`],
      limit: 300_000,
    });
  } catch (error) {
    console.error(messageOf(error));
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
