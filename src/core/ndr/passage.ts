import type { Decoded } from '../message/tree.ts';
import type { Fact, Origin } from './facts.ts';

/** A stretch of readable text with the way back to where it is written. */
export interface Passage {
  readonly text: string;
  readonly origin: Origin;
  readonly decoded: Decoded;
}

/** A line without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text; CRLF, LF and a lone CR end one. */
export function linesOf(text: string, from = 0, to = text.length): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: at });
    if (code === 13 && text.charCodeAt(at + 1) === 10 && at + 1 < to) at++;
    start = at + 1;
  }
  if (start < to) lines.push({ start, end: to });
  return lines;
}

/** The fact written between two offsets; its value is the text there with line ends made spaces, unless given. */
export function factAt(passage: Passage, start: number, end: number): Fact;
export function factAt<T>(passage: Passage, start: number, end: number, value: T): Fact<T>;
export function factAt<T>(passage: Passage, start: number, end: number, value?: T): Fact<T | string> {
  const { decoded, origin } = passage;
  const fact = { value: value ?? unfold(passage.text.slice(start, end)), span: decoded.toSource(start, end), origin };
  return decoded.encoded ? { ...fact, encoded: true } : fact;
}

/** One line out of several: a line end and the space around it become one space. */
export function unfold(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(/[ \t]*(?:\r\n?|\n)[ \t]*/g, ' ').trim() : text.trim();
}
