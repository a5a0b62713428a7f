import { findAddress } from '../address.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { bareAddress, findLine, lineText, readBlocks, type Reader, type Report } from './reader.ts';

const heading =
  /(?:address\(es\) failed|following address(?:es)? failed|address(?:es)? (?:has|have) (?:been|not yet been)|получателям|address(?:es)? (?:is|are) frozen|The address(?:es)? to which the message has not yet been delivered)/i;

/** Exim, and those that report as it does (mail.ru, 1&1): an address on its own line, the reason below it. */
export const exim: Reader = {
  name: 'exim',
  marks: [
    'created automatically by mail delivery software',
    'created automatically by the smtp relay',
    'address(es) failed',
    'has not been delivered to all of its recipients',
    'could not be delivered to one or more of its recipients',
  ],
  system: 'exim',
  read(report) {
    const first = findLine(report, heading);
    const start = first < 0 ? findLine(report, /created automatically|could not be delivered/i) : first;
    const all = readBlocks(
      report,
      start + 1,
      (index) => head(report, index),
      /^\W*(?:For the following reason|\*{10,}|-{10,})/i,
    );
    const reason = findLine(report, /^For the following reason/i);
    if (reason >= 0) all.forEach((found) => reasonBelow(report, found, reason));
    return once(all);
  },
};

function head(report: Report, index: number): { found: Found; from: number } | undefined {
  const line = report.lines[index]!;
  // "(ultimately generated from b@example.com)" stands below the address it explains.
  const found = bareAddress(report, index) ?? failedSession(report, index);
  if (!found) return undefined;
  const next = lineText(report, index + 1);
  if (/^\s*\((?:ultimately )?generated (?:from|by)/i.test(next)) {
    const below = report.lines[index + 1]!;
    const original = findAddress(report.text, below.start, below.end);
    if (original) found.originalAddress = factAt(report.passage, original.start, original.end);
    return { found, from: below.end };
  }
  return { found, from: line.end };
}

/** A local part alone (`user`) or a pipe: the address is in the command that failed. */
function failedSession(report: Report, index: number): Found | undefined {
  const alone = /^\s{2,4}[\w.+-]{1,64}\s*$/.test(lineText(report, index));
  const below = report.lines[index + 1];
  if (!alone || !below || !/RCPT TO:</i.test(lineText(report, index + 1))) return undefined;
  const address = findAddress(report.text, below.start, below.end);
  return address && new Found(factAt(report.passage, address.start, address.end));
}

function reasonBelow(report: Report, found: Found, index: number): void {
  const start = report.lines[index]!.end;
  const text = report.text.slice(start, report.end).trim();
  if (found.diagnostic || text === '') return;
  const at = report.text.indexOf(text, start);
  found.diagnostic = factAt(report.passage, at, at + text.length);
}

/** mail.ru tells it twice, in Russian and in English. */
function once(all: Found[]): Found[] {
  const seen = new Map<string, Found>();
  for (const found of all) {
    const key = found.address?.value.toLowerCase() ?? '';
    if (!seen.has(key)) seen.set(key, found);
  }
  return [...seen.values()];
}
