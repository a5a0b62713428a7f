import type { CheckWords } from '../../checks/index.ts';
import type { AddressUse, HostMeaning, MatchedBy, Standing } from '../../explain/index.ts';
import type { Language } from '../../languages.ts';
import type { Alignment, AuthenticationCause } from '../../message/index.ts';
import type { Action, Origin } from '../../ndr/facts.ts';
import type { Party, Retry, Route, Ticket } from '../../tables/index.ts';
import type { AddressFact, HopFact, MessageFact, Report, Route as Way } from '../report/model.ts';

/** What the buttons of the report do. A draft is known by its kind. */
export type ButtonName = 'summary' | 'markdown' | 'save' | 'source' | 'lists' | 'sender';

/** The drafts, by name; what is in them core/drafts knows. */
export type DraftName =
  | 'microsoft-ticket'
  | 'recipient-postmaster'
  | 'sender-note'
  | 'user-notice'
  | 'own-admin'
  | 'list-request'
  | 'checklist'
  | 'scripts';

/**
 * The words that views put around facts and the texts of the tables, in one language. Plain text, no markup. Every
 * language has all of them; counts, time spans and orders that languages see differently are functions.
 */
export interface Words {
  readonly language: Language;
  /** With the space that the language sets before it. */
  readonly colon: string;
  /** A delay or a time span: `2 min 5 s`. */
  duration(seconds: number): string;

  /** Of explanations. */
  readonly party: Record<Party, string>;
  readonly retry: Record<Retry, string>;
  readonly ticket: Record<Ticket, string>;
  readonly route: Record<Exclude<Route, 'none'>, string>;
  readonly matchedBy: Record<MatchedBy, string>;
  readonly action: Record<Action, string>;
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
  readonly confidence: Record<'observed' | 'loose', string>;
  /** Of a message that is still being tried. */
  readonly delayed: {
    readonly retry: string;
    title(title: string): string;
    /** `until`: a time for people; absent where the report names none. */
    lead(until: string | undefined): string;
  };
  /** What a bounce comes down to; `count` recipients, `to` the only one. */
  outcome(outcome: Report['outcome'], count: number, to: string | undefined): string;
  /** Stands before a party. */
  readonly acts: string;
  recipients(count: number): string;
  /** `count` further recipients have the same. */
  more(count: number): string;
  /** `count` recipients were not reached. */
  gathered(count: number): string;

  /** Where in a mail something is written. */
  readonly origin: Record<Origin, string>;
  readonly outline: Record<'message' | 'headers' | 'report' | 'recipient' | 'original', string>;
  /** Where a link leads. */
  readonly link: Record<'article' | 'message' | 'part', string>;

  /** Of hovers. */
  readonly hover: Record<'encoded' | 'decoded' | 'pool' | 'microsoft' | 'blocked' | 'wrapper', string>;
  /** How a header field stands in IANA's registry. */
  readonly standing: Record<Standing, string>;
  /** What is said of a header field instead of a source that it does not have. */
  readonly source: Record<'seen' | 'undocumented', string>;
  /** What a host did with the message. */
  readonly host: {
    readonly reports: string;
    /** `to`: the first of `count` recipients. */
    answered(count: number, to: string | undefined): string;
    hop(number: number, count: number): string;
    /** How sure it is what the letters of its name mean. */
    readonly confidence: Record<NonNullable<HostMeaning['confidence']>, string>;
  };
  readonly date: Record<'local' | 'same', string> & { distance(duration: string, before: boolean): string };
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

  /** Of servers that the message passed, in hovers and in the report. */
  readonly hop: Record<
    | 'time'
    | 'delay'
    | 'from'
    | 'by'
    | 'encrypted'
    | 'notStated'
    | 'noDate'
    | 'clock'
    | 'longGap'
    | NonNullable<HopFact['microsoft']>,
    string
  > & {
    title(number: number, count: number): string;
    after(duration: string): string;
    total(hops: number, duration: string): string;
  };
  /** Of blocklists, in hovers and in the report. */
  readonly listing: Record<
    | 'operator'
    | 'zones'
    | 'dead'
    | 'query'
    | 'whoMayAsk'
    | 'expiry'
    | 'lookup'
    | 'delist'
    | 'notListed'
    | 'now'
    | 'refuses',
    string
  >;
  readonly dns: CheckWords;

  /** Of the report: what it is called, and its sections. */
  readonly report: string;
  readonly section: Record<
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
  readonly message: Record<MessageFact['kind'], string>;
  /** Sender, the one between, recipient, and what became of the message on each leg. */
  readonly way: Record<'sender' | 'recipient' | 'passed' | 'failed' | 'delayed' | 'notReached' | 'unnamed', string> & {
    readonly between: Record<Way['between']['kind'], string>;
    /** The picture in one sentence, for those who do not see it. */
    caption(between: Way['between']['kind'], failed: Way['failed'], delayed: boolean, owner: Party): string;
  };
  readonly card: Record<
    | 'code'
    | 'answer'
    | 'server'
    | 'serverTried'
    | 'tried'
    | 'retriedUntil'
    | 'original'
    | 'allAddresses'
    | 'moreDrafts',
    string
  >;
  /** `count` recipients have no card. */
  left(count: number): string;
  readonly authentication: Record<
    'method' | 'result' | 'subject' | 'alignment' | 'server' | 'unnamed' | 'from' | 'mailFrom' | 'causes',
    string
  >;
  readonly alignment: Record<Alignment, string>;
  readonly cause: Record<AuthenticationCause, string>;
  readonly addressRole: Record<AddressFact['role'], string>;
  /** Where to look at Microsoft, whatever failed. */
  readonly atMicrosoft: string;
  readonly microsoftPage: Record<MicrosoftPage, { readonly text: string; readonly label: string }>;
  readonly button: Record<ButtonName, string>;
  readonly draft: Record<DraftName, string>;
  /** What the page says while there is nothing to show, and after a button. */
  readonly state: Record<
    'reading' | 'stopped' | 'unreadable' | 'again' | 'summaryCopied' | 'markdownCopied' | 'saved',
    string
  >;
  /** Where a value is written, for the button beside it. */
  showInSource(what: string): string;
}

/** Pages of Microsoft's that help with any failure. */
export type MicrosoftPage = 'health' | 'diagnostic';
