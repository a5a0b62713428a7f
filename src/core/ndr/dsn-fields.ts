import { lineEnd, skipLineEnd } from '../message/lines.ts';
import { standsAt } from '../source.ts';
import { dsnAddress, sameAddress } from './address.ts';
import type { Action, Fact, Instant } from './facts.ts';
import { addAnswer, addServer, Found, mention } from './found.ts';
import { factAt, type Passage, unfold } from './passage.ts';
import { answerFacts, hostFact, instantAt } from './pieces.ts';
import { serverIn } from './readers/servers.ts';

/** One field of a delivery status, with offsets into its passage. */
interface DsnField {
  readonly lower: string;
  readonly start: number;
  end: number;
}

type DsnGroup = Map<string, DsnField>;

/** What a delivery status says. */
export interface DsnReport {
  reportingMta?: Fact;
  arrivalDate?: Fact<Instant>;
  recipients: Found[];
  /** True where it reports no failure but asks the sender for something (`X-Boxbe-Notice`). */
  isNotice: boolean;
}

/** A second one of these begins a new recipient, even without the empty line of RFC 3464 2.1. */
const oncePerRecipient = new Set(['final-recipient', 'action', 'status', 'diagnostic-code']);
const recipientFields = ['final-recipient', 'original-recipient', 'x-actual-recipient'];
/** The fields that are read, by the length of their names. */
const namesByLength: string[][] = [];
for (const name of [
  ...recipientFields,
  ...['reporting-mta', 'arrival-date', 'action', 'status', 'remote-mta', 'diagnostic-code', 'x-supplementary-info'],
  ...['last-attempt-date', 'will-retry-until'],
]) {
  (namesByLength[name.length] ??= []).push(name);
}

/** A field's name in lower case; those that are read are not cut out of the text again and again. */
function lowerName(text: string, start: number, end: number): string {
  const known = namesByLength[end - start]?.find((name) => standsAt(text, start, name));
  return known ?? text.slice(start, end).toLowerCase();
}

/** An answer's text, carried on without the space that folding needs (Symantec, Mimecast). */
const carriesOn = new Set(['diagnostic-code', 'x-supplementary-info']);

/** The fields of a delivery status between two offsets, in their groups. */
function groupsOf(text: string, from: number, to: number): DsnGroup[] {
  const groups: DsnGroup[] = [];
  let group: DsnGroup = new Map();
  let last: DsnField | undefined;
  for (let start = from, end; start < to; start = skipLineEnd(text, end)) {
    end = Math.min(to, lineEnd(text, start));
    const name = nameEnd(text, start, end);
    const colon = skipSpace(text, name, end);
    if (name - start < 2 || text.charCodeAt(colon) !== COLON) {
      if (!isBlank(text, start, end)) {
        if (last && (isSpace(text, start) || carriesOn.has(last.lower))) last.end = end;
        continue;
      }
      if (group.size > 0) groups.push(group);
      if (group.size > 0) group = new Map();
      last = undefined;
      continue;
    }
    const lower = lowerName(text, start, name);
    if (group.has(lower) && oncePerRecipient.has(lower)) {
      groups.push(group);
      group = new Map();
    }
    last = { lower, start: skipSpace(text, colon + 1, end), end };
    if (!group.has(lower)) group.set(lower, last);
  }
  if (group.size > 0) groups.push(group);
  return groups;
}

const COLON = 58;

/** Where a field's name ends that begins at `start`; some write a space between it and the colon. */
function nameEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isNameChar(text.charCodeAt(at))) at++;
  return at;
}

function isNameChar(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 45 ||
    code === 95 ||
    (code >= 48 && code <= 57)
  );
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

function skipSpace(text: string, at: number, end: number): number {
  let start = at;
  while (start < end && isSpace(text, start)) start++;
  return start;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 32) return false;
  return true;
}

function isRecipient(group: DsnGroup): boolean {
  return recipientFields.some((name) => group.has(name));
}

/**
 * Groups as they are meant: one for the message, then one a recipient. Empty lines too many split a recipient's group;
 * its pieces come back together.
 */
function joined(groups: readonly DsnGroup[]): { message: DsnGroup; recipients: DsnGroup[] } {
  const message: DsnGroup = new Map();
  const recipients: DsnGroup[] = [];
  for (const group of groups) {
    const last = recipients.at(-1);
    const repeats = last !== undefined && haveSame(last, group);
    if (isRecipient(group) && (!last || repeats || isRecipient(last))) recipients.push(group);
    else absorb(last && !repeats ? last : message, group);
  }
  return { message, recipients };
}

function haveSame(one: DsnGroup, other: DsnGroup): boolean {
  for (const name of other.keys()) if (one.has(name)) return true;
  return false;
}

function absorb(into: DsnGroup, group: DsnGroup): void {
  group.forEach((field, name) => {
    if (!into.has(name)) into.set(name, field);
  });
}

/** Reads the fields of message/delivery-status (RFC 3464) between two offsets of a passage, however sloppy. */
export function readDsnFields(passage: Passage, from = 0, to = passage.text.length): DsnReport {
  const { message, recipients } = joined(groupsOf(passage.text, from, to));
  const failures = recipients.filter((group) => !isNotice(passage, group));
  const report: DsnReport = { recipients: [], isNotice: failures.length < recipients.length };
  // Without the empty line after them the fields of the message stand in the first recipient's group.
  const shared = (name: string): DsnField | undefined => message.get(name) ?? recipients[0]?.get(name);
  const reporting = hostFact(passage, shared('reporting-mta'));
  if (reporting) report.reportingMta = reporting.host;
  const arrival = instantAt(passage, shared('arrival-date'));
  if (arrival) report.arrivalDate = arrival;
  for (const group of failures) {
    const found = recipientOf(passage, group, message);
    if (found) report.recipients.push(found);
  }
  return report;
}

/** What a recipient's group says; action and status may stand with the message's own fields. */
function recipientOf(passage: Passage, group: DsnGroup, message: DsnGroup): Found | undefined {
  const final = addressFact(passage, group.get('final-recipient'), false);
  const original = addressFact(passage, group.get('original-recipient'), true);
  const found = new Found(final ?? original ?? addressFact(passage, group.get('x-actual-recipient'), false));
  if (final && original && !sameAddress(final.value, original.value)) found.originalAddress = original;
  const action = actionAt(passage, group.get('action') ?? message.get('action'));
  if (action) found.action = action;
  const status = statusAt(passage, group.get('status') ?? message.get('status'));
  if (status) found.status = status;
  addServer(found, hostFact(passage, group.get('remote-mta')));
  const attempt = instantAt(passage, group.get('last-attempt-date'));
  if (attempt) found.lastAttempt = attempt;
  const retry = instantAt(passage, group.get('will-retry-until'));
  if (retry) found.willRetryUntil = retry;
  addDiagnostic(passage, group, found);
  // `Final-Recipient: rfc822; <>` names nobody, and still something failed.
  return found.address || found.status || found.diagnostic || found.action ? found : undefined;
}

/** `Diagnostic-Code: X-Boxbe-Notice; ...` asks the sender for something and reports nothing. */
function isNotice(passage: Passage, group: DsnGroup): boolean {
  const field = group.get('diagnostic-code');
  return field !== undefined && /^\s*x-[\w-]*notice\s*;/i.test(passage.text.slice(field.start, field.end));
}

function addressFact(passage: Passage, field: DsnField | undefined, xtext: boolean): Fact | undefined {
  if (!field) return undefined;
  const address = dsnAddress(passage.text.slice(field.start, field.end), xtext);
  return address && factAt(passage, field.start + address.start, field.start + address.end, unfold(address.value));
}

const actions: ReadonlyMap<string, Action> = new Map([
  ['failed', 'failed'],
  ['failure', 'failed'],
  ['expired', 'failed'],
  ['undeliverable', 'failed'],
  ['delayed', 'delayed'],
  ['deferred', 'delayed'],
  ['delivered', 'delivered'],
  ['deliverable', 'delivered'],
  ['relayed', 'relayed'],
  ['expanded', 'expanded'],
]);

function actionAt(passage: Passage, field: DsnField | undefined): Fact<Action> | undefined {
  const word = field && /^\w+/.exec(passage.text.slice(field.start, field.end))?.[0];
  const action = actions.get(word?.toLowerCase() ?? '');
  return field && word && action ? factAt(passage, field.start, field.start + word.length, action) : undefined;
}

function statusAt(passage: Passage, field: DsnField | undefined): Fact | undefined {
  if (!field) return undefined;
  const match = /^(?:[245]\d\d )?#?([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/.exec(passage.text.slice(field.start, field.end));
  const end = field.start + (match?.[0].length ?? 0);
  return match ? factAt(passage, end - match[1]!.length, end) : undefined;
}

const diagnosticType = /^\s*(smtp|lmtp|esmtp|x400|unknown|system|x-[\w-]+|local|dns)\s*;\s*/i;

function addDiagnostic(passage: Passage, group: DsnGroup, found: Found): void {
  const field = group.get('diagnostic-code');
  const written = field && passage.text.slice(field.start, field.end);
  const type = written === undefined ? undefined : diagnosticType.exec(written);
  const start = (field?.start ?? 0) + (type?.[0].length ?? 0);
  if (field && !isBlank(passage.text, start, field.end)) {
    // The number behind X-Unix is an exit code of sendmail's mailer, not a reply.
    const coded = !/^x-(?:unix|notes)$/i.test(type?.[1] ?? '');
    const answer = answerFacts(passage, start, field.end, coded);
    addAnswer(found, answer);
    if (answer.status !== found.status) mention(found, answer.status);
    nameServer(passage, found, start, field.end);
  }
  addSupplement(passage, group.get('x-supplementary-info'), found);
  if (!found.diagnostic && !field) addComment(passage, group.get('status'), found);
}

/** The words with which PowerMTA, PMDF and its kin leave out an answer: `Status: 5.2.2 (Over quota)`. */
function addComment(passage: Passage, field: DsnField | undefined, found: Found): void {
  const match = field && /^[45][\d.]{4,8}\s{1,9}\(([^]{3,500})\)\s*$/.exec(passage.text.slice(field.start, field.end));
  const words = match?.[1]?.trim();
  if (!field || !match || !words || !/\s/.test(words) || saysNothing.test(words)) return;
  const start = field.start + match[0].indexOf('(') + 1;
  found.diagnostic = answerFacts(passage, start, start + match[1]!.length, false).diagnostic;
}

/** A class of codes or its name, no reason. */
const saysNothing =
  /^(?:other or )?(?:undefined|unspecified|unknown|generic|permanent|(?:persistent )?transient|temporary|delivery|message) (?:[\w/-]{1,20} ){0,8}(?:error|failure|failed|reason|status)$/i;

/** Postfix names the server in the answer too, and there with its address: `host mx.example.com[192.0.2.1] said: ...`. */
function nameServer(passage: Passage, found: Found, start: number, end: number): void {
  const isNamed = passage.text.slice(start, end).includes('[');
  const server = isNamed ? serverIn(passage, start, end) : undefined;
  if (!server) return;
  if (server.host && !found.remoteMta && server.announces) found.remoteMta = server.host;
  const isSame = server.host?.value.toLowerCase() === found.remoteMta?.value.toLowerCase();
  if (server.ip && isSame && !found.remoteIp) found.remoteIp = server.ip;
}

/** Exchange 2007 puts the answer only here: `<mx.example.com #5.1.1 smtp;550 5.1.1 ...>`. */
function addSupplement(passage: Passage, field: DsnField | undefined, found: Found): void {
  const written = field && passage.text.slice(field.start, field.end);
  const match = written === undefined ? null : /smtp;\s*/i.exec(written);
  if (!field || !written || !match) return;
  const start = field.start + match.index + match[0].length;
  const end = written.trimEnd().endsWith('>') ? field.start + written.trimEnd().length - 1 : field.end;
  const answer = answerFacts(passage, start, end, true);
  if (found.diagnostic) {
    mention(found, answer.diagnostic);
    return;
  }
  addAnswer(found, answer);
}
