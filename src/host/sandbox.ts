import { Worker, type TransferListItem } from 'node:worker_threads';

/** What one job may cost before its thread is ended. */
export interface Limits {
  readonly ms: number;
  readonly heapMb: number;
}

/** `stopped`: by the caller. `damaged`: the code that read the input threw. */
export type JobFailure = 'time' | 'memory' | 'damaged' | 'stopped';

export type Outcome<Result> = { readonly result: Result } | { readonly failed: JobFailure };

/** What the thread answers to each job. */
export type Answer<Result> = { readonly result: Result } | { readonly error: string };

/** A thread that dies is replaced, but an input that kills one after the other is given up. */
const mostDeaths = 3;

/**
 * Runs jobs, one after the other, on a thread of its own that can be ended: for code that is not ours and reads hostile
 * input. What kills the thread fails alone; the others still come. A job is made when its turn has come.
 */
export async function runSandboxed<Job, Result>(
  script: string,
  jobs: readonly (() => Job)[],
  limits: Limits,
  signal?: AbortSignal,
): Promise<Outcome<Result>[]> {
  const outcomes: Outcome<Result>[] = [];
  let failed: JobFailure = 'stopped';
  for (let deaths = 0; deaths < mostDeaths && outcomes.length < jobs.length && !signal?.aborted; deaths++) {
    const sandbox = new Sandbox<Job, Result>(script, limits, signal);
    while (outcomes.length < jobs.length && sandbox.alive) {
      outcomes.push(await sandbox.run(jobs[outcomes.length]!()));
    }
    await sandbox.end();
    const last = outcomes.at(-1);
    if (last && 'failed' in last) failed = last.failed;
  }
  if (signal?.aborted) failed = 'stopped';
  while (outcomes.length < jobs.length) outcomes.push({ failed });
  return outcomes;
}

class Sandbox<Job, Result> {
  readonly #worker: Worker;
  readonly #limits: Limits;
  readonly #signal: AbortSignal | undefined;
  alive = true;

  constructor(script: string, limits: Limits, signal: AbortSignal | undefined) {
    this.#limits = limits;
    this.#signal = signal;
    // No environment: code that a mail took over finds no token there. What it prints is nobody's business.
    this.#worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMb },
      env: {},
      stdout: true,
      stderr: true,
    });
  }

  run(job: Job): Promise<Outcome<Result>> {
    const worker = this.#worker;
    return new Promise((resolve) => {
      const settle = (outcome: Outcome<Result>): void => {
        clearTimeout(timer);
        this.#signal?.removeEventListener('abort', stop);
        worker.off('message', take).off('error', fail).off('exit', exit);
        resolve(outcome);
      };
      const die = (failed: JobFailure): void => {
        this.alive = false;
        settle({ failed });
      };
      const take = (answer: Answer<Result>): void => settle('result' in answer ? answer : { failed: 'damaged' });
      const fail = ({ code }: NodeJS.ErrnoException): void =>
        die(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'damaged');
      const exit = (): void => die('damaged');
      const stop = (): void => die('stopped');
      const timer = setTimeout(() => die('time'), this.#limits.ms);
      this.#signal?.addEventListener('abort', stop);
      worker.on('message', take).on('error', fail).on('exit', exit);
      worker.postMessage(job, transferable(job));
    });
  }

  async end(): Promise<void> {
    this.#worker.on('error', () => undefined); // too late to tell anybody
    await this.#worker.terminate();
  }
}

/** A job's bytes move to the thread instead of being copied, where they have a buffer for themselves. */
function transferable(job: unknown): TransferListItem[] {
  const bytes = (job as { bytes?: unknown }).bytes;
  const isOwn =
    bytes instanceof Uint8Array && bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
  return isOwn ? [bytes.buffer] : [];
}
