import type { Source, Span } from '../source.ts';
import { decodeCharset } from './charset.ts';
import { wordRuns } from './encoded-words.ts';
import { isBlank, isLineEnd } from './lines.ts';
import { PositionMap, type Run } from './position-map.ts';
import type { Decoded, Field, Message } from './tree.ts';

/** A field's value as one line: line ends of the folds dropped, white space at both ends too. Nothing else is decoded. */
export function fieldValue(message: Message, field: Field): Decoded {
  return unfold(message.source, field.valueSpan);
}

/**
 * A field's value for people: unfolded, encoded words decoded (RFC 2047), and in a file read as bytes 8-bit chars
 * decoded as UTF-8 where they are that, else as windows-1252.
 */
export function decodedValue(message: Message, field: Field): Decoded {
  const value = readableValue(message.source, field.valueSpan);
  return value.text.includes('=?') ? rewritten(value, wordRuns(value.text)) : value;
}

/** Unfolded, with 8-bit chars decoded; encoded words are left as written. */
export function readableValue(source: Source, span: Span): Decoded {
  const value = unfold(source, span);
  const isPlain = source.kind === 'text' || source.isAscii || !hasEightBit(value.text);
  return isPlain ? value : rewritten(value, eightBitRuns(value.text));
}

/** A span of the source as text with its folds undone. */
export function unfold(source: Source, span: Span): Decoded {
  const { text } = source;
  let { start, end } = span;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  const written = text.slice(start, end);
  return written.includes('\n') || written.includes('\r') ? joinLines(written, start) : asWritten(written, start);
}

/** Text that stands in the source as it is. */
export function asWritten(text: string, offset: number): Decoded {
  return new Written(text, offset);
}

class Written implements Decoded {
  readonly text: string;
  readonly encoded = false;
  readonly #offset: number;

  constructor(text: string, offset: number) {
    this.text = text;
    this.#offset = offset;
  }

  toSource(start: number, end: number): Span {
    return { start: this.#offset + start, end: this.#offset + end };
  }
}

export function hasEightBit(text: string): boolean {
  return /[^\0-\x7f]/.test(text);
}

function isWhite(code: number): boolean {
  return isBlank(code) || isLineEnd(code);
}

function joinLines(written: string, offset: number): Decoded {
  const map = new PositionMap();
  const pieces: string[] = [];
  const lines = /[^\r\n]+/g;
  for (let line = lines.exec(written); line; line = lines.exec(written)) {
    pieces.push(line[0]);
    map.add(line[0].length, offset + line.index, offset + line.index + line[0].length);
  }
  return { text: pieces.join(''), encoded: false, toSource: (start, end) => map.toOrigin(start, end) };
}

function rewritten(value: Decoded, runs: readonly Run[]): Decoded {
  const map = new PositionMap();
  for (const run of runs) map.add(run.text.length, run.start, run.end);
  return {
    text: runs.map((run) => run.text).join(''),
    encoded: false,
    toSource(start, end) {
      const within = map.toOrigin(start, end);
      return value.toSource(within.start, within.end);
    },
  };
}

function eightBitRuns(value: string): Run[] {
  return Array.from(value.matchAll(/[\0-\x7f]+|[^\0-\x7f]+/g), ({ 0: run, index: start }) => {
    const bytes = Uint8Array.from(run, (char) => char.charCodeAt(0));
    return { text: decodeCharset(bytes, ''), start, end: start + run.length };
  });
}
