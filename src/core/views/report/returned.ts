import { decodeBody, parseMessage, partAt, walkParts } from '../../message/index.ts';
import type { Message, Part } from '../../message/index.ts';
import type { Fact, OriginalFacts } from '../../ndr/facts.ts';
import type { Reading } from '../../reading.ts';
import { contains, type Span } from '../../source.ts';
import type { Passage } from '../passage.ts';

/** The header of the message that a report is about, and the way from it to the report's own text. */
export interface ReturnedHeader {
  readonly message: Message;
  readonly part: Part;
  readonly toSource: (span: Span) => Span;
}

/** Reports have the header near their start; a mail returned in line may be of any size. */
const reach = 262_144;
const longestHeader = 65_536;

/** Where Received and Authentication-Results of the failed message are; of an ordinary mail, its own header. */
export function returnedHeader({ message, facts }: Reading): ReturnedHeader | undefined {
  if (facts.kind === 'not-a-bounce') return { message, part: message.root, toSource: (span) => span };
  const fact = writtenFact(facts.original);
  if (!fact) return undefined;
  for (const part of walkParts(message)) {
    if (contains(part.headers, fact.span.start)) return { message, part, toSource: (span) => span };
  }
  return inText(message, fact);
}

function writtenFact({ messageId, from, subject, date }: OriginalFacts): Fact | undefined {
  return messageId ?? from ?? subject ?? date;
}

/** A header that stands in a text: in the words of a report, pasted, or as text/rfc822-headers. */
function inText(message: Message, fact: Fact): ReturnedHeader | undefined {
  const part = partAt(message, fact.span.start);
  const body = decodeBody(message, part, reach);
  const at = body.text.indexOf(fact.value);
  return at < 0 ? undefined : headerAround(body, at);
}

/** The header around a place of a text, read as that of a message. */
export function headerAround(passage: Pick<Passage, 'text' | 'toSource'>, at: number): ReturnedHeader {
  const start = headerStart(passage.text, at);
  const source = { text: passage.text.slice(start, start + longestHeader), kind: 'text' } as const;
  const message = parseMessage(source, { kind: 'eml' });
  return { message, part: message.root, toSource: (span) => passage.toSource(start + span.start, start + span.end) };
}

/** Behind the last empty line before `at`. */
function headerStart(text: string, at: number): number {
  const before = text.slice(0, at);
  const gap = /^[\s\S]*(?:\n[ \t]*\r?\n|\r[ \t]*\r)/.exec(before);
  return gap ? gap[0].length : 0;
}
