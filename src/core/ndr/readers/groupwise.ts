import { findAddress } from '../address.ts';
import { addAnswer, Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { findLine, lineText, type Reader, type Report } from './reader.ts';

/** GroupWise's gateway: under its heading a user or an address on each line, and why in brackets. */
export const groupwise: Reader = {
  name: 'groupwise',
  marks: ['message that you sent was undeliverable to the following:'],
  system: 'groupwise',
  read(report) {
    const all: Found[] = [];
    const heading = findLine(report, /message that you sent was undeliverable to the following:\s*$/i);
    for (let index = heading + 1; heading >= 0 && index < report.lines.length; index++) {
      const found = userIn(report, index);
      if (found) all.push(found);
      else if (all.length > 0 || lineText(report, index).trim() !== '') break;
    }
    return all;
  },
};

function userIn({ passage, lines, text }: Report, index: number): Found | undefined {
  const line = lines[index]!;
  const match = /^([\s>]*)([^\s()<>:]{1,255}) ?(?:\(([^()]{1,255}(?:\([^()]{0,255}\)[^()]{0,255})?)\))?\s*$/.exec(
    text.slice(line.start, line.end),
  );
  // A word alone at a line's start is none: a greeting, say.
  if (!match || (match[1] === '' && !match[3] && !match[2]!.includes('@'))) return undefined;
  const start = line.start + match[1]!.length;
  const { start: from, end } = findAddress(text, start, start + match[2]!.length) ?? {
    start,
    end: start + match[2]!.length,
  };
  const found = new Found(factAt(passage, from, end));
  const reason = match[3];
  const open = text.indexOf('(', end) + 1;
  if (reason) addAnswer(found, answerFacts(passage, open, open + reason.length));
  return found;
}
