import type { Reading } from '../../reading.ts';
import type { Span } from '../../source.ts';
import type { Texts } from '../../tables/index.ts';
import type { LocalTime } from '../dates.ts';
import type { Markdown } from '../escape.ts';
import type { Passage } from '../passage.ts';
import type { Words } from '../words/index.ts';

export interface Hover {
  readonly markdown: Markdown;
  /** What it is about. */
  readonly span: Span;
}

/** What is pointed at. */
export interface Spot {
  readonly reading: Reading;
  /** In the mail. */
  readonly offset: number;
  /** What people read there. */
  readonly passage: Passage;
  /** The same place in the passage's text. */
  readonly at: number;
  readonly texts: Texts;
  readonly words: Words;
  readonly localTime?: LocalTime | undefined;
}

/** A hover on a stretch of the passage. */
export function hoverOn({ passage }: Spot, { start, end }: Span, markdown: Markdown): Hover {
  return { markdown, span: passage.toSource(start, end) };
}

/** What stands around a place, of the chars that `part` allows; at most `reach` to each side. */
export function wordAt(text: string, at: number, part: RegExp, reach: number): Span | undefined {
  let start = at;
  let end = at;
  while (start > 0 && at - start < reach && part.test(text.charAt(start - 1))) start--;
  while (end < text.length && end - at < reach && part.test(text.charAt(end))) end++;
  return start < end ? { start, end } : undefined;
}
