import { decodeBody, partAt, walkParts, type Message, type Part } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import { contains, type Source, type Span } from '../source.ts';

/** A stretch of a mail as people read it: in clear, or with its transfer encoding undone. */
export interface Passage {
  readonly text: string;
  /** Where it is written. */
  readonly span: Span;
  /** Written in base64: no word of it can be seen there. */
  readonly encoded: boolean;
  toSource(start: number, end: number): Span;
}

/** How much of one text is read. Bounces are short; what is behind it is the mail that came back. */
const reach = 262_144;

/** The headers and texts of a mail, without its attachments. */
export function* passages({ message, source }: Reading): Generator<Passage> {
  for (const part of walkParts(message)) {
    if (part.fields.length > 0) yield asWritten(source, part.headers);
    if (part.parts.length === 0 && isReadable(part)) yield bodyOf(message, part);
  }
}

/** The passage around an offset; what is no header and no text, as written. */
export function passageAt({ message, source }: Reading, offset: number): Passage {
  const part = partAt(message, offset);
  if (contains(part.headers, offset)) return asWritten(source, around(offset, part.headers));
  const isText = part.parts.length === 0 && isReadable(part) && offset < part.body.start + reach;
  return isText ? bodyOf(message, part) : asWritten(source, around(offset, part.body));
}

/** The offset in the passage's text of what is written at an offset of the mail. */
export function offsetIn(passage: Passage, offset: number): number {
  let low = 0;
  let high = passage.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passage.toSource(middle, middle + 1).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isReadable({ type }: Part): boolean {
  return type.startsWith('text/') || type.startsWith('message/');
}

function bodyOf(message: Message, part: Part): Passage {
  const { start, end } = part.body;
  const body = decodeBody(message, part, reach);
  return {
    text: body.text,
    span: { start, end: Math.min(end, start + reach) },
    encoded: body.encoded,
    toSource: (from, to) => body.toSource(from, to),
  };
}

function asWritten({ text }: Source, { start, end }: Span): Passage {
  return {
    text: text.slice(start, Math.min(end, start + reach)),
    span: { start, end },
    encoded: false,
    toSource: (from, to) => ({ start: start + from, end: start + to }),
  };
}

function around(offset: number, { start, end }: Span): Span {
  return { start: Math.max(start, offset - reach / 2), end: Math.min(end, offset + reach / 2) };
}
