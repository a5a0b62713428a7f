import type { Span } from '../source.ts';

/** A run of a rewritten value: `text` comes from `start` to `end` of the old one; as a whole where lengths differ. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * From offsets in a decoded text back to offsets in what it was decoded from. Built left to right out of runs: a run
 * as long as its origin maps offset by offset, any other maps as a whole.
 */
export class PositionMap {
  readonly #at: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  /** Decoded units that stand for `#packed` units of the origin within a run: 3 and 4 for base64. */
  readonly #unit: number;
  readonly #packed: number;
  readonly #origin: number;
  #length = 0;

  /** `origin`: where what is decoded starts, for when nothing comes out of it. */
  constructor(origin = 0, unit = 1, packed = 1) {
    this.#origin = origin;
    this.#unit = unit;
    this.#packed = packed;
  }

  get length(): number {
    return this.#length;
  }

  /** The next `length` units come from `from` to `to`. */
  add(length: number, from: number, to: number): void {
    if (length === 0) return;
    const last = this.#at.length - 1;
    const joins = last >= 0 && this.#to[last] === from && this.#isExact(last) && to - from === length;
    if (joins) {
      this.#to[last] = to;
    } else {
      this.#at.push(this.#length);
      this.#from.push(from);
      this.#to.push(to);
    }
    this.#length += length;
  }

  toOrigin(start: number, end: number): Span {
    if (this.#at.length === 0) return { start: this.#origin, end: this.#origin };
    const first = this.#locate(start);
    if (end <= start) return { start: first.start, end: first.start };
    return { start: first.start, end: Math.max(first.start, this.#locate(end - 1).end) };
  }

  #isExact(run: number): boolean {
    return this.#to[run]! - this.#from[run]! === this.#lengthOf(run);
  }

  #lengthOf(run: number): number {
    return (this.#at[run + 1] ?? this.#length) - this.#at[run]!;
  }

  /** The smallest piece of the origin that holds the unit at `offset`. */
  #locate(offset: number): Span {
    const run = this.#runAt(offset);
    const from = this.#from[run]!;
    const to = this.#to[run]!;
    if (offset >= this.#length) return { start: to, end: to };
    const within = Math.max(0, offset - this.#at[run]!);
    if (this.#isExact(run)) return { start: from + within, end: from + within + 1 };
    if (Math.ceil(this.#lengthOf(run) / this.#unit) * this.#packed !== to - from) return { start: from, end: to };
    const start = from + Math.floor(within / this.#unit) * this.#packed;
    return { start, end: start + this.#packed };
  }

  #runAt(offset: number): number {
    let low = 0;
    let high = this.#at.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#at[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
