import type { Span } from '../source.ts';

export type Party = 'sender' | 'sender-admin' | 'microsoft' | 'recipient' | 'recipient-admin';
export type Retry = 'useless' | 'later' | 'after-fix';
export type Ticket = 'yes' | 'after-clean-up' | 'if-persisting' | 'no';
export type Route =
  'service-request' | 'delist-portal' | 'delist-mail' | 'support-form' | 'recipient-postmaster' | 'own-tenant' | 'none';

/** Why this row was chosen, from the surest to the vaguest. */
export type MatchedBy = 'text' | 'code-and-text' | 'code' | 'range' | 'registry' | 'reply' | 'class' | 'nothing';

/** One step that one party can do; plain words, no Markdown. */
export interface Step {
  readonly text: string;
  readonly url?: string;
  /** A command to copy, e.g. PowerShell. Never holds anything of a mail. */
  readonly command?: string;
}

/**
 * The words for one row of a table, in one language. Plain text, no Markdown.
 * `{ip}`, `{list}`, `{zone}`, `{query}`, `{domain}` stand for facts of the mail and are filled in, escaped, by a view.
 */
export interface RowText {
  /** Under 60 characters, no full stop. */
  readonly title: string;
  /** What happened: one sentence. */
  readonly happened: string;
  /** The usual cause: one to three sentences. */
  readonly cause: string;
  /** What each party that can act should do, most useful first. */
  readonly steps: Partial<Record<Party, readonly Step[]>>;
  /** Questions admins always ask here, with answers. */
  readonly questions?: readonly { readonly question: string; readonly answer: string }[];
}

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
  readonly source: {
    readonly name: string;
    readonly url?: string;
    readonly date?: string;
    readonly confidence: 'documented' | 'observed' | 'loose';
  };
  /** Other rows that the code alone would allow, where the text does not decide. */
  readonly alternatives: readonly { readonly id: string; readonly title: string }[];
}
