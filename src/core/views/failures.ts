import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';
import { mentionsIn } from './hover/mention.ts';
import { failuresOf } from './outcome.ts';

/** Index of the recipient that was not reached whose code or answer is written at a place that a person can see. */
export function failureAt(reading: Reading, { start, end }: Span): number | undefined {
  const mentions = mentionsIn(reading, { start, end: Math.max(end, start + 1) });
  const shown = mentions.filter(({ fact }) => !fact.encoded);
  return failuresOf(reading).find(({ recipient }) => shown.some((mention) => mention.recipient === recipient))?.index;
}
