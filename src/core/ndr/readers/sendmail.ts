import { findAddress, findAddresses } from '../address.ts';
import { addAnswer, addServer, Found, mention } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { findReplyCode } from '../reply.ts';
import { findLine, lineText, type Reader, type Report } from './reader.ts';
import { type Server, serverIn } from './servers.ts';

const heading = /^\W*the following addresses had\b/i;
const transcript = /^\W*transcript of (?:the )?session follows/i;

/** Sendmail and those that report as it does: a list of addresses with reasons, then the transcript of the session. */
export const sendmail: Reader = {
  name: 'sendmail',
  marks: ['following addresses had', 'transcript of session follows', 'transcript of the session follows'],
  system: 'sendmail',
  read(report) {
    const first = findLine(report, heading);
    const session = findLine(report, transcript);
    const all = first < 0 ? [] : readList(report, first + 1, session < 0 ? report.lines.length : session);
    if (session >= 0) readSession(report, session + 1, all);
    return all;
  },
};

function readList(report: Report, first: number, last: number): Found[] {
  const all: Found[] = [];
  let inReason = false;
  for (let index = first; index < last; index++) {
    const line = report.lines[index]!;
    const written = lineText(report, index);
    if (/^\W*-{3,} ?\S/.test(written)) break;
    const note = /^[\s>]*\((?:(reason): |expanded from: )/i.exec(written);
    if (note) {
      const found = all.at(-1);
      if (found) readNote(report, found, index, note);
      inReason = note[1] !== undefined;
      continue;
    }
    if (inReason && !/^[<"]?\S+@\S+/.test(written.trim())) continue;
    inReason = false;
    const address = findAddress(report.text, line.start, line.end);
    if (!address || !/^[\s<>"'|*-]*$/.test(report.text.slice(line.start, address.start))) continue;
    const found = new Found(factAt(report.passage, address.start, address.end));
    all.push(found);
    readBehind(report, found, address.end, line.end);
  }
  return all;
}

/** `(reason: 550 5.1.1 ...)`, which may go on over several lines, and `(expanded from: <alias@example.com>)`. */
function readNote(report: Report, found: Found, index: number, note: RegExpExecArray): void {
  const line = report.lines[index]!;
  const start = line.start + note[0].length;
  if (note[1] === undefined) {
    const address = findAddress(report.text, start, line.end);
    if (address) found.originalAddress = factAt(report.passage, address.start, address.end);
    return;
  }
  let last = index;
  while (!/\)\s*$/.test(lineText(report, last)) && /^[\s>]+\S/.test(lineText(report, last + 1))) last++;
  const end = report.lines[last]!.end;
  const close = report.text.slice(start, end).trimEnd().endsWith(')')
    ? start + report.text.slice(start, end).lastIndexOf(')')
    : end;
  Object.assign(found, answerFacts(report.passage, start, close));
}

/** `<a@example.com>  (Unknown user)`, `a@example.com [User unknown]`, `(unrecoverable error)` says nothing. */
function readBehind(report: Report, found: Found, from: number, end: number): void {
  const match = /^>?[\s:.]*[([](?!unrecoverable|transient|expanded)(.+)[)\]]\s*$/.exec(report.text.slice(from, end));
  if (!match?.[1]) return;
  const start = from + match[0].indexOf(match[1]);
  Object.assign(found, answerFacts(report.passage, start, start + match[1].length));
}

/** The session: `>>> command`, `<<< answer`, and sendmail's own verdict with the address in it. */
function readSession(report: Report, first: number, all: Found[]): void {
  let server: Server | undefined;
  let command: Found | undefined;
  let unclaimed: Stretch | undefined;
  for (let index = first; index < report.lines.length; index++) {
    const line = report.lines[index]!;
    const written = lineText(report, index);
    server = /while talking to/i.test(written) ? serverIn(report.passage, line.start, line.end) : server;
    const sent = /^[\s>]*>>>+\s+(RCPT|MAIL|DATA)/i.exec(written);
    if (sent) command = sent[1]?.toUpperCase() === 'RCPT' ? forAddress(report, all, line.start, line.end) : undefined;
    const deferred = /^[\s>]*<[^<>\s]+@[^<>\s]+>\.\.\. (?=Deferred)/i.exec(written);
    const answer =
      deferred ?? /^[\s>]*<<<+\s+/.exec(written) ?? (findReplyCode(written, 0, 4) ? /^[\s>]*/.exec(written) : null);
    if (!answer || sent) continue;
    const last = lastOfAnswer(report, index, answer[0]);
    const place = { start: line.start + answer[0].length, end: report.lines[last]!.end };
    const named = forAddress(report, all, line.start, place.end);
    const targets = named
      ? [named]
      : (command ? [command] : all).filter((found) => !isOfOther(report, found, line, place));
    if (named && unclaimed) take(report, named, unclaimed, server);
    unclaimed = targets.length === 0 ? place : undefined;
    const isKnown = all.some((found) => found.reply);
    targets.forEach((found) => take(report, found, place, server, isKnown));
    index = last;
  }
}

/** One that has its reason already, where the answer names somebody else: `450 4.2.0 <b@example.com>: ...`. */
function isOfOther(report: Report, found: Found, line: Stretch, answer: Stretch): boolean {
  return found.diagnostic !== undefined && [line, answer].some(({ start, end }) => namedIn(report, start, end));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** `550-first`, `550 last`: the lines of one answer. */
function lastOfAnswer(report: Report, index: number, prefix: string): number {
  let last = index;
  while (/^[245]\d\d-/.test(lineText(report, last).slice(prefix.length)) && last + 1 < report.lines.length) last++;
  return last;
}

/** The recipient that a line names; a report that has no list of addresses names them only here. */
function forAddress(report: Report, all: Found[], start: number, end: number): Found | undefined {
  for (const address of findAddresses(report.text, start, end)) {
    const known = all.find((found) => found.address?.value.toLowerCase() === address.value.toLowerCase());
    if (known) return known;
  }
  const named = namedIn(report, start, end);
  const address = named && all.length === 0 ? findAddress(report.text, start, end) : undefined;
  if (!address) return undefined;
  const found = new Found(factAt(report.passage, address.start, address.end));
  all.push(found);
  return found;
}

/** Where a command, an answer or sendmail's own verdict begins with an address. */
function namedIn(report: Report, start: number, end: number): RegExpExecArray | null {
  return /^[\s>]*(?:>>>+ RCPT TO:\s*<|[245]\d\d (?:[245]\.\d+\.\d+ )?<|<[^<>\s]+>\.\.\. )/i.exec(
    report.text.slice(start, end),
  );
}

/** `isKnown`: some recipient's answer was read before this one. */
function take(
  report: Report,
  found: Found,
  { start, end }: Stretch,
  server: Server | undefined,
  isKnown = false,
): void {
  const answer = answerFacts(report.passage, start, end);
  // "354 go ahead" and "503 need RCPT" are answers to what followed, not to why it failed.
  if (answer.reply && (answer.reply.value < 400 || (answer.reply.value === 503 && isKnown))) return;
  if (found.diagnostic && /\bno valid recipients\b/i.test(answer.diagnostic.value)) return;
  addServer(found, server);
  if (found.diagnostic && found.reply) {
    if (!found.status && answer.status) found.status = answer.status;
    else mention(found, answer.diagnostic);
    return;
  }
  addAnswer(found, answer);
}
