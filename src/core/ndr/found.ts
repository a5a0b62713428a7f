import type { Fact, RecipientFacts } from './facts.ts';

export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What one reader found of one recipient; the pieces of all readers are put together at the end. */
export type Found = Writable<Omit<RecipientFacts, 'answeredBy' | 'mentions' | 'attempts'>> & {
  attempts: RecipientFacts['attempts'][number][];
  mentions: Fact[];
};

export function newFound(address?: Fact): Found {
  const found: Found = { attempts: [], mentions: [] };
  if (address) found.address = address;
  return found;
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
