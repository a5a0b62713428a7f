import { findAddress } from '../address.ts';
import { addAnswer, Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { blocksOf, type Block, type Head, lineText, type Reader, type Report } from './reader.ts';

/**
 * Zoho: `a@example.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 <a@example.com>... unknown`, or
 * `[Status: Error, Address: <a@example.com>, ResponseCode 421, , Host not reachable.]`.
 */
export const zoho: Reader = {
  name: 'zoho',
  marks: ['error_code :', 'responsecode '],
  system: 'zoho',
  read: (report) => blocksOf(report, 0, (index) => head(report, index)).map((block) => explained(report, block)),
};

const code = /(?:ERROR_CODE ?:|ResponseCode )/;
const codes = /(?:ERROR_CODE ?:|ResponseCode )\s{0,9}([45]\d\d(?![.\d]))?/g;

function head(report: Report, index: number): Head | undefined {
  const line = report.lines[index]!;
  const address = findAddress(report.text, line.start, line.end);
  if (!address || !code.test(lineText(report, index))) return undefined;
  const before = report.text.slice(line.start, address.start);
  if (!/^\W*(?:\[Status: \w+, Address: <)?$/.test(before)) return undefined;
  return { found: new Found(factAt(report.passage, address.start, address.end)), from: address.end };
}

const emptyLine = /\r\n[ \t]*\r\n|\n[ \t]*\n|\r[ \t]*\r/;

/** The answer stands behind the last code; where that is a number alone, the words ahead of the first say why. */
function explained({ passage, text }: Report, { found, from, to }: Block): Found {
  const written = text.slice(from, to).split(emptyLine, 1)[0]!;
  const first = code.exec(written)?.index ?? 0;
  let words = { start: written.search(/[^\s,>]/), end: first };
  for (const match of written.matchAll(codes)) {
    const start = match.index + match[0].length;
    const number = match[1];
    if (number) found.reply ??= factAt(passage, from + start - number.length, from + start, Number(number));
    const said = start + written.slice(start).search(/[^\s,]|$/);
    if (/\w/.test(written.slice(said))) words = { start: said, end: written.length };
  }
  const end = words.start + written.slice(words.start, words.end).replace(/[\s,\]]{1,9}$/, '').length;
  if (end > words.start) addAnswer(found, answerFacts(passage, from + words.start, from + end));
  return found;
}
