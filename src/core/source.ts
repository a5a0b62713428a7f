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
}

export function textSource(text: string): Source {
  return { text, kind: 'text' };
}

export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}
