import { PositionMap } from '../../message/position-map.ts';
import { type Passage, rewritten } from '../passage.ts';

/** JSON read by its keys where they stand, so that each value keeps its place, and a cut text still says something. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The value of the first key of that name: what is in the quotes of a string, a list or an object with its brackets. */
export function valueOf(text: string, key: string, from: number, to: number): Stretch | undefined {
  const pattern = new RegExp(String.raw`(?<!\\)"${key}"\s{0,99}:\s{0,99}(?=["[{])`, 'g');
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  const start = match ? match.index + match[0].length : to;
  if (start >= to) return undefined;
  return text.charAt(start) === '"'
    ? { start: start + 1, end: stringEnd(text, start + 1, to) }
    : { start, end: closeOf(text, start, to) };
}

/** The objects and strings of a list. */
export function itemsOf(text: string, list: Stretch | undefined): Stretch[] {
  const items: Stretch[] = [];
  for (let at = (list?.start ?? 0) + 1; list && at < list.end; at++) {
    const char = text.charAt(at);
    if (char !== '"' && char !== '{') continue;
    const item =
      char === '{'
        ? { start: at, end: closeOf(text, at, list.end) }
        : { start: at + 1, end: stringEnd(text, at + 1, list.end) };
    items.push(item);
    at = item.end;
  }
  return items;
}

function stringEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charAt(at) !== '"') at += text.charAt(at) === '\\' ? 2 : 1;
  return Math.min(at, to);
}

/** Behind the bracket that closes the one at `start`. */
function closeOf(text: string, start: number, to: number): number {
  let depth = 0;
  for (let at = start; at < to; at++) {
    const char = text.charAt(at);
    if (char === '"') at = stringEnd(text, at + 1, to);
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return at + 1;
  }
  return to;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' };

/** What the text of a JSON string means, with the way back. */
export function unescaped(passage: Passage, { start: from, end: to }: Stretch): Passage {
  const map = new PositionMap();
  const { text: written } = passage;
  const pieces: string[] = [];
  const add = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    map.add(piece.length, start, end);
  };
  for (let at = from; at < to;) {
    const escape = written.indexOf('\\', at);
    const plain = escape < 0 || escape >= to - 1 ? to : escape;
    if (plain > at) add(written.slice(at, plain), at, plain);
    if (plain === to) break;
    const hex = /^u([\da-f]{4})/i.exec(written.slice(plain + 1, plain + 6))?.[1];
    const char = written.charAt(plain + 1);
    at = plain + (hex ? 6 : 2);
    add(hex ? String.fromCharCode(parseInt(hex, 16)) : (escapes[char] ?? char), plain, at);
  }
  return rewritten(passage, pieces.join(''), map);
}
