import { findAddress } from '../address.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { findReplyCode } from '../reply.ts';
import { bareAddress, describe, findLine, lineText, recipientIn, type Reader, type Report } from './reader.ts';

interface Phrase {
  readonly name: string;
  /** The words before the recipient, on its line or the lines above it. */
  readonly before: RegExp;
  readonly marks: readonly string[];
  /** The line from which on the reason is written; the lines below the recipient where there is none. */
  readonly reason?: RegExp;
  /** True where no other mail has these words. */
  readonly sure?: true;
}

/** Reports that name their one recipient in a sentence or under a heading, and then say why. */
const phrases: readonly Phrase[] = [
  {
    name: 'xmail',
    before: /XMail bounce: Rcpt=\[/,
    marks: ['xmail bounce: rcpt=['],
  },
  {
    name: 'dragonfly',
    before: /There was an error delivering your mail to /i,
    marks: ['error delivering your mail to'],
  },
  {
    name: 'domino',
    before: /^\W*was not delivered to:\s*$/i,
    marks: ['was not delivered to:'],
    reason: /^\W*because:?/i,
  },
  {
    name: 'notes',
    before: /^\W*Failure Reasons\W*$/i,
    marks: ['failure reasons'],
  },
  {
    name: 'imail',
    before:
      /^\W*(?:User mailbox exceeds allowed size|Invalid final delivery userid|Unknown (?:user|host)|Delivery failed \d+ attempts|undeliverable to):? /i,
    marks: [
      'user mailbox exceeds',
      'invalid final delivery',
      'unknown user:',
      'unknown host:',
      'delivery failed ',
      'undeliverable to ',
    ],
    reason:
      /^\W*(?:Body of message generated response|User mailbox exceeds|Invalid final delivery|Unknown (?:user|host):|Delivery failed \d)/i,
  },
  {
    name: 'mailfoundry',
    before: /^\W*(?:Unable to deliver message to|The following message to) /i,
    marks: ['unable to deliver message to', 'the following message to'],
    reason: /^\W*(?:Delivery failed for the following reason|The reason for the problem|Unable to deliver message to)/i,
  },
  {
    name: 'interscan',
    before: /Unable to deliver message to (?=<)/i,
    marks: ['unable to deliver message to <'],
    reason: /Unable to deliver message to (?=<)/i,
  },
  {
    name: 'kddi',
    before: /could not be delivered to ?: /i,
    marks: ['could not be delivered to: ', 'could not be delivered to : '],
  },
  {
    name: 'm-filter',
    before: /以下のメールアドレスへの送信に失敗しました/,
    marks: ['m-filter'],
    reason: /^-+server message/i,
  },
  {
    name: 'apache-james',
    before: /^\W*RCPT TO: /i,
    marks: ['error message below', 'rcpt to: '],
    reason: /^\W*Error message below/i,
  },
  {
    name: 'mailmarshal',
    before: /^\W*The following recipients were affected/i,
    marks: ['following recipients were affected'],
    reason: /could not be delivered because of/i,
  },
  {
    name: 'surfcontrol',
    before: /^\W*Addressed To: /i,
    marks: ['addressed to: '],
    reason: /^\W*Failed to send to/i,
  },
  {
    name: 'x3',
    before: /Deli?e?very to the following recipients? failed/i,
    marks: ['to the following recipients failed', 'to the following recipient failed'],
    reason: /^\W*Technical details/i,
  },
  {
    name: 'x6',
    before: /following recipients returned permanent errors: /i,
    marks: ['returned permanent errors'],
  },
  {
    name: 'messagelabs',
    before: /unable to deliver your message to the following address/i,
    marks: ['unable to deliver your message to the following'],
    reason: /^\W*Reason: /i,
  },
  {
    name: 'mimecast',
    before: /email you addressed to email address/i,
    marks: ['you addressed to email address'],
    reason: /^\W*Additional information follows/i,
  },
  {
    name: 'ezweb',
    before: /recipients was rejected by a remote|account is disabled|^\W*Recipient: |^(?=<\S+@\S+>\s*$)/i,
    marks: ['recipients was rejected', 'following recipients ', 'account is disabled'],
    reason: /^\W*(?:The user\(s\) account|Each of the following|The following recipients)/i,
  },
  {
    name: 'fml',
    before: /not (?:a )?members? (?:of this mailing list|\()/i,
    marks: ['not a member of this mailing list'],
    sure: true,
    reason: /not (?:a )?members?/i,
  },
  {
    name: 'failed-addresses',
    before: /Failed addresses follow/i,
    marks: ['failed addresses follow'],
    reason: /Failed addresses follow/i,
  },
  {
    name: 'verizon',
    before: /^\W*To: /i,
    marks: ['message could not be delivered to mobile'],
    reason: /^\W*Error: /i,
  },
  {
    name: 'message-blocked',
    before: /^\W*(?:Your message to:?|Delivery of email to this address|You sent mail to) ?/i,
    marks: ['your message to', 'delivery of email to this address', 'you sent mail to'],
  },
];

function reader(phrase: Phrase): Reader {
  return {
    name: phrase.name,
    marks: phrase.marks,
    ...(!phrase.sure && { needsEvidence: true }),
    read: (report) => readPhrase(report, phrase),
  };
}

export const phraseReaders: readonly Reader[] = phrases.map(reader);

/** How far below the words a recipient may stand. */
const nearLines = 6;

function readPhrase(report: Report, phrase: Phrase): Found[] {
  const all: Found[] = [];
  const reason = phrase.reason ? findLine(report, phrase.reason) : -1;
  for (let index = findLine(report, phrase.before); index >= 0; index = findLine(report, phrase.before, index + 1)) {
    const { found, end } = recipientNear(report, index, phrase.before);
    for (const one of found) {
      if (all.some((known) => known.address?.value === one.address?.value)) continue;
      all.push(explain(report, one, reason, end));
    }
  }
  return all;
}

/** The recipients behind the words or on the next lines, and where the text after them begins. */
function recipientNear(report: Report, index: number, before: RegExp): { found: Found[]; end: number } {
  const line = report.lines[index]!;
  const match = before.exec(lineText(report, index))!;
  const start = line.start + match.index + match[0].length;
  const address = findAddress(report.text, start, line.end);
  if (address) {
    return {
      found: [new Found(factAt(report.passage, address.start, address.end))],
      end: sentenceEnd(report, address.end, line.end),
    };
  }
  const found: Found[] = [];
  let last = index;
  for (let near = index + 1; near <= Math.min(last + nearLines, report.lines.length - 1); near++) {
    const one = bareAddress(report, near) ?? reasoned(report, near);
    if (!one) continue;
    found.push(one);
    last = near;
  }
  return { found, end: report.lines[last]!.end };
}

/** Behind the address the reason may follow in the same line (`a@example.com. Reason: ...`); brackets and stops are none. */
function sentenceEnd(report: Report, from: number, lineEnd: number): number {
  return /\w/.test(report.text.slice(from, lineEnd)) ? from : lineEnd;
}

/** `a@example.com ... unknown host`, `-- a@example.com`, `a@example.com; Action: Delayed`. */
function reasoned(report: Report, index: number): Found | undefined {
  const line = report.lines[index]!;
  const match = /^[\s*-]*\S+@\S+?(?= \.\.\. |; )/.exec(lineText(report, index));
  return match ? recipientIn(report, line.start, line.start + match[0].length + 1) : undefined;
}

function explain(report: Report, found: Found, reason: number, end: number): Found {
  if (reason < 0) return describe(report, found, end, report.end);
  const line = report.lines[reason]!;
  const isHeading = /(?:[:：]|because of)\s*$|^-+/i.test(lineText(report, reason));
  const start = isHeading ? line.end : line.start;
  const paragraph = /\S[^]*?(?=\n[ \t]*\r?\n|\r[ \t]*\r|[\r\n][-=]{5,}|$(?![^]))/.exec(
    report.text.slice(start, report.end),
  );
  if (!paragraph) return found;
  describe(report, found, start + paragraph.index, start + paragraph.index + paragraph[0].length);
  if (!found.reply && end > start) answerBelow(report, found, end);
  return found;
}

/** The reason was in words; the server's answer stands further down (EZweb's `<<< 550 ...`). */
function answerBelow(report: Report, found: Found, from: number): void {
  const reply = findReplyCode(report.text, from, report.end);
  if (!reply) return;
  const line = report.lines.find(({ start, end }) => start <= reply.start && reply.start < end);
  if (line) Object.assign(found, answerFacts(report.passage, reply.start, line.end));
}

/** OpenSMTPD: `a@example.com: 550 5.1.1 ...` under "list of recipients:". */
export const opensmtpd: Reader = {
  name: 'opensmtpd',
  marks: ['list of recipients:'],
  system: 'opensmtpd',
  read(report) {
    const all: Found[] = [];
    for (const line of report.lines) {
      const match = /^([^\s@]+@[^\s@:]+): (?=\S)/.exec(report.text.slice(line.start, line.end));
      if (!match?.[1]) continue;
      const found = new Found(factAt(report.passage, line.start, line.start + match[1].length));
      all.push(describe(report, found, line.start + match[0].length, line.end));
    }
    return all;
  },
};
