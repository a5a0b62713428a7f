import { Buffer, isAscii } from 'node:buffer';
import type { Source, Text } from '../core/source.ts';

/** From this size on a file is read where it lies, without a second copy of it as a string. */
const viewFrom = 4 * 1024 * 1024;

/**
 * A file's bytes as a source, one char a byte. UTF-16, as some editors save a pasted report, becomes text;
 * its offsets are then those of the decoded text.
 */
export function sourceFromBytes(bytes: Uint8Array): Source {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = wideEncoding(buffer);
  if (wide) return { kind: 'text', text: new TextDecoder(wide).decode(buffer) };
  const text = buffer.length < viewFrom ? buffer.toString('latin1') : new ByteText(buffer);
  return { kind: 'bytes', text, isAscii: isAscii(buffer) };
}

/** UTF-16 by its BOM, or by a start in which every other byte is zero. */
function wideEncoding(buffer: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (buffer.length < 2) return undefined;
  const mark = buffer.readUInt16BE(0);
  if (mark === 0xfffe || isWide(buffer, 1)) return 'utf-16le';
  return mark === 0xfeff || isWide(buffer, 0) ? 'utf-16be' : undefined;
}

/** True where at the start the bytes at odd (1) or even (0) places are zero and the others are not. */
function isWide(buffer: Buffer, zeroAt: 0 | 1): boolean {
  if (buffer[zeroAt] !== 0) return false;
  const start = buffer.subarray(0, Math.min(buffer.length & ~1, 64));
  return start.length >= 4 && start.every((byte, index) => (byte === 0) === (index % 2 === zeroAt));
}

/** Bytes seen as text, one char a byte. */
class ByteText implements Text {
  readonly length: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.length = bytes.length;
  }

  charCodeAt(index: number): number {
    return this.#bytes[index] ?? NaN;
  }

  indexOf(search: string, from = 0): number {
    return this.#bytes.indexOf(search, from, 'latin1');
  }

  slice(start: number, end = this.length): string {
    return this.#bytes.toString('latin1', start, end);
  }
}
