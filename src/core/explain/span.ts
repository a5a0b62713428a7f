import type { Message } from '../message/tree.ts';
import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import type { Span } from '../source.ts';
import type { Blocked } from './explanation.ts';

/** Where a refused address or domain is written: in the answer, else where the answer is written again. */
export function spanOfAddress(blocked: Blocked, recipient: RecipientFacts, message: Message): Span | undefined {
  const name = blocked.ip ?? blocked.domain;
  if (name === undefined) return undefined;
  const places = [recipient.innerReply, recipient.diagnostic, ...recipient.mentions];
  const plain = places.find((fact) => fact && !fact.encoded && spanIn(fact, name, message));
  if (plain) return spanIn(plain, name, message);
  return places.find((fact) => fact?.encoded)?.span;
}

function spanIn({ span }: Fact<unknown>, name: string, { source }: Message): Span | undefined {
  const at = source.text.slice(span.start, span.end).toLowerCase().indexOf(name);
  return at < 0 ? undefined : { start: span.start + at, end: span.start + at + name.length };
}
