import type { Instant } from '../ndr/facts.ts';
import type { Span } from '../source.ts';
import type { Party, Retry, Route, RowSource, Ticket } from '../tables/row.ts';
import type { RowText } from '../tables/texts.ts';

export type { Party, Retry, Route, Ticket } from '../tables/row.ts';
export type { RowText, Step } from '../tables/texts.ts';

/** Why this row was chosen, from the surest to the vaguest. */
export type MatchedBy = 'text' | 'code-and-text' | 'code' | 'range' | 'registry' | 'reply' | 'class' | 'nothing';

/** An address or domain that was refused because of a list or a block. */
export interface Blocked {
  readonly ip?: string;
  readonly domain?: string;
  /** Id of the list in tables/blocklists, when it is a known one. */
  readonly list?: string;
  readonly zone?: string;
  /** False where the text is an error answer or names a dead list; absent where it cannot be told. */
  readonly listed?: boolean;
  /** Id of Microsoft's outbound pool that the address is of: `exchange-online`, `relay`. */
  readonly pool?: string;
  /** Where the address or domain is written, when it is. */
  readonly span?: Span;
}

/** What a failure means, for one recipient. The words are in {@link RowText} under `id`. */
export interface Explanation {
  /** Row id, also the key of its text: `exo/5.7.1-relay`. */
  readonly id: string;
  readonly table: string;
  readonly title: string;
  readonly text: RowText;
  readonly matchedBy: MatchedBy;
  readonly retry: Retry;
  /** Who has to act first; `owners` has all who can, first included. */
  readonly owner: Party;
  readonly owners: readonly Party[];
  readonly ticket: Ticket;
  readonly route: Route;
  readonly url?: string;
  readonly blocked?: Blocked;
  readonly source: RowSource;
  /** Present while the server still tries, by itself; `until` when it says how long. */
  readonly delayed?: { readonly until?: Instant };
  /** Other rows that the code alone would allow, where the text does not decide. */
  readonly alternatives: readonly { readonly id: string; readonly title: string }[];
}
