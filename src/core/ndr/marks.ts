/** Something that a text can only be or hold where it has one of some words. */
export interface Marked {
  /** Lower case, not empty. */
  readonly marks: readonly string[];
}

/**
 * Says which of many things a text may hold, in one pass for all their marks together. Of each mark one piece of four
 * chars is in a table, the one that the fewest other marks have; where none of them stands, which is nearly everywhere,
 * nothing else is looked at. Asking the text for each mark takes five times as long.
 */
export class MarkTable<T extends Marked> {
  readonly #items: readonly T[];
  /** Marks too short for a piece. */
  readonly #short: Entry[] = [];
  /** The marks of a slot, in the lists at the number that the slot holds. Small, to stay in the processor's cache. */
  readonly #lists: Entry[][] = [[]];
  readonly #slots = new Uint16Array(slots);
  /** 1 for each item whose mark was met; zeros between two texts. */
  readonly #isMet: Uint8Array;

  constructor(items: readonly T[]) {
    this.#items = items;
    this.#isMet = new Uint8Array(items.length);
    const entries = items.flatMap(({ marks }, item) => marks.map((mark): Entry => ({ mark, item, piece: 0 })));
    const counts = new Map<number, number>();
    for (const { mark } of entries) {
      for (const slot of slotsOf(mark)) counts.set(slot, (counts.get(slot) ?? 0) + 1);
    }
    for (const entry of entries) this.#add(entry, counts);
  }

  #add(entry: Entry, counts: ReadonlyMap<number, number>): void {
    const all = slotsOf(entry.mark);
    if (all.length === 0) {
      this.#short.push(entry);
      return;
    }
    const fewest = Math.min(...all.map((slot) => counts.get(slot)!));
    const piece = all.findIndex((slot) => counts.get(slot) === fewest);
    const slot = all[piece]!;
    if (this.#slots[slot] === 0) this.#slots[slot] = this.#lists.push([]) - 1;
    this.#lists[this.#slots[slot]!]!.push({ ...entry, piece });
  }

  /** The items of which the text, in lower case, holds a mark, in their order. */
  heldBy(lower: string): T[] {
    const met: number[] = [];
    for (const entry of this.#short) if (lower.includes(entry.mark)) this.#meet(entry, met);
    const listOf = this.#slots;
    const { length } = lower;
    let last = 0;
    for (let at = 0; at < length; at++) {
      last = (last << 8) | (lower.charCodeAt(at) & 255);
      const list = listOf[slotOf(last)]!;
      if (list !== 0) this.#look(lower, at - pieceLength + 1, this.#lists[list]!, met);
    }
    for (const item of met) this.#isMet[item] = 0;
    return met.sort((one, other) => one - other).map((item) => this.#items[item]!);
  }

  #look(lower: string, start: number, entries: readonly Entry[], met: number[]): void {
    for (const entry of entries) {
      if (this.#isMet[entry.item] === 0 && lower.startsWith(entry.mark, start - entry.piece)) this.#meet(entry, met);
    }
  }

  #meet({ item }: Entry, met: number[]): void {
    if (this.#isMet[item] === 1) return;
    this.#isMet[item] = 1;
    met.push(item);
  }
}

interface Entry {
  readonly mark: string;
  /** Which item it is a mark of. */
  readonly item: number;
  /** Where in the mark the piece begins by which it is found. */
  readonly piece: number;
}

const pieceLength = 4;
const slots = 1 << 14;

/** Where four chars, a byte each, have their place in the table. */
function slotOf(chars: number): number {
  return Math.imul(chars, 0x9e3779b1) >>> 18;
}

/** The slot of each piece of a mark. */
function slotsOf(mark: string): number[] {
  const all: number[] = [];
  let last = 0;
  for (let at = 0; at < mark.length; at++) {
    last = (last << 8) | (mark.charCodeAt(at) & 255);
    if (at >= pieceLength - 1) all.push(slotOf(last));
  }
  return all;
}
