import { findAddress } from '../address.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { describe, findLine, lineText, type Reader, recipientIn, type Report } from './reader.ts';

/** A session written down line by line: what was sent, and what was answered. */
interface Transcript {
  readonly name: string;
  readonly marks: readonly string[];
  readonly sent: RegExp;
  readonly answered: RegExp;
}

const transcripts: readonly Transcript[] = [
  // To its postmaster: `In:  RCPT TO:<a@example.com>`, `Out: 451 4.3.0 ...`
  { name: 'postfix', marks: ['transcript of session follows'], sent: /^\s*In:\s+/i, answered: /^\s*Out:\s+/ },
  // `Tue 2026-03-03 10:00:01: --> RCPT To:<a@example.com>`, `Tue 2026-03-03 10:00:02: <-- 550 5.1.1 ...`
  { name: 'mdaemon', marks: ['session transcript'], sent: /^[^<>]{0,60}--> /, answered: /^[^<>]{0,60}<-- / },
  // `Sent <<< RCPT TO:<a@example.com>`, `Received >>> 550 5.1.1 ...`
  { name: 'interscan', marks: ['received >>> '], sent: /^\s*Sent <<< /, answered: /^\s*Received >>> / },
];

export const transcriptReaders: readonly Reader[] = transcripts.map(({ name, marks, sent, answered }) => ({
  name,
  marks,
  system: name,
  read(report) {
    const all: Found[] = [];
    report.lines.forEach((line, index) => {
      const written = lineText(report, index);
      const command = sent.exec(written);
      if (command && /^RCPT TO:/i.test(written.slice(command[0].length))) {
        const address = findAddress(report.text, line.start, line.end);
        if (address) all.push(new Found(factAt(report.passage, address.start, address.end)));
      }
      const answer = answered.exec(written);
      if (!answer || !/^[45]\d\d[ -]/.test(written.slice(answer[0].length))) return;
      for (const found of all) {
        if (!found.reply) describe(report, found, line.start + answer[0].length, line.end);
      }
    });
    const refused = all.filter((found) => found.reply);
    return refused.length > 0 ? refused : neverSent(report);
  },
}));

const parsedRecipient = /^[^*\r\n]{0,60}\*  To: /;
const parsedReason = /^[^*\r\n]{0,60}\*  (?![\w-]{2,20}(?: \(\w+\))?: )(?=\S)/;

/** MDaemon found no server to talk to: `... *  To: a@example.com`, `... *  Name server reports domain name unknown`. */
function neverSent(report: Report): Found[] {
  const index = findLine(report, parsedRecipient);
  const line = report.lines[index];
  const found = line && recipientIn(report, line.start, line.end);
  if (!found) return [];
  const last = findLine(report, parsedReason, index);
  const reason = report.lines[last];
  const start = reason ? reason.start + parsedReason.exec(lineText(report, last))![0].length : 0;
  return [reason ? Object.assign(found, answerFacts(report.passage, start, reason.end)) : found];
}
