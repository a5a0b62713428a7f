import { checkWords, type CheckWords } from '../../checks/index.ts';
import type { Alignment, AuthenticationCause } from '../../message/index.ts';
import { wordsFor, type Words } from '../words.ts';
import type { AddressFact, HopFact, MessageFact, Report } from './model.ts';

/** What the buttons of the report do. A draft is known by its kind. */
export type ButtonName = 'summary' | 'markdown' | 'save' | 'source' | 'lists' | 'sender';

/** The words of the report, in one language. Plain text, no markup. */
export interface ReportWords {
  /** BCP 47. */
  readonly language: string;
  /** Those that all views share. */
  readonly common: Words;
  readonly heading: Record<
    | 'report'
    | 'who'
    | 'steps'
    | 'recipients'
    | 'message'
    | 'hops'
    | 'authentication'
    | 'listings'
    | 'addresses'
    | 'actions'
    | 'more',
    string
  >;
  /** The first sentence; `count` recipients, `to` the only one. */
  outcome(outcome: Report['outcome'], count: number, to: string | undefined): string;
  readonly message: Record<MessageFact['kind'], string>;
  readonly route: Record<
    | 'sender'
    | 'microsoft'
    | 'server'
    | 'recipient'
    | 'passed'
    | 'failed'
    | 'delayed'
    | 'notReached'
    | 'acts'
    | 'unnamed',
    string
  >;
  /** The picture in one sentence, for those who do not see it. */
  picture(between: 'microsoft' | 'server', failed: 'first' | 'second', delayed: boolean, owner: string): string;
  recipients(count: number): string;
  /** `count` recipients have no card. */
  left(count: number): string;
  readonly card: Record<
    'code' | 'answer' | 'server' | 'tried' | 'retriedUntil' | 'original' | 'allAddresses' | 'moreDrafts',
    string
  >;
  readonly hop: Record<'from' | 'noDate' | 'clock' | 'start' | NonNullable<HopFact['microsoft']>, string>;
  /** Heads of the hops as a table. */
  readonly hopColumns: Record<'time' | 'delay' | 'from' | 'by', string>;
  /** A delay or a time span. */
  duration(seconds: number): string;
  total(hops: number, seconds: number): string;
  readonly authentication: Record<
    'method' | 'result' | 'subject' | 'alignment' | 'server' | 'from' | 'mailFrom' | 'causes',
    string
  >;
  readonly alignment: Record<Alignment, string>;
  readonly cause: Record<AuthenticationCause, string>;
  readonly listing: Record<
    'operator' | 'query' | 'whoMayAsk' | 'expiry' | 'lookup' | 'delist' | 'notListed' | 'now' | 'refuses',
    string
  >;
  readonly dns: CheckWords;
  readonly addressRole: Record<AddressFact['role'], string>;
  /** Where to look at Microsoft, whatever failed. */
  readonly atMicrosoft: string;
  readonly checks: readonly { readonly text: string; readonly label: string; readonly url: string }[];
  readonly button: Record<ButtonName, string>;
  readonly draft: Record<DraftName, string>;
  /** What the page says while there is nothing to show, and after a button. */
  readonly state: Record<
    'reading' | 'stopped' | 'unreadable' | 'again' | 'summaryCopied' | 'markdownCopied' | 'saved',
    string
  >;
  /** Where a value is written, for the button beside it. */
  showInSource(what: string): string;
  readonly summary: Record<'acts' | 'sent' | 'messageId', string>;
}

/** The drafts of core/drafts, which this room does not know. */
export type DraftName =
  | 'microsoft-ticket'
  | 'recipient-postmaster'
  | 'sender-note'
  | 'user-notice'
  | 'own-admin'
  | 'list-request'
  | 'checklist'
  | 'scripts';

const en: ReportWords = {
  language: 'en',
  common: wordsFor('en'),
  heading: {
    report: 'Bounce report',
    who: 'Who has to fix it',
    steps: 'Next steps',
    recipients: 'Recipients',
    message: 'The message',
    hops: 'The way of the message',
    authentication: 'Authentication',
    listings: 'Blocklists',
    addresses: 'Addresses',
    actions: 'Actions',
    more: 'Cause, and what everyone can do',
  },
  outcome(outcome, count, to) {
    const whom = to ?? `${format(count)} recipients`;
    switch (outcome) {
      case 'failed':
        return `Not delivered to ${whom}`;
      case 'delayed':
        return `Delayed for ${whom}`;
      case 'reached':
        return `Delivered or sent on to ${whom}`;
      case 'none':
        return 'No failed delivery in this message';
    }
  },
  message: {
    subject: 'Subject',
    from: 'From',
    to: 'To',
    mailFrom: 'Envelope sender',
    sent: 'Sent',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-ID',
    reportedBy: 'Reported by',
    reportedAt: 'Reported',
    tenant: 'Tenant ID',
  },
  route: {
    sender: 'Sender',
    microsoft: 'Microsoft 365',
    server: 'Mail server',
    recipient: 'Recipient',
    passed: 'Passed',
    failed: 'Failed here',
    delayed: 'Delayed here',
    notReached: 'Not reached',
    acts: 'Has to act',
    unnamed: 'not named in the report',
  },
  picture(between, failed, delayed, owner) {
    const server = between === 'microsoft' ? 'Microsoft 365' : 'the mail server';
    const leg = failed === 'first' ? `from the sender to ${server}` : `from ${server} to the recipient`;
    return `The message ${delayed ? 'is delayed' : 'failed'} on the way ${leg}. To be fixed by ${owner}.`;
  },
  recipients: (count) => (count === 1 ? '1 recipient' : `${format(count)} recipients`),
  left: (count) => `${format(count)} more recipients have other answers, which are not shown here.`,
  card: {
    code: 'Code',
    answer: 'Answer as written',
    server: 'Answered by',
    tried: 'Last attempt',
    retriedUntil: 'Will be tried until',
    original: 'Written to',
    allAddresses: 'Addresses',
    moreDrafts: 'More drafts',
  },
  hop: {
    from: 'from',
    noDate: 'no time',
    clock: 'the clocks disagree',
    start: 'start',
    incoming: 'into Microsoft 365',
    outgoing: 'out of Microsoft 365',
    internal: 'inside Microsoft 365',
  },
  hopColumns: { time: 'Time', delay: 'Delay', from: 'From', by: 'By' },
  duration,
  total: (hops, seconds) =>
    hops === 1 ? '1 server.' : `${hops} servers in ${duration(seconds)}, the first one first.`,
  authentication: {
    method: 'Check',
    result: 'Result',
    subject: 'What was checked',
    alignment: 'Fits From',
    server: 'Stated by',
    from: 'Domain in From',
    mailFrom: 'Domain of the envelope sender',
    causes: 'Why DMARC does not pass',
  },
  alignment: { strict: 'yes, the same', relaxed: 'yes, same organization', none: 'no, another domain' },
  cause: {
    'spf-record':
      'SPF does not allow the sending address: the SPF record is missing or lacks it, or another server sent the message.',
    'dkim-record': 'The public key of the DKIM signature was not found in the DNS.',
    'not-signed': 'The message has no DKIM signature.',
    'signed-by-another': 'It is signed, but by another domain than the one in From.',
    'changed-on-the-way': 'It was changed after signing, by a footer or a gateway for example.',
    forwarded: 'It was sent on by a forwarder or a mailing list, which breaks SPF.',
    'p1-p2-mismatch': 'The envelope sender is of another domain than From, so a passing SPF does not count.',
    'dmarc-record-missing': 'The domain in From has no DMARC record.',
  },
  listing: {
    operator: 'Run by',
    query: 'Look-up name',
    whoMayAsk: 'Who may ask for removal',
    expiry: 'How a listing ends',
    lookup: 'Look up',
    delist: 'Ask for removal',
    notListed: 'The answer is an error or names a dead list: it does not show that the address is listed.',
    now: 'Asked at',
    refuses: 'refused by',
  },
  dns: checkWords('en'),
  addressRole: { refused: 'refused', answered: 'the server that answered' },
  atMicrosoft: 'At Microsoft',
  checks: [
    {
      text: 'See whether Microsoft knows of a problem in Exchange Online today.',
      label: 'Service health',
      url: 'https://admin.cloud.microsoft/#/servicehealth',
    },
    {
      text: 'Let Microsoft’s own diagnostic read the code and the Message-ID.',
      label: 'NDR diagnostic',
      url: 'https://aka.ms/PillarEmailNDR',
    },
  ],
  button: {
    summary: 'Copy summary',
    markdown: 'Copy as Markdown',
    save: 'Save as HTML',
    source: 'Show in source',
    lists: 'Check blocklists now',
    sender: 'Check sender domain',
  },
  draft: {
    'microsoft-ticket': 'Draft Microsoft ticket',
    'recipient-postmaster': 'Write to the recipient’s postmaster',
    'sender-note': 'Write to the sender',
    'user-notice': 'Notice to users',
    'own-admin': 'Note to your own admins',
    'list-request': 'Ask the list for removal',
    checklist: 'Incident checklist',
    scripts: 'PowerShell checks',
  },
  state: {
    reading: 'Reading the message…',
    stopped: 'Reading was stopped.',
    unreadable: 'The message could not be read.',
    again: 'Read again',
    summaryCopied: 'Summary copied.',
    markdownCopied: 'Markdown copied.',
    saved: 'Saved.',
  },
  showInSource: (what) => `Show in source: ${what}`,
  summary: { acts: 'Has to act', sent: 'Sent', messageId: 'Message-ID' },
};

/** The words in `language` (BCP 47), or in English. */
export function reportWords(_language?: string): ReportWords {
  return en;
}

function format(count: number): string {
  return count.toLocaleString('en');
}

/** The two largest units: `2 min 5 s`, `3 h`, `1 d 4 h`. */
function duration(seconds: number): string {
  const units = [
    ['d', 86_400],
    ['h', 3600],
    ['min', 60],
    ['s', 1],
  ] as const;
  const sign = seconds < 0 ? '−' : '';
  let rest = Math.round(Math.abs(seconds));
  const first = units.findIndex(([, size]) => rest >= size);
  if (first < 0) return '0 s';
  const parts = units.slice(first, first + 2).flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0 ? [] : [`${count} ${unit}`];
  });
  return sign + parts.join(' ');
}
