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

/** Finds line ends one after the other. The platform finds a char far faster than a loop does, but only one. */
export class LineEnds {
  readonly #text: Text;
  #from = 0;
  #feed = -1;
  #carriage = -1;

  constructor(text: Text) {
    this.#text = text;
  }

  /** Where the line that holds `at` ends, before its line end. */
  after(at: number): number {
    // A broken mail may be all short lines: a few chars are looked at sooner than searched.
    for (let near = at; near < at + 4; near++) if (isLineEnd(this.#text.charCodeAt(near))) return near;
    const back = at < this.#from;
    if (back || this.#feed < at) this.#feed = this.#find('\n', at);
    if (back || this.#carriage < at) this.#carriage = this.#find('\r', at);
    this.#from = at;
    return Math.min(this.#feed, this.#carriage);
  }

  #find(char: string, from: number): number {
    const at = this.#text.indexOf(char, from);
    return at < 0 ? this.#text.length : at;
  }
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
