import { runTests } from '@vscode/test-electron';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from './cache.ts';

/** A mocha suite to run inside an extension host. */
export interface SuiteRun {
  /** Absolute path of the extension under development. */
  readonly extension: string;
  /**
   * Absolute path of a CommonJS module. Its run() leaves two files in the folder that NDR_TEST_RESULTS names:
   * `results.json`, of the type Results, at its end; and `report.txt`, for a person, as it goes.
   */
  readonly suite: string;
  /** Absolute path of the VS Code to start; without one @vscode/test-electron downloads its own. */
  readonly executable?: string;
  /** Options of VS Code, and the folder to open. */
  readonly args: readonly string[];
  /** Further environment of the extension host. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the run counts as hung. */
  readonly limit: number;
}

/** What a suite reports of itself. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Runs a suite, and fails with the reason unless it is known that tests ran and all passed. The exit code alone does
 * not say so: when the extension host dies, VS Code ends with 0.
 */
export async function runSuite({ extension, suite, executable, args, env, limit }: SuiteRun): Promise<Results> {
  if (!existsSync(suite)) throw new Error(`There is no suite ${suite}`);
  const folder = await mkdtemp(join(tmpdir(), 'results-'));
  const file = join(folder, 'results.json');
  const report = join(folder, 'report.txt');
  const watchdog = endWhenHung(limit);
  try {
    const exit = await runTests({
      ...(executable && { vscodeExecutablePath: executable }),
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      launchArgs: [...args],
      extensionTestsEnv: { ...env, NDR_TEST_RESULTS: folder },
    }).then(() => undefined, messageOf);
    if (existsSync(report)) console.log(await readFile(report, 'utf8'));
    if (watchdog.fired) throw new Error(`The tests hung: no end after ${limit / 1000} s`);
    if (!existsSync(file)) throw new Error(`The suite left no results: it or the extension host died. ${exit ?? ''}`);

    const results = JSON.parse(await readFile(file, 'utf8')) as Results;
    if (results.failed > 0) throw new Error(`${results.failed} of ${results.passed + results.failed} tests failed`);
    if (results.passed === 0) throw new Error('The suite ran no test');
    if (exit) throw new Error(exit);
    return results;
  } finally {
    watchdog.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** runTests gives no handle on the process that it started, but ends it on Ctrl+C, and hard on a second one. */
function endWhenHung(limit: number) {
  const pressCtrlC = () => {
    watchdog.fired = true;
    process.emit('SIGINT');
    timer = setTimeout(() => process.emit('SIGINT'), 5000);
  };
  let timer = setTimeout(pressCtrlC, limit);
  const watchdog = { fired: false, stop: () => clearTimeout(timer) };
  return watchdog;
}
