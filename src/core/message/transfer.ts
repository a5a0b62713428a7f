import type { Source, Span, Text } from '../source.ts';
import { isBlank, isLineEnd, lineEnd, skipLineEnd } from './lines.ts';
import { PositionMap } from './position-map.ts';
import { pushUtf8 } from './utf8.ts';

/** Bytes out of a transfer encoding (RFC 2045 section 6), and where each was written. */
export interface TransferBytes {
  readonly bytes: Uint8Array;
  readonly map: PositionMap;
}

const sextets = new Int8Array(128).fill(-1);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  sextets[char.charCodeAt(0)] = value;
}

/** Chars that are no base64 are skipped, as RFC 2045 asks; padding inside the text ends a group. */
export function decodeBase64(text: Text, span: Span): TransferBytes {
  const bytes = new Uint8Array(Math.ceil(((span.end - span.start) * 3) / 4) + 3);
  const map = new PositionMap(span.start, 3, 4);
  let length = 0;
  let at = span.start;
  let held = 0;
  let count = 0;
  while (at < span.end) {
    const runStart = at;
    const lengthBefore = length;
    for (; at < span.end; at++) {
      const code = text.charCodeAt(at);
      if (isLineEnd(code)) break;
      const sextet = code < 128 ? sextets[code]! : -1;
      if (sextet >= 0) {
        held = ((held << 6) | sextet) & 0xffffff;
        if (++count < 4) continue;
        bytes[length++] = held >> 16;
        bytes[length++] = held >> 8;
        bytes[length++] = held;
        count = 0;
      } else if (code === 61) {
        length = flush(bytes, length, held, count);
        count = 0;
      }
    }
    map.add(length - lengthBefore, runStart, at);
    while (at < span.end && isLineEnd(text.charCodeAt(at))) at++;
  }
  const rest = flush(bytes, length, held, count);
  map.add(rest - length, Math.max(span.start, span.end - count), span.end);
  return { bytes: bytes.subarray(0, rest), map };
}

function flush(bytes: Uint8Array, length: number, held: number, count: number): number {
  if (count === 2) bytes[length++] = held >> 4;
  if (count === 3) {
    bytes[length++] = held >> 10;
    bytes[length++] = held >> 2;
  }
  return length;
}

function hex(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
}

const EQUALS = 61;

/** `=` that is no escape stays as written, as RFC 2045 section 6.7 suggests. */
export function decodeQuotedPrintable(source: Source, span: Span): TransferBytes {
  const { text } = source;
  const out = new ByteWriter(source, span);
  for (let at = span.start; at < span.end;) {
    const stop = Math.min(span.end, lineEnd(text, at));
    const next = Math.min(span.end, skipLineEnd(text, stop));
    let last = stop;
    while (last > at && isBlank(text.charCodeAt(last - 1))) last--;
    const isSoft = last > at && text.charCodeAt(last - 1) === EQUALS && stop < span.end;
    if (isSoft) last--;
    for (let from = at; at < last;) {
      if (text.charCodeAt(at) !== EQUALS) {
        if (++at === last) out.plain(from, at);
        continue;
      }
      out.plain(from, at);
      const byte = at + 2 < last ? escapedByte(text, at) : -1;
      if (byte >= 0) out.byte(byte, at, at + 3);
      else out.plain(at, at + 1);
      at += byte >= 0 ? 3 : 1;
      from = at;
    }
    if (!isSoft) out.plain(stop, next);
    at = next;
  }
  return out.finish();
}

/** The byte of an escape such as `=C3`; -1 where no two hexadecimal digits follow. */
export function escapedByte(text: Text, at: number): number {
  const high = hex(text.charCodeAt(at + 1));
  const low = hex(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** Text as written, as bytes. In an editor's text a char above ASCII becomes its UTF-8 bytes. */
export function plainBytes(source: Source, span: Span): TransferBytes {
  const out = new ByteWriter(source, span);
  out.plain(span.start, span.end);
  return out.finish();
}

class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;
  readonly #source: Source;
  readonly #map: PositionMap;

  constructor(source: Source, { start, end }: Span) {
    this.#source = source;
    this.#bytes = new Uint8Array(end - start);
    this.#map = new PositionMap(start);
  }

  /** One byte, written between the two offsets. */
  byte(value: number, from: number, to: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length++] = value;
    this.#map.add(1, from, to);
  }

  /** Chars that stand for themselves. */
  plain(from: number, to: number): void {
    const { text, kind } = this.#source;
    let start = from;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      if (kind === 'text' && code > 127) {
        this.#map.add(at - start, start, at);
        at += this.#wide(code, at);
        start = at + 1;
      } else {
        if (this.#length === this.#bytes.length) this.#grow();
        this.#bytes[this.#length++] = code;
      }
    }
    this.#map.add(to - start, start, to);
  }

  finish(): TransferBytes {
    return { bytes: this.#bytes.subarray(0, this.#length), map: this.#map };
  }

  /** A char above ASCII of an editor's text, as UTF-8; returns how many chars more it takes. */
  #wide(code: number, at: number): 0 | 1 {
    const low = this.#source.text.charCodeAt(at + 1);
    const isPair = code >= 0xd800 && code < 0xdc00 && low >= 0xdc00 && low < 0xe000;
    const point = isPair ? (code - 0xd7c0) * 0x400 + (low & 0x3ff) : code;
    const extra = isPair ? 1 : 0;
    pushUtf8(point, (byte) => this.byte(byte, at, at + 1 + extra));
    return extra;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2 + 64);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
