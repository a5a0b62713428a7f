import type { Report } from '../../core/drafts/index.ts';

/** One file to read, by its path. */
export interface ReportJob {
  readonly path: string;
}

/** What a file says, without its text; or why it could not be read. */
export type ReportResult = Report['reading'] | { readonly error: string };
