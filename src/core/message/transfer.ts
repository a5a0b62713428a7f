import type { Source, Span, Text } from '../source.ts';
import { isBlank, isLineEnd, lineEnd, skipLineEnd } from './lines.ts';
import { PositionMap } from './position-map.ts';
import { pushUtf8 } from './utf8.ts';

/** Bytes out of a transfer encoding (RFC 2045 section 6), and where each was written. */
export interface TransferBytes {
  readonly bytes: Uint8Array;
  readonly map: PositionMap;
  /** Chars that the encoding does not allow, skipped or taken as written. */
  readonly faults: number;
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
  let faults = 0;
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
      } else if (!isBlank(code)) {
        faults++;
      }
    }
    map.add(length - lengthBefore, runStart, at);
    while (at < span.end && isLineEnd(text.charCodeAt(at))) at++;
  }
  const rest = flush(bytes, length, held, count);
  map.add(rest - length, Math.max(span.start, span.end - count), span.end);
  return { bytes: bytes.subarray(0, rest), map, faults };
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

/** `=` that is no escape stays as written, as RFC 2045 section 6.7 suggests. */
export function decodeQuotedPrintable(source: Source, span: Span): TransferBytes {
  const { text } = source;
  const out = new ByteWriter(span);
  let faults = 0;
  let at = span.start;
  while (at < span.end) {
    const stop = Math.min(span.end, lineEnd(text, at));
    const next = Math.min(span.end, skipLineEnd(text, stop));
    let last = stop;
    while (last > at && isBlank(text.charCodeAt(last - 1))) last--;
    const soft = last > at && text.charCodeAt(last - 1) === 61 && stop < span.end;
    if (soft) last--;
    while (at < last) {
      const code = text.charCodeAt(at);
      const byte = code === 61 && at + 2 < last ? escape(text, at) : -1;
      if (byte >= 0) {
        out.byte(byte, at, at + 3);
        at += 3;
      } else {
        if (code === 61) faults++;
        out.char(code, at, source.kind);
        at++;
      }
    }
    if (!soft) for (let end = stop; end < next; end++) out.byte(text.charCodeAt(end), end, end + 1);
    at = next;
  }
  return { ...out.finish(), faults };
}

function escape(text: Text, at: number): number {
  const high = hex(text.charCodeAt(at + 1));
  const low = hex(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

/** Text as written, as bytes. In an editor's text a char above ASCII becomes its UTF-8 bytes. */
export function plainBytes(source: Source, span: Span): TransferBytes {
  const out = new ByteWriter(span);
  const chunk = source.text.slice(span.start, span.end);
  for (let at = 0; at < chunk.length; at++) out.char(chunk.charCodeAt(at), span.start + at, source.kind);
  return { ...out.finish(), faults: 0 };
}

class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;
  #high = 0;
  readonly #map: PositionMap;

  constructor({ start, end }: Span) {
    this.#bytes = new Uint8Array(end - start);
    this.#map = new PositionMap(start);
  }

  byte(value: number, from: number, to: number): void {
    if (this.#length === this.#bytes.length) this.#grow();
    this.#bytes[this.#length++] = value;
    this.#map.add(1, from, to);
  }

  char(code: number, at: number, kind: Source['kind']): void {
    if (kind === 'bytes' || code < 0x80) return this.byte(code, at, at + 1);
    if (code >= 0xd800 && code < 0xdc00) {
      this.#high = code;
      return;
    }
    const paired = this.#high !== 0 && code >= 0xdc00 && code < 0xe000;
    const whole = paired ? (this.#high - 0xd7c0) * 0x400 + (code & 0x3ff) : code;
    pushUtf8(whole, (byte) => this.byte(byte, paired ? at - 1 : at, at + 1));
    this.#high = 0;
  }

  finish(): { bytes: Uint8Array; map: PositionMap } {
    return { bytes: this.#bytes.subarray(0, this.#length), map: this.#map };
  }

  #grow(): void {
    const larger = new Uint8Array(this.#bytes.length * 2 + 64);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
