import { findAddress } from '../address.ts';
import { type Found, newFound } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { describe, lineText, readBlocks, type Reader, type Report } from './reader.ts';

/** PMDF, Sun's and Oracle's Messaging Server: "Recipient address:", "Original address:", "Reason:", "Diagnostic code:". */
export const messagingServer: Reader = {
  name: 'messaging-server',
  marks: ['recipient address: '],
  system: 'messaging-server',
  read(report) {
    const all = readBlocks(report, 0, (index) => head(report, index), /^\s*(?:Original-envelope-id|Reporting-MTA):/i);
    all.forEach((found) => refine(report, found));
    return all;
  },
};

function head(report: Report, index: number): { found: Found; from: number } | undefined {
  const line = report.lines[index]!;
  const label = /^\s*Recipient address: /i.exec(lineText(report, index));
  if (!label) return undefined;
  // A route may stand before the address: `@relay.example.com:a@example.com`.
  const start = line.start + label[0].length;
  const route = report.text.charAt(start) === '@' ? report.text.indexOf(':', start) + 1 : start;
  const address = findAddress(report.text, Math.max(start, route), line.end);
  return address && { found: newFound(factAt(report.passage, address.start, address.end)), from: line.end };
}

/** The label `Diagnostic code: smtp;` is not a part of the answer; `Reason:` alone is all that is said. */
function refine(report: Report, found: Found): void {
  for (const line of report.lines) {
    const written = report.text.slice(line.start, line.end);
    const code = /^\s*Diagnostic code: \s*smtp;\s*/i.exec(written);
    const original = /^\s*Original address: /i.exec(written);
    if (code && found.diagnostic && !found.reply) {
      Object.assign(found, answerFacts(report.passage, line.start + code[0].length, line.end));
    }
    if (original && !found.originalAddress) {
      const address = findAddress(report.text, line.start + original[0].length, line.end);
      if (address && address.value !== found.address?.value) {
        found.originalAddress = factAt(report.passage, address.start, address.end);
      }
    }
  }
}

/** Postfix's transcript of a session, sent to its postmaster: `In: RCPT TO:<a@example.com>`, `Out: 451 4.3.0 ...`. */
export const smtpTranscript: Reader = {
  name: 'postfix',
  marks: ['transcript of session follows'],
  system: 'postfix',
  read(report) {
    const all: Found[] = [];
    let rejected: Found | undefined;
    for (let index = 0; index < report.lines.length; index++) {
      const line = report.lines[index]!;
      const written = lineText(report, index);
      if (/^\s*In:\s+RCPT TO:/i.test(written)) {
        const address = findAddress(report.text, line.start, line.end);
        rejected = address && newFound(factAt(report.passage, address.start, address.end));
        if (rejected) all.push(rejected);
      }
      const answer = /^\s*Out:\s+(?=[45]\d\d[ -])/.exec(written);
      if (answer)
        all
          .filter((found) => !found.reply)
          .forEach((found) => describe(report, found, line.start + answer[0].length, line.end));
    }
    return all.filter((found) => found.reply);
  },
};

/** An answer alone, as an admin copies it out of a ticket or a log. */
export const bareReply: Reader = {
  name: 'reply',
  marks: ['0', '1', '2', '3', '4', '5'],
  needsEvidence: true,
  read(report) {
    const text = report.text.slice(report.start, report.end);
    if (text.length > 4000 || !/^\s*["'<([]?[45]\d\d(?:[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|[ -][A-Za-z<])/.test(text))
      return [];
    return [describe(report, newFound(), report.start, report.end)];
  },
};
