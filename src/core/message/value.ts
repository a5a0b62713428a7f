import type { Source, Span } from '../source.ts';
import { decodeCharset } from './charset.ts';
import { wordRuns } from './encoded-words.ts';
import { CR, LF, isBlank } from './lines.ts';
import { PositionMap } from './position-map.ts';
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
  const raw = fieldValue(message, field);
  const value = message.source.kind === 'bytes' ? decodeEightBit(raw) : raw;
  if (!value.text.includes('=?')) return value;
  const map = new PositionMap();
  let text = '';
  for (const run of wordRuns(value.text)) {
    text += run.text;
    map.add(run.text.length, run.start, run.exact ? run.start + run.text.length : run.end);
  }
  return {
    text,
    encoded: false,
    toSource(start, end) {
      const within = map.toOrigin(start, end);
      return value.toSource(within.start, within.end);
    },
  };
}

/** A span of the source as text with its folds undone. */
export function unfold(source: Source, span: Span): Decoded {
  const { text } = source;
  let { start, end } = span;
  const isSpace = (at: number): boolean => isWhite(text.charCodeAt(at));
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  const written = text.slice(start, end);
  if (!written.includes('\n') && !written.includes('\r')) {
    return { text: written, encoded: false, toSource: (from, to) => ({ start: start + from, end: start + to }) };
  }
  return unfolded(written, start);
}

function isWhite(code: number): boolean {
  return isBlank(code) || code === CR || code === LF;
}

function unfolded(written: string, offset: number): Decoded {
  const map = new PositionMap();
  const pieces: string[] = [];
  const lines = /[^\r\n]+/g;
  for (let line = lines.exec(written); line; line = lines.exec(written)) {
    pieces.push(line[0]);
    map.add(line[0].length, offset + line.index, offset + line.index + line[0].length);
  }
  return { text: pieces.join(''), encoded: false, toSource: (start, end) => map.toOrigin(start, end) };
}

function decodeEightBit(value: Decoded): Decoded {
   
  if (!/[^\x00-\x7f]/.test(value.text)) return value;
  const map = new PositionMap();
  let text = '';
   
  for (const match of value.text.matchAll(/[\x00-\x7f]+|[^\x00-\x7f]+/g)) {
    const run = match[0];
    const end = match.index + run.length;
    const decoded =
      run.charCodeAt(0) < 128
        ? run
        : decodeCharset(
            Uint8Array.from(run, (char) => char.charCodeAt(0)),
            '',
          ).text;
    text += decoded;
    map.add(decoded.length, match.index, end);
  }
  return {
    text,
    encoded: false,
    toSource(start, end) {
      const within = map.toOrigin(start, end);
      return value.toSource(within.start, within.end);
    },
  };
}
