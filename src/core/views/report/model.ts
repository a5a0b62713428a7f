import type { CheckResult } from '../../checks/index.ts';
import type { Explanation } from '../../explain/index.ts';
import type { Alignment, AuthenticationCause } from '../../message/index.ts';
import type { Action, AnsweredBy, Instant } from '../../ndr/facts.ts';
import type { Span } from '../../source.ts';
import type { Party } from '../../tables/index.ts';

/** A value of the mail, and where it is written; without `span` where that is not known. */
export interface Place<T = string> {
  readonly value: T;
  readonly span?: Span;
}

/** Everything that the bounce report shows, without words of ours but those of the tables. */
export interface Report {
  /** The gravest that is said of a recipient; `none` where the message reports no delivery. */
  readonly outcome: 'failed' | 'delayed' | 'reached' | 'none';
  readonly recipients: number;
  readonly message: readonly MessageFact[];
  /** One for each way in which the recipients were not reached, the first ones. */
  readonly routes: readonly Route[];
  /** One a recipient; one a cause where there are many. */
  readonly cards: readonly Card[];
  /** Recipients that are on no card. */
  readonly left: number;
  readonly hops: readonly HopFact[];
  /** The server that the message did not pass, where it is one for all. */
  readonly end?: HopEnd;
  readonly authentication?: Authentication;
  readonly listings: readonly Listing[];
  readonly addresses: readonly AddressFact[];
  /** What the DNS answered about these addresses and the sender's domains, where somebody asked. */
  readonly checks: readonly CheckResult[];
}

export interface MessageFact extends Place {
  readonly kind:
    | 'subject'
    | 'from'
    | 'to'
    | 'mailFrom'
    | 'sent'
    | 'messageId'
    | 'networkMessageId'
    | 'reportedBy'
    | 'reportedAt'
    | 'tenant';
}

/** Who has to act, on the way from the sender to the recipient. */
export interface Route {
  readonly sender?: Place;
  /** What stands between the two: Exchange Online, Microsoft's service for consumers, or another server. */
  readonly between: Place & { readonly kind: 'microsoft' | 'outlook' | 'server' };
  /** Where it is one. */
  readonly recipient?: Place | undefined;
  /** How many recipients it holds for. */
  readonly count: number;
  /** Which way was not passed: to the one between, or on to the recipient. */
  readonly failed: 'first' | 'second';
  readonly delayed: boolean;
  readonly owner: Party;
  readonly title: string;
}

/** What the server did that a failure names. */
export type ServerRole = 'answered' | 'tried';

/** What happened to one recipient, or to many of whom the same is said. */
export interface Card {
  /** Place of each recipient in `facts.recipients`. */
  readonly recipients: readonly number[];
  /** The first addresses. */
  readonly addresses: readonly Place[];
  readonly originalAddress?: Place;
  readonly action: Action;
  /** As written: `554 5.7.1`. */
  readonly code?: Place;
  /** The answer as written. */
  readonly answer?: Place;
  readonly server?: Place;
  readonly serverIp?: Place;
  readonly serverRole: ServerRole;
  readonly answeredBy: AnsweredBy;
  readonly at?: Place<Instant>;
  readonly retriedUntil?: Place<Instant>;
  readonly explanation: Explanation;
}

/** One server that the message passed, the first one first. */
export interface HopFact {
  readonly from?: string;
  readonly fromIp?: string;
  readonly by?: string;
  readonly with?: string;
  readonly tls?: string;
  readonly at?: Instant;
  /** Seconds since the one before; less than 0 where the clocks disagree. */
  readonly delay?: number;
  readonly microsoft?: 'incoming' | 'outgoing' | 'internal';
  readonly span?: Span;
}

export interface HopEnd {
  readonly server: Place;
  readonly action: 'failed' | 'delayed';
  readonly code?: Place;
  readonly at?: Instant;
}

export interface Authentication {
  /** The domain that people see, in From. */
  readonly from?: Place;
  readonly mailFrom?: Place;
  readonly results: readonly AuthenticationResult[];
  /** Why DMARC does not pass. */
  readonly causes: readonly AuthenticationCause[];
}

export interface AuthenticationResult {
  readonly method: string;
  readonly result: string;
  readonly verdict: 'good' | 'bad' | 'neutral';
  /** What was checked: a domain or an address. */
  readonly subject?: string;
  /** How that domain stands to the one in From; for SPF and DKIM. */
  readonly alignment?: Alignment;
  /** What the checker adds in parentheses. */
  readonly comment?: string;
  /** Who checked, where that server names itself. */
  readonly server?: string;
  /** Which field says so: `Authentication-Results`. */
  readonly field: string;
  readonly span?: Span;
}

/** A blocklist that refused, and what it refused. */
export interface Listing {
  readonly subject: Place;
  readonly list: string;
  readonly operator?: string;
  readonly zone?: string;
  /** The name to ask the DNS for. */
  readonly query?: string;
  /** As the answer tells: false where it was an error or names a dead list. */
  readonly listed?: boolean;
  readonly whoMayAsk?: string;
  readonly expiry?: string;
  readonly lookup?: string;
  readonly delist?: string;
  /** What the list answers now, where somebody asked. */
  readonly now?: CheckResult;
}

export interface AddressFact extends Place {
  /** Why it is shown. */
  readonly role: 'refused' | ServerRole;
  readonly pool?: { readonly name: string; readonly use: string; readonly caution: string };
  readonly use?: 'private' | 'documentation' | 'internal' | 'public';
}
