import { checkWords } from '../../checks/index.ts';
import { numbersIn } from './numbers.ts';
import type { Words } from './words.ts';

const { number, count, duration } = numbersIn('en', { day: ' d', hour: ' h', minute: ' min', second: ' s' });
const recipients = (n: number): string => count(n, { one: '{n} recipient', other: '{n} recipients' });

export const en: Words = {
  language: 'en',
  colon: ':',
  duration,

  party: {
    sender: 'the sender',
    'sender-admin': 'the sender’s email admin',
    microsoft: 'Microsoft',
    recipient: 'the recipient',
    'recipient-admin': 'the recipient’s email admin',
  },
  retry: {
    useless: 'Sending again does not help.',
    later: 'Sending again later can help.',
    'after-fix': 'Send again only after the cause is fixed.',
  },
  ticket: {
    yes: 'Yes, Microsoft has to act.',
    'after-clean-up': 'Yes, once your own side is cleaned up.',
    'if-persisting': 'Only if it goes on after these steps.',
    no: 'No, a ticket is not the way to fix this.',
  },
  route: {
    'service-request': 'a service request in the Microsoft 365 admin center',
    'delist-portal': 'Microsoft’s delisting portal',
    'delist-mail': 'a mail to Microsoft’s delisting address',
    'support-form': 'the form for senders of the service that refused',
    'recipient-postmaster': 'the postmaster of the recipient’s domain',
    'own-tenant': 'nobody else: it is in your own settings',
  },
  matchedBy: {
    text: 'by its wording',
    'code-and-text': 'by code and wording',
    code: 'by the code alone',
    range: 'by a range of codes',
    registry: 'by the general registry of codes',
    reply: 'by the SMTP reply alone',
    class: 'by the first digit alone',
    nothing: 'no table knows it',
  },
  action: {
    failed: 'not delivered',
    delayed: 'delayed',
    delivered: 'delivered',
    relayed: 'relayed',
    expanded: 'sent on to a list',
  },
  heading: {
    fix: 'Who has to fix it',
    next: 'Next step',
    retry: 'Retry',
    ticket: 'Microsoft ticket',
    route: 'Where to ask',
    cause: 'Cause',
    questions: 'Often asked',
    article: 'Article about this code',
    list: 'Page about this list',
    source: 'Source',
    registry: 'IANA registry',
    could: 'The code alone could also mean',
  },
  confidence: { observed: 'seen in real reports, not documented', loose: 'second-hand' },
  delayed: {
    retry: 'Not needed: the server tries again by itself.',
    title: (title) => `Delayed: ${title}`,
    lead: (until) => `Not delivered yet: the server goes on trying${until === undefined ? '' : ` until ${until}`}.`,
  },
  outcome(outcome, count, to = recipients(count)) {
    switch (outcome) {
      case 'failed':
        return `Not delivered to ${to}`;
      case 'delayed':
        return `Delayed for ${to}`;
      case 'reached':
        return `Delivered or sent on to ${to}`;
      case 'none':
        return 'No failed delivery in this message';
    }
  },
  acts: 'Has to act',
  recipients,
  more: (count) => `And ${number(count)} more.`,
  gathered: (count) => `${recipients(count)} were not reached. The first ones:`,

  origin: {
    dsn: 'Delivery status',
    text: 'Readable text',
    html: 'HTML text',
    header: 'Header',
    original: 'Returned message',
  },
  outline: {
    message: 'Message',
    headers: 'Headers',
    report: 'Delivery report',
    recipient: 'Recipient',
    original: 'Returned message',
  },
  link: {
    article: 'Open the article about this code',
    message: 'Go to this message',
    part: 'Go to this part',
  },

  hover: {
    encoded: 'Written in these encoded lines:',
    decoded: 'Decoded',
    pool: 'Outbound pool of Microsoft',
    microsoft: 'An address of Microsoft: here it takes mail in.',
    blocked: 'Refused because of a blocklist',
    wrapper: 'This code only wraps the answer of another server, which decides.',
  },
  standing: {
    standard: 'standard',
    experimental: 'experimental',
    informational: 'informational',
    registered: 'registered, no status given',
    provisional: 'provisional',
    deprecated: 'deprecated',
    obsoleted: 'obsolete',
  },
  source: {
    seen: 'Known from real mails, not from documentation.',
    undocumented: 'Microsoft does not document it.',
  },
  host: {
    reports: 'Wrote this report.',
    confidence: {
      observed: 'seen, not documented',
      'table of 2018': 'by a table of 2018',
      unofficial: 'by unofficial lists',
    },
    answered: (count, to = 'the recipient') =>
      `Answered for ${to}${count > 1 ? ` and ${number(count - 1)} more` : ''}.`,
    hop: (number, count) => `Passed the message on: hop ${number} of ${count}.`,
  },
  date: {
    local: 'Your time',
    same: 'The time of the report.',
    distance: (duration, before) => `${duration} ${before ? 'before' : 'after'} the report.`,
  },
  messageId: {
    original: 'The message that bounced.',
    report: 'This report itself.',
    own: 'This message.',
    embedded: 'A message inside this one.',
    trace: 'To follow it in Exchange Online PowerShell',
  },
  reportHeading: {
    recipients: 'For whom the message was not delivered, and why in plain words. The exact answer comes further down.',
    diagnostics: 'What admins need: the servers, and the answer as it was given. The codes here decide.',
    generating: 'The server that gave up and wrote this report.',
    receiving: 'The server that refused the message. Its admin knows why.',
    answer: 'The answer of the server that refused, as it was given.',
    fix: 'What the sender can do.',
    admins: 'What an email admin can do.',
    details: 'Which message it was: when, from whom, to whom.',
    hops: 'The servers that the message passed before it failed, the first one first.',
    headers: 'The header of the message that failed: Received fields from the bottom up show its way.',
  },
  addressUse: {
    private: 'A private address: it means something only inside its own network, and no blocklist can have it.',
    documentation: 'An address for examples: nobody sends from it.',
    internal: 'An internal address of Microsoft 365: it stands between Microsoft’s own servers.',
    public: 'None of the outbound addresses that Microsoft publishes for Exchange Online.',
  },

  hop: {
    title: (number, count) => (count === 1 ? 'The only hop' : `Hop ${number} of ${count}`),
    after: (duration) => `${duration} after the one before`,
    total: (hops, duration) =>
      count(hops, { one: '{n} server.', other: `{n} servers in ${duration}, the first one first.` }),
    time: 'Time',
    delay: 'Delay',
    from: 'From',
    by: 'By',
    encrypted: 'Encrypted on this way',
    notStated: 'Says nothing of encryption',
    noDate: 'no time',
    clock: 'the clocks disagree',
    longGap: 'no server keeps a message that long: it was sent on or imported later, or a clock is wrong',
    incoming: 'into Microsoft 365',
    outgoing: 'out of Microsoft 365',
    internal: 'inside Microsoft 365',
  },
  listing: {
    operator: 'Run by',
    zones: 'Asked under',
    dead: 'This list is closed: what it answers means nothing. The recipient’s admin should stop asking it.',
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

  report: 'Bounce report',
  section: {
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
  way: {
    sender: 'Sender',
    between: { microsoft: 'Microsoft 365', outlook: 'Outlook.com', server: 'Mail server' },
    recipient: 'Recipient',
    passed: 'Passed',
    failed: 'Failed here',
    delayed: 'Delayed here',
    notReached: 'Not reached',
    unnamed: 'not named in the report',
    caption(between, failed, delayed, owner) {
      const server = between === 'server' ? 'the mail server' : en.way.between[between];
      const leg = failed === 'first' ? `from the sender to ${server}` : `from ${server} to the recipient`;
      return `The message ${delayed ? 'is delayed' : 'failed'} on the way ${leg}. To be fixed by ${en.party[owner]}.`;
    },
  },
  card: {
    code: 'Code',
    answer: 'Answer as written',
    server: 'Answered by',
    serverTried: 'Last server tried',
    tried: 'Last attempt',
    retriedUntil: 'Will be tried until',
    original: 'Written to',
    allAddresses: 'Addresses',
    moreDrafts: 'More drafts',
  },
  left: (n) =>
    count(n, {
      one: '{n} more recipient has another answer, which is not shown here.',
      other: '{n} more recipients have other answers, which are not shown here.',
    }),
  authentication: {
    method: 'Check',
    result: 'Result',
    subject: 'What was checked',
    alignment: 'Fits From',
    server: 'Stated by',
    unnamed: 'unnamed server',
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
  addressRole: { refused: 'refused', answered: 'the server that answered', tried: 'the server that was tried' },
  atMicrosoft: 'At Microsoft',
  microsoftPage: {
    health: {
      label: 'Service health',
      text: 'See whether Microsoft knows of a problem in Exchange Online today.',
    },
    diagnostic: {
      label: 'NDR diagnostic',
      text: 'Let Microsoft’s own diagnostic read the code and the Message-ID.',
    },
  },
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
};
