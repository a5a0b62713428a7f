import assert from 'node:assert/strict';
import { runSandboxed, type Outcome } from '../../../src/host/sandbox.ts';
import { bundle } from './bundles.ts';

/** What the thread does with each word. */
const script = `
  import { serve } from './src/host/serve.ts';
  const hoard = [];
  serve(async (word: string) => {
    if (word === 'hang') for (;;);
    if (word === 'never') await new Promise(() => undefined);
    if (word === 'hoard') for (;;) hoard.push(new Array(1000).fill(word));
    if (word === 'throw') throw new Error(word);
    if (word === 'exit') process.exit();
    if (word === 'later') await new Promise(() => setImmediate(() => { throw new Error(word); }));
    if (word === 'environment') return Object.keys(process.env).length;
    return word.toUpperCase();
  });
`;
const limits = { ms: 2000, heapMb: 32 };

describe('The sandbox', () => {
  let path: string;
  before(async () => {
    path = await bundle({ contents: script });
  });

  const run = (words: readonly string[], signal?: AbortSignal): Promise<Outcome<unknown>[]> =>
    runSandboxed(
      path,
      words.map((word) => () => word),
      limits,
      signal,
    );

  const rows: readonly (readonly [string, Outcome<unknown>])[] = [
    ['hang', { failed: 'time' }],
    ['never', { failed: 'time' }],
    ['hoard', { failed: 'memory' }],
    ['throw', { failed: 'damaged' }],
    ['exit', { failed: 'damaged' }],
    ['later', { failed: 'damaged' }],
  ];
  for (const [word, expected] of rows) {
    it(`loses only the job that fails: ${word}`, async () => {
      assert.deepEqual(await run(['one', word, 'two']), [{ result: 'ONE' }, expected, { result: 'TWO' }]);
    });
  }

  it('gives up an input that ends one thread after the other', async () => {
    const outcomes = await run(['exit', 'exit', 'one', 'exit', 'two', 'exit']);
    assert.deepEqual(outcomes, [
      { failed: 'damaged' },
      { failed: 'damaged' },
      { result: 'ONE' },
      { failed: 'damaged' },
      { failed: 'damaged' },
      { failed: 'damaged' },
    ]);
  });

  it('stops when told, also in the middle of a job', async () => {
    const stop = new AbortController();
    const jobs = [
      () => 'one',
      () => {
        setImmediate(() => stop.abort());
        return 'hang';
      },
      () => assert.fail('a job after the stop'),
    ];
    assert.deepEqual(await runSandboxed(path, jobs, { ...limits, ms: 1_000_000 }, stop.signal), [
      { result: 'ONE' },
      { failed: 'stopped' },
      { failed: 'stopped' },
    ]);
  });

  it('starts nothing when it was stopped before', async () => {
    const job = () => assert.fail('a job');
    assert.deepEqual(await runSandboxed(path, [job], limits, AbortSignal.abort()), [{ failed: 'stopped' }]);
  });

  it('hides the environment', async () => {
    assert.deepEqual(await run(['environment']), [{ result: 0 }]);
  });
});
