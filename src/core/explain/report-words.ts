import { decodeBody } from '../message/index.ts';
import type { Message } from '../message/tree.ts';
import type { NdrFacts } from '../ndr/facts.ts';
import { survey } from '../ndr/survey.ts';

/** Reports say what happened at their beginning. */
const most = 4096;

/** The report's own words, up to the message that it returns; empty where it has none. */
export function wordsOfReport({ original }: NdrFacts, message: Message): string {
  // Other fields of it may be told in the report's words, before the reason.
  const returned = [original.mailFrom, original.messageId].flatMap((fact) => fact?.span.start ?? []);
  for (const part of survey(message.root).texts) {
    const decoded = decodeBody(message, part, most);
    const { text } = decoded;
    if (text.trim() === '') continue;
    const inPart = returned.filter((place) => place >= part.body.start);
    return text.slice(
      0,
      firstAt(text, Math.min(...inPart), (at) => decoded.toSource(at, at + 1).start),
    );
  }
  return '';
}

/** The first offset of a text that is written at a place of the source or behind it. */
function firstAt(text: string, place: number, placeOf: (at: number) => number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(middle) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
