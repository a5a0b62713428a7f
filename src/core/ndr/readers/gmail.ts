import type { Action } from '../facts.ts';
import type { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { bareAddress, describe, findLine, lineText, recipientIn, type Reader, type Report } from './reader.ts';

const heading = /Delivery to the following recipients? (?:failed permanently|(?:has|have) been delayed)/i;
const details = /^\W*(?:Technical details of|The response (?:from the remote server )?was)\b.*:\s*$/i;
const sentence =
  /(?:Your message wasn['’]t delivered to|There was a (?:temporary )?problem (?:while )?delivering your message to|Your message to) (?=\S+@)/i;

/** Gmail: its reports in text alone (to 2016), and the sentence of its newer ones. */
export const gmail: Reader = {
  name: 'gmail',
  marks: [
    'delivery to the following recipient',
    'the response was:',
    'the response from the remote server was:',
    "wasn't delivered to",
    'a problem delivering your message to',
  ],
  read(report) {
    const first = findLine(report, heading);
    const all = first < 0 ? inSentence(report) : below(report, first);
    const detail = findLine(report, details);
    const from = detail < 0 ? undefined : report.lines[detail]!.end;
    for (const found of all) {
      if (from !== undefined) describe(report, found, from, report.end);
      if (first >= 0) found.action ??= actionAt(report, first);
    }
    return all;
  },
};

function below(report: Report, first: number): Found[] {
  const all: Found[] = [];
  for (let index = first + 1; index < report.lines.length; index++) {
    const found = bareAddress(report, index);
    if (found) all.push(found);
    else if (all.length > 0 && lineText(report, index).trim() !== '') break;
  }
  return all;
}

function inSentence(report: Report): Found[] {
  const index = findLine(report, sentence);
  const line = report.lines[index];
  if (!line) return [];
  const match = sentence.exec(lineText(report, index))!;
  const found = recipientIn(report, line.start + match.index + match[0].length, line.end);
  return found ? [found] : [];
}

/** What the heading says happened. */
export function actionAt(report: Report, index: number): NonNullable<Found['action']> {
  const line = report.lines[index]!;
  const match = /\b(?:delayed|failed)\b/i.exec(lineText(report, index));
  const action: Action = match?.[0].toLowerCase() === 'delayed' ? 'delayed' : 'failed';
  const start = line.start + (match?.index ?? 0);
  return factAt(report.passage, start, match ? start + match[0].length : line.end, action);
}
