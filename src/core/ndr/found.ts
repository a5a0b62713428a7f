import type { Fact, RecipientFacts } from './facts.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What one reader found of one recipient; the pieces of all readers are put together at the end. */
export type Found = Writable<Omit<RecipientFacts, 'answeredBy' | 'mentions' | 'attempts'>> & {
  attempts: RecipientFacts['attempts'][number][];
  mentions: Fact[];
};

export function newFound(address?: Fact): Found {
  return { ...(address && { address }), attempts: [], mentions: [] };
}

/** Notes a further place of this recipient's status, reply or diagnostic, once a place. */
export function mention(found: Found, fact: Fact | undefined): void {
  if (!fact) return;
  const known = [found.status, found.diagnostic, ...found.mentions];
  const isKnown = known.some((one) => one && one.span.start === fact.span.start && one.span.end === fact.span.end);
  if (!isKnown) found.mentions.push(fact);
}
