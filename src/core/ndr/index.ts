import { decodeBody, embeddedMessage, findField, fieldValue, parseDate } from '../message/index.ts';
import type { Message, Part } from '../message/tree.ts';
import type { Span } from '../source.ts';
import { answeredBy } from './answered-by.ts';
import { domainOf } from './address.ts';
import { type DsnReport, readDsnFields } from './dsn-fields.ts';
import { evidenceOf, partiesOf } from './evidence.ts';
import type { Fact, Kind, NdrFacts, OriginalFacts, RecipientFacts } from './facts.ts';
import type { Found } from './found.ts';
import { htmlText } from './html-text.ts';
import { combine } from './merge.ts';
import { addMentions } from './mentions.ts';
import { reportTenant, returnedPart, returnedText, type ReturnedHeader } from './original.ts';
import type { Passage } from './passage.ts';
import { readText, type TextReading } from './text-report.ts';
import { moved } from './moved.ts';
import { survey, type Survey } from './survey.ts';

export type { NdrFacts, RecipientFacts } from './facts.ts';

export interface NdrOptions {
  /** Find every further place of each code, for an editor. On unless turned off. */
  readonly mentions?: boolean;
}

/**
 * How much of a text part is read, in chars as written. Reports say what happened at their beginning; a bounce of a
 * 25 MB text returned in line costs no more than a small one. Delivery status parts are read in full.
 */
export const textLimit = 262_144;
/** A bounce in a bounce in a bounce: beyond that nobody forwards. */
const maxForwards = 3;

/** Reads what a message, or a pasted report, says of a delivery. Reads anything; invents nothing. */
export function readNdr(message: Message, options: NdrOptions = {}): NdrFacts {
  return readEntity(message, message.root, options, 0);
}

function readEntity(message: Message, part: Part, options: NdrOptions, forwards: number): NdrFacts {
  const parts = survey(part);
  if (parts.isFeedback) return nothing(message, part);
  const report = readReport(message, part, parts, options);
  if (report) return report;
  return readForwarded(message, parts, options, forwards) ?? nothing(message, part);
}

function nothing(message: Message, part: Part): NdrFacts {
  return { kind: 'not-a-bounce', ...dateOf(message, part), original: { to: [] }, recipients: [], problems: [] };
}

function dateOf(message: Message, part: Part): { reportDate?: Fact } {
  const field = findField(part, 'date');
  const date = field && parseDate(fieldValue(message, field).text);
  return date === undefined || !field ? {} : { reportDate: { value: date, span: field.valueSpan, origin: 'header' } };
}

/** A bounce that somebody sent on: as a message in the message, or as an .eml file attached to it. */
function readForwarded(message: Message, parts: Survey, options: NdrOptions, forwards: number): NdrFacts | undefined {
  if (forwards >= maxForwards) return undefined;
  for (const part of [...parts.returned, ...parts.attached]) {
    const inner = part.parts[0];
    const facts = inner
      ? readEntity(message, inner, options, forwards + 1)
      : readEncoded(message, part, options, forwards);
    if (facts && facts.kind !== 'not-a-bounce') return facts;
  }
  return undefined;
}

function readEncoded(message: Message, part: Part, options: NdrOptions, forwards: number): NdrFacts | undefined {
  if (part.type.endsWith('-headers')) return undefined;
  const embedded = embeddedMessage(message, part);
  if (!embedded) return undefined;
  const facts = readEntity(embedded.message, embedded.message.root, options, forwards + 1);
  return moved(facts, (span: Span) => embedded.toSource(span));
}

/** A report in the message's own parts; absent where they hold none. */
function readReport(message: Message, part: Part, parts: Survey, options: NdrOptions): NdrFacts | undefined {
  const statuses = parts.statuses.map((status) => readStatus(message, status));
  const evidence = evidenceOf(message, part);
  const passages = passagesOf(message, parts);
  if (statuses.some((status) => status.isNotice)) return undefined;
  const listed = statuses.flatMap((status) => status.recipients);
  const text = readText(passages, evidence, listed.length > 0, failedRecipients(message, part));
  const recipients = combine(listed, text.recipients);
  if (recipients.length === 0) return undefined;
  const returned = returnedHeader(message, parts, text);
  const parties = partiesOf(message, part);
  const reportingMta =
    statuses.find((status) => status.reportingMta)?.reportingMta ?? text.dsn?.reportingMta ?? text.reportingMta;
  const circumstances = {
    reportingMta: reportingMta?.value,
    reporter: parties.reporter,
    sender: senderDomain(returned?.original, parties.to),
    system: text.system,
    namesServers: text.namesServers || hasRemoteMta(recipients),
  };
  if (options.mentions !== false) addMentions(recipients, [...passages, ...htmlPassages(message, parts)]);
  const arrivalDate = statuses.find((status) => status.arrivalDate)?.arrivalDate ?? text.dsn?.arrivalDate;
  const tenantId = returned?.tenantId ?? reportTenant(message, part);
  return {
    kind: kindOf(statuses, text),
    reader: listed.length > 0 ? 'rfc3464' : text.reader,
    ...(reportingMta && { reportingMta }),
    ...(arrivalDate && { arrivalDate }),
    ...dateOf(message, part),
    ...(tenantId && { tenantId }),
    original: returned?.original ?? { to: [] },
    recipients: recipients.map((found): RecipientFacts => ({ ...found, answeredBy: answeredBy(found, circumstances) })),
    problems: [],
  };
}

function hasRemoteMta(recipients: readonly Found[]): boolean {
  return recipients.some((found) => found.remoteMta !== undefined);
}

function kindOf(statuses: readonly DsnReport[], text: TextReading): Kind {
  if (statuses.some((status) => status.recipients.length > 0) || text.dsn) return 'dsn';
  return text.reader.startsWith('exchange') || text.reader === 'message-trace' ? 'exchange-text' : 'other-bounce';
}

function readStatus(message: Message, part: Part): DsnReport {
  const decoded = decodeBody(message, part);
  return readDsnFields({ text: decoded.text, origin: 'dsn', decoded });
}

/** The report's readable text: its text parts, or its HTML where they are empty. */
function passagesOf(message: Message, parts: Survey): Passage[] {
  const texts: Passage[] = [];
  for (const part of parts.texts) {
    const decoded = decodeBody(message, part, textLimit);
    if (decoded.text.trim() !== '') texts.push({ text: decoded.text, origin: 'text', decoded });
  }
  return texts.length > 0 ? texts : htmlPassages(message, parts);
}

function htmlPassages(message: Message, parts: Survey): Passage[] {
  return parts.htmls.map((part): Passage => {
    const decoded = htmlText(decodeBody(message, part, textLimit));
    return { text: decoded.text, origin: 'html', decoded };
  });
}

/** `X-Failed-Recipients`, which Exim and Gmail write. */
function failedRecipients(message: Message, part: Part): Passage | undefined {
  const field = findField(part, 'x-failed-recipients');
  if (!field) return undefined;
  const decoded = fieldValue(message, field);
  return { text: decoded.text, origin: 'header', decoded };
}

function returnedHeader(message: Message, parts: Survey, text: TextReading): ReturnedHeader | undefined {
  const part = parts.returned[0];
  if (part) return returnedPart(message, part);
  return text.returned && returnedText(text.returned.passage, text.returned.start);
}

function senderDomain(original: OriginalFacts | undefined, to: string): string | undefined {
  const from = original?.mailFrom?.value ?? /[^\s<>"]+@[\w.-]+/.exec(original?.from?.value ?? '')?.[0];
  const domain = domainOf(from ?? /@[\w.-]+/.exec(to)?.[0] ?? '');
  return domain === '' ? undefined : domain;
}
