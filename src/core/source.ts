/** A half-open range of UTF-16 offsets into one {@link Source}: `start` is in, `end` is out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What the parser needs of a text: a JavaScript string is one, and so is a thin view over a file's bytes
 * (one char a byte), so that a 150 MB mail is read without a second copy of it.
 */
export interface Text {
  readonly length: number;
  charCodeAt(index: number): number;
  indexOf(search: string, from?: number): number;
  slice(start: number, end?: number): string;
}

/** The text of a mail or report, and how its chars came to be. */
export interface Source {
  readonly text: Text;
  /**
   * `text`: an editor's document or pasted text, already decoded.
   * `bytes`: one char a byte (latin1); 8-bit headers and bodies are decoded on demand.
   */
  readonly kind: 'text' | 'bytes';
  /** True where it is known that every char is ASCII: no char of it needs decoding then. */
  readonly isAscii?: boolean;
}

export function textSource(text: string): Source {
  return { text, kind: 'text' };
}

/**
 * Whether a word stands at an offset, whatever its letters' case. Compared in place: a mail has many words that could be
 * one looked for and nearly none that is, so none is cut out and made lower case for that. `lower`: in lower case, ASCII.
 */
export function standsAt(text: Text, at: number, lower: string): boolean {
  for (let index = 0; index < lower.length; index++) {
    const code = text.charCodeAt(at + index);
    const wanted = lower.charCodeAt(index);
    if (code !== wanted && (code < 65 || code > 90 || code + 32 !== wanted)) return false;
  }
  return true;
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
