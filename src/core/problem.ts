import type { Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Something wrong with the text itself, found while reading it. Reading goes on. */
export interface Problem {
  /** Stable, kebab-case, e.g. `mime-boundary-missing`. */
  readonly code: string;
  readonly severity: Severity;
  /** One English sentence for people; nothing of the mail in it. */
  readonly message: string;
  readonly span: Span;
}
