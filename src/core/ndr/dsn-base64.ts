import { decodeBase64 } from '../message/transfer.ts';
import { linesOf, type Passage, rewritten } from './passage.ts';

const encodedLine = /^[A-Za-z\d+/]{40,}={0,2}$/;
const lastLine = /^[A-Za-z\d+/]{2,}={0,2}$/;

/** The first run of base64 lines in a delivery status, decoded: a gateway encoded the groups after the first. */
export function decodedGroups(passage: Passage): Passage | undefined {
  const { text } = passage;
  const lines = linesOf(text);
  const first = lines.findIndex((line) => encodedLine.test(text.slice(line.start, line.end)));
  if (first < 0) return undefined;
  let last = first;
  while (last + 1 < lines.length && lastLine.test(text.slice(lines[last + 1]!.start, lines[last + 1]!.end))) last++;
  const { bytes, map } = decodeBase64(text, { start: lines[first]!.start, end: lines[last]!.end });
  const fields = String.fromCharCode(...bytes.subarray(0, 65_536));
  if (!/^[\w-]{2,60}:/m.test(fields)) return undefined;
  return rewritten(passage, fields, map, true);
}
