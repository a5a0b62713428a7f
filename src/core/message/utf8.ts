/**
 * The UTF-8 bytes of a text; a char of U+0080 to U+00FF stays one byte, because in a file read as bytes it is one.
 * Half a surrogate pair becomes U+FFFD, as every encoder has it.
 */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code < 0x100) bytes.push(code);
    else pushUtf8(code >= 0xd800 && code < 0xe000 ? 0xfffd : code, (byte) => bytes.push(byte));
  }
  return bytes;
}

/** Gives the two to four UTF-8 bytes of a code point above ASCII. */
export function pushUtf8(code: number, push: (byte: number) => void): void {
  if (code > 0xffff) {
    push(0xf0 | (code >> 18));
    push(0x80 | ((code >> 12) & 63));
  } else if (code > 0x7ff) {
    push(0xe0 | (code >> 12));
  }
  push(code > 0x7ff ? 0x80 | ((code >> 6) & 63) : 0xc0 | (code >> 6));
  push(0x80 | (code & 63));
}
