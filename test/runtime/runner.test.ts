import assert from 'node:assert/strict';
import { join } from 'node:path';
import { runSuite, type Results } from '../../scripts/runtime/run-suite.ts';
import { newest, versions } from '../../scripts/runtime/vscode.ts';

const root = join(import.meta.dirname, '../..');

function run(suite: string, args: readonly string[] = [], limit = 60_000): Promise<Results> {
  return runSuite({
    extension: join(import.meta.dirname, 'extension'),
    suite: join(import.meta.dirname, 'suites', suite),
    executable: join(root, 'scripts/embedded-code'),
    args: [join(root, 'media/samples'), ...args],
    limit,
  });
}

describe('a run of a suite in the embedded VS Code', function () {
  this.timeout(90_000);

  const usual = { version: newest, language: 'en', trusted: true, extension: true, found: 1 };
  const profiles = [
    ...versions.map((version) => ({ option: `--vscode-version=${version}`, seen: { ...usual, version } })),
    { option: '--locale=fr', seen: { ...usual, language: 'fr' } },
    { option: '--untrusted', seen: { ...usual, trusted: false } },
  ];
  for (const { option, seen } of profiles) {
    it(`passes with ${option}`, async () => {
      assert.deepEqual(await run('passing.js', [option]), { passed: 1, failed: 0, ...seen });
    });
  }

  const failures = [
    { what: 'a test fails', suite: 'failing.js', reason: /^1 of 2 tests failed/ },
    { what: 'there is no test', suite: 'empty.js', reason: /^The suite ran no test/ },
    { what: 'there is no suite', suite: 'missing.js', reason: /^There is no suite/ },
    { what: 'the suite throws', suite: 'throwing.js', reason: /^The suite left no results/ },
    { what: 'the suite reports nothing', suite: 'silent.js', reason: /^The suite left no results/ },
    { what: 'the extension host dies', suite: 'dead.js', reason: /^The suite left no results/ },
  ];
  for (const { what, suite, reason } of failures) {
    it(`fails when ${what}`, () => assert.rejects(run(suite), { message: reason }));
  }

  it('fails when the extension host hangs', () =>
    assert.rejects(run('hanging.js', [], 15_000), { message: /^The tests hung/ }));

  it('fails when there is no such VS Code', () =>
    assert.rejects(run('passing.js', ['--vscode-version=1.2.3']), { message: /^The suite left no results.*code 1/ }));
});
