import { describeRewritten } from '../../explain/index.ts';
import { code, joinMarkdown, md } from '../escape.ts';
import { sourceLine } from '../text.ts';
import { hoverOn, wordAt, type Hover, type Spot } from './spot.ts';

const part = /[^\s<>,;:"()]/;
const reach = 320;

/** An envelope sender that SRS made: who rewrote it and why, and what it was. */
export function rewrittenHover(spot: Spot): Hover | undefined {
  const { passage, at, words } = spot;
  const word = wordAt(passage.text, at, part, reach);
  if (!word) return undefined;
  const written = passage.text.slice(word.start, word.end);
  // `smtp.mailfrom=user+SRS=...`
  const start = word.start + (/^(?:smtp\.mail(?:from)?|envelope-from)=/i.exec(written)?.[0].length ?? 0);
  const address = passage.text.slice(start, word.end);
  const meaning = describeRewritten(address);
  if (!meaning) return undefined;
  const { original, source } = meaning;
  const paragraphs = [
    original === undefined ? md`**${code(address)}**` : md`**${code(original)}** → ${code(address)}`,
    md`${meaning.meaning}`,
    sourceLine(source, words),
  ];
  return hoverOn(spot, { start, end: word.end }, joinMarkdown(paragraphs, '\n\n'));
}
