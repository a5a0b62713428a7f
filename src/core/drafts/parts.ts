import type { Instant } from '../ndr/facts.ts';
import { code, codeCell, joinMarkdown } from '../views/escape.ts';
import type { Cause, Tally } from './causes.ts';
import type { Content } from './draft.ts';
import type { Failure } from './failures.ts';
import type { Language } from './languages/words.ts';
import type { Page } from './page.ts';
import type { Voice } from './voice.ts';

/** What all drafts are written with. */
export interface DraftOptions {
  readonly language: Language;
  /** The time of writing, UTC. */
  readonly now: Instant;
}

/** `2026-03-02 08:42:00`, for tables whose head says UTC. */
export function utc(instant: Instant | undefined): string {
  return instant === undefined ? '' : instant.slice(0, 19).replace('T', ' ');
}

/** Values as code, the first few of them, and how many more there are. */
export function some(voice: Voice, values: readonly string[], most = 10): Content {
  if (values.length === 0) return voice.say(voice.words.unknown);
  const shown = values.slice(0, most).map((value) => code(value));
  if (values.length <= most) return voice.and(shown);
  const rest = voice.say(voice.words.more, { n: values.length - most });
  return { pieces: [joinMarkdown(shown, ', ').toString(), ', ', ...rest.pieces] };
}

/** Codes for a title: ` (554 5.7.1)`; nothing where the reports hold none. */
export function codeSuffix(voice: Voice, { codes }: Tally): string {
  return codes.length === 0 ? '' : voice.plain(voice.words.code, { code: codes.slice(0, 3).join(', ') });
}

export function counts(voice: Voice, tally: Tally): Record<'messages' | 'recipients' | 'domains' | 'senders', string> {
  const { counts: phrases } = voice.words;
  return {
    messages: voice.count(phrases.messages, tally.messages),
    recipients: voice.count(phrases.recipients, tally.recipients),
    domains: voice.count(phrases.domains, tally.domains.length),
    senders: voice.count(phrases.senders, tally.senders.length),
  };
}

/** Files of a cause, in their order. */
export function filesOf(cause: Pick<Cause, 'failures'>): string[] {
  return [...new Set(cause.failures.map((failure) => failure.file))];
}

/** The evidence table, and under it the answers as written. */
export function evidence(page: Page, voice: Voice, rows: readonly Failure[]): void {
  const { columns, ticket } = voice.words;
  const cell = (value: string | undefined) => codeCell(value ?? '', 320);
  page.table(
    ['#', columns.time, columns.sender, columns.recipient, columns.ip, columns.code],
    rows.map((row, index) => [
      code(String(index + 1)),
      ...[utc(row.at), row.sender, row.recipient, row.ip, row.code].map(cell),
    ]),
  );
  page.paragraph(voice.say(ticket.answers));
  page.code(rows.map((row, index) => answerBlock(voice, row, index + 1)).join('\n\n'));
}

function answerBlock(voice: Voice, row: Failure, n: number): string {
  const { columns, unknown } = voice.words;
  return [
    `${n}. ${row.answer ?? unknown}`,
    `   ${columns.server}: ${row.server ?? unknown}`,
    `   ${columns.messageId}: ${row.messageId ?? unknown}`,
    `   ${columns.networkMessageId}: ${row.networkMessageId ?? unknown}`,
  ].join('\n');
}
