import { findAddresses } from './address.ts';
import { type DsnReport, readDsnFields } from './dsn-fields.ts';
import type { Evidence } from './evidence.ts';
import type { Action, Fact, Instant } from './facts.ts';
import { Found, type Writable } from './found.ts';
import { factAt, type Line, linesOf, type Passage } from './passage.ts';
import { combine } from './merge.ts';
import { hostFact } from './pieces.ts';
import { MarkTable } from './marks.ts';
import { describe, type Reader, type Report, reportOf } from './readers/reader.ts';
import { explainWhole, saysFailure } from './readers/generic.ts';
import { anyAngled } from './readers/angled.ts';
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
  /** The words that were read. */
  readonly report?: Report;
  /** Where the returned message begins. */
  readonly returned?: { readonly passage: Passage; readonly start: number } | undefined;
  readonly namesServers: boolean;
  /** True where the reader knows the report's shape for sure. */
  readonly knowsShape?: boolean;
}

const none: TextReading = { reader: '', recipients: [], namesServers: false };
/** Replies quote reports, and reports return replies: so many pieces of a text are looked at. */
const maxPieces = 6;
/** Shapes of report that always name the other server when there was one. */
const namesServers = new Set(['exchange', 'postfix', 'exim', 'qmail', 'sendmail', 'message-trace']);

/** What the message around the text says of it. */
export interface Surroundings {
  readonly evidence: Evidence;
  /** The recipients that a delivery status part names. */
  readonly listed: readonly Found[];
  /** X-Failed-Recipients. */
  readonly failed: Passage | undefined;
  /** The report's own date: it tells 3/9 from 9/3 in a text. */
  readonly date: Instant | undefined;
  /** The report's own subject. */
  readonly subject: Passage | undefined;
}

/** Reads the first passage that holds a report; one with the fields of a delivery status says the most. */
export function readText(passages: readonly Passage[], about: Surroundings): TextReading {
  const plain = passages.map((passage) => (isQuoted(passage) ? unquoted(passage) : passage));
  const withFields = about.listed.length > 0 ? [] : plain.filter((passage) => hasFields(passage.text));
  for (const passage of withFields.length > 0 ? new Set([...withFields, ...plain]) : plain) {
    const reading = readPassage(passage, about);
    // What no reader knows for sure, the header that names the recipients does.
    if (reading && !(about.failed && reading.reader === 'generic')) return reading;
  }
  return (about.failed && failedOnly(about.failed, passages[0], about.subject)) ?? none;
}

/** As these are written; another mixture of cases nobody has seen. */
const recipientWords = ['-Recipient', '-recipient', '-RECIPIENT'];
const recipientField = /^[> ]*(?:final|original)-recipient ?:/im;

function hasFields(text: string): boolean {
  return recipientWords.some((word) => text.includes(word)) && recipientField.test(text);
}

/** A report that was forwarded in line stands behind `> ` on every line. */
function isQuoted({ text }: Passage): boolean {
  if (!text.includes('\n>') && !text.includes('\r>')) return false;
  // Three are sendmail's: `>>> RCPT TO:`.
  const quoted = /^(?:> ?){1,2}[^>\s]/gm;
  return quoted.test(text) && quoted.test(text) && quoted.test(text);
}

/**
 * Reads a text piece by piece: up to the message that it returns, then what follows that. The first report counts;
 * only a pasted text may hold several, one after the other.
 */
function readPassage(passage: Passage, about: Surroundings): TextReading | undefined {
  const { text } = passage;
  const lines = linesOf(text);
  const isSeveral = about.evidence === 'pasted' || about.evidence === 'nothing';
  let found: Writable<TextReading> | undefined;
  let first = 0;
  for (let piece = 0; piece < maxPieces && first < lines.length; piece++) {
    const next = returnedAt(text, lines, first);
    const report = reportOf(passage, next < 0 ? lines.slice(first) : lines.slice(first, next), about.date);
    const reading = readPiece(report, about);
    if (reading && !found) {
      found = reading;
      if (next >= 0) found.returned = { passage, start: lines[next]!.start };
    } else if (reading && reading.reader === found?.reader) found.recipients.push(...reading.recipients);
    if (next < 0 || (found && !isSeveral)) break;
    first = afterHeader(text, lines, next);
  }
  return found;
}

/** The line after the header that begins at this one, or after the line that announces a message. */
function afterHeader(text: string, lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && isHeaderLine(text, lines[index]!)) index++;
  return Math.max(index, from + 1);
}

function isHeaderLine(text: string, line: Line): boolean {
  return /^(?:[> ]{0,3}[\w-]{2,60}: ?|[ \t]+\S)/.test(text.slice(line.start, Math.min(line.end, line.start + 80)));
}

function readPiece(report: Report, about: Surroundings): TextReading | undefined {
  const words = report.text.slice(report.start, report.end);
  const lower = words.toLowerCase();
  const { listed } = about;
  const dsn =
    listed.length === 0 && hasFields(words) ? readDsnFields(report.passage, report.start, report.end) : undefined;
  const { reader, recipients } = ask(report, lower, about, dsn !== undefined);
  const knowsShape = reader !== undefined && (!reader.needsEvidence || reader === anyAngled);
  if (dsn && dsn.recipients.length > 0) {
    return {
      reader: 'rfc3464',
      system: reader?.system,
      dsn,
      recipients: combine(dsn.recipients, recipients, knowsShape),
      namesServers: false,
    };
  }
  if (!reader) return undefined;
  const isActionKnown = listed.length > 0 && listed.every((found) => found.action);
  const action = isActionKnown ? undefined : statedAction(report, about.subject);
  for (const found of recipients) if (action && !found.action) found.action = action;
  return {
    reader: reader.name,
    system: reader.system,
    report,
    recipients,
    namesServers: namesServers.has(reader.name),
    knowsShape,
  };
}

const marks = new MarkTable(readers);

/** The first reader that finds a recipient. Beside fields, only the words of a known shape are worth a look. */
function ask(
  report: Report,
  lower: string,
  about: Surroundings,
  hasFields: boolean,
): { reader?: Reader; recipients: Found[] } {
  for (const reader of marks.heldBy(lower)) {
    if (reader.needsEvidence && (hasFields || !isEnough(about.evidence, reader))) continue;
    if (reader.needsEvidence && about.evidence !== 'report' && isChallenge(lower)) continue;
    const recipients = reader.read(report);
    if (recipients.length > 0) return { reader, recipients };
  }
  return { recipients: [] };
}

/** Readers of shapes that any mail may have. */
const ofUnknown = new Set(['angled', 'generic']);

/** A machine's mail may be a report in words of its own; what no reader knows must say more. */
function isEnough(evidence: Evidence, reader: Reader): boolean {
  return evidence === 'report' || evidence === 'pasted' || (evidence === 'machine' && !ofUnknown.has(reader.name));
}

/** A mail that asks its sender to prove to be a person. */
function isChallenge(lower: string): boolean {
  return (
    /\b(?:confirm|verif(?:y|ication)|known senders)\b/.test(lower) &&
    /\b(?:reply to this|click (?:here|the|below|on)|to have your message delivered|are a (?:person|human))\b/.test(
      lower,
    )
  );
}

const delayed =
  /\b(?:has been|have been|is|been) delayed\b|\bdelayed for more than\b|\bwarning (?:message )?only\b|\bwill be retried\b|\bstill being retried\b|\bnot yet been (?:delivered|received)\b|\bonly a notification about a delay\b|\btemporary failure report\b|\(delay\)|verzögert|retardée?\b|in ritardo|ritardat|retrasad|atrasad|vertraagd|försenad|forsinket|opóźnion|задержан|遅延|延迟|延遲|지연/i;
const failed =
  /\bpermanent(?:ly)?\b|\bundeliver(?:ed|able)\b|\b(?:has |have )?failed\b|\bcould ?n[o']t be (?:delivered|sent)\b|\bcannot be delivered\b|\bwas(?:n[o']t| not) (?:delivered|able to deliver)\b|\bunable to deliver\b|\bnot reach\b|\bg[ai]ven? up\b|\berror delivering\b|\brejected\b|unzustellbar|nicht (?:zugestellt|zustellbar)|non remis|pas pu être (?:remis|livré)|non (?:è stato possibile |è stato )?(?:recapitat|consegnat)|no se (?:pudo|ha podido) entregar|não (?:foi|pôde ser) entreg|onbestelbaar|niet (?:worden )?(?:bezorgd|afgeleverd)|\bdelivery (?:failure|problems?)\b|\berror (?:sending message|has occurred while attempting to deliver)|\bunrecoverable error\b|\bbounce bounced\b|\bexceeds allowed size\b|fehler bei der (?:nachrichten)?zustellung|zustellung (?:ist )?fehlgeschlagen|échec de (?:la )?remise|impossibile (?:recapitare|consegnare)|mancato recapito|falha (?:na|de) entrega|error de entrega|gick inte att leverera|olevererbar|mislykke[ds]|mislyktes|kunne ikke leveres|kan ikke leveres|nie można dostarczyć|nie powiodło się|не удалось (?:выполнить доставку|доставить)|не (?:была |было )?доставлен|se nezdařil|nelze doručit|nedoručiteln|epäonnistui|ei voi(?:tu)? toimittaa|nem (?:sikerült|kézbesíthető)|kézbesíthetetlen|teslim edilemedi|配信(?:でき|に失敗|不能)|送信でき|无法(?:传递|送达|投递)|無法(?:傳遞|送達|投遞)|(?:传递|投递|傳遞|投遞)失[败敗]|未能?(?:送达|送達)|被退回|배달(?:하지 못|되지 않|할 수 없)|전달(?:되지 않|할 수 없)/i;
/** What a subject says besides. */
const failedSubject = /\bfailure\b|\breturned mail\b|\bnot delivered\b|\bdelivery error\b/i;

/** The report's own word on what happened, where it has one: in its text, or in its subject. */
function statedAction(report: Report, subject: Passage | undefined): Fact<Action> | undefined {
  const { passage, start, end } = report;
  const inWords = actionIn(passage, start, Math.min(end, start + 16_384));
  return inWords ?? (subject && actionIn(subject, 0, subject.text.length, failedSubject));
}

function actionIn(passage: Passage, from: number, to: number, alsoFailed?: RegExp): Fact<Action> | undefined {
  const words = passage.text.slice(from, to);
  const delay = delayed.exec(words);
  const match = delay ?? failed.exec(words) ?? alsoFailed?.exec(words);
  if (!match) return undefined;
  const start = from + match.index;
  return factAt<Action>(passage, start, start + match[0].length, delay ? 'delayed' : 'failed');
}

const ownServer =
  /(?:"reportingMTA\\?"\s{0,9}:\s{0,9}\\?"(?:dsn|dns);\s?|^[^\w\r\n]*(?:Generating server|DSN generated by|Sent by|Serveur de génération|Server di generazione|Generierender Server|Bronserver|Servidor de (?:generación|origem)|Genererande server)[^\S\r\n]*:[^\S\r\n]*|(?:program|mail system|Mail Agent v\S+|delivery agent|notification from|mail server|created automatically by the SMTP relay) (?:at|on|host|from)? ?(?:host )?)([\w-]+(?:\.[\w-]+)+)/im;

/** In any language Exchange names itself behind a label, and right below it the first recipient. */
const labelledServer =
  /^[^:：@\r\n]{4,60}[:：][^\S\r\n]{0,20}([\w-]+(?:\.[\w-]+)+)[^\S\r\n]{0,20}(?:\r?\n[^\S\r\n]{0,20}){1,4}[^\s@<>]{1,64}@/m;

/** The server that wrote the report, where its text names itself. */
export function reportingServer(report: Report, reader: string): Fact | undefined {
  const words = report.text.slice(report.start, report.end);
  const match = ownServer.exec(words) ?? (reader.startsWith('exchange') ? labelledServer.exec(words) : null);
  if (!match?.[1]) return undefined;
  const start = report.start + match.index + match[0].length - match[1].length;
  return hostFact(report.passage, { start, end: start + match[1].length })?.host;
}

/** X-Failed-Recipients beside a text that names nobody for sure (Google Groups). */
function failedOnly(
  failed: Passage,
  passage: Passage | undefined,
  subject: Passage | undefined,
): TextReading | undefined {
  const names = findAddresses(failed.text).map((one) => factAt(failed, one.start, one.end));
  if (names.length === 0) return undefined;
  const whole = passage && wholeReport(passage);
  return {
    reader: 'x-failed-recipients',
    recipients: names.map((name) => (whole ? describeBy(whole.report, name, subject) : new Found(name))),
    returned: passage && whole?.returned ? { passage, start: whole.report.end } : undefined,
    namesServers: false,
  };
}

/** A passage up to the message that it returns. */
function wholeReport(passage: Passage): { report: Report; returned: boolean } {
  const lines = linesOf(passage.text);
  const next = returnedAt(passage.text, lines, 0);
  return { report: reportOf(passage, next < 0 ? lines : lines.slice(0, next)), returned: next >= 0 };
}

function describeBy(report: Report, address: Fact, subject: Passage | undefined): Found {
  const found = describe(report, new Found(address), report.start, report.end);
  if (!found.reply && !found.status) {
    // Without a code it is the greeting or a headline, but where the report says what the reason is.
    delete found.diagnostic;
    explainWhole(report, found);
  }
  const action = statedAction(report, subject);
  if (action) found.action = action;
  return found;
}

/** A report whose words name nobody: one failure without an address, where they tell of one. */
export function readWhole(passage: Passage, subject: Passage | undefined): TextReading | undefined {
  const { report, returned } = wholeReport(passage);
  const found = describe(report, new Found(), report.start, report.end);
  if (!saysFailure(report) && !found.reply) return undefined;
  if (!found.reply && !found.status) explainWhole(report, found);
  const action = statedAction(report, subject);
  if (action) found.action = action;
  return {
    ...none,
    reader: 'generic',
    recipients: [found],
    returned: returned ? { passage, start: report.end } : undefined,
  };
}
