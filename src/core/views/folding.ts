import { walkParts, type Part } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';

/** Spans that can be folded to the line they start on: headers, folded fields, parts with the boundary above them. */
export function folding({ message }: Reading): Span[] {
  const spans: Span[] = [];
  for (const part of walkParts(message)) {
    if (part.parent) spans.push(withLineAbove(part));
    if (part.fields.length > 1) spans.push({ start: part.headers.start, end: part.fields.at(-1)!.span.end });
    spans.push(...part.fields.map((field) => field.span));
  }
  return spans;
}

/** From inside the line above, which is the part's boundary, or the end of the headers that announce it. */
function withLineAbove({ span }: Part): Span {
  return { start: Math.max(0, span.start - 1), end: span.end };
}
