import type { Problem } from '../problem.ts';
import type { Span } from '../source.ts';

/**
 * Where in the mail a fact is written.
 * `dsn`: a field of message/delivery-status (RFC 3464). `text`: the report's readable text. `html`: its HTML.
 * `header`: the report's own header fields. `original`: the returned message or its headers.
 */
export type Origin = 'dsn' | 'text' | 'html' | 'header' | 'original';

/** A value, and the place where it is written. */
export interface Fact<T = string> {
  readonly value: T;
  readonly span: Span;
  readonly origin: Origin;
  /** True where the place is base64: the span covers the encoded block, not the value's own characters. */
  readonly encoded?: true;
}

export type Kind = 'dsn' | 'exchange-text' | 'other-bounce' | 'not-a-bounce';
export type Action = 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';

/** A time in UTC, ISO 8601 to the second with a `Z`: `2026-03-02T08:42:00Z`. */
export type Instant = string;

/** One SMTP answer (RFC 5321) as written, with its enhanced status (RFC 3463) where it has one. */
export interface Reply {
  readonly reply?: number;
  readonly status?: string;
  readonly text: string;
}

/** Who gave the answer that decided: it rules which table is read and who has to act. */
export interface AnsweredBy {
  readonly side: 'sender' | 'recipient' | 'unknown';
  /** `exchange-online`, `exchange-server`, `outlook.com`, `gmail`, `postfix`, ...; absent when it cannot be told. */
  readonly system?: string;
}

/** One try of delivery, as far as the report lists them. */
export interface Attempt {
  readonly at?: Fact<Instant>;
  readonly server?: Fact;
  readonly ip?: Fact;
  readonly diagnostic?: Fact;
}

/** What a report says of one recipient. What the mail does not hold is absent. */
export interface RecipientFacts {
  /** Final-Recipient, or the address the text names. */
  readonly address?: Fact;
  readonly originalAddress?: Fact;
  readonly action?: Fact<Action>;
  /** Enhanced status as written, e.g. `5.7.1`; the DSN field before the SMTP answer. */
  readonly status?: Fact;
  /** SMTP reply code as written, e.g. 550. */
  readonly reply?: Fact<number>;
  /** The whole answer as written, folding undone. */
  readonly diagnostic?: Fact;
  /** The innermost answer of a wrapped one (`550 5.7.350 ... -> 554 5.7.1 ...`), found by its shape. */
  readonly innerReply?: Fact<Reply>;
  readonly remoteMta?: Fact;
  readonly remoteIp?: Fact;
  readonly lastAttempt?: Fact<Instant>;
  readonly willRetryUntil?: Fact<Instant>;
  readonly attempts: readonly Attempt[];
  readonly answeredBy: AnsweredBy;
  /**
   * Every further place where this recipient's status, reply or diagnostic is written
   * (readable text, HTML, a second DSN field): hovers and related information come from here.
   */
  readonly mentions: readonly Fact[];
}

/** The message that bounced, as far as it was returned or described. */
export interface OriginalFacts {
  readonly messageId?: Fact;
  readonly networkMessageId?: Fact;
  /** MAIL FROM (P1). */
  readonly mailFrom?: Fact;
  /** From: header (P2), as written. */
  readonly from?: Fact;
  readonly to: readonly Fact[];
  readonly subject?: Fact;
  readonly date?: Fact<Instant>;
}

/** Everything that a text says about a delivery, each fact with its place. */
export interface NdrFacts {
  readonly kind: Kind;
  /** Which reader understood it: `rfc3464`, `exchange`, `postfix`, `qmail`, ... */
  readonly reader?: string;
  readonly reportingMta?: Fact;
  readonly arrivalDate?: Fact<Instant>;
  readonly reportDate?: Fact<Instant>;
  readonly tenantId?: Fact;
  readonly original: OriginalFacts;
  readonly recipients: readonly RecipientFacts[];
  readonly problems: readonly Problem[];
}
