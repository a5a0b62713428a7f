/** The longest word that `*` stands for: as long as an address can be. */
const LONGEST_WORD = 256;
const LONGEST_GAP = 100;

/** `550-5.1.1 ` and `550 5.1.1 ` inside an answer: a line of it began there. */
const lineStart = /(?<=\S )([245]\d\d)(?:-[245]\.\d{1,3}\.\d{1,3}|-| \d\.\d{1,3}\.\d{1,3})(?= )/g;

/** A text made ready for comparing: one case, one kind of space and apostrophe, the codes of its lines left out. */
export interface Comparable {
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

export function comparable(text: string): Comparable {
  const plain = text
    .toLowerCase()
    .replace(/ \s+|[^\S ]\s*/g, ' ') // but where it is one already, as it nearly always is
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(lineStart, '')
    .replace(/ {2,}/g, ' ');
  return { text: plain, words: new Set(plain.match(/[a-z0-9]+/g)) };
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

/** The words that every text with this wording has as words of their own. */
function wholeWords({ pieces }: Wording): string[] {
  return pieces.flatMap((piece, at) =>
    [...piece.matchAll(/[a-z0-9]+/g)]
      .filter(({ index, 0: word }) => {
        const isCut = (index === 0 && at > 0) || (index + word.length === piece.length && at < pieces.length - 1);
        return !isCut;
      })
      .map(([word]) => word),
  );
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

interface Candidate<T> {
  readonly entry: T;
  readonly wording: Wording;
  readonly words: readonly string[];
}

/**
 * Finds the wordings of many entries in one text. Only those are compared whose words the text has, looked up by the
 * rarest of them, so that the cost grows with the text and hardly with the tables.
 */
export class WordingIndex<T> {
  readonly #byWord = new Map<string, Candidate<T>[]>();

  constructor(entries: readonly T[], textsOf: (entry: T) => readonly string[]) {
    const candidates = entries.flatMap((entry) =>
      textsOf(entry).map((text): Candidate<T> => {
        const wording = compile(text);
        return { entry, wording, words: wholeWords(wording) };
      }),
    );
    const uses = new Map<string, number>();
    for (const word of candidates.flatMap(({ words }) => words)) uses.set(word, (uses.get(word) ?? 0) + 1);
    for (const candidate of candidates) {
      const [rarest = ''] = [...candidate.words].sort((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0));
      const same = this.#byWord.get(rarest);
      if (same) same.push(candidate);
      else this.#byWord.set(rarest, [candidate]);
    }
  }

  /** Every entry found, each with its longest wording. */
  find(comparable: Comparable): Found<T>[] {
    const found = new Map<T, Found<T>>();
    // The wordings without a Latin word are few.
    this.#findWith('', comparable, found);
    for (const word of comparable.words) this.#findWith(word, comparable, found);
    return [...found.values()];
  }

  /** Among those that are looked up by this word. */
  #findWith(word: string, comparable: Comparable, found: Map<T, Found<T>>): void {
    for (const { entry, wording, words } of this.#byWord.get(word) ?? none) {
      if (!words.every((each) => comparable.words.has(each)) || !holds(wording, comparable.text)) continue;
      if (wording.length > (found.get(entry)?.length ?? 0)) found.set(entry, { entry, length: wording.length });
    }
  }
}

const none: readonly never[] = [];
