import { receivedHops, walkParts, type Hop } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';
import { returnedHeader, type ReturnedHeader } from './report/returned.ts';

/** A Received field of a message, and where it stands among those of the same message. */
export interface NumberedHop {
  readonly hop: Hop;
  /** From 1, in the order in which the message travelled. */
  readonly number: number;
  readonly count: number;
  /** The field in the mail. */
  readonly span: Span;
  readonly toSource: (span: Span) => Span;
}

/** Days. No server tries for longer: what arrives later was sent on or imported, or a clock is wrong. */
const longestTry = 10;

/** `delay`: seconds since the hop before. */
export function isLongGap(delay: number): boolean {
  return delay > longestTry * 86_400;
}

/** Headers that are read: no mail for people has more messages in messages. */
const most = 50;

/** Every header of the mail that stands there in clear, and the returned message's where that stands in a text. */
export function headersOf(reading: Reading): ReturnedHeader[] {
  const { message } = reading;
  const found: ReturnedHeader[] = [];
  for (const part of walkParts(message)) {
    if (part.fields.length > 0) found.push({ message, part, toSource: (span) => span });
    if (found.length === most) break;
  }
  const returned = returnedHeader(reading);
  return returned && returned.message !== message ? [...found, returned] : found;
}

/** The hops of every header. */
export function hopsOf(reading: Reading): NumberedHop[] {
  return headersOf(reading).flatMap(hopsIn);
}

/** The hops of one header. */
export function hopsIn({ message, part, toSource }: ReturnedHeader): NumberedHop[] {
  const hops = receivedHops(message, part);
  return hops.map((hop, index) => ({
    hop,
    number: index + 1,
    count: hops.length,
    span: toSource(hop.field.span),
    toSource,
  }));
}
