import type { CheckResult } from '../checks/index.ts';
import type { Explanation } from '../explain/index.ts';
import type { Language } from '../languages.ts';
import type { Instant } from '../ndr/facts.ts';
import { code, codeCell } from '../views/escape.ts';
import { groupBy, type Cause, type Tally } from './causes.ts';
import type { Content } from './draft.ts';
import type { Failure } from './failures.ts';
import { Page } from './page.ts';
import type { Voice } from './voice.ts';

/** What all drafts are written with. */
export interface DraftOptions {
  readonly language: Language;
  /** The time of writing, UTC. */
  readonly now: Instant;
  /** What the DNS answered when the user asked it. */
  readonly checks?: readonly CheckResult[];
}

/** `2026-03-02 08:42:00`, for tables whose head says UTC. */
export function utc(instant: Instant | undefined): string {
  return instant === undefined ? '' : instant.slice(0, 19).replace('T', ' ');
}

/** Values as code, the first few of them, and how many more there are. */
export function some(voice: Voice, values: readonly string[], most = 10): Content {
  if (values.length === 0) return voice.say(voice.words.unknown);
  const shown = values.slice(0, most).map((value) => code(value));
  const rest = values.length - most;
  return voice.and(rest > 0 ? [...shown, voice.count(voice.words.more, rest)] : shown);
}

/** A title about failures, with their codes: plain, and as a heading. `facts` may come from the mail. */
export function headline(
  voice: Voice,
  sentence: string,
  { codes }: Tally,
  meaning: string,
  facts: Readonly<Record<string, string>> = {},
): { readonly title: string; readonly heading: Content } {
  const all = { ...facts, code: codes.slice(0, 3).join(', ') };
  const withCode = codes.length === 0 ? sentence : sentence + voice.words.code;
  const said = voice.behindColon(meaning);
  const dead = Object.entries(all).map(([name, fact]) => [name, code(fact)] as const);
  return {
    title: voice.plain(withCode, { ...all, meaning: said }),
    heading: voice.say(withCode, { ...Object.fromEntries(dead), meaning: said }),
  };
}

export function counts(voice: Voice, tally: Tally): Record<'messages' | 'recipients' | 'domains' | 'senders', Content> {
  const { counts: phrases } = voice.words;
  return {
    messages: voice.count(phrases.messages, tally.messages),
    recipients: voice.count(phrases.recipients, tally.recipients),
    domains: voice.count(phrases.domains, tally.domains.length),
    senders: voice.count(phrases.senders, tally.senders.length),
  };
}

/** From when to when, in times as written. */
export function period(voice: Voice, { first, last }: Tally): Content {
  const { none, once, range } = voice.words.period;
  const sentence = first === undefined ? none : first === last ? once : range;
  return voice.say(sentence, { first: code(utc(first)), last: code(utc(last)) });
}

/** Why an address is Microsoft's: it no longer publishes the range of its relay pool. */
export function poolProof({ blocked }: Explanation): 'checkPoolWhy' | 'checkRelayPoolWhy' {
  return blocked?.pool === 'relay' ? 'checkRelayPoolWhy' : 'checkPoolWhy';
}

/** Files of a cause, in their order. */
export function filesOf(cause: Pick<Cause, 'failures'>): string[] {
  return [...new Set(cause.failures.map((failure) => failure.file))];
}

/** What stands under an answer. */
type Detail = 'server' | 'answeredBy' | 'reporter' | 'sent' | 'messageId' | 'networkMessageId';

/** What finds a message in the logs of the other side. */
export const detailsForOthers: readonly Detail[] = ['server', 'messageId', 'networkMessageId'];
/** And in those of the own one. */
export const allDetails: readonly Detail[] = [
  'server',
  'answeredBy',
  'reporter',
  'sent',
  'messageId',
  'networkMessageId',
];

/** The evidence table, and under it the answers as written. */
export function evidence(page: Page, voice: Voice, rows: readonly Failure[], details: readonly Detail[]): void {
  const { columns, ticket } = voice.words;
  const all: readonly (readonly [string, (row: Failure) => string | undefined])[] = [
    [columns.time, ({ at }) => utc(at)],
    [columns.sender, ({ sender }) => sender],
    [columns.recipient, ({ recipient }) => recipient],
    [columns.ip, ({ ip }) => ip],
    [columns.code, (row) => row.code],
  ];
  const shown = all.filter(([, valueOf]) => rows.some(valueOf));
  page.table(
    ['#', ...shown.map(([name]) => name)],
    rows.map((row, index) => [
      code(String(index + 1)),
      ...shown.map(([, valueOf]) => codeCell(valueOf(row) ?? '', 320)),
    ]),
  );
  page.paragraph(voice.say(ticket.answers));
  page.code(rows.map((row, index) => answerBlock(voice, row, index + 1, details)).join('\n\n'));
}

function answerBlock(voice: Voice, row: Failure, n: number, details: readonly Detail[]): string {
  const { columns, pair, unknown } = voice.words;
  const values: Readonly<Record<Detail, string | undefined>> = {
    server: row.server,
    answeredBy: answererOf(voice, row),
    reporter: row.reporter,
    sent: row.sentAt && `${utc(row.sentAt)} UTC`,
    messageId: row.messageId,
    networkMessageId: row.networkMessageId,
  };
  const labels =
    row.server !== undefined && row.answeredBy.side === 'sender' ? { ...columns, server: columns.tried } : columns;
  const lines = details.map(
    (detail) => `   ${voice.plain(pair, { label: labels[detail], value: values[detail] ?? unknown })}`,
  );
  return [`${n}. ${row.answer ?? unknown}`, ...lines].join('\n');
}

/** Names of systems that are not their ids. */
const systems: Readonly<Record<string, string>> = {
  'exchange-online': 'Exchange Online',
  'exchange-server': 'Exchange Server',
  'outlook.com': 'Outlook.com',
  gmail: 'Gmail',
};

/** `the recipient’s side (postfix)`. */
function answererOf(voice: Voice, { answeredBy: { side, system } }: Failure): string | undefined {
  const whose = side === 'unknown' ? undefined : voice.words.sides[side];
  const name = system && (systems[system] ?? system);
  return whose && name ? `${whose} (${name})` : (whose ?? name);
}

/** A page that is a letter: to whom, subject, greeting. */
export function letter(voice: Voice, to: Content, subject: string): Page {
  const { letter: words } = voice.words;
  return new Page()
    .paragraph(voice.say(words.to, { to }))
    .paragraph(voice.say(words.subject, { subject: code(subject) }))
    .rule()
    .paragraph(voice.say(words.greeting));
}

export function closeLetter(page: Page, voice: Voice): Page {
  const { letter: words } = voice.words;
  return page
    .paragraph(voice.say(words.thanks))
    .paragraph(voice.say(words.signature, { signature: voice.gap('signature') }));
}

/** The distinct values of some failures, the most frequent first. */
export function frequent<T extends string>(failures: readonly Failure[], of: (failure: Failure) => T): T[] {
  const groups = [...groupBy(failures, of)] as [T, Failure[]][];
  return groups.sort(([, a], [, b]) => b.length - a.length).map(([value]) => value);
}
