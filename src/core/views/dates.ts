import { parseDate } from '../message/index.ts';
import type { Fact, Instant } from '../ndr/facts.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';
import { headersOf } from './hops.ts';

/** A date in a value of a field, and where it stands in the value. */
export interface WrittenDate extends Span {
  readonly instant: Instant;
}

/** `Date`, `Arrival-Date`, `X-MS-Exchange-CrossTenant-OriginalArrivalTime`, `Received`, ... */
const dated = /(?:^|-)(?:date|until|received|expires)$|arrivaltime$/i;

/** The date of a field whose name promises one; of Received, what comes after the last semicolon. */
export function fieldDate(name: string, value: string): WrittenDate | undefined {
  if (!dated.test(name) || value.length > 4000) return undefined;
  const from = value.lastIndexOf(';') + 1;
  const written = value.slice(from);
  // Exchange writes the zone as a comment: `02 Mar 2026 08:42:07.6420 (UTC)`.
  const instant = parseDate(written.replace('(UTC)', 'UTC'));
  if (instant === undefined) return undefined;
  const start = from + (written.length - written.trimStart().length);
  return { instant, start, end: from + written.trimEnd().length };
}

/** A time in the words and the zone of the user, where that is not UTC; `instant` is UTC, ISO 8601. */
export type LocalTime = (instant: Instant) => string | undefined;

/**
 * Whether a date is written in UTC, by its zone and a comment behind it: `+0100 (CET)`. Exchange's dates without a zone,
 * `3/2/2026 8:42:07 AM`, are.
 */
export function isUtc(written: string): boolean {
  const date = written.slice(-30).replace(/ \((?!utc|gmt)[^()]*\)$/i, '');
  return /(?:[+-]0000|\b(?:gmt|utc?)|\dz)\)?$|[ap]m$/i.test(date);
}

/** The times that a report states, wherever: in fields and in its text. */
export function dateFacts({ facts }: Reading): Fact<Instant>[] {
  const { arrivalDate, reportDate, original, recipients } = facts;
  return [
    arrivalDate,
    reportDate,
    original.date,
    ...recipients.flatMap(({ lastAttempt, willRetryUntil, attempts }) => [
      lastAttempt,
      willRetryUntil,
      ...attempts.map(({ at }) => at),
    ]),
  ].filter((fact) => fact !== undefined);
}

/** Every date that can be seen, once, in the order of the text. */
export function datesOf(reading: Reading): { readonly instant: Instant; readonly span: Span }[] {
  const found = new Map<number, { instant: Instant; span: Span }>();
  for (const { message, part, toSource } of headersOf(reading)) {
    for (const { name, valueSpan } of part.fields) {
      if (!dated.test(name)) continue;
      const date = fieldDate(name, message.source.text.slice(valueSpan.start, valueSpan.end));
      if (!date) continue;
      const span = toSource({ start: valueSpan.start + date.start, end: valueSpan.start + date.end });
      found.set(span.end, { instant: date.instant, span });
    }
  }
  for (const { value, span, encoded } of dateFacts(reading)) {
    if (!encoded && !found.has(span.end)) found.set(span.end, { instant: value, span });
  }
  return [...found.values()].sort((one, other) => one.span.end - other.span.end);
}
