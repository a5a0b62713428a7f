import type { Problem } from '../problem.ts';
import type { Source, Span } from '../source.ts';

/** One header field as written (RFC 5322 section 2.2), folding and all. It is a leaf of the tree itself. */
export interface Field {
  readonly kind: 'field';
  /** As written; compare with {@link lower}. */
  readonly name: string;
  readonly lower: string;
  /** Compares a name in lower case with this one. */
  isNamed(lower: string): boolean;
  /** The whole field with its line end. */
  readonly span: Span;
  readonly nameSpan: Span;
  /** After the colon, without leading space and last line end; raw: folds and encoded words are still in it. */
  readonly valueSpan: Span;
}

/** A Content-Type or Content-Disposition value with RFC 2231 continuations joined; names in lower case. */
export interface ParameterizedValue {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/**
 * One MIME entity. The root is the message itself; a multipart has its parts, a message/rfc822 (or message/global,
 * text/rfc822-headers) has the embedded message as its only part.
 */
export interface Part {
  readonly span: Span;
  /** Header fields with the empty line that ends them. */
  readonly headers: Span;
  readonly fields: readonly Field[];
  readonly body: Span;
  /** e.g. `multipart/report`, in lower case; the RFC 2045 default when there is none. */
  readonly type: string;
  readonly contentType: ParameterizedValue;
  /** `7bit`, `8bit`, `binary`, `base64`, `quoted-printable`, in lower case. */
  readonly encoding: string;
  readonly parent: Part | undefined;
  readonly parts: readonly Part[];
}

/** Text between the fields: an empty line, a body, a boundary line, what is around parts, what fits nowhere. */
export interface Stretch {
  readonly kind: 'blank' | 'body' | 'boundary' | 'preamble' | 'epilogue' | 'junk';
  readonly span: Span;
}

/** A leaf of the lossless tree. Joined in order, the leaves of a message are its text. */
export type Leaf = Field | Stretch;

export interface Message {
  readonly source: Source;
  readonly root: Part;
  readonly leaves: readonly Leaf[];
  readonly problems: readonly Problem[];
}

/** A body or value after decoding, with the way back to where it is written. */
export interface Decoded {
  readonly text: string;
  /** The source span behind `text.slice(start, end)`; for base64 the encoded groups that hold it. */
  toSource(start: number, end: number): Span;
  /** True where the text is written encoded (base64), so that a span covers an encoded block. */
  readonly encoded: boolean;
}
