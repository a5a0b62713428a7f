import type { PositionMap } from '../message/position-map.ts';
import type { Decoded } from '../message/tree.ts';
import type { Fact, Origin } from './facts.ts';

/** A stretch of readable text with the way back to where it is written. */
export interface Passage {
  readonly text: string;
  readonly origin: Origin;
  readonly decoded: Decoded;
}

/** A passage that was rewritten: `map` leads from the new text back to the old one. */
export function rewritten(
  { origin, decoded }: Passage,
  text: string,
  map: PositionMap,
  encoded = decoded.encoded,
): Passage {
  return {
    text,
    origin,
    decoded: {
      text,
      encoded,
      toSource(start, end) {
        const within = map.toOrigin(start, end);
        return decoded.toSource(within.start, within.end);
      },
    },
  };
}

/** A line without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text; CRLF, LF and a lone CR end one. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  const within = text.slice(0, to);
  let feed = -1;
  let carriage = -1;
  for (let start = from; start < to;) {
    // The platform finds a char far faster than a loop does.
    if (feed < start) feed = find(within, '\n', start);
    if (carriage < start) carriage = find(within, '\r', start);
    const end = Math.min(feed, carriage);
    lines.push({ start, end });
    start = feed === carriage + 1 ? feed + 1 : end + 1;
  }
  return lines;
}

/** Where the char stands next; the text's length where it does not. */
function find(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at < 0 ? text.length : at;
}

/** The fact written between two offsets; its value is the text there with line ends made spaces, unless given. */
export function factAt(passage: Passage, start: number, end: number): Fact;
export function factAt<T>(passage: Passage, start: number, end: number, value: T): Fact<T>;
export function factAt<T>(passage: Passage, start: number, end: number, value?: T): Fact<T | string> {
  const { decoded, origin } = passage;
  const written = value ?? unfold(passage.text.slice(start, end));
  const span = decoded.toSource(start, end);
  return decoded.encoded ? { value: written, span, origin, encoded: true } : { value: written, span, origin };
}

/** One line out of several: a line end and the space around it become one space. */
export function unfold(text: string): string {
  return text.includes('\n') || text.includes('\r')
    ? text.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ').trim()
    : text.trim();
}
