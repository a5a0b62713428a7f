import type { Severity } from '../problem.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';
import type { Inert } from '../views/escape.ts';

/** What one rule says about one place. Plain data: the editor shows it as a problem. */
export interface Finding {
  /** Id of the rule, also the name of its severity setting. */
  readonly rule: RuleId;
  /** What the problem is known by, e.g. the status `5.7.1`; `url` is the page about it. */
  readonly code: Inert;
  readonly url?: string;
  readonly severity: Severity;
  readonly message: Inert;
  readonly span: Span;
  readonly related: readonly { readonly message: Inert; readonly span: Span }[];
}

export type RuleId = 'failedRecipient';

export interface Rule {
  readonly id: RuleId;
  check(reading: Reading, language: string): Finding[];
}
