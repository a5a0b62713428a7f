import { type AddressAt, domainOf, findAddress, findAddresses } from '../address.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { findReplyCode } from '../reply.ts';
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

/** Words with which a report, in the languages seen, says that it could not deliver. */
const failure =
  /undeliver|not (?:be )?deliver|could ?n[o']t (?:be )?(?:deliver|sen[dt])|(?:un|not )able to deliver|(?:tried|trying) to deliver|delivery (?:has )?(?:fail|problem|error|delay)|was(?:n[o']t| not) deliver|did not reach|failed|failure|rejected|refused|unknown|not exist|no such (?:user|account|mailbox)|returned mail|over quota|(?:mailbox|account) .{0,30}(?:full|disabled|exceed)|no longer (?:in use|valid|active)|not a valid|cannot be (?:deliver|sent)|unzustellbar|nicht zugestellt|non remis|pas pu être (?:remis|livré)|non recapitabile|no se (?:pudo|ha podido) entregar|não (?:foi )?entreg|onbestelbaar|olevererbar|nie (?:mog|zosta)|エラー|送信できません|配信/i;
const notRecipients =
  /^(?:postmaster|mailer-daemon|mailerdaemon|abuse|support|help|helpdesk|hostmaster|noreply|no-reply)@/i;

/**
 * A report that no other reader knows: an address on a line of its own, else the first one in its words. Its answer is
 * what stands with it. Asked last, and only where the header says that it is a report.
 */
export const generic: Reader = {
  name: 'generic',
  marks: ['@'],
  needsEvidence: true,
  read(report) {
    if (!saysFailure(report) && !findReplyCode(report.text, report.start, report.end)) return [];
    const blocks = blocksOf(report, 0, (index) => recipientLine(report, index));
    return blocks.length > 0 ? unique(sharing(answered(report, blocks))) : inProse(report);
  },
};

function recipientLine(report: Report, index: number): Head | undefined {
  const found = bareAddress(report, index);
  const isBare = found?.address && !notRecipients.test(found.address.value);
  return reasonBehind(report, index) ?? (isBare ? { found, from: report.lines[index]!.end } : undefined);
}

/** `<a@example.com> (host 'mx.example.com' rejected command ... with code 550 (5.1.1) 'User unknown')` (Stalwart). */
function reasonBehind(report: Report, index: number): Head | undefined {
  const line = report.lines[index]!;
  const match = /^\s*<[^\s<>@]+@[^\s<>]+> \((?=\S+ \S)(.+)\)\s*$/.exec(lineText(report, index));
  const found = match ? recipientIn(report, line.start, line.end) : undefined;
  if (!match || !found) return undefined;
  const from = line.start + match[0].indexOf('(') + 1;
  return { found, from, to: from + match[1]!.length };
}

/** What is said of each: below its name, or where a list of names is followed by a part for each. */
function answered(report: Report, blocks: readonly Block[]): Found[] {
  const first = blocks[0]!.from;
  const isList = blocks.slice(0, -1).every(({ from, to }) => report.text.slice(from, to).trim() === '');
  const parts = isList && blocks.length > 1 ? partsBelow(report, blocks) : undefined;
  const own = (block: Block): Block => (parts ? (parts.get(block.found) ?? { ...block, to: block.from }) : block);
  const headings = headingsOf(report);
  return blocks.map(own).map((block) => {
    const found = describe(report, block.found, block.from, block.to);
    if (!found.reply && !found.status) explain(report, found, reasonFor(report, headings, first, block));
    return found;
  });
}

/** `- "a@example.com" (EMAIL) failed permanently with error:` below a list of all recipients (chasquid). */
function partsBelow(report: Report, blocks: readonly Block[]): ReadonlyMap<Found, Block> | undefined {
  const start = blocks[blocks.length - 1]!.from;
  const names = new Map(blocks.map(({ found }) => [found.address?.value, found]));
  const parts = new Map<Found, Block>();
  let open: Head | undefined;
  const close = (to: number): void => {
    if (open) parts.set(open.found, { found: open.found, from: open.from, to });
  };
  for (const line of report.lines) {
    if (line.start < start) continue;
    const address = findAddress(report.text, line.start, line.end);
    const isFirst = address && /^\W*$/.test(report.text.slice(line.start, address.start));
    const found = isFirst ? names.get(address.value) : undefined;
    if (!found || !address) continue;
    close(line.start);
    open = { found, from: address.end };
  }
  close(report.end);
  return parts.size > 0 ? parts : undefined;
}

/** Lines that say that the reason follows: "for the following reason:", "Reason: ...". */
function headingsOf(report: Report): number[] {
  return report.lines.flatMap((_, index) => (reasonHeading.test(lineText(report, index)) ? [index] : []));
}

/** Of such lines the first that is ahead of all recipients, or among them with this one. */
function reasonFor(
  report: Report,
  headings: readonly number[],
  start: number,
  { from, to }: Block,
): number | undefined {
  const [ahead] = headings;
  if (ahead === undefined || report.lines[ahead]!.start < start) return ahead;
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (report.lines[headings[middle]!]!.end < from) low = middle + 1;
    else high = middle;
  }
  const within = headings[low];
  return within !== undefined && report.lines[within]!.start < to ? within : undefined;
}

/** Words below an address are no answer where the report says elsewhere what the reason is. */
function explain(report: Report, found: Found, heading: number | undefined): void {
  if (heading === undefined) return;
  const label = /:\s*(?=\S)/.exec(lineText(report, heading));
  const first = label ? heading : findLine(report, /\S/, heading + 1);
  if (first < 0 || bareAddress(report, first)) return;
  const last = findLine(report, /^\s*$/, first);
  const from = report.lines[first]!.start + (label ? label.index + label[0].length : 0);
  const end = report.lines[last < 0 ? report.lines.length - 1 : last - 1]!.end;
  Object.assign(found, answerFacts(report.passage, from, end));
}

/** The reason that a report gives which names nobody ("The following reason was given:", Sieve). */
export function explainWhole(report: Report, found: Found): void {
  explain(report, found, headingsOf(report)[0]);
}

const reasonHeading =
  /\b(?:reasons?|error|response)(?: was| is)?(?: given)?:\s*$|^\W*(?:reason|error(?: description)?): +\S/i;

/** Whether the report's first words tell of a failed delivery. */
export function saysFailure(report: Report): boolean {
  return failure.test(report.text.slice(report.start, Math.min(report.end, report.start + 8192)));
}

function inProse(report: Report): Found[] {
  const seen = findAddresses(report.text, report.start, report.end).filter(
    (one) => isRecipient(one) && !isSender(report, one),
  );
  const first = seen[0];
  if (!first) return [];
  const found = describe(report, new Found(factAt(report.passage, first.start, first.end)), report.start, report.end);
  if (!found.reply && !found.status) explainWhole(report, found);
  return [found];
}

function isRecipient(address: AddressAt): boolean {
  return !notRecipients.test(address.value) && /\./.test(domainOf(address.value));
}

/** `From: a@example.com`, as a session's transcript names the sender before the recipient (MDaemon), `message-id=<1@a>`. */
function isSender(report: Report, { start }: AddressAt): boolean {
  return /(?:(?<![a-z] )\bfrom|\bsender|\bmessage-?id)\W{1,4}$/i.test(
    report.text.slice(Math.max(report.start, start - 24), start),
  );
}

function unique(all: Found[]): Found[] {
  const seen = new Set<string>();
  return all.filter((found) => {
    const key = found.address?.value.toLowerCase() ?? '';
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
