// Builds dist/, what ships. `--only NAME` builds one entry, `--tests` the suites of test/editor/ into out/ instead,
// `--watch` goes on, `--quiet` prints nothing when all is well.
import { build, context } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    tests: { type: 'boolean' },
    watch: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
});

/**
 * Every bundle that something outside names: VS Code, a shell, or `new Worker(join(__dirname, 'NAME.js'))`, which finds
 * it because all bundles lie in dist/ side by side. A module that src imports with `import('./x.ts')` needs no entry:
 * it becomes a bundle of its own, required when that line first runs. Modules that several bundles use are kept once,
 * in chunk-*.js, so their state is shared too.
 */
const entries = {
  extension: 'src/extension.ts',
  cli: 'src/cli.ts',
  'decode-worker': 'src/host/decode-worker.ts',
  'outlook-worker': 'src/host/outlook-worker.ts',
  'report-worker': 'src/host/report-worker.ts',
};

const target = 'node20';
const minify = !flags.watch && !flags.tests;
const sourcemap = minify ? false : 'inline';

/** esbuild splits only ES modules, and extensions are CommonJS: so each file of the split build is translated after. */
const commonJs = {
  name: 'common-js',
  setup({ esbuild, onEnd }) {
    onEnd(async ({ outputFiles = [] }) => {
      for (const { path, text } of outputFiles) {
        const { code } = await esbuild.transform(text, {
          format: 'cjs',
          platform: 'node',
          supported: { 'dynamic-import': false }, // becomes require()
          target,
          minify,
          sourcemap,
          sourcefile: path,
        });
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, code);
      }
    });
  },
};

const shipped = {
  entryPoints: flags.only ? { [flags.only]: entries[flags.only] } : entries,
  outdir: 'dist',
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  write: false,
  external: ['vscode'],
  plugins: [commonJs],
};

const suites = {
  entryPoints: ['test/editor/**/*.ts'],
  outdir: 'out/test/editor',
  outbase: 'test/editor',
  format: 'cjs',
  packages: 'external', // mocha and its like are there in node_modules
};

const options = {
  ...(flags.tests ? suites : shipped),
  bundle: true,
  platform: 'node',
  target,
  minify,
  sourcemap,
  logLevel: flags.quiet ? 'warning' : 'info',
};

// What an earlier build left, a renamed suite say, must neither run nor ship.
if (!flags.only) await rm(options.outdir, { recursive: true, force: true });
if (flags.watch) {
  await (await context(options)).watch();
} else {
  await build(options).catch(() => process.exit(1)); // esbuild has said why
}
