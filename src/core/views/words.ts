import type { AddressUse, MatchedBy, Standing } from '../explain/index.ts';
import type { Party, Retry, Route, Ticket } from '../tables/index.ts';
import type { Action, Origin } from '../ndr/facts.ts';

/** The words that views put around facts and the texts of the tables, in one language. Plain text, no Markdown. */
export interface Words {
  /** BCP 47. */
  readonly language: string;
  readonly party: Record<Party, string>;
  readonly retry: Record<Retry, string>;
  readonly ticket: Record<Ticket, string>;
  readonly route: Record<Exclude<Route, 'none'>, string>;
  readonly matchedBy: Record<MatchedBy, string>;
  readonly action: Record<Action, string>;
  /** Where in a mail something is written. */
  readonly origin: Record<Origin, string>;
  /** What stands for a `{placeholder}` of a text whose value the mail does not hold. */
  readonly unknown: Readonly<Record<string, string>>;
  readonly heading: Record<
    | 'fix'
    | 'next'
    | 'retry'
    | 'ticket'
    | 'route'
    | 'cause'
    | 'questions'
    | 'article'
    | 'list'
    | 'source'
    | 'registry'
    | 'could',
    string
  >;
  /** How a header field stands in IANA's registry. */
  readonly standing: Record<Standing, string>;
  readonly confidence: Record<'observed' | 'loose', string>;
  readonly outline: Record<'message' | 'headers' | 'report' | 'recipient' | 'original' | 'untitled', string>;
  readonly hover: Record<'encoded' | 'decoded' | 'lookUp' | 'pool' | 'blocked' | 'wrapper', string>;
  readonly hop: Record<'from' | 'by' | 'encrypted' | 'notStated', string> & {
    title(number: number, count: number): string;
    after(duration: string): string;
  };
  /** What a host did with the message. */
  readonly host: {
    readonly reports: string;
    /** `to`: the first of `count` recipients. */
    answered(count: number, to: string | undefined): string;
    hop(number: number, count: number): string;
  };
  readonly date: Record<'local' | 'same', string> & { distance(duration: string, before: boolean): string };
  readonly list: Record<'zones' | 'dead', string>;
  /** Where a link leads. */
  readonly link: Record<'article' | 'message' | 'part', string>;
  readonly messageId: Record<'original' | 'report' | 'own' | 'embedded' | 'trace', string>;
  /** What the sections of a report are for. */
  readonly reportHeading: Record<
    | 'recipients'
    | 'diagnostics'
    | 'generating'
    | 'receiving'
    | 'answer'
    | 'fix'
    | 'admins'
    | 'details'
    | 'hops'
    | 'headers',
    string
  >;
  /** What an address is good for that is of no known pool of Microsoft. */
  readonly addressUse: Record<AddressUse, string>;
  /** Of a message that is still being tried. */
  readonly delayed: {
    readonly retry: string;
    title(title: string): string;
    /** `until`: a time for people; absent where the report names none. */
    lead(until: string | undefined): string;
  };
  /** `count` further recipients have the same. */
  more(count: number): string;
  /** `count` recipients were not reached. */
  gathered(count: number): string;
}

const en: Words = {
  language: 'en',
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
    'own-tenant': 'the settings of your own organization',
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
  origin: {
    dsn: 'Delivery status',
    text: 'Readable text',
    html: 'HTML text',
    header: 'Header',
    original: 'Returned message',
  },
  unknown: {
    ip: 'the address',
    list: 'the list',
    zone: 'the list',
    query: 'the reversed address under the list’s name',
    domain: 'the domain',
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
  standing: {
    standard: 'standard',
    experimental: 'experimental',
    informational: 'informational',
    registered: 'registered, no status given',
    provisional: 'provisional',
    deprecated: 'deprecated',
    obsoleted: 'obsolete',
  },
  confidence: { observed: 'seen in real reports, not documented', loose: 'weak source' },
  outline: {
    message: 'Message',
    headers: 'Headers',
    report: 'Delivery report',
    recipient: 'Recipient',
    original: 'Returned message',
    untitled: 'Part',
  },
  hover: {
    encoded: 'Written in these encoded lines:',
    decoded: 'Decoded',
    lookUp: 'Look-up name',
    pool: 'Outbound pool of Microsoft',
    blocked: 'Refused because of a blocklist',
    wrapper: 'This code only wraps the answer of another server, which decides.',
  },
  hop: {
    title: (number, count) => (count === 1 ? 'The only hop' : `Hop ${number} of ${count}`),
    after: (duration) => `${duration} after the one before`,
    from: 'From',
    by: 'By',
    encrypted: 'Encrypted on this way',
    notStated: 'Says nothing of encryption',
  },
  host: {
    reports: 'Wrote this report.',
    answered: (count, to) => `Answered for ${to ?? 'the recipient'}${count > 1 ? ` and ${count - 1} more` : ''}.`,
    hop: (number, count) => `Passed the message on: hop ${number} of ${count}.`,
  },
  date: {
    local: 'Your time',
    same: 'The time of the report.',
    distance: (duration, before) => `${duration} ${before ? 'before' : 'after'} the report.`,
  },
  list: {
    zones: 'Asked under',
    dead: 'This list is closed: what it answers means nothing. The recipient’s admin should stop asking it.',
  },
  link: {
    article: 'Open the article about this code',
    message: 'Go to this message',
    part: 'Go to this part',
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
  delayed: {
    retry: 'Not needed: the server tries again by itself.',
    title: (title) => `Delayed: ${title}`,
    lead: (until) => `Not delivered yet: the server goes on trying${until === undefined ? '' : ` until ${until}`}.`,
  },
  more: (count) => `And ${count} more.`,
  gathered: (count) => `${count} recipients were not reached. The first ones:`,
};

/** The words in `language` (BCP 47), or in English. */
export function wordsFor(_language?: string): Words {
  return en;
}
