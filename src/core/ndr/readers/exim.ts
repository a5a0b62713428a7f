import { findAddress } from '../address.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import {
  bareAddress,
  type Block,
  blocksOf,
  describe,
  findLine,
  type Head,
  lineText,
  type Reader,
  recipientIn,
  type Report,
  sharing,
} from './reader.ts';

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
    // TMDA asks the sender to confirm, in Exim's words.
    if (report.text.includes('mail delivery software (TMDA)', report.start)) return [];
    const blocks = blocksBelow(report, heading) ?? blocksBelow(report, opening) ?? [];
    const all = sharing(blocks.map((block) => describe(report, block.found, textFrom(report, block), block.to)));
    const reason = findLine(report, /^For the following reason/i);
    if (reason >= 0) all.forEach((found) => reasonBelow(report, found, reason));
    return once(all);
  },
};

function head(report: Report, index: number): Head | undefined {
  const line = report.lines[index]!;
  const byOther = generated(report, index);
  if (byOther) return byOther;
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

const opening = /created automatically|could not be delivered/i;
const stop = /^\W*(?:For the following reason|\*{10,}|-{10,})/i;

/** The recipients below the first such line that has any: mail.ru tells all in Russian before Exim's own words. */
function blocksBelow(report: Report, line: RegExp): Block[] | undefined {
  for (let start = findLine(report, line), tries = 0; start >= 0 && tries < 5; tries++) {
    const blocks = blocksOf(report, start + 1, (index) => head(report, index), stop);
    if (blocks.length > 0) return blocks;
    start = findLine(report, line, start + 1);
  }
  return undefined;
}

/** What a pipe or a filter wrote stands below all addresses, behind their names again between dashes. */
function textFrom(report: Report, { from, to }: Block): number {
  const label = /^\s*(?:Delay reason: |The following text was generated[^\r\n]*\s+-{6} [^]{0,400}? -{6}\s+)/.exec(
    report.text.slice(from, to),
  );
  return from + (label?.[0].length ?? 0);
}

/** `save to /var/mail/a`, `pipe to |...`, `an undisclosed address`: whose that is stands on the next line. */
function generated(report: Report, index: number): Head | undefined {
  if (!/^\s{1,4}(?:save to |pipe to |an undisclosed address|[/|:]\S)/.test(lineText(report, index))) return undefined;
  const below = report.lines[index + 1];
  if (!below || !/^\s*\(?(?:ultimately )?generated (?:by|from) /i.test(lineText(report, index + 1))) return undefined;
  const found = recipientIn(report, below.start, below.end);
  return found && { found, from: below.end };
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
