import { findAddresses } from './address.ts';
import { type DsnReport, readDsnFields } from './dsn-fields.ts';
import type { Evidence } from './evidence.ts';
import type { Action, Fact } from './facts.ts';
import { type Found, newFound } from './found.ts';
import { factAt, linesOf, type Passage } from './passage.ts';
import { hostFact } from './pieces.ts';
import { type Reader, type Report, reportOf } from './readers/reader.ts';
import { readers } from './readers/index.ts';
import { returnedAt } from './readers/returned.ts';
import { unquoted } from './unquoted.ts';

/** What a report's readable text says. */
export interface TextReading {
  readonly reader: string;
  readonly system?: string | undefined;
  readonly recipients: Found[];
  /** Fields of a delivery status that stand in the text. */
  readonly dsn?: DsnReport | undefined;
  readonly reportingMta?: Fact | undefined;
  /** Where the returned message begins. */
  readonly returned?: { readonly passage: Passage; readonly start: number } | undefined;
  readonly namesServers: boolean;
}

const none: TextReading = { reader: '', recipients: [], namesServers: false };
/** Replies quote reports, and reports return replies: so many pieces of a text are looked at. */
const maxPieces = 6;
/** Shapes of report that always name the other server when there was one. */
const namesServers = new Set(['exchange', 'postfix', 'exim', 'qmail', 'sendmail', 'message-trace']);

/** Reads the first passage that holds a report. */
export function readText(
  passages: readonly Passage[],
  evidence: Evidence,
  isReport: boolean,
  failed: Passage | undefined,
): TextReading {
  for (const passage of passages) {
    const reading = readPassage(passage, evidence, isReport) ?? readQuoted(passage, evidence);
    if (reading) return withFailed(reading, failed);
  }
  const header = failed ? failedOnly(failed, passages[0]) : undefined;
  return header ?? none;
}

/** A report that was forwarded in line stands behind `> ` on every line. */
function readQuoted(passage: Passage, evidence: Evidence): TextReading | undefined {
  if (!/^>[ >]/m.test(passage.text)) return undefined;
  return readPassage(unquoted(passage), evidence === 'nothing' ? 'nothing' : 'report', false);
}

function readPassage(passage: Passage, evidence: Evidence, isReport: boolean): TextReading | undefined {
  const { text } = passage;
  const lines = linesOf(text);
  let first = 0;
  for (let piece = 0; piece < maxPieces && first < lines.length; piece++) {
    const next = returnedAt(text, lines, first);
    const start = lines[first]!.start;
    const end = next < 0 ? text.length : lines[next]!.start;
    const reading = readPiece(reportOf(passage, start, end), evidence, isReport);
    if (reading) return next < 0 ? reading : { ...reading, returned: { passage, start: end } };
    if (next < 0) break;
    first = next + 1;
  }
  return undefined;
}

function readPiece(report: Report, evidence: Evidence, isReport: boolean): TextReading | undefined {
  const words = report.text.slice(report.start, report.end);
  const lower = words.toLowerCase();
  const dsn =
    !isReport && /^[> ]*(?:final|original)-recipient ?:/im.test(words)
      ? readDsnFields(report.passage, report.start, report.end)
      : undefined;
  if (dsn && dsn.recipients.length > 0) {
    return {
      reader: 'rfc3464',
      dsn,
      recipients: withText(report, lower, evidence, dsn.recipients),
      namesServers: false,
    };
  }
  for (const reader of readers) {
    const recipients = ask(reader, report, lower, evidence);
    if (recipients.length === 0) continue;
    const action = statedAction(report);
    for (const found of recipients) if (action && !found.action) found.action = action;
    return {
      reader: reader.name,
      system: reader.system,
      recipients,
      reportingMta: reportingServer(report),
      namesServers: namesServers.has(reader.name),
    };
  }
  return undefined;
}

function ask(reader: Reader, report: Report, lower: string, evidence: Evidence): Found[] {
  if (reader.needsEvidence && evidence === 'nothing') return [];
  return reader.marks.some((mark) => lower.includes(mark)) ? reader.read(report) : [];
}

/** Fields in the text say the most; the words around them may name more (the server, the answer). */
function withText(report: Report, lower: string, evidence: Evidence, listed: Found[]): Found[] {
  const reader = readers.find((one) => !one.needsEvidence && ask(one, report, lower, evidence).length > 0);
  return reader ? fillFrom(listed, reader.read(report)) : listed;
}

function fillFrom(listed: Found[], text: Found[]): Found[] {
  for (const found of listed) {
    const same = text.find((one) => one.address?.value.toLowerCase() === found.address?.value.toLowerCase());
    if (!same) continue;
    for (const key of ['diagnostic', 'reply', 'remoteMta', 'remoteIp'] as const) {
      if (!found[key] && same[key]) Object.assign(found, { [key]: same[key] });
    }
  }
  return listed;
}

const delayed =
  /\b(?:has been|have been|is|been) delayed\b|\bdelayed for more than\b|\bwarning (?:message )?only\b|\bwill be retried\b|\bstill being retried\b|\bnot yet been (?:delivered|received)\b|\bonly a notification about a delay\b|\btemporary failure report\b/i;
const failed =
  /\bpermanent(?:ly)?\b|\bundeliver(?:ed|able)\b|\b(?:has |have )?failed\b|\bcould ?n[o']t be (?:delivered|sent)\b|\bcannot be delivered\b|\bwas(?:n[o']t| not) (?:delivered|able to deliver)\b|\bunable to deliver\b|\bnot reach\b|\berror delivering\b|\brejected\b/i;

/** The report's own word on what happened, where it has one. */
function statedAction(report: Report): Fact<Action> | undefined {
  const words = report.text.slice(report.start, Math.min(report.end, report.start + 16_384));
  for (const [pattern, action] of [
    [delayed, 'delayed'],
    [failed, 'failed'],
  ] as const) {
    const match = pattern.exec(words);
    if (match) {
      const start = report.start + match.index;
      return factAt<Action>(report.passage, start, start + match[0].length, action);
    }
  }
  return undefined;
}

const ownServer =
  /(?:^\W*(?:Generating server|DSN generated by|Serveur de génération|Server di generazione|Generierender Server|Bronserver|Servidor de (?:generación|origem)|Genererande server)\s*:\s*|(?:program|mail system|Mail Agent v\S+|delivery agent|notification from|mail server|created automatically by the SMTP relay) (?:at|on|host|from)? ?(?:host )?)([\w-]+(?:\.[\w-]+)+)/im;

/** The server that wrote the report, where its text names itself. */
function reportingServer(report: Report): Fact | undefined {
  const match = ownServer.exec(report.text.slice(report.start, report.end));
  if (!match?.[1]) return undefined;
  const start = report.start + match.index + match[0].length - match[1].length;
  return hostFact(report.passage, { start, end: start + match[1].length })?.host;
}

/** X-Failed-Recipients beside a text that names nobody (Google Groups), or fewer. */
function withFailed(reading: TextReading, failed: Passage | undefined): TextReading {
  if (!failed || reading.recipients.length > 0) return reading;
  return { ...reading, recipients: headerRecipients(failed) };
}

function failedOnly(failed: Passage, passage: Passage | undefined): TextReading | undefined {
  const recipients = headerRecipients(failed);
  if (recipients.length === 0) return undefined;
  const lines = passage ? linesOf(passage.text) : [];
  const next = passage ? returnedAt(passage.text, lines, 0) : -1;
  const end = next < 0 ? passage?.text.length : lines[next]!.start;
  const report = passage && reportOf(passage, 0, end ?? 0);
  const words = report?.text.slice(0, report.end).trim();
  const action = report && statedAction(report);
  for (const found of recipients) {
    if (report && words)
      found.diagnostic = factAt(report.passage, report.text.indexOf(words), report.text.indexOf(words) + words.length);
    if (action) found.action = action;
  }
  const returned = passage && next >= 0 ? { passage, start: lines[next]!.start } : undefined;
  return { reader: 'x-failed-recipients', recipients, returned, namesServers: false };
}

function headerRecipients(failed: Passage): Found[] {
  return findAddresses(failed.text).map((one) => newFound(factAt(failed, one.start, one.end)));
}
