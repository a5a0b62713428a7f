// Runs test/editor/ inside the extension host: of every embedded VS Code, or with --desktop of one that
// @vscode/test-electron downloads. `--vscode-version=VERSION` runs one only, `--grep=WORDS` the tests of that name.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from './runtime/cache.ts';
import { runSuite } from './runtime/run-suite.ts';
import { versions } from './runtime/vscode.ts';

/** Tests that need VS Code started otherwise have a folder of the profile's name in test/editor/; the rest has none. */
const profiles: Readonly<Record<string, readonly string[]>> = {
  french: ['--locale=fr'],
  untrusted: ['--untrusted'],
};

const root = join(import.meta.dirname, '..');
const tests = join(root, 'out/test/editor');

interface Run {
  readonly name: string;
  /** Of the embedded VS Code; absent: the desktop's newest. */
  readonly version?: string;
  readonly profile?: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { desktop: { type: 'boolean' }, 'vscode-version': { type: 'string' }, grep: { type: 'string' } },
  });
  const wanted = values['vscode-version'] ? [values['vscode-version']] : versions;
  const runs = values.desktop ? [{ name: 'Desktop VS Code' }] : wanted.flatMap(values.grep ? plainRunOn : runsOn);

  let passed = 0;
  let failedRuns = 0;
  for (const run of runs) {
    console.log(`\n${run.name}`);
    try {
      passed += (await runSuite(optionsOf(run, values.grep))).passed;
    } catch (error) {
      console.error(`${run.name}: ${messageOf(error)}`);
      failedRuns++;
    }
  }
  const runCount = `${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`;
  console.log(failedRuns > 0 ? `${failedRuns} of ${runCount} failed` : `${passed} tests passed in ${runCount}`);
  process.exitCode = failedRuns > 0 ? 1 : 0;
}

function plainRunOn(version: string): Run[] {
  return [{ name: `VS Code ${version}`, version }];
}

function runsOn(version: string): Run[] {
  const name = `VS Code ${version}`;
  const folders = readdirSync(tests, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [
    ...plainRunOn(version),
    ...folders.map((folder) => ({ name: `${name}, ${folder.name}`, version, profile: folder.name })),
  ];
}

function optionsOf({ version, profile }: Run, grep = ''): Parameters<typeof runSuite>[0] {
  return {
    extension: root,
    suite: join(tests, 'index.js'),
    ...(version && { executable: join(import.meta.dirname, 'embedded-code') }),
    args: [
      join(root, 'media/samples'),
      ...(version ? [`--vscode-version=${version}`] : []),
      ...(profile ? argsOf(profile) : []),
    ],
    env: { NDR_TEST_GREP: grep, NDR_TEST_PROFILE: profile ?? '' },
    limit: 300_000,
  };
}

function argsOf(profile: string): readonly string[] {
  const args = profiles[profile];
  if (!args) throw new Error(`The tests in test/editor/${profile}/ have no profile in scripts/test-editor.ts`);
  return args;
}

void main();
