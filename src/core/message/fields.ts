import type { Text } from '../source.ts';
import { isBlank, type LineEnds, skipBlanks, skipLineEnd } from './lines.ts';
import { FieldNode } from './nodes.ts';

const COLON = 58;

/** Where the name at `start` ends: printable ASCII without a colon (RFC 5322 section 3.6.8). `start` where none is. */
function nameEnd(text: Text, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code > 32 && code < 127 && code !== COLON; code = text.charCodeAt(at)) at++;
  return at;
}

/** True where a field's name and its colon stand at `at`. Blanks before the colon are allowed, as they were once. */
export function isFieldStart(text: Text, at: number): boolean {
  const end = nameEnd(text, at);
  return end > at && text.charCodeAt(skipBlanks(text, end)) === COLON;
}

/** The field that starts at `start`, with all its folded lines. */
export function fieldAt(text: Text, start: number, ends: LineEnds): FieldNode | undefined {
  const name = nameEnd(text, start);
  if (name === start) return undefined;
  const colon = skipBlanks(text, name);
  if (text.charCodeAt(colon) !== COLON) return undefined;
  const valueStart = skipBlanks(text, colon + 1);
  let valueEnd = ends.after(valueStart);
  let end = skipLineEnd(text, valueEnd);
  while (end > valueEnd && isBlank(text.charCodeAt(end))) {
    valueEnd = ends.after(end);
    end = skipLineEnd(text, valueEnd);
  }
  return new FieldNode(text, start, name, valueStart, valueEnd, end);
}
