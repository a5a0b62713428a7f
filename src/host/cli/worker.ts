import { parentPort, workerData } from 'node:worker_threads';
import type { OutlookJob, OutlookResult } from '../outlook/job.ts';
import type { ReportJob, ReportResult } from '../reports/job.ts';
import { readReport } from '../reports/read.ts';
import { serve as serveJobs } from '../serve.ts';
import { decodeBatch } from './decode-file.ts';
import type { Style } from './format.ts';
import type { Batch, DoneBatch } from './threads.ts';

/** What runs on a thread: decodes each batch that it is given, or does one job at a time where it was given no style. */
export function serve(script: string): void {
  if (workerData === undefined) {
    serveJobs(run);
    return;
  }
  const style = workerData as Style;
  parentPort?.on('message', ({ index, files }: Batch) => {
    void decodeBatch(files, style, script).then((decoded) =>
      parentPort?.postMessage({ index, decoded } satisfies DoneBatch),
    );
  });
}

/** Reads a report by its path, or converts an Outlook message by its bytes. */
async function run(job: ReportJob | OutlookJob): Promise<ReportResult | OutlookResult> {
  if ('path' in job) return readReport(job);
  const { convert } = await import('../outlook/convert.ts');
  return convert(job);
}
