import type { CheckKind, FindingId, State } from '../result.ts';

/** The words of the live checks in one language. Plain text, with `{slots}` for what a finding fills in. */
export interface CheckWords {
  readonly heading: string;
  /** With the space that the language sets before it. */
  readonly colon: string;
  readonly columns: Record<'time' | 'name' | 'result' | 'answer', string>;
  readonly kind: Record<CheckKind, string>;
  readonly state: Record<State, string>;
  readonly finding: Record<FindingId, string>;
}
