import { decodeBody, decodedValue, fieldValue, findField, parseAddresses, parseDate } from '../message/index.ts';
import type { Message, Part } from '../message/tree.ts';
import { domainOf, sameAddress } from './address.ts';
import { answeredBy, type Circumstances } from './answered-by.ts';
import { decodedGroups } from './dsn-base64.ts';
import { type DsnReport, readDsnFields } from './dsn-fields.ts';
import { authorDomain, evidenceOf, isAboutOthers, readerDomain } from './evidence.ts';
import type { Fact, Instant, Kind, NdrFacts, OriginalFacts, RecipientFacts } from './facts.ts';
import { addServer, type Found, type Writable } from './found.ts';
import { htmlText } from './html-text.ts';
import { addMentions } from './mentions.ts';
import { combine } from './merge.ts';
import { describedOriginal, reportTenant, type ReturnedHeader, returnedPart, returnedText } from './original.ts';
import type { Passage } from './passage.ts';
import type { Survey } from './survey.ts';
import { addressOf } from './readers/servers.ts';
import { readText, readWhole, reportingServer, type TextReading } from './text-report.ts';

export interface NdrOptions {
  /**
   * Find every further place of each code, and every attempt. On unless turned off; then the report's words are read
   * only where the fields of its delivery status leave something out. The other facts are the same.
   */
  readonly mentions?: boolean;
}

/**
 * How much of a text part is read, in chars as written. Reports say what happened at their beginning; a bounce of a
 * 25 MB text returned in line costs no more than a small one. Delivery status parts are read in full.
 */
export const textLimit = 262_144;

/** A part of a message that may be a report, and how it is to be read. */
export interface Entity {
  readonly message: Message;
  readonly part: Part;
  readonly parts: Survey;
  readonly options: NdrOptions;
}

/** A report in the message's own parts; absent where they hold none. */
export function readReport(entity: Entity): NdrFacts | undefined {
  const { message, part, parts, options } = entity;
  if (isAboutOthers(message, part)) return undefined;
  const statuses = (parts.statuses.length > 0 ? parts.statuses : retyped(entity)).map((status) =>
    readStatus(message, status),
  );
  if (statuses.some((status) => status.isNotice)) return undefined;
  const listed = statuses.flatMap((status) => status.recipients);
  const words = passagesOf(message, parts);
  const passages = options.mentions === false && isComplete(listed, parts, words) ? [] : words;
  const date = reportDate(message, part);
  const text = readText(passages, {
    evidence: passages.length > 0 ? evidenceOf(message, part) : 'nothing',
    listed,
    failed: listed.length > 0 ? undefined : failedRecipients(message, part),
    date: date?.value,
    subject: passages.length > 0 ? subjectOf(message, part) : undefined,
  });
  if (text.reader === 'generic' && isReaderAlone(entity, text.recipients)) return undefined;
  const recipients = combine(listed, text.recipients, text.knowsShape);
  const only = recipients[0];
  if (!only) return undefined;
  if (only.remoteMta && recipients.length === 1) addServer(only, { ip: addressOf(only.remoteMta.value, words) });
  const header = returnedHeader(message, parts, text);
  const returned = header && tellsOfMessage(header) ? header : (describedOriginal(passages) ?? header);
  return factsOf(entity, { statuses, passages, text, recipients, returned, date });
}

/** A parcel or a short message was not delivered, or somebody fishes for a password: the only address is the reader's own. */
function isReaderAlone({ message, part, parts }: Entity, recipients: readonly Found[]): boolean {
  if (parts.statuses.length > 0 || parts.returned.length > 0) return false;
  const field = findField(part, 'to');
  const own = field ? parseAddresses(decodedValue(message, field).text).map(({ address }) => address) : [];
  return recipients.every(({ address }) => address && own.some((one) => sameAddress(one, address.value)));
}

/** Whether the report's words can add nothing to its fields but the address of the server, which is looked up in them. */
function isComplete(listed: readonly Found[], parts: Survey, words: readonly Passage[]): boolean {
  const only = listed[0];
  if (!only?.remoteMta || listed.length > 1 || parts.returned.length === 0) return false;
  const { address, action, status, reply, diagnostic } = only;
  const isWhole = address && action && status && reply && diagnostic;
  return isWhole !== undefined && !words.some(({ text }) => text.includes('expanded from'));
}

/** A report that names nobody is of the one to whom the message that it returns was sent. */
export function readAddressed(entity: Entity): NdrFacts | undefined {
  const { message, part, parts } = entity;
  if (parts.statuses.length > 0 || evidenceOf(message, part) !== 'report') return undefined;
  const passages = passagesOf(message, parts);
  const text = passages[0] && readWhole(passages[0], subjectOf(message, part));
  const returned = text && returnedHeader(message, parts, text);
  const [only, ...others] = returned?.original.to ?? [];
  if (!text || !only || others.length > 0) return undefined;
  const recipients = text.recipients.map((found) => ({ ...found, address: only }));
  return factsOf(entity, { statuses: [], passages, text, recipients, returned, date: reportDate(message, part) });
}

/** What was read in an entity. */
interface Findings {
  readonly statuses: readonly DsnReport[];
  readonly passages: readonly Passage[];
  readonly text: TextReading;
  readonly recipients: readonly Found[];
  readonly returned: ReturnedHeader | undefined;
  readonly date: Fact<Instant> | undefined;
}

function factsOf(entity: Entity, findings: Findings): NdrFacts {
  const { message, part, parts, options } = entity;
  const { statuses, passages, text, recipients, returned, date } = findings;
  if (options.mentions !== false) addMentions(recipients, [...passages, ...htmlPassages(message, parts)]);
  const perMessage = text.dsn ? [...statuses, text.dsn] : statuses;
  const hasFields = perMessage.some((one) => one.recipients.length > 0);
  const reportingMta =
    perMessage.find((one) => one.reportingMta)?.reportingMta ??
    (text.report && reportingServer(text.report, text.reader));
  const arrivalDate = perMessage.find((one) => one.arrivalDate)?.arrivalDate;
  const tenantId = returned?.tenantId ?? reportTenant(message, part);
  const circumstances: Circumstances = {
    reportingMta: reportingMta?.value,
    reporter: authorDomain(message, part),
    sender: senderDomain(returned?.original) ?? readerDomain(message, part),
    system: text.system,
    namesServers: text.namesServers || recipients.some((found) => found.remoteMta !== undefined),
  };
  const facts: Writable<NdrFacts> = {
    kind: hasFields ? 'dsn' : kindOf(text),
    reader: hasFields ? 'rfc3464' : text.reader,
    original: returned?.original ?? { to: [] },
    recipients: recipients.map((found) => finished(found, circumstances)),
    problems: [],
  };
  if (reportingMta) facts.reportingMta = reportingMta;
  if (arrivalDate) facts.arrivalDate = arrivalDate;
  if (date) facts.reportDate = date;
  if (tenantId) facts.tenantId = tenantId;
  return facts;
}

/** With who answered. Not copied: nobody else holds what was found. */
function finished(found: Found, circumstances: Circumstances): RecipientFacts {
  return Object.assign(found, { answeredBy: answeredBy(found, circumstances) });
}

function kindOf(text: TextReading): Kind {
  return text.reader.startsWith('exchange') || text.reader === 'message-trace' ? 'exchange-text' : 'other-bounce';
}

function readStatus(message: Message, part: Part): DsnReport {
  const decoded = decodeBody(message, part);
  const passage: Passage = { text: decoded.text, origin: 'dsn', decoded };
  const report = readDsnFields(passage);
  const encoded = report.recipients.length === 0 ? decodedGroups(passage) : undefined;
  return encoded ? { ...report, recipients: readDsnFields(encoded).recipients } : report;
}

/** A gateway may make a file of the delivery status: `application/octet-stream`, in base64 or in clear. */
function retyped({ message, part, parts }: Entity): Part[] {
  if (part.type !== 'multipart/report') return [];
  const isStatus = (file: Part): boolean =>
    /^\s{0,9}(?:Reporting-MTA|Original-Envelope-Id|Arrival-Date|Final-Recipient) ?:/i.test(
      decodeBody(message, file, 400).text,
    );
  return parts.files
    .filter(({ type, parts: inner }) => type.startsWith('application/') && inner.length === 0)
    .filter(isStatus);
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

function subjectOf(message: Message, part: Part): Passage | undefined {
  const field = findField(part, 'subject');
  const decoded = field && decodedValue(message, field);
  return decoded && { text: decoded.text, origin: 'header', decoded };
}

/** The report's own date. */
export function reportDate(message: Message, part: Part): Fact<Instant> | undefined {
  const field = findField(part, 'date');
  const value = field && parseDate(fieldValue(message, field).text);
  return field && value !== undefined ? { value, span: field.valueSpan, origin: 'header' } : undefined;
}

function returnedHeader(message: Message, parts: Survey, text: TextReading): ReturnedHeader | undefined {
  const part = parts.returned[0];
  const returned = part && returnedPart(message, part);
  if (returned && (returned.original.from ?? returned.original.messageId)) return returned;
  return text.returned ? returnedText(text.returned.passage, text.returned.start) : returned;
}

/** Some reports return a header that was cut off before it says whose it is. */
function tellsOfMessage({ original: { from, messageId, subject, to } }: ReturnedHeader): boolean {
  return to.length > 0 || (from ?? messageId ?? subject) !== undefined;
}

function senderDomain({ mailFrom, from }: OriginalFacts = { to: [] }): string | undefined {
  const address = mailFrom?.value ?? /[^\s<>"]+@[\w.-]+/.exec(from?.value ?? '')?.[0] ?? '';
  return domainOf(address) || undefined;
}
