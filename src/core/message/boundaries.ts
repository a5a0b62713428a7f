import type { Text } from '../source.ts';
import { beforeLineEnd, isBlank, isLineEnd, skipLineEnd } from './lines.ts';

/** A boundary line. The line end before it belongs to it (RFC 2046 section 5.1.1). */
export interface Delimiter {
  readonly start: number;
  readonly end: number;
  /** Which open multipart it is of, counted from the outermost. */
  readonly level: number;
  readonly closes: boolean;
}

const DASH = 45;

/** The boundaries that are open, and one forward scan for all of them. */
export class Boundaries {
  readonly #text: Text;
  /** From the outermost to the innermost; no more than parts may be nested. */
  readonly #open: string[] = [];
  /** A line longer than this, with its dashes, is none of them. */
  #longest = 0;

  constructor(text: Text) {
    this.#text = text;
  }

  /** Opens a multipart inside those that are open; returns its level. */
  open(boundary: string): number {
    this.#longest = Math.max(this.#longest, boundary.length + 4);
    return this.#open.push(boundary) - 1;
  }

  /** Closes that level; those inside it are closed already. */
  close(level: number): void {
    this.#open.length = Math.min(this.#open.length, level);
    this.#longest = 0;
    for (const boundary of this.#open) this.#longest = Math.max(this.#longest, boundary.length + 4);
  }

  closeAll(): void {
    this.#open.length = 0;
  }

  /** The first boundary line of any open multipart at or after `from`, which is where a body starts. */
  next(from: number): Delimiter | undefined {
    if (this.#open.length === 0) return undefined;
    const text = this.#text;
    for (let hit = text.indexOf('--', from); hit >= 0; hit = text.indexOf('--', hit)) {
      if (hit === from || isLineEnd(text.charCodeAt(hit - 1))) {
        const delimiter = this.at(hit, from);
        if (delimiter) return delimiter;
      }
      while (text.charCodeAt(hit) === DASH) hit++;
    }
    return undefined;
  }

  /** The boundary line at `at`, a line's start; the line end before it is taken in down to `least`. */
  at(at: number, least: number): Delimiter | undefined {
    const text = this.#text;
    if (text.charCodeAt(at) !== DASH || text.charCodeAt(at + 1) !== DASH || this.#open.length === 0) return undefined;
    let lineStop = at + 2;
    let stop = lineStop;
    // Trailing blanks are padding (RFC 2046); a line longer than any open boundary is none.
    for (
      let code = text.charCodeAt(lineStop);
      lineStop < text.length && !isLineEnd(code);
      code = text.charCodeAt(lineStop)
    ) {
      lineStop++;
      if (!isBlank(code)) stop = lineStop;
      if (stop - at > this.#longest) return undefined;
    }
    const found = this.#named(at + 2, stop);
    if (!found) return undefined;
    const { level, closes } = found;
    return { start: beforeLineEnd(text, at, least), end: skipLineEnd(text, lineStop), level, closes };
  }

  /** Which multipart has its boundary here, the innermost of several; that it is closed only where none is so named. */
  #named(start: number, end: number): { level: number; closes: boolean } | undefined {
    const length = end - start;
    if (!this.#open.some((boundary) => boundary.length === length || boundary.length === length - 2)) return undefined;
    const line = this.#text.slice(start, end);
    const level = this.#open.lastIndexOf(line);
    if (level >= 0) return { level, closes: false };
    const closed = line.endsWith('--') ? this.#open.lastIndexOf(line.slice(0, -2)) : -1;
    return closed < 0 ? undefined : { level: closed, closes: true };
  }
}
