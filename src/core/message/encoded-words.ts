import { decodeCharset } from './charset.ts';
import { decodeBase64, escapedByte } from './transfer.ts';
import type { Run } from './position-map.ts';

/** One RFC 2047 encoded word: where it is in its value, and what it says. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly charset: string;
  readonly bytes: Uint8Array;
}

/**
 * An unfolded value in runs, encoded words decoded. White space between two encoded words is dropped; neighbours of
 * the same charset are decoded together, because many senders split a character over two words.
 */
export function wordRuns(value: string): Run[] {
  const runs: Run[] = [];
  const plain = (start: number, end: number): void => {
    if (end > start) runs.push({ text: value.slice(start, end), start, end });
  };
  let done = 0;
  const finder = new WordFinder(value);
  let word = finder.next(0);
  while (word) {
    const group = [word];
    let next = finder.next(word.end);
    while (next && isSpace(value, group[group.length - 1]!.end, next.start)) {
      group.push(next);
      next = finder.next(next.end);
    }
    plain(done, word.start);
    runs.push(...decodeGroup(group));
    done = group[group.length - 1]!.end;
    word = next;
  }
  plain(done, value.length);
  return runs;
}

export function decodeWords(value: string): string {
  return wordRuns(value)
    .map((run) => run.text)
    .join('');
}

function isSpace(value: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!' \t\r\n'.includes(value[at]!)) return false;
  return true;
}

const opening = /=\?([^?\s]{1,60})\?([bq])\?/iy;

/** Finds the encoded words of a value one after the other; each `?=` is looked for once. */
class WordFinder {
  readonly #value: string;
  #close = 0;

  constructor(value: string) {
    this.#value = value;
  }

  next(from: number): Word | undefined {
    for (let start = this.#value.indexOf('=?', from); start >= 0; start = this.#value.indexOf('=?', start + 2)) {
      const word = this.#wordAt(start);
      if (word) return word;
    }
    return undefined;
  }

  #wordAt(start: number): Word | undefined {
    opening.lastIndex = start;
    const match = opening.exec(this.#value);
    if (!match) return undefined;
    const from = opening.lastIndex;
    if (this.#close >= 0 && this.#close < from) this.#close = this.#value.indexOf('?=', from);
    if (this.#close < 0) return undefined;
    const span = { start: from, end: this.#close };
    const isBase64 = match[2] === 'b' || match[2] === 'B';
    const bytes = isBase64 ? decodeBase64(this.#value, span).bytes : quotedBytes(this.#value.slice(from, this.#close));
    return { start, end: this.#close + 2, charset: match[1]!, bytes };
  }
}

/** The `Q` encoding: quoted-printable, with `_` for a space. Raw 8-bit chars, which some senders leave in, are bytes. */
function quotedBytes(payload: string): Uint8Array {
  const bytes = new Uint8Array(payload.length);
  let length = 0;
  for (let at = 0; at < payload.length; at++) {
    const code = payload.charCodeAt(at);
    const byte = code === 61 ? escapedByte(payload, at) : -1;
    bytes[length++] = byte >= 0 ? byte : code === 95 ? 32 : code;
    if (byte >= 0) at += 2;
  }
  return bytes.subarray(0, length);
}

function decodeGroup(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length;) {
    const charset = words[from]!.charset.toLowerCase();
    let to = from + 1;
    while (to < words.length && words[to]!.charset.toLowerCase() === charset) to++;
    const same = words.slice(from, to);
    runs.push({ text: decodeSame(same, charset), start: same[0]!.start, end: same[same.length - 1]!.end });
    from = to;
  }
  return runs;
}

/**
 * Together, since many senders split a character over two words; apart where that fails, since in ISO-2022-JP each
 * word may open and close its own shift, which side by side is an error to the platform.
 */
function decodeSame(words: readonly Word[], charset: string): string {
  const joined = decodeCharset(concat(words.map((word) => word.bytes)), charset);
  if (words.length === 1 || !joined.includes('\ufffd')) return joined;
  const apart = words.map((word) => decodeCharset(word.bytes, charset)).join('');
  return faults(apart) < faults(joined) ? apart : joined;
}

function faults(text: string): number {
  return text.split('\ufffd').length;
}

function concat(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
