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
  readonly #open: { boundary: string; hidden: number | undefined }[] = [];
  readonly #levels = new Map<string, number>();
  /** Of the open boundaries: most lines that begin with dashes are of another length. */
  readonly #lengths = new Set<number>();
  #longest = 0;

  constructor(text: Text) {
    this.#text = text;
  }

  /** Opens a multipart inside those that are open; returns its level. */
  open(boundary: string): number {
    const level = this.#open.length;
    this.#open.push({ boundary, hidden: this.#levels.get(boundary) });
    this.#levels.set(boundary, level);
    this.#measure();
    return level;
  }

  /** Closes that level; those inside it are closed already. */
  close(level: number): void {
    const closed = this.#open.splice(level)[0];
    if (!closed) return;
    if (closed.hidden === undefined) this.#levels.delete(closed.boundary);
    else this.#levels.set(closed.boundary, closed.hidden);
    this.#measure();
  }

  #measure(): void {
    this.#lengths.clear();
    for (const { boundary } of this.#open) this.#lengths.add(boundary.length);
    this.#longest = Math.max(0, ...this.#lengths);
  }

  closeAll(): void {
    this.#open.length = 0;
    this.#levels.clear();
  }

  /** The first boundary line of any open multipart at or after `from`, which is where a body starts. */
  next(from: number): Delimiter | undefined {
    if (this.#levels.size === 0) return undefined;
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
    if (text.charCodeAt(at) !== DASH || text.charCodeAt(at + 1) !== DASH || this.#levels.size === 0) return undefined;
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
      if (stop - at > this.#longest + 4) return undefined;
    }
    const length = stop - at - 2;
    if (!this.#lengths.has(length) && !this.#lengths.has(length - 2)) return undefined;
    const line = text.slice(at + 2, stop);
    const closes = !this.#levels.has(line) && line.endsWith('--');
    const level = this.#levels.get(closes ? line.slice(0, -2) : line);
    if (level === undefined) return undefined;
    return { start: beforeLineEnd(text, at, least), end: skipLineEnd(text, lineStop), level, closes };
  }
}
