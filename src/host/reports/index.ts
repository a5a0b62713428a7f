import { runSandboxed } from '../sandbox.ts';
import type { ReportJob, ReportResult } from './job.ts';

export type { ReportResult } from './job.ts';

/** What one file may cost. One of 150 MB takes about a second. */
const limits = { ms: 30_000, heapMb: 1024 };

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called when the file of this index is begun. */
  readonly onFile?: ((index: number) => void) | undefined;
}

/**
 * Reads files one after the other on a thread of its own; only what they say comes back, not their text. What cannot
 * be read says why, and the others are read. `script`: a bundle that serves {@link readReport}.
 */
export async function readReports(
  paths: readonly string[],
  script: string,
  { signal, onFile }: ReadOptions = {},
): Promise<ReportResult[]> {
  if (paths.length === 0) return [];
  const jobs = paths.map((path, index) => () => {
    onFile?.(index);
    return { path };
  });
  const outcomes = await runSandboxed<ReportJob, ReportResult>(script, jobs, limits, signal);
  return outcomes.map((outcome) => ('result' in outcome ? outcome.result : { error: `given up (${outcome.failed})` }));
}
