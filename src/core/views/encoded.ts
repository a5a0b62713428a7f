import { walkParts } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';

/** Bodies in base64, in which nobody can read. */
export function encodedBodies({ message }: Reading): Span[] {
  return [...walkParts(message)]
    .filter(({ encoding, parts, body }) => encoding === 'base64' && parts.length === 0 && body.end > body.start)
    .map(({ body }) => body);
}
