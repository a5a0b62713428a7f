import type { Explanation } from './explain/explanation.ts';
import type { Message } from './message/tree.ts';
import type { NdrFacts } from './ndr/facts.ts';
import type { Source } from './source.ts';

/** Everything known of one text: the one parse that all features share. */
export interface Reading {
  readonly source: Source;
  readonly message: Message;
  readonly facts: NdrFacts;
  /** One a recipient, in the order of `facts.recipients`. */
  readonly explanations: readonly Explanation[];
}
