import type { Party, Retry, Route, Ticket } from '../explain/explanation.ts';
import { code, codeCell, csv, inert, joinMarkdown, md, type Markdown } from '../views/escape.ts';
import { findCauses, tally, type Tally } from './causes.ts';
import { renderText, type Content, type DraftKind } from './draft.ts';
import type { Incident } from './failures.ts';
import { meaningOf, nameOf, remedyFor, type Meaning, type Remedy } from './meaning.ts';
import { offers } from './offers.ts';
import { Page } from './page.ts';
import { counts, period, some, utc, type DraftOptions } from './parts.ts';
import { Voice } from './voice.ts';

/** One cause of a folder of bounces, ready for JSON. */
export interface CauseSummary extends Tally {
  /** Id of the tables' row. */
  readonly id: string;
  readonly title: string;
  readonly meaning: Meaning;
  /** What to do about it, by key. */
  readonly remedy: Remedy;
  readonly list: string | null;
  readonly owner: Party;
  readonly retry: Retry;
  readonly ticket: Ticket;
  readonly route: Route;
  readonly url: string | null;
  readonly failures: number;
  readonly files: readonly string[];
  /** Drafts that help, the best first. */
  readonly drafts: readonly DraftKind[];
}

/** A folder of bounces at a glance: cause by owner, what Microsoft can fix first. */
export interface Summary {
  readonly total: Tally;
  readonly files: readonly string[];
  readonly unread: readonly string[];
  readonly others: readonly string[];
  readonly causes: readonly CauseSummary[];
}

export function summarize(incident: Incident, { language }: Pick<DraftOptions, 'language'>): Summary {
  const voice = new Voice(language);
  const { failures, files, unread, others } = incident;
  const causes = findCauses(incident).map((cause): CauseSummary => {
    const { id, owner, retry, ticket, route, url } = cause.explanation;
    const first = cause.failures[0]!;
    return {
      ...cause.tally,
      ...{ id, owner, retry, ticket, route },
      title: nameOf(voice, first),
      meaning: meaningOf(first),
      remedy: remedyFor(first),
      list: cause.list ?? null,
      url: url ?? null,
      failures: cause.failures.length,
      files: [...new Set(cause.failures.map((failure) => failure.file))],
      drafts: offers(cause.explanation),
    };
  });
  return { total: tally(failures), files, unread, others, causes };
}

/** The summary as a Markdown document. */
export function summaryDocument(summary: Summary, { language }: Pick<DraftOptions, 'language'>): Content {
  const voice = new Voice(language);
  const { summary: words, parties, kinds, admin } = voice.words;
  const page = new Page().heading(1, titleOf(voice, summary)).paragraph(overall(voice, summary));
  if (summary.causes.length > 0)
    page.table(
      header(voice),
      summary.causes.map((cause) => row(voice, cause)),
    );
  for (const cause of summary.causes) {
    const next = kinds[cause.drafts[0]!];
    page
      .heading(2, heading(voice, cause))
      .paragraph(voice.say(words.ownerLine, { party: parties[cause.owner], next: voice.say(words.next, { next }) }))
      .paragraph(voice.say(admin.todoFor[cause.remedy]))
      .bullets(details(voice, cause));
  }
  if (summary.unread.length > 0) page.paragraph(voice.say(words.unread, { files: some(voice, summary.unread, 50) }));
  if (summary.others.length > 0) page.paragraph(voice.say(words.others, { files: some(voice, summary.others) }));
  return page;
}

/** The summary for a terminal: no Markdown, a few lines a cause. */
export function summaryText(summary: Summary, { language }: Pick<DraftOptions, 'language'>): string {
  const voice = new Voice(language);
  const { summary: words, parties, kinds } = voice.words;
  const { columns } = words;
  const line = (label: string, value: string) => `  ${voice.plain(voice.words.pair, { label, value })}`;
  const lines = [renderText(titleOf(voice, summary))];
  for (const cause of summary.causes) {
    const { messages, recipients, domains } = counts(voice, cause);
    const times = [...new Set([utc(cause.first), utc(cause.last)])];
    lines.push(
      '',
      inert(causeTitle(cause)),
      `  ${[messages, recipients, domains].map(renderText).join(', ')} (${inert(times.join(' - '))} UTC)`,
      line(columns.owner, parties[cause.owner]),
      line(columns.next, kinds[cause.drafts[0]!]),
      line(columns.domains, inert(cause.domains.join(', '))),
    );
    if (cause.ips.length > 0) lines.push(line(columns.ips, inert(cause.ips.join(', '))));
  }
  if (summary.unread.length > 0) lines.push('', voice.plain(words.unread, { files: inert(summary.unread.join(', ')) }));
  return `${lines.join('\n')}\n`;
}

/** One line a cause, with a byte order mark so that Excel reads UTF-8. */
export function summaryCsv(summary: Summary, { language }: Pick<DraftOptions, 'language'>): string {
  const { summary: words, parties, kinds } = new Voice(language).words;
  const rows = summary.causes.map((cause) => [
    causeTitle(cause),
    parties[cause.owner],
    ...[cause.failures, cause.messages, cause.recipients].map(String),
    ...[cause.domains, cause.senders, cause.codes, cause.ips].map((values) => values.join('; ')),
    utc(cause.first),
    utc(cause.last),
    kinds[cause.drafts[0]!],
  ]);
  return toCsv([Object.values(words.columns), ...rows]);
}

/** Lines end with CRLF (RFC 4180); no cell can run as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(csv).join(',')}\r\n`).join('')}`;
}

function titleOf(voice: Voice, { files }: Summary): Content {
  return voice.say(voice.words.summary.title, { reports: voice.count(voice.words.counts.reports, files.length) });
}

function overall(voice: Voice, { total, causes }: Summary): Content {
  const { summary: words } = voice.words;
  if (causes.length === 0) return voice.say(words.nothing);
  return voice.say(words.overall, { ...counts(voice, total), period: period(voice, total) });
}

function causeTitle({ title, codes, list }: CauseSummary): string {
  const of = [list, ...codes.slice(0, 3)].filter((part) => part !== null);
  return of.length === 0 ? title : `${title} (${of.join(', ')})`;
}

function heading(voice: Voice, { title, list, codes }: CauseSummary): Content {
  const of = [list, ...codes.slice(0, 3)].filter((part) => part !== null).map((part) => code(part));
  return of.length === 0
    ? voice.say('{title}', { title })
    : voice.say('{title} ({of})', { title, of: joinMarkdown(of, ', ') });
}

function header(voice: Voice): string[] {
  const { columns } = voice.words.summary;
  return [
    columns.meaning,
    columns.owner,
    columns.failures,
    columns.messages,
    columns.recipients,
    columns.first,
    columns.last,
  ];
}

function row(voice: Voice, cause: CauseSummary): Markdown[] {
  const { parties } = voice.words;
  return [
    md`${cause.title} ${codeCell(cause.codes.slice(0, 3).join(', '))}`,
    md`${parties[cause.owner]}`,
    ...[cause.failures, cause.messages, cause.recipients].map((n) => md`${voice.number(n)}`),
    codeCell(utc(cause.first)),
    codeCell(utc(cause.last)),
  ];
}

function details(voice: Voice, cause: CauseSummary): Content[] {
  const { columns } = voice.words.summary;
  const lines: [string, readonly string[]][] = [
    [columns.domains, cause.domains],
    [columns.senders, cause.senders],
    [columns.codes, cause.codes],
    [columns.ips, cause.ips],
  ];
  return lines.flatMap(([label, values]) =>
    values.length === 0 ? [] : [voice.say(voice.words.pair, { label, value: some(voice, values) })],
  );
}
