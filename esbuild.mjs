// Builds dist/. `--only cli` builds one entry, `--watch` goes on, `--quiet` prints nothing when all is well.
import { build, context } from 'esbuild';
import { existsSync } from 'node:fs';

const flag = (name) => process.argv.includes(name);
const only = flag('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;

/** Every bundle that dist/ holds. What is not needed at activation has one of its own. */
const entries = {
  extension: 'src/extension.ts',
  cli: 'src/cli.ts',
};

const options = {
  entryPoints: Object.fromEntries(
    Object.entries(entries).filter(([name, file]) => (only ? name === only : existsSync(file))),
  ),
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['vscode'],
  minify: !flag('--watch'),
  sourcemap: flag('--watch'),
  logLevel: flag('--quiet') ? 'warning' : 'info',
};

if (flag('--watch')) {
  await (await context(options)).watch();
} else {
  await build(options);
}
