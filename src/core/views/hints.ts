import type { Reading } from '../reading.ts';
import { datesOf, isUtc } from './dates.ts';
import { inert, type Inert } from './escape.ts';
import { hopsOf } from './hops.ts';
import { failuresOf, visible } from './outcome.ts';
import { utc } from './report/summary.ts';
import { plainText, titleOf } from './text.ts';
import { wordsFor, type Words } from './words/index.ts';

/** A few words of ours between those of the mail, behind what they explain. */
export interface Hint {
  readonly offset: number;
  readonly label: Inert;
}

/** Longer hints push the mail's own words aside. */
const longest = 70;

/** UTC behind dates of other zones, the hop and its delay behind Received, the meaning behind a code. */
export function hints(reading: Reading, language: string): Hint[] {
  const words = wordsFor(language);
  return [...dateHints(reading), ...hopHints(reading, words), ...codeHints(reading, words)].sort(
    (one, other) => one.offset - other.offset,
  );
}

function dateHints(reading: Reading): Hint[] {
  const { source } = reading;
  return datesOf(reading)
    .filter(({ span: { start, end } }) => !isUtc(source.text.slice(Math.max(start, end - 30), end)))
    .map(({ instant, span }) => ({ offset: span.end, label: inert(utc(instant)) }));
}

function hopHints(reading: Reading, words: Words): Hint[] {
  return hopsOf(reading).flatMap(({ hop: { date, delay, field }, number, count, toSource }) => {
    if (count < 2) return [];
    const place = words.hop.title(number, count);
    const late = delay === undefined ? [] : [delay < 0 ? words.hop.clock : `+${words.duration(delay)}`];
    return [{ offset: toSource(date?.span ?? field.valueSpan).end, label: inert([place, ...late].join(', ')) }];
  });
}

function codeHints(reading: Reading, words: Words): Hint[] {
  return failuresOf(reading).flatMap(({ recipient, explanation }) => {
    const { status, reply } = recipient;
    const place = visible(status, reply);
    return place
      ? [{ offset: place.span.end, label: inert(plainText(titleOf(explanation, words), explanation), longest) }]
      : [];
  });
}
