import { PositionMap } from '../message/position-map.ts';
import { linesOf, type Passage, rewritten } from './passage.ts';

/** The passage without the `> ` that a mail program puts before quoted lines. */
export function unquoted(passage: Passage): Passage {
  const map = new PositionMap();
  let text = '';
  for (const { start, end } of linesOf(passage.text)) {
    const mark =
      /^(?:> ?)+(?=>>> )|^(?:> ?)+/.exec(passage.text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
    const line = passage.text.slice(start + mark, end);
    text += `${line}\n`;
    map.add(line.length, start + mark, end);
    map.add(1, end, end + 1);
  }
  return rewritten(passage, text, map);
}
