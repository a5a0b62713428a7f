import type { Source } from '../core/source.ts';

/** A place as editors count it, both from 0; `character` in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/** Where an editor that reads the file as UTF-8 shows the char at `offset`: without a BOM, and CR alone ends a line. */
export function positionAt({ text, kind }: Source, offset: number): Position {
  const end = Math.min(offset, text.length);
  let line = 0;
  let lineStart = 0;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== lineFeed && code !== carriageReturn) continue;
    if (code === carriageReturn && text.charCodeAt(at + 1) === lineFeed) continue;
    line++;
    lineStart = at + 1;
  }
  const before = text.slice(lineStart, end);
  return { line, character: kind === 'bytes' ? decoded(before).length : before.replace(/^\ufeff/, '').length };
}

/** One char a byte, as UTF-8. TextDecoder drops a BOM, as editors do. */
function decoded(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
}
