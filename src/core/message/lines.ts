import type { Text } from '../source.ts';

// CRLF, LF and a lone CR all end a line: an editor shows them so, and CLI and editor must agree where headers end.

export const CR = 13;
export const LF = 10;

export function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

export function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Where the line that holds `at` ends, before its line end. */
export function lineEnd(text: Text, at: number): number {
  const length = text.length;
  // One comparison for nearly every char: this loop is where a header's time goes.
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code <= CR && isLineEnd(code)) return at;
  }
  return at;
}

/** Past the line end at `at`; `at` itself where there is none. */
export function skipLineEnd(text: Text, at: number): number {
  const code = text.charCodeAt(at);
  if (code === CR) return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;
  return code === LF ? at + 1 : at;
}

/** Where the line end that stops at `at` begins, not before `least`. */
export function beforeLineEnd(text: Text, at: number, least: number): number {
  if (at <= least) return at;
  const code = text.charCodeAt(at - 1);
  if (code === LF && at - 2 >= least && text.charCodeAt(at - 2) === CR) return at - 2;
  return isLineEnd(code) ? at - 1 : at;
}

export function skipBlanks(text: Text, at: number): number {
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}
