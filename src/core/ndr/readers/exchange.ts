import { parseDate } from '../../message/index.ts';
import { domainOf, findAddress } from '../address.ts';
import type { Attempt, Fact } from '../facts.ts';
import { addAnswer, addServer, Found, mention } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts, hostFact, instantAt, ipAt } from '../pieces.ts';
import { findStatus } from '../reply.ts';
import { bareAddress, findLine, lineText, type Reader, type Report } from './reader.ts';

/** "Diagnostic information for administrators:" in the languages that Exchange writes. */
const diagnostics = new RegExp(
  '^\\W*(?:' +
    [
      'Diagnostic information for administrators',
      "Informations de diagnostic (?:pour les|à l['’]attention des) administrateurs",
      'Informazioni di diagnostica per gli amministratori',
      'Diagnoseinformationen für Administratoren',
      'Información de diagnóstico para (?:los )?administradores',
      'Informações de diagnóstico para (?:os )?administradores',
      'Diagnostische gegevens voor beheerders',
      'Diagnostisk information för administratörer',
    ].join('|') +
    ')',
  'i',
);
const generating =
  /^\W*(?:Generating server|Serveur de génération|Server di generazione|Generierender Server|Servidor de (?:generación|origem)|Bronserver|Genererande server)\s*:/i;
const receiving =
  /^\W*(?:Receiving server|Serveur de réception|Server di ricezione|Empfangender Server|Ontvangende server)\s*:/i;
/** `'...'` around the answer, which may hold quotes itself and run over several lines. */
const returned = /\b(?:Remote )?Server(?: at (\S{1,255}?)(?: \(([\da-fA-F:.]{3,45})\))?)? returned '/gi;
const dated = /(\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d{2}:\d{2}(?: [AP]M)?) - $/;
/** Exchange 2003 to 2010: `mx.example.com #<mx.example.com #5.7.1 smtp;550 5.7.1 ...> #SMTP#`, `#550 5.1.1 ... ##rfc822;a@b`. */
const hashed = /^\s*(?:([\w-]+(?:\.[\w-]+)+) )?#(?=<|\d{3}[ -])/;

/** The readable text of Exchange 2007 and later and of Exchange Online, in its older layout. */
export const exchange: Reader = {
  name: 'exchange',
  marks: [
    'diagnostic information for administrators',
    'generating server:',
    "server returned '",
    '#smtp#',
    'informations de diagnostic',
    'informazioni di diagnostica',
    'diagnoseinformationen',
    'información de diagnóstico',
    'informações de diagnóstico',
    'diagnostische gegevens',
    'diagnostisk information',
    ' ##',
  ],
  system: 'exchange-server',
  read(report) {
    const all: Found[] = [];
    let first = findLine(report, diagnostics);
    if (first < 0) first = findLine(report, generating);
    const at = findLine(report, receiving, first + 1);
    let open: { found: Found; from: number } | undefined;
    const close = (end: number): void => {
      if (!open) return;
      readAnswers(report, open.found, open.from, end);
      all.push(open.found);
    };
    for (let index = first + 1; index < report.lines.length; index++) {
      if (first < 0 && !hasAnswer(report, index) && !bareAddress(report, index)) continue;
      const found = bareAddress(report, index) ?? hashedAddress(report, index);
      if (!found) continue;
      close(report.lines[index]!.start);
      open = { found, from: report.lines[index]!.end };
    }
    close(report.end);
    const server = at < 0 ? undefined : serverAfterColon(report, at);
    const listed = first < 0 ? answered(all) : named(all, report.text.slice(report.start, report.lines[first]!.start));
    for (const found of listed) addServer(found, server);
    return listed.length > 0 ? listed : readOrphan(report);
  },
};

/** Under headings of an unknown language: the recipients also stand above, in the part for the sender. */
function answered(all: Found[]): Found[] {
  const some = all.filter((found) => found.diagnostic ?? found.status);
  return some.length > 0 ? some : all.slice(0, 1);
}

/** An address on the line of its own answer: `<mx.example.com #5.1.1 smtp;550 ...>` behind it. */
function hashedAddress(report: Report, index: number): Found | undefined {
  const line = report.lines[index]!;
  const written = lineText(report, index);
  if (!/#\s*<?\S* ?#?\d/.test(written)) return undefined;
  const address = findAddress(report.text, line.start, line.end);
  if (!address || address.start !== line.start + (written.length - written.trimStart().length)) return undefined;
  return new Found(factAt(report.passage, address.start, address.end));
}

/**
 * The recipients among the addresses below the heading. Of several reports in one text each names the recipient twice, in
 * the part for the sender and with its answer; and an address that is named nowhere above is somebody's signature.
 */
function named(all: readonly Found[], above: string): Found[] {
  const isAnswered = ({ diagnostic, status }: Found): boolean => (diagnostic ?? status) !== undefined;
  const nameOf = ({ address }: Found): string => address?.value.toLowerCase() ?? '';
  const answered = new Set(all.filter(isAnswered).map(nameOf));
  if (answered.size === 0) return [...all];
  const lower = above.toLowerCase();
  return all.filter((found) => isAnswered(found) || (!answered.has(nameOf(found)) && lower.includes(nameOf(found))));
}

function hasAnswer(report: Report, index: number): boolean {
  return /returned '|#SMTP#|#[245]\d\d[ -]#?[245]\.\d{1,3}\.\d{1,3} [^#]{0,2000}##/.test(lineText(report, index));
}

function serverAfterColon(report: Report, index: number): ReturnType<typeof hostFact> {
  const line = report.lines[index]!;
  const colon = report.text.indexOf(':', line.start);
  return hostFact(report.passage, { start: colon + 1, end: line.end });
}

/** The answers below a recipient: the last one first, as Exchange lists them, and before them the server's own line. */
function readAnswers(report: Report, found: Found, from: number, end: number): void {
  const { passage } = report;
  const text = report.text.slice(from, end);
  const attempts: Attempt[] = [];
  returned.lastIndex = 0;
  for (let match = returned.exec(text); match; match = returned.exec(text)) {
    const start = match.index + match[0].length;
    const next = nextAnswer(text, start);
    const close = text.lastIndexOf("'", next - 1);
    const stop = close > start ? close : next;
    const answer = answerFacts(passage, from + start, from + stop);
    const date = dated.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[1];
    const line = from + match.index - (date === undefined ? 0 : date.length + 3);
    attempts.push(attemptOf(report, match, from, answer.diagnostic, date));
    if (attempts.length === 1) {
      nameServer(report, found, from, line);
      if (match[1]) Object.assign(found, pickServer(attempts[0]!));
      addAnswer(found, answer);
    } else {
      mention(found, answer.diagnostic);
    }
    returned.lastIndex = stop;
  }
  found.attempts.push(...attempts);
  if (attempts.length === 0) readHashed(report, found, from, end);
}

/** Where the text of one answer ends at the latest: before the next one, an empty line, or the end. */
function nextAnswer(text: string, start: number): number {
  const pattern =
    /\r?\n[ \t]{0,80}\r?\n|\r[ \t]{0,80}\r|[\r\n][^\r\n]{0,60}Server(?: at \S{1,255}(?: \([^)\r\n]{1,60}\))?)? returned '/gi;
  pattern.lastIndex = start;
  return pattern.exec(text)?.index ?? text.length;
}

function attemptOf(report: Report, match: RegExpExecArray, from: number, diagnostic: Fact, date?: string): Attempt {
  const { passage } = report;
  const start = from + match.index;
  const place = (value: string | undefined): { start: number; end: number } | undefined => {
    if (!value) return undefined;
    const at = start + match[0].indexOf(value);
    return { start: at, end: at + value.length };
  };
  const server = hostFact(passage, place(match[1]));
  const address = place(match[2]);
  const ip = address && ipAt(passage, address.start, address.end);
  const at = date === undefined ? undefined : attemptTime(report, start - 3 - date.length, start - 3);
  return { ...(at && { at }), ...(server && { server: server.host }), ...(ip && { ip }), diagnostic };
}

/** `3/9/2026 8:05:56 PM` is March or September by the server's language; the report itself was written soon after. */
function attemptTime(report: Report, start: number, end: number): Attempt['at'] {
  const { passage, date } = report;
  const fact = instantAt(passage, { start, end });
  const swapped = parseDate(passage.text.slice(start, end).replace(/^(\d+)\/(\d+)/, '$2/$1'));
  if (!fact || swapped === undefined || date === undefined) return fact;
  const distance = (instant: string): number => Math.abs(Date.parse(instant) - Date.parse(date));
  return distance(swapped) < distance(fact.value) ? { ...fact, value: swapped } : fact;
}

function pickServer(attempt: Attempt): Partial<Found> {
  return {
    ...(attempt.server && { remoteMta: attempt.server }),
    ...(attempt.ip && { remoteIp: attempt.ip }),
    ...(attempt.at && { lastAttempt: attempt.at }),
  };
}

/** The line between a recipient and its answer names the server that refused; without one the generating side did. */
function nameServer(report: Report, found: Found, from: number, end: number): void {
  const written = report.text.slice(from, end);
  const match = /^\s*([\w-]+(?:\.[\w-]+)+)(?:\s+[([]([\da-fA-F:.]+)[\])])?\s*$/m.exec(written);
  if (!match?.[1]) return;
  const start = from + match.index + match[0].indexOf(match[1]);
  const server = hostFact(report.passage, { start, end: from + match.index + match[0].length });
  if (server) found.remoteMta = server.host;
  if (server?.ip) found.remoteIp = server.ip;
}

function readHashed(report: Report, found: Found, from: number, end: number): void {
  const { passage, text } = report;
  const lines = text.slice(from, end);
  const line = /^[^\n\r#]*#(?:<[^\n\r]|\d{3}[ -])/m.exec(lines);
  if (!line) return;
  const at = from + line.index;
  const server = hashed.exec(text.slice(at, end));
  if (server?.[1]) {
    const start = at + server[0].indexOf(server[1]);
    found.remoteMta = factAt(passage, start, start + server[1].length);
  }
  const hash = text.indexOf('#', at) + 1;
  const close = hashEnd(text, hash, end);
  const smtp = text.indexOf('smtp;', hash);
  if (text.charAt(hash) === '<') {
    nameServer(report, found, hash + 1, Math.max(hash + 1, text.indexOf(' #', hash + 1)));
    const status = findStatus(text.replaceAll('#', ' '), hash, close);
    const start = smtp >= 0 && smtp < close ? smtp + 5 : text.indexOf(' ', text.indexOf(' #', hash + 1) + 2) + 1;
    if (start > hash && start < close) addAnswer(found, answerFacts(passage, start, close));
    if (status && !found.status) found.status = factAt(passage, status.start, status.end);
  } else {
    addAnswer(found, answerFacts(passage, hash, close));
  }
  original(report, found, close, end);
}

function hashEnd(text: string, from: number, end: number): number {
  const marks = ['> #SMTP#', '>#SMTP#', ' ##', '##'].map((mark) => text.indexOf(mark, from)).filter((at) => at >= 0);
  return Math.min(end, ...marks);
}

/** `##rfc822;a@example.com`: the address that the sender wrote. */
function original(report: Report, found: Found, from: number, end: number): void {
  const type = /^\s*##?\s*rfc822;/i.exec(report.text.slice(from, end));
  const address = type && findAddress(report.text, from + type[0].length, end);
  if (!address || !found.address || address.value.toLowerCase() === found.address.value.toLowerCase()) return;
  found.originalAddress = factAt(report.passage, address.start, address.end);
}

/** An answer pasted without the rest of its report: the address is in it, or nowhere. */
function readOrphan(report: Report): Found[] {
  const found = new Found();
  readAnswers(report, found, report.start, report.end);
  if (!found.diagnostic) return [];
  const address = findAddress(report.text, report.start, report.end);
  const host = found.remoteMta?.value.toLowerCase();
  if (address && domainOf(address.value) !== host) found.address = factAt(report.passage, address.start, address.end);
  return found.address || found.status || found.reply ? [found] : [];
}

/** The server that generated the report, where its text says so. */
export function generatingServer(report: Report): ReturnType<typeof hostFact> {
  const index = findLine(report, generating);
  return index < 0 ? undefined : serverAfterColon(report, index);
}
