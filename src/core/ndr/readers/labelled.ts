import { findAddress } from '../address.ts';
import type { Attempt } from '../facts.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts, hostFact, instantAt } from '../pieces.ts';
import { blocksOf, describe, findLine, type Head, lineText, type Reader, recipientIn, type Report } from './reader.ts';

/** PMDF, Sun's and Oracle's Messaging Server: "Recipient address:", "Original address:", "Reason:", "Diagnostic code:". */
export const messagingServer: Reader = {
  name: 'messaging-server',
  marks: ['recipient address: '],
  system: 'messaging-server',
  read(report) {
    const all: Found[] = [];
    for (let index = 0; index < report.lines.length; index++) {
      const label = /^\s*([A-Z][a-z]+ [a-z]+|Reason|Reporting-MTA): \s*/.exec(lineText(report, index));
      if (!label) continue;
      if (label[1] === 'Reporting-MTA') break;
      const line = report.lines[index]!;
      readLabel(report, all, label[1] ?? '', line.start + label[0].length, line.end);
    }
    const [only, ...others] = all;
    const attempts = only && others.length === 0 ? attemptsIn(report) : [];
    only?.attempts.push(...attempts);
    if (only && attempts[0]?.at) only.lastAttempt = attempts[0].at;
    return all;
  },
};

/** More than anyone reads: a day of tries every few minutes. */
const mostAttempts = 300;

/** "Delivery attempt history for your mail:", the last one first: a date on a line, and below it what happened. */
function attemptsIn(report: Report): Attempt[] {
  const attempts: Attempt[] = [];
  const heading = findLine(report, /\battempt history\b/i);
  const last = heading < 0 ? 0 : report.lines.length;
  for (let index = heading + 1; index < last && attempts.length < mostAttempts; index++) {
    const at = instantAt(report.passage, report.lines[index]);
    const below = report.lines[index + 1];
    if (at && below) attempts.push({ at, diagnostic: factAt(report.passage, below.start, below.end) });
  }
  return attempts;
}

/** What stands behind a label is of the recipient named last. */
function readLabel(report: Report, all: Found[], label: string, start: number, end: number): void {
  const { passage, text } = report;
  // A route may stand before an address: `@relay.example.com:a@example.com`.
  const route = text.charAt(start) === '@' ? text.indexOf(':', start) + 1 : start;
  const address = findAddress(text, Math.max(start, route), end);
  const found = all.at(-1);
  if (label === 'Recipient address' && address) {
    all.push(new Found(factAt(passage, address.start, address.end)));
  } else if (label === 'Original address' && address && found && address.value !== found.address?.value) {
    found.originalAddress = factAt(passage, address.start, address.end);
  } else if (label === 'Reason' && found && !found.diagnostic) {
    Object.assign(found, answerFacts(passage, start, end));
  } else if (label === 'Diagnostic code' && found) {
    const type = /^smtp;\s*/i.exec(text.slice(start, end))?.[0].length ?? 0;
    Object.assign(found, answerFacts(passage, start + type, end));
  } else if (label === 'Remote system' && found) {
    const server = hostFact(passage, { start, end });
    if (server) found.remoteMta = server.host;
  }
}

/** `Failed Recipient: a@example.com` (SmarterMail), `Recipient: [SMTP:a@example.com]` (MailEnable), each with its `Reason:`. */
export const recipientAndReason: Reader = {
  name: 'recipient-and-reason',
  marks: ['failed recipient: ', 'recipient: [smtp:'],
  read(report) {
    const head = (index: number): Head | undefined => {
      const line = report.lines[index]!;
      const label = /^\s*(?:Failed )?Recipient: (?=\S)/i.exec(lineText(report, index));
      const found = label ? recipientIn(report, line.start, line.end) : undefined;
      return found && { found, from: line.end };
    };
    return blocksOf(report, 0, head).map(({ found, from, to }) => {
      const reason = /\bReason: (?:Remote (?:SMTP Server Returned|host said): )?/i.exec(report.text.slice(from, to));
      return describe(report, found, reason ? from + reason.index + reason[0].length : from, to);
    });
  },
};

/** CommuniGate: `Failed to deliver to 'a@example.com'`, `SMTP module(domain example.com) reports:`, and what it reports. */
export const communigate: Reader = {
  name: 'communigate',
  marks: ['module(domain ', 'module(account '],
  system: 'communigate',
  read(report) {
    const head = (index: number): Head | undefined => {
      const line = report.lines[index]!;
      const isNamed = /^(?:Failed to deliver to|Message delivery to) '/.test(lineText(report, index));
      const found = isNamed ? recipientIn(report, line.start, line.end) : undefined;
      return found && { found, from: line.end };
    };
    return blocksOf(report, 0, head).map(({ found, from, to }) => {
      const module = /module\([^)\r\n]{0,255}\) reports:/.exec(report.text.slice(from, to));
      return describe(report, found, module ? from + module.index + module[0].length : from, to);
    });
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
    return [describe(report, new Found(), report.start, report.end)];
  },
};
