import { runSandboxed, type JobFailure } from '../sandbox.ts';
import type { OutlookJob, OutlookResult } from './job.ts';

const limits = { ms: 30_000, heapMb: 1024 };

/** An Outlook message (.msg) as the text of a mail. `script`: the path of the bundle outlook-worker.js. */
export async function convertOutlookMessage(
  bytes: Uint8Array,
  script: string,
  signal?: AbortSignal,
): Promise<OutlookResult | { readonly failed: JobFailure }> {
  const [outcome] = await runSandboxed<OutlookJob, OutlookResult>(script, [() => ({ bytes })], limits, signal);
  if (!outcome || 'failed' in outcome) return { failed: outcome?.failed ?? 'damaged' };
  return outcome.result;
}
