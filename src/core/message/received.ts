import type { Span } from '../source.ts';
import { parseDate } from './date.ts';
import { findIp } from './ip.ts';
import { microsoftPool } from './microsoft.ts';
import { locate, tokenize, type Located, type Token } from './structured.ts';
import type { Decoded, Field, Message, Part } from './tree.ts';
import { fieldValue } from './value.ts';
import { findFields } from './walk.ts';

/** One end of a hop. */
export interface HopEnd {
  /** What the server calls itself, or what the receiving one found by reverse look-up. */
  readonly name?: Located;
  /** The name given in HELO, where it is written apart. */
  readonly helo?: Located;
  readonly ip?: Located;
}

export interface HopTls {
  /** e.g. `1.2` */
  readonly version?: string;
  readonly cipher?: string;
  readonly span: Span;
}

/** One Received field (RFC 5321 section 4.4), as far as it could be read. */
export interface Hop {
  readonly field: Field;
  readonly from?: HopEnd;
  readonly by?: HopEnd;
  /** e.g. `ESMTPS`, `Microsoft SMTP Server` */
  readonly with?: Located;
  readonly id?: Located;
  readonly via?: Located;
  /** The envelope's recipient, without brackets. */
  readonly for?: Located;
  readonly tls?: HopTls;
  readonly date?: Located;
  /** Seconds since the hop before it that has a date; less than 0 where the two clocks disagree. */
  readonly delay?: number;
  /** Into Exchange Online, out of it, or between its own servers; absent where neither end is one of them. */
  readonly microsoft?: 'incoming' | 'outgoing' | 'internal';
}

/** Nobody reads more hops than this; a loop ends at about a hundred. */
const maxHops = 500;
const maxLength = 4000;

/** The hops of a message in the order in which it travelled: the oldest first. */
export function receivedHops(message: Message, part: Part): Hop[] {
  const fields = findFields(part, 'received').slice(0, maxHops).reverse();
  let last: number | undefined;
  return fields.map((field) => {
    const hop = readHop(fieldValue(message, field), field);
    if (!hop.date) return hop;
    const time = Date.parse(hop.date.value);
    const delay = last === undefined ? undefined : (time - last) / 1000;
    last = time;
    return delay === undefined ? hop : { ...hop, delay };
  });
}

const clauses = ['from', 'by', 'with', 'id', 'via', 'for'] as const;
type Clause = (typeof clauses)[number];

function readHop(value: Decoded, field: Field): Hop {
  const text = value.text.slice(0, maxLength);
  const dated = dateStart(text);
  const found = splitClauses(tokenize(text.slice(0, dated)));
  const of = (clause: Clause): Token[] => found.get(clause) ?? [];
  const from = hopEnd(value, of('from'));
  const by = hopEnd(value, of('by'));
  const direction = directionOf(from, by);
  return {
    field,
    ...present('from', from),
    ...present('by', by),
    ...present('with', phrase(value, of('with'))),
    ...present('id', firstWord(value, of('id'))),
    ...present('via', phrase(value, of('via'))),
    ...present('for', firstWord(value, of('for'))),
    ...present('tls', tlsOf(value, [...found.values()].flat())),
    ...present('date', readDate(value, text, dated)),
    ...present('microsoft', direction),
  };
}

function present<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: T });
}

/** The date comes after the last semicolon; GMX and some others leave the semicolon out. */
function dateStart(text: string): number {
  const weekday = /[\s;](?:mon|tue|wed|thu|fri|sat|sun), ?\d{1,2} [a-z]{3} \d/i.exec(text);
  const semicolon = text.lastIndexOf(';');
  if (!weekday) return semicolon < 0 ? text.length : semicolon;
  return semicolon >= 0 ? Math.min(semicolon, weekday.index) : weekday.index;
}

function readDate(value: Decoded, text: string, from: number): Located | undefined {
  const written = text.slice(from).replace(/^[;\s]+/, '');
  const date = parseDate(written);
  const start = text.length - written.length;
  return date === undefined ? undefined : locate(value, { start, end: start + written.trimEnd().length }, date);
}

/** Tokens by the keyword that they follow; what comes before the first is dropped (qmail's comment). */
function splitClauses(tokens: readonly Token[]): Map<Clause, Token[]> {
  const found = new Map<Clause, Token[]>();
  let current: Token[] | undefined;
  for (const token of tokens) {
    const word = token.kind === 'word' ? token.text.toLowerCase() : '';
    // Some hosted Postfix writes "whith".
    const clause = clauses.find((name) => name === (word === 'whith' ? 'with' : word));
    if (clause && !found.has(clause)) found.set(clause, (current = []));
    else current?.push(token);
  }
  return found;
}

const unknownName = /^(?:unknown|\(?unknown\)?)$/i;

function hopEnd(value: Decoded, tokens: readonly Token[]): HopEnd | undefined {
  const words = tokens.filter((token) => token.kind === 'word');
  const [word] = words;
  const comments = tokens.filter((token) => token.kind === 'comment');
  const ip = [...comments, ...words].map((token) => ipIn(value, token)).find((found) => found);
  const helo = comments.map((token) => heloIn(value, token)).find((found) => found);
  const name = word && !findIp(word.text) && !unknownName.test(word.text) ? locate(value, word, word.text) : undefined;
  if (!name && !ip && !helo) return undefined;
  return { ...present('name', name), ...present('helo', helo), ...present('ip', ip) };
}

/** Where the text of a token starts: behind the parenthesis of a comment. */
function textStart(token: Token): number {
  return token.start + (token.kind === 'comment' ? 1 : 0);
}

/** At its start or in brackets; elsewhere four numbers with dots are a version (`ecelerity 3.6.5.1`). */
function ipIn(value: Decoded, token: Token): Located | undefined {
  const found = findIp(token.text);
  if (!found || !/^$|\[$|^ipv6:$|\[ipv6:$/i.test(token.text.slice(Math.max(0, found.start - 6), found.start)))
    return undefined;
  const at = textStart(token);
  return locate(value, { start: at + found.start, end: at + found.end }, found.ip);
}

/** `(HELO name)` of qmail, `(helo=name)` of Exim, `(EHLO name)` of Yahoo, `(LHLO name)` of Zimbra. */
function heloIn(value: Decoded, token: Token): Located | undefined {
  const match = /\b(?:helo|ehlo|lhlo)[ =]([^\s)]+)/i.exec(token.text);
  if (!match) return undefined;
  const start = textStart(token) + match.index + match[0].length - match[1]!.length;
  return locate(value, { start, end: start + match[1]!.length }, match[1]!);
}

/** All words of a clause: "Microsoft SMTP Server", "Frontend Transport". */
function phrase(value: Decoded, tokens: readonly Token[]): Located | undefined {
  const words = tokens.filter((token) => token.kind === 'word');
  const first = words[0];
  if (!first) return undefined;
  const text = words.map((word) => word.text).join(' ');
  return locate(value, { start: first.start, end: words[words.length - 1]!.end }, text);
}

function firstWord(value: Decoded, tokens: readonly Token[]): Located | undefined {
  const word = tokens.find((token) => token.kind === 'word');
  if (!word) return undefined;
  const bracketed = /^<(.*)>$/.exec(word.text);
  if (!bracketed) return locate(value, word, word.text);
  return locate(value, { start: word.start + 1, end: word.end - 1 }, bracketed[1]!);
}

/**
 * `(version=TLS1_2, cipher=...)` of Exchange and Gmail, `(using TLSv1.3 with cipher ...)` of Postfix,
 * `(TLSv1.2:ECDHE-...:256)` of Exim, `(TLS)` alone of Exchange 2010 and 2013.
 */
function tlsOf(value: Decoded, tokens: readonly Token[]): HopTls | undefined {
  for (const token of tokens) {
    if (token.kind !== 'comment') continue;
    const version = /\bTLSv?(\d(?:[._]\d)?)\b/i.exec(token.text)?.[1]?.replace('_', '.');
    const cipher = /\bcipher[= ]([\w-]+)|\bTLSv?[\d._]+:([\w-]+)/i.exec(token.text);
    const name = cipher?.[1] ?? cipher?.[2];
    if (!version && !name && token.text !== 'TLS') continue;
    return { ...present('version', version), ...present('cipher', name), span: value.toSource(token.start, token.end) };
  }
  return undefined;
}

function directionOf(from: HopEnd | undefined, by: HopEnd | undefined): Hop['microsoft'] {
  const source = microsoftPool(from?.name?.value ?? '');
  const target = microsoftPool(by?.name?.value ?? '');
  // Out of one tenant's outbound pool into the front end of another: it arrives.
  if (target === 'frontend' && (!source || source === 'outbound')) return 'incoming';
  if (target) return source || !from ? 'internal' : 'incoming';
  // Where the line that names the receiver is lost, only the pool that sends out says where it went.
  return source && (by?.name !== undefined || source === 'outbound') ? 'outgoing' : undefined;
}
