import { decodeCharset } from './charset.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer.ts';
import type { Run } from './value.ts';

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
  let word = nextWord(value, 0);
  while (word) {
    const group = [word];
    let next = nextWord(value, word.end);
    while (next && isSpace(value, group[group.length - 1]!.end, next.start)) {
      group.push(next);
      next = nextWord(value, next.end);
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

/** An encoded word may not be longer than 75 chars; some senders write a whole subject in one. */
const maxWord = 4000;

function nextWord(value: string, from: number): Word | undefined {
  for (let start = value.indexOf('=?', from); start >= 0; start = value.indexOf('=?', start + 2)) {
    const word = wordAt(value, start);
    if (word) return word;
  }
  return undefined;
}

function wordAt(value: string, start: number): Word | undefined {
  const window = value.slice(start, start + maxWord);
  const match = /^=\?([^?\s]{1,60})\?([bq])\?/i.exec(window);
  if (!match) return undefined;
  const close = window.indexOf('?=', match[0].length);
  if (close < 0) return undefined;
  const payload = window.slice(match[0].length, close);
  const bytes = match[2]!.toLowerCase() === 'b' ? base64(payload) : quoted(payload);
  return { start, end: start + close + 2, charset: match[1]!, bytes };
}

function base64(payload: string): Uint8Array {
  return decodeBase64(payload, { start: 0, end: payload.length }).bytes;
}

function quoted(payload: string): Uint8Array {
  const text = payload.replaceAll('_', '=20');
  return decodeQuotedPrintable({ text, kind: 'bytes' }, { start: 0, end: text.length }).bytes;
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
  const joined = decodeCharset(concat(words.map((word) => word.bytes)), charset).text;
  if (words.length === 1 || !joined.includes('\ufffd')) return joined;
  const apart = words.map((word) => decodeCharset(word.bytes, charset).text).join('');
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
