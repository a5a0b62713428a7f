import type { Action, AnsweredBy, Attempt, Fact, Instant, RecipientFacts, Reply } from './facts.ts';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * What one reader found of one recipient; the pieces of all readers are put together at the end. Each field is there from
 * the start, empty: objects of one shape are read faster than of as many as there are ways to fill them.
 */
export class Found implements Partial<RecipientFacts> {
  address?: Fact;
  originalAddress?: Fact;
  action?: Fact<Action>;
  status?: Fact;
  reply?: Fact<number>;
  diagnostic?: Fact;
  innerReply?: Fact<Reply>;
  remoteMta?: Fact;
  remoteIp?: Fact;
  lastAttempt?: Fact<Instant>;
  willRetryUntil?: Fact<Instant>;
  readonly attempts: Attempt[] = [];
  /** Once all is put together. */
  answeredBy?: AnsweredBy;
  readonly mentions: Fact[] = [];

  constructor(address?: Fact) {
    if (address) this.address = address;
  }
}

/** Adds what an answer says to what is not yet known; also another recipient's answer that this one shares. */
export function addAnswer(found: Found, answer: Pick<Found, 'diagnostic' | 'reply' | 'status' | 'innerReply'>): void {
  if (!found.diagnostic && answer.diagnostic) found.diagnostic = answer.diagnostic;
  if (!found.reply && answer.reply) found.reply = answer.reply;
  if (!found.status && answer.status) found.status = answer.status;
  if (!found.innerReply && answer.innerReply) found.innerReply = answer.innerReply;
}

/** Adds the server that answered, unless one is known. */
export function addServer(found: Found, server: { host?: Fact | undefined; ip?: Fact | undefined } | undefined): void {
  if (server?.host && !found.remoteMta) found.remoteMta = server.host;
  if (server?.ip && !found.remoteIp) found.remoteIp = server.ip;
}

/** Notes a further place of this recipient's status, reply or diagnostic, once a place. */
export function mention(found: Found, fact: Fact | undefined): void {
  if (!fact) return;
  const isSame = (one: Fact | undefined): boolean =>
    one !== undefined && one.span.start === fact.span.start && one.span.end === fact.span.end;
  if (!isSame(found.status) && !isSame(found.diagnostic) && !found.mentions.some(isSame)) found.mentions.push(fact);
}
