import { availableParallelism } from 'node:os';
import type { Decoded } from './decode-file.ts';
import type { Style } from './format.ts';
import { decodeOnThreads } from './threads.ts';

const batchSize = 100;
/**
 * A thread compiles for itself all that it runs, which takes the processors about as long as reading so many mails: with
 * fewer for each, more threads only take more time together.
 */
const mailsPerThread = 8000;
const mostThreads = 8;

/** Decodes files batch by batch, on more threads than this one where there are very many, and in their order. */
export async function* decodeFiles(files: readonly string[], style: Style, script: string): AsyncGenerator<Decoded[]> {
  const batches = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) =>
    files.slice(index * batchSize, (index + 1) * batchSize),
  );
  const threads = Math.min(availableParallelism(), mostThreads, Math.round(files.length / mailsPerThread));
  if (threads > 1) {
    yield* decodeOnThreads(batches, threads, style, script);
    return;
  }
  const { decodeBatch } = await import('./decode-file.ts');
  for (const batch of batches) yield await decodeBatch(batch, style, script);
}
