import { availableParallelism } from 'node:os';
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
  readonly decoded: readonly Decoded[];
}

const batchSize = 100;
const mostThreads = 8;

/** Decodes files on all processors and hands them on in their order. Progress shows on a terminal. */
export async function decodeOnThreads(
  files: readonly string[],
  style: Style,
  script: string,
  print: (all: readonly Decoded[]) => Promise<void>,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index): Batch => ({
    index,
    files: files.slice(index * batchSize, (index + 1) * batchSize),
  }));
  const done = new Map<number, (all: readonly Decoded[]) => void>();
  const results = batches.map(({ index }) => new Promise<readonly Decoded[]>((resolve) => done.set(index, resolve)));
  const threads = Math.min(availableParallelism(), mostThreads, batches.length);
  const failure = new Promise<never>((_, reject) => {
    for (let thread = 0; thread < threads; thread++) startThread(script, style, batches, done, reject);
  });
  let count = 0;
  for (const result of results) {
    const all = await Promise.race([result, failure]);
    await print(all);
    showProgress((count += all.length), files.length);
  }
}

function startThread(
  script: string,
  style: Style,
  batches: Batch[],
  done: ReadonlyMap<number, (all: readonly Decoded[]) => void>,
  reject: (error: Error) => void,
): void {
  const worker = new Worker(script, { workerData: style });
  const next = (): void => {
    const batch = batches.shift();
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

function showProgress(count: number, total: number): void {
  const { stderr } = process;
  if (!stderr.isTTY || process.stdout.isTTY) return;
  stderr.write(count < total ? `\r${count} of ${total}` : '\r\x1b[K');
}
