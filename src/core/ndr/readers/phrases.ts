import { findAddresses } from '../address.ts';
import type { Action } from '../facts.ts';
import { addServer, Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts, hostFact } from '../pieces.ts';
import { findReplyCode } from '../reply.ts';
import { bareAddress, describe, lineText, recipientIn, type Reader, type Report } from './reader.ts';

interface Phrase {
  readonly name: string;
  /** The words before the recipient, on its line or the lines above it. */
  readonly before: RegExp;
  readonly marks: readonly string[];
  /**
   * The line from which on the reason is written; of several patterns the first that one has. The lines below the
   * recipient where there is none.
   */
  readonly reason?: RegExp | readonly RegExp[];
  /** The words that say that it failed, where they are none of those that all reports use. */
  readonly failed?: RegExp;
  /** Where the other server is named. */
  readonly server?: RegExp;
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
    server: /\bError transferring to ([\w-]{1,63}(?:\.[\w-]{1,63}){1,9})/i,
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
    // Verizon's gateway: "Error: ..." above.
    reason: [/^\W*Error message below/i, /^\W*Error: /i],
  },
  {
    name: 'mailmarshal',
    before: /^\W*The following recipients were affected/i,
    marks: ['following recipients were affected'],
    reason: /could not be delivered because of/i,
    server: /^\W*Remote-MTA: +<([^<>\s]{1,255})>/im,
  },
  {
    // A message that a rule stopped.
    name: 'mailmarshal',
    before: /^\W*To: +(?=\S)/i,
    marks: ['not delivered the following message'],
    failed: /not delivered(?= the following message)/i,
    reason: /^\W*This is due to/i,
  },
  {
    name: 'surfcontrol',
    before: /^\W*Addressed To: /i,
    marks: ['addressed to: '],
    reason: /^\W*Failed to send to/i,
    server: /^[^\s@]{1,255}@[^\s@]{1,255}: \[([\da-f:.]{3,45})\], /im,
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
    name: 'mimecast',
    before: /attempted to send to the following address/i,
    marks: ['attempted to send to the following address'],
    sure: true,
    reason: [/^\W*Additional information follows/i, /^\W*The problem appears to be/i],
  },
  {
    name: 'openwave',
    before: /^(?=[ \t]{0,8}<[^\s<>@]{1,255}@[^\s<>]{1,255}>\s*$)/,
    marks: ['the user(s) account is', 'recipients did not receive this message'],
    sure: true,
    reason: /^\W*(?:The user\(s\) account|Your message was not delivered (?:within|because))/i,
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
    failed: /\bnot been delivered\b|\bwas blocked\b/i,
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

/** Its headings look like sendmail's. */
export const biglobe = reader({
  name: 'biglobe',
  before: /^\W*The following addresses had delivery problems/i,
  marks: ['non-delivered information'],
  sure: true,
  reason: /^\W*Non-delivered information/i,
});

/** How far below the words a recipient may stand. */
const nearLines = 6;

function readPhrase(report: Report, phrase: Phrase): Found[] {
  const all: Found[] = [];
  const heads = report.lines.map((_, index) => index).filter((index) => phrase.before.test(lineText(report, index)));
  if (heads.length === 0) return all;
  const server = heads.length === 1 ? serverNamed(report, phrase) : undefined;
  const action = failureIn(report, phrase);
  const reasons = [phrase.reason ?? []].flat();
  const first = reasonIn(report, reasons, 0, report.lines.length);
  heads.forEach((index, at) => {
    const { found, end } = recipientNear(report, index, phrase.before);
    const reason = reasonIn(report, reasons, index, heads[at + 1] ?? report.lines.length) ?? first;
    for (const one of found) {
      if (all.some((known) => known.address?.value === one.address?.value)) continue;
      addServer(one, server);
      if (action) one.action = action;
      all.push(explain(report, one, reason, end));
    }
  });
  return all;
}

/** Where the reason begins that stands in some of the lines. */
function reasonIn(report: Report, patterns: readonly RegExp[], from: number, to: number): number | undefined {
  for (const pattern of patterns) {
    for (let index = from; index < to; index++) {
      const written = lineText(report, index);
      if (!pattern.test(written)) continue;
      const line = report.lines[index]!;
      return /(?:[:：]|because of|---)\s*$|^-+/i.test(written) ? line.end : line.start;
    }
  }
  return undefined;
}

function failureIn({ passage, text, start, end }: Report, { failed }: Phrase): Found['action'] {
  const match = failed?.exec(text.slice(start, end));
  const at = start + (match?.index ?? 0);
  return match ? factAt<Action>(passage, at, at + match[0].length, 'failed') : undefined;
}

function serverNamed({ passage, text, start, end }: Report, { server }: Phrase): ReturnType<typeof hostFact> {
  const match = server?.exec(text.slice(start, end));
  const named = match?.[1];
  if (!match || named === undefined) return undefined;
  const from = start + match.index + match[0].lastIndexOf(named);
  return hostFact(passage, { start: from, end: from + named.length });
}

/** The recipients behind the words or on the next lines, and where the text after them begins. */
function recipientNear(report: Report, index: number, before: RegExp): { found: Found[]; end: number } {
  const line = report.lines[index]!;
  const match = before.exec(lineText(report, index))!;
  const start = line.start + match.index + match[0].length;
  const [address, ...others] = findAddresses(report.text, start, line.end);
  if (address) {
    const all = [address];
    for (const other of others) {
      if (/^>?[,;]\s*<?$/.test(report.text.slice(all.at(-1)!.end, other.start))) all.push(other);
    }
    return {
      found: all.map((one) => new Found(factAt(report.passage, one.start, one.end))),
      end: sentenceEnd(report, all.at(-1)!.end, line.end),
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

function explain(report: Report, found: Found, start: number | undefined, end: number): Found {
  if (start === undefined) return describe(report, found, end, report.end);
  const paragraph = /[^\s-][^]*?(?=\n[ \t]*\r?\n|\r[ \t]*\r|[\r\n](?:[-=]{5,}|--- )|$(?![^]))/.exec(
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
