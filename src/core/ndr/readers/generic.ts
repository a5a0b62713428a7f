import { type AddressAt, domainOf, findAddresses } from '../address.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { findReplyCode } from '../reply.ts';
import { bareAddress, describe, findLine, lineText, readBlocks, type Reader, type Report } from './reader.ts';

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
    const listed = readBlocks(report, 0, (index) => {
      const found = bareAddress(report, index);
      return found?.address && !notRecipients.test(found.address.value)
        ? { found, from: report.lines[index]!.end }
        : undefined;
    });
    for (const found of listed) if (!found.reply && !found.status) explain(report, found);
    return listed.length > 0 ? unique(listed) : inProse(report);
  },
};

/** Words below an address are no answer where the report says elsewhere "for the following reason:", "Reason: ...". */
function explain(report: Report, found: Found): void {
  const heading = findLine(report, /\b(?:reasons?|error)(?: was| is)?:\s*$|^\W*(?:reason|error): +\S/i);
  if (heading < 0) return;
  const label = /:\s*(?=\S)/.exec(lineText(report, heading));
  const first = label ? heading : findLine(report, /\S/, heading + 1);
  if (first < 0 || bareAddress(report, first)) return;
  const last = findLine(report, /^\s*$/, first);
  const start = report.lines[first]!.start + (label ? label.index + label[0].length : 0);
  const end = report.lines[last < 0 ? report.lines.length - 1 : last - 1]!.end;
  Object.assign(found, answerFacts(report.passage, start, end));
}

/** Whether the report's first words tell of a failed delivery. */
export function saysFailure(report: Report): boolean {
  return failure.test(report.text.slice(report.start, Math.min(report.end, report.start + 8192)));
}

function inProse(report: Report): Found[] {
  const seen = findAddresses(report.text, report.start, report.end).filter((one) => isRecipient(one));
  const first = seen[0];
  if (!first) return [];
  const found = describe(report, new Found(factAt(report.passage, first.start, first.end)), report.start, report.end);
  if (!found.reply && !found.status) explain(report, found);
  return [found];
}

function isRecipient(address: AddressAt): boolean {
  return !notRecipients.test(address.value) && /\./.test(domainOf(address.value));
}

function unique(all: Found[]): Found[] {
  const seen = new Set<string>();
  return all.filter((found) => {
    const key = found.address?.value.toLowerCase() ?? '';
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
