import { parseDate } from '../message/index.ts';
import type { Fact, Instant, Reply } from './facts.ts';
import { factAt, type Passage, unfold } from './passage.ts';
import { findCodes, innermost, quotesLastAnswer, replyOf } from './reply.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface HostFact {
  readonly host: Fact;
  readonly ip?: Fact;
}

const ipv4 = String.raw`(?:\d{1,3}\.){3}\d{1,3}`;
const ipv6 = String.raw`(?:[\da-fA-F]{0,4}:){2,7}(?:${ipv4}|[\da-fA-F]{0,4})`;
const ipPattern = new RegExp(String.raw`(?<![\w.:])(?:IPv6:)?(${ipv6}|${ipv4})(?![\w.]*\w)`, 'i');

/** Whether there are dots and digits, or colons, enough for an address: most text is spared the expression. */
function mayHoldIp(text: string, start: number, end: number): boolean {
  let dots = 0;
  let digits = 0;
  let colons = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 46) dots++;
    else if (code === 58) colons++;
    else if (code >= 48 && code <= 57) digits++;
  }
  return colons >= 2 || (dots >= 3 && digits >= 4);
}

/** The first IP address between two offsets. */
export function ipAt(passage: Passage, start: number, end: number): Fact | undefined {
  if (!mayHoldIp(passage.text, start, end)) return undefined;
  const match = ipPattern.exec(passage.text.slice(start, end));
  const value = match?.[1];
  if (!match || value === undefined) return undefined;
  const at = start + match.index + match[0].length - value.length;
  return factAt(passage, at, at + value.length);
}

/** A host as `dns; mx.example.com (192.0.2.1)`, `mx.example.com [192.0.2.1]`, `mx.example.com.` or bare, with its IP. */
export function hostFact(passage: Passage, stretch: Stretch | undefined): HostFact | undefined {
  if (!stretch) return undefined;
  const written = passage.text.slice(stretch.start, stretch.end);
  hostName.lastIndex = typePrefix.exec(written)![0].length;
  const match = hostName.exec(written);
  if (!match) return undefined;
  const name = match[0];
  const start = stretch.start + match.index;
  const bracketed = name.startsWith('[') && name.endsWith(']') ? 1 : 0;
  const tagged = /^\[IPv6:/i.test(name) ? 'IPv6:'.length : 0;
  const host = factAt(passage, start + bracketed + tagged, start + name.length - bracketed);
  const own = written.includes('(TCP|') ? (channel.exec(written)?.[0].length ?? 0) : 0;
  const ip = ipAt(passage, Math.max(start, stretch.start + own), stretch.end);
  return ip ? { host, ip } : { host };
}

/** PMDF and its kin write their own end of the connection first: `mx.example.com (TCP|192.0.2.9|1|192.0.2.1|25)`. */
const channel = /^[^(]{0,255}\(TCP\|[^|()]{0,50}\|\d{1,5}\|/;
const typePrefix = /^\s*(?:[\w-]{2,20}\s*;\s*)?/;
/** `mx.example.com[192.0.2.1]:25` is a name with more behind it, `[192.0.2.1]` one that is an address. */
const hostName = /\[[^\]\s]{1,60}\]|[^\s(;[]*[^\s(;.,:[]/y;

export function instantAt(passage: Passage, stretch: Stretch | undefined): Fact<Instant> | undefined {
  if (!stretch) return undefined;
  const instant = parseDate(unfold(passage.text.slice(stretch.start, stretch.end)));
  return instant === undefined ? undefined : factAt(passage, stretch.start, stretch.end, instant);
}

export interface AnswerFacts {
  diagnostic: Fact;
  reply?: Fact<number>;
  status?: Fact;
  innerReply?: Fact<Reply>;
}

/** The answer written between two offsets as facts: its text, its codes, and the answer it wraps. */
export function answerFacts(passage: Passage, from: number, to: number, coded = true): AnswerFacts {
  let start = from;
  let end = to;
  while (start < end && passage.text.charCodeAt(start) <= 32) start++;
  while (end > start && passage.text.charCodeAt(end - 1) <= 32) end--;
  const facts: AnswerFacts = { diagnostic: factAt(passage, start, end) };
  if (!coded) return facts;
  const text = passage.text.slice(start, end);
  const inner = innermost(text);
  const outer = findCodes(text);
  const reply = inner && quotesLastAnswer(text) ? (inner.codes.reply ?? outer.reply) : outer.reply;
  if (reply) facts.reply = factAt(passage, start + reply.start, start + reply.end, Number(reply.value));
  if (outer.status) facts.status = factAt(passage, start + outer.status.start, start + outer.status.end);
  if (inner) {
    const value = replyOf(unfold(text.slice(inner.start, inner.end)), inner.codes);
    facts.innerReply = factAt(passage, start + inner.start, start + inner.end, value);
  }
  return facts;
}
