import { MarkTable, type Marked } from '../ndr/marks.ts';

/** The longest word that `*` stands for: as long as an address can be. */
const LONGEST_WORD = 256;
const LONGEST_GAP = 100;

/** `550-5.1.1 ` and `550 5.1.1 ` inside an answer: a line of it began there. */
const lineStart = /(?<=\S )([245]\d\d)(?:-[245]\.\d{1,3}\.\d{1,3}|-| \d\.\d{1,3}\.\d{1,3})(?= )/g;

/** A text made ready for comparing: one case, one kind of space and apostrophe, the codes of its lines left out. */
export function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/ \s+|[^\S ]\s*/g, ' ') // but where it is one already, as it nearly always is
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(lineStart, '')
    .replace(/ {2,}/g, ' ');
}

/** A wording of a table, compiled: the plain pieces between its wildcards. */
interface Wording {
  readonly pieces: readonly string[];
  /** Whether the gap before a piece may hold spaces (`**`) or is one word at most (`*`). */
  readonly wide: readonly boolean[];
  readonly length: number;
}

function compile(text: string): Wording {
  const parts = text.toLowerCase().split(/(\*{1,2})/);
  const pieces = parts.filter((_, at) => at % 2 === 0);
  const wide = parts.filter((_, at) => at % 2 === 1).map((gap) => gap === '**');
  return { pieces, wide: [false, ...wide], length: pieces.reduce((sum, piece) => sum + piece.length, 0) };
}

function holds({ pieces, wide }: Wording, text: string): boolean {
  const first = pieces[0] ?? '';
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (isInWord(text, start) && isWordChar(text, start)) continue;
    const end = findRest(pieces, wide, text, start + first.length);
    const open = pieces.length > 1 && pieces.at(-1) === '';
    if (end >= 0 && (open || !(isInWord(text, end) && isWordChar(text, end)))) return true;
  }
  return false;
}

function findRest(pieces: readonly string[], wide: readonly boolean[], text: string, from: number): number {
  let end = from;
  for (let at = 1; at < pieces.length; at++) {
    const piece = pieces[at] ?? '';
    const next = text.slice(end, end + (wide[at] ? LONGEST_GAP : LONGEST_WORD) + piece.length).indexOf(piece);
    if (next < 0 || (!wide[at] && text.slice(end, end + next).includes(' '))) return -1;
    end += next + piece.length;
  }
  return end;
}

/** Whether the character before an offset is a letter or digit. */
function isInWord(text: string, at: number): boolean {
  return at > 0 && isWordChar(text, at - 1);
}

function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Chinese and Japanese put nothing between words.
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 192 && code < 0x2000);
}

/** A wording that was found in a text. */
export interface Found<T> {
  readonly entry: T;
  /** Characters of the wording, wildcards not counted. */
  readonly length: number;
}

interface Candidate<T> extends Marked {
  readonly entry: T;
  readonly wording: Wording;
}

/** Finds the wordings of many entries in one text. Only those are compared of which it has the longest piece. */
export class WordingIndex<T> {
  readonly #candidates: MarkTable<Candidate<T>>;

  constructor(entries: readonly T[], textsOf: (entry: T) => readonly string[]) {
    const candidateOf = (entry: T, text: string): Candidate<T> => {
      const wording = compile(text);
      return { entry, wording, marks: [longest(wording.pieces)] };
    };
    this.#candidates = new MarkTable(
      entries.flatMap((entry) => textsOf(entry).map((text) => candidateOf(entry, text))),
    );
  }

  /** Every entry found in a text made {@link comparable}, each with its longest wording. */
  find(text: string): Found<T>[] {
    const found = new Map<T, Found<T>>();
    for (const { entry, wording } of this.#candidates.heldBy(text)) {
      const { length } = wording;
      if (length > (found.get(entry)?.length ?? 0) && holds(wording, text)) found.set(entry, { entry, length });
    }
    return [...found.values()];
  }
}

function longest(pieces: readonly string[]): string {
  return pieces.reduce((one, other) => (other.length > one.length ? other : one));
}
