import type { Reply } from './facts.ts';

/** One token of an answer, with offsets into the text it was found in. */
export interface Token {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The codes of one SMTP answer, and where they stand. */
export interface Codes {
  readonly reply?: Token;
  readonly status?: Token;
}

/** Not a part of a number, an IP address, a version or a word: `5.7.1.23`, `10.5.7.1` and `v4.9.2` hold no status. */
const statusPattern = /(?<![\w.@:/-])[245]\.\d{1,3}\.\d{1,3}(?![\w@]|\.\d)/g;
/** A reply code where an answer can begin: `550 `, `550-`, `550: `, `'550 `, `[554 `, `550 #`. */
const replyPattern = /(?<![\w.@:/#%+=-])[245][0-7]\d(?=$|[ \t\r\n:,;'"\])]|-)/g;
/** A status as servers write it right behind the reply code, perhaps behind a second code or a `#`. */
const statusAfterReply = /[ \t:-]{1,4}(?:[245]\d\d[ -])?['(]?#?([245]\.\d{1,3}\.\d{1,3})(?![\w@]|\.\d)/y;
/** qmail's `(#5.1.1)` and its kin; the number sign makes it sure. */
const markedStatus = /[([]?#([245]\.\d{1,3}\.\d{1,3})(?![\w@]|\.\d)/;
/** Names that a version number follows. */
const product = /(?:version|exim|sendmail|postfix|exchange|server|v|id)\s*$/i;
/** Any name: a word with a capital that is none of those with which an answer announces its code. */
const name =
  /(?:^|[\s(])(?!(?:E?SMTP|LMTP|Error|ERROR|Status|STATUS|Code|CODE|DSN|Failed|FAILED|Failure|Reason|Diagnostic|Deferred|Said|Returned|Response|Reply|Rejected|Reject|Undeliverable|Permanent|Temporary|Host|Server|Message|Mail|Delivery|Access|User|Recipient|Sender)\s)[A-Z][A-Za-z-]{2,24} $/;

function token(text: string, start: number, length: number): Token {
  return { value: text.slice(start, start + length), start, end: start + length };
}

/** What can stand before a reply code: the start, punctuation, or a word that announces it. `size 512 exceeds` has none. */
const announces =
  /(?:^|[:;,'"()<>[\]>*|-]|\b(?:answer|code|error|failed|got|reply|response|returned|said|status|was|with))\s*$/i;

/** The first reply code between two offsets, where one stands as an answer writes it. */
export function findReplyCode(whole: string, from = 0, to = whole.length): Token | undefined {
  const text = whole.slice(from, to);
  replyPattern.lastIndex = 0;
  for (let match = replyPattern.exec(text); match; match = replyPattern.exec(text)) {
    const code = token(text, match.index, 3);
    // A lone 255 is the exit code of a program.
    if (code.value.startsWith('2') && !/^[ -]\S/.test(text.slice(code.end, code.end + 2))) continue;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (before.trim() === '' || announces.test(before) || isLineStart(text, match.index) || statusBehind(text, code)) {
      return moved(code, from);
    }
  }
  return undefined;
}

function moved({ value, start, end }: Token, by: number): Token {
  return { value, start: start + by, end: end + by };
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  return before < 0 || text.charCodeAt(before) === 10 || text.charCodeAt(before) === 13;
}

/** The first enhanced status between two offsets; never a part of an address or a version. */
export function findStatus(whole: string, from = 0, to = whole.length): Token | undefined {
  const text = whole.slice(from, to);
  statusPattern.lastIndex = 0;
  for (let match = statusPattern.exec(text); match; match = statusPattern.exec(text)) {
    const before = text.slice(Math.max(0, match.index - 28), match.index);
    if (!product.test(before) && !name.test(before)) {
      return moved(token(text, match.index, match[0].length), from);
    }
  }
  return undefined;
}

/** The codes of an answer: its reply code, and the status that belongs to it. */
export function findCodes(text: string): Codes {
  const reply = findReplyCode(text);
  const status = (reply && statusBehind(text, reply)) ?? findMarkedStatus(text) ?? looseStatus(text, reply);
  return codesOf(reply, status);
}

/** One that stands somewhere in the answer: of the reply's class, and no success, it is no version of anything. */
function looseStatus(text: string, reply: Token | undefined): Token | undefined {
  const status = findStatus(text);
  const kind = status?.value.charAt(0);
  return kind !== '2' && (!reply || reply.value.charAt(0) === kind) ? status : undefined;
}

function codesOf(reply: Token | undefined, status: Token | undefined): Codes {
  if (reply) return status ? { reply, status } : { reply };
  return status ? { status } : {};
}

function statusBehind(text: string, reply: Token): Token | undefined {
  statusAfterReply.lastIndex = reply.end;
  const value = statusAfterReply.exec(text)?.[1];
  return value === undefined ? undefined : token(text, statusAfterReply.lastIndex - value.length, value.length);
}

function findMarkedStatus(text: string): Token | undefined {
  const match = markedStatus.exec(text);
  const value = match?.[1];
  if (!match || value === undefined) return undefined;
  return token(text, match.index + match[0].length - value.length, value.length);
}

/** An answer cut out of a longer one, with its offsets there. */
export interface Inner {
  readonly start: number;
  readonly end: number;
  readonly codes: Codes;
}

/** `554 4.4.7 Message expired ... <421 4.4.2 Connection timed out>`: Amazon SES quotes the last answer. */
const quotedAnswer = /<([245]\d\d[ -][^<>]{0,2000})>\s*$/;
/** IronPort: `5.1.0 - Unknown address error 550-'5.1.1 <a@example.com>: Recipient address rejected'`. */
const errorAnswer = /\berror ([245]\d\d-'[^']{0,2000})'/;

/**
 * The innermost answer of a wrapped one, by its shape: behind the last ` -> `, in `{LED=...}`, in `[Message=...]`,
 * in closing angle brackets, or in IronPort's quotes. Absent where the answer wraps none.
 */
export function innermost(text: string): Inner | undefined {
  let start = 0;
  let end = text.length;
  for (let depth = 0; depth < 8; depth++) {
    const next = unwrap(text.slice(start, end));
    if (!next) break;
    end = start + next.end;
    start += next.start;
  }
  if (start === 0 && end === text.length) return undefined;
  const { reply, status } = findCodes(text.slice(start, end));
  return {
    start,
    end,
    codes: codesOf(reply && moved(reply, start), status && moved(status, start)),
  };
}

function unwrap(text: string): { start: number; end: number } | undefined {
  const arrow = text.includes('->') ? text.lastIndexOf(' -> ') : -1;
  if (arrow >= 0 && hasCode(text, arrow + 4)) return trimmed(text, arrow + 4, text.length);
  const inner =
    between(text, '{LED=', '};') ??
    between(text, '{LED=', '}') ?? // Exchange's detail of a delayed mail: `{LED=450 4.7.1 ...};{MSG=...};{FQDN=...}`
    between(text, '[Message=', ']'); // Exchange Online's suffix of a mail that it gave up
  if (inner && hasCode(text.slice(inner.start, inner.end), 0)) return trimmed(text, inner.start, inner.end);
  return (
    (endsInAngle(text) ? quoted(text, quotedAnswer) : undefined) ??
    (text.includes('error ') ? quoted(text, errorAnswer) : undefined)
  );
}

function endsInAngle(text: string): boolean {
  return text.trimEnd().endsWith('>');
}

function quoted(text: string, shape: RegExp): { start: number; end: number } | undefined {
  const match = shape.exec(text);
  const inner = match?.[1];
  if (!match || inner === undefined || !hasCode(inner, 0)) return undefined;
  const start = match.index + match[0].indexOf(inner);
  return trimmed(text, start, start + inner.length);
}

function between(text: string, open: string, close: string): { start: number; end: number } | undefined {
  const at = text.indexOf(open);
  const end = at < 0 ? -1 : text.indexOf(close, at);
  return end < 0 ? undefined : { start: at + open.length, end };
}

function hasCode(text: string, from: number): boolean {
  return findReplyCode(text, from) !== undefined || findStatus(text, from) !== undefined;
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return { start, end };
}

/** An expiry notice is the reporting server's own word; the answer that it quotes in `<...>` is what was answered. */
export function quotesLastAnswer(text: string): boolean {
  return endsInAngle(text) && quotedAnswer.test(text) && /\bexpired\b/i.test(text);
}

/** The answer in a text of its own, e.g. one pasted into the command line. */
export function parseReply(text: string): Reply {
  return replyOf(text, findCodes(text));
}

export function replyOf(text: string, codes: Codes): Reply {
  const reply = codes.reply && Number(codes.reply.value);
  const status = codes.status?.value;
  if (reply === undefined) return status === undefined ? { text } : { status, text };
  return status === undefined ? { reply, text } : { reply, status, text };
}
