import { decodeBody, decodedValue, findField, parseAddresses, parseDate, parseMessage } from '../message/index.ts';
import type { Decoded, Message, Part } from '../message/tree.ts';
import type { Span } from '../source.ts';
import { callsItselfReport } from './evidence.ts';
import type { Fact, OriginalFacts } from './facts.ts';
import type { Writable } from './found.ts';
import { factAt, type Passage } from './passage.ts';

/** Header fields of the message that bounced, wherever the report has them. */
export interface ReturnedHeader {
  readonly original: OriginalFacts;
  readonly tenantId?: Fact;
}

/** How a field of the returned header becomes facts of the report's source. */
interface Header {
  readonly message: Message;
  readonly part: Part;
  readonly encoded: boolean;
  place(value: Decoded, start: number, end: number): Span;
}

function place(value: Decoded, start: number, end: number): Span {
  return value.toSource(start, end);
}

function factIn<T>(header: Header, decoded: Decoded, start: number, end: number, value: T): Fact<T> {
  const fact: Fact<T> = { value, span: header.place(decoded, start, end), origin: 'original' };
  return header.encoded ? { ...fact, encoded: true } : fact;
}

/** The returned message, or its headers alone, as a part of the report. */
export function returnedPart(message: Message, part: Part): ReturnedHeader {
  const inner = part.parts[0];
  if (inner) {
    return readHeader({ message, part: inner, encoded: false, place });
  }
  const body = decodeBody(message, part, longestHeader);
  return returnedText({ text: body.text, origin: 'original', decoded: body }, 0);
}

/** A returned message that stands in the report's text, from `start` on. */
export function returnedText(passage: Passage, start: number): ReturnedHeader {
  const { text, decoded } = passage;
  const from = skipToHeader(text, start);
  const message = parseMessage({ text: text.slice(from, from + longestHeader), kind: 'text' }, { kind: 'header' });
  return readHeader({
    message,
    part: message.root,
    encoded: decoded.encoded,
    place(value, first, last) {
      const within = value.toSource(first, last);
      return decoded.toSource(from + within.start, from + within.end);
    },
  });
}

/** What the words of a report say of the message, where it returns neither the message nor its header. */
export function describedOriginal(passages: readonly Passage[]): ReturnedHeader | undefined {
  for (const passage of passages) {
    const details = passage.text.search(/^[^\w\r\n]*Original Message Details\b/im);
    const original = describedIn(passage, Math.max(0, details));
    if (original) return { original };
  }
  return undefined;
}

/** From `start` on; past the headers of reports that somebody sent on, which tell of the report and not of the message. */
function describedIn(passage: Passage, start: number, depth = 0): OriginalFacts | undefined {
  const said = (label: RegExp): Described | undefined => described(passage, label, start);
  const messageId = said(/^[^\w\r\n]*Message[- ]ID:[ \t]*<?([^\s<>]+)/im);
  const from = said(
    /^[^\w\r\n]*(?:Sender Address|Original Sender|From|Absenderadresse|Adresse de l['’]expéditeur|Indirizzo (?:del )?mittente|Dirección del remitente|Endereço do remetente|Afzenderadres)\s{0,2}:[ \t]*(\S[^\r\n]*)/im,
  );
  const mailFrom = said(/^[^\w\r\n]*MAIL FROM:[ \t]*<?([^\s<>]+@[^\s<>]+)/im);
  const to = said(/^[^\w\r\n]*To:[ \t]*(\S[^\r\n]*)/im);
  const subject = said(
    /^[^\w\r\n]*(?:Subject|The subject of the message is|Betreff|Objet|Oggetto|Asunto|Assunto|Onderwerp)\s{0,2}:[ \t]*(\S[^\r\n]*)/im,
  );
  const sent = said(/^[^\w\r\n]*(?:Sent|Created Date|Date|Sent date|The date of the message is):[ \t]*(\S[^\r\n]*)/im);
  if (depth < 3 && callsItselfReport(from?.fact.value ?? '', subject?.fact.value ?? '')) {
    return describedIn(passage, Math.max(from?.end ?? 0, subject?.end ?? 0, to?.end ?? 0), depth + 1);
  }
  const date = sent && parseDate(sent.fact.value);
  if (!(messageId ?? from ?? mailFrom ?? to ?? subject)) return undefined;
  const original: Writable<OriginalFacts> = { to: to ? [to.fact] : [] };
  if (messageId) original.messageId = messageId.fact;
  if (from) original.from = from.fact;
  if (mailFrom) original.mailFrom = mailFrom.fact;
  if (subject) original.subject = subject.fact;
  if (sent && date !== undefined) original.date = { ...sent.fact, value: date };
  return original;
}

/** A fact, and where it ends in its passage. */
interface Described {
  readonly fact: Fact;
  readonly end: number;
}

function described(passage: Passage, label: RegExp, from: number): Described | undefined {
  const match = label.exec(passage.text.slice(from));
  const value = match?.[1]?.trim();
  if (!match || !value) return undefined;
  const start = from + match.index + match[0].length - match[1]!.length;
  const end = start + value.length;
  return { fact: factAt(passage, start, end), end };
}

/** Far more than the header of any real message. */
const longestHeader = 65_536;

/** Past the announcing line and what else stands before the first field. */
function skipToHeader(text: string, start: number): number {
  const pattern = /^[A-Za-z][A-Za-z-]{1,40}:[ \t]/gm;
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && match.index - start < 2000 ? match.index : start;
}

const networkIds = [
  'x-ms-exchange-organization-network-message-id',
  'x-ms-exchange-crosstenant-network-message-id',
  'x-ms-exchange-crosspremises-network-message-id',
];
const guid = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;

function readHeader(header: Header): ReturnedHeader {
  const original: Writable<OriginalFacts> = { to: addresses(header, 'to') };
  const messageId = within(header, 'message-id', /[^\s<>]+@?[^\s<>]*(?=>)|[^\s<>]+/);
  if (messageId) original.messageId = messageId;
  const networkMessageId = firstOf(networkIds, (name) => within(header, name, guid));
  if (networkMessageId) original.networkMessageId = networkMessageId;
  const mailFrom = addresses(header, 'return-path')[0];
  if (mailFrom) original.mailFrom = mailFrom;
  const from = whole(header, 'from');
  if (from) original.from = from;
  const subject = whole(header, 'subject');
  if (subject) original.subject = subject;
  const date = dateOf(header);
  if (date) original.date = date;
  const tenantId = tenantOf(header);
  return tenantId ? { original, tenantId } : { original };
}

/** The tenant that stamped a header: `X-MS-Exchange-CrossTenant-Id`, or the GUID of `X-EOPTenantAttributedMessage`. */
function tenantOf(header: Header): Fact | undefined {
  return firstOf(['x-ms-exchange-crosstenant-id', 'x-eoptenantattributedmessage'], (name) =>
    within(header, name, guid),
  );
}

/** The tenant in the header of the report itself. */
export function reportTenant(message: Message, part: Part): Fact | undefined {
  const fact = tenantOf({ message, part, encoded: false, place });
  return fact && { ...fact, origin: 'header' };
}

function firstOf<T>(names: readonly string[], read: (name: string) => T | undefined): T | undefined {
  for (const name of names) {
    const found = read(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueOf(header: Header, name: string): Decoded | undefined {
  const field = findField(header.part, name);
  return field && decodedValue(header.message, field);
}

function within(header: Header, name: string, pattern: RegExp): Fact | undefined {
  const value = valueOf(header, name);
  const match = value && pattern.exec(value.text);
  return match ? factIn(header, value, match.index, match.index + match[0].length, match[0]) : undefined;
}

function whole(header: Header, name: string): Fact | undefined {
  const value = valueOf(header, name);
  const start = value ? value.text.length - value.text.trimStart().length : 0;
  return value && start < value.text.length
    ? factIn(header, value, start, value.text.length, value.text.slice(start))
    : undefined;
}

function addresses(header: Header, name: string): Fact[] {
  const value = valueOf(header, name);
  if (!value) return [];
  return parseAddresses(value.text)
    .filter((one) => one.address !== '' && one.address !== '<>')
    .map((one) => factIn(header, value, one.start, one.end, one.address));
}

function dateOf(header: Header): Fact | undefined {
  const value = valueOf(header, 'date');
  const date = value && parseDate(value.text);
  return date === undefined || !value ? undefined : factIn(header, value, 0, value.text.length, date);
}
