import { Worker } from 'node:worker_threads';
import type { Decoded } from './decode-file.ts';
import type { Style } from './format.ts';

/** What a thread is given, and what it gives back. */
export interface Batch {
  readonly index: number;
  readonly files: readonly string[];
}
export interface DoneBatch {
  readonly index: number;
  readonly decoded: Decoded[];
}

/** Decodes batches on so many threads and hands them on in their order. */
export async function* decodeOnThreads(
  batches: readonly (readonly string[])[],
  threads: number,
  style: Style,
  script: string,
): AsyncGenerator<Decoded[]> {
  const waiting = batches.map((files, index): Batch => ({ index, files }));
  const done = new Map<number, (all: Decoded[]) => void>();
  const results = batches.map((_, index) => new Promise<Decoded[]>((resolve) => done.set(index, resolve)));
  const failure = new Promise<never>((_, reject) => {
    for (let thread = 0; thread < threads; thread++) startThread(script, style, waiting, done, reject);
  });
  for (const result of results) yield await Promise.race([result, failure]);
}

function startThread(
  script: string,
  style: Style,
  waiting: Batch[],
  done: ReadonlyMap<number, (all: Decoded[]) => void>,
  reject: (error: Error) => void,
): void {
  const worker = new Worker(script, { workerData: style });
  const next = (): void => {
    const batch = waiting.shift();
    if (batch) worker.postMessage(batch);
    else void worker.terminate();
  };
  worker.on('message', ({ index, decoded }: DoneBatch) => {
    next();
    done.get(index)?.(decoded);
  });
  worker.on('error', reject);
  next();
}
