import { parentPort, workerData } from 'node:worker_threads';
import { decodeFile } from './decode-file.ts';
import type { Style } from './format.ts';
import { readReport } from '../reports/read.ts';
import { serve as serveJobs } from '../serve.ts';
import type { Batch, DoneBatch } from './threads.ts';

/** What runs on a thread: decodes each batch that it is given, or reads each report where it was given no style. */
export function serve(): void {
  if (workerData === undefined) {
    serveJobs(readReport);
    return;
  }
  const style = workerData as Style;
  parentPort?.on('message', ({ index, files }: Batch) => {
    const answer: DoneBatch = { index, decoded: files.map((file) => decodeFile(file, style)) };
    parentPort?.postMessage(answer);
  });
}
