import { describeToken, explainReply, type Explanation } from '../explain/index.ts';
import { partAt } from '../message/index.ts';
import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import type { Reading } from '../reading.ts';
import { contains, type Span } from '../source.ts';
import type { Texts } from '../tables/index.ts';
import { addressMarkdown } from './address.ts';
import { code, joinMarkdown, md, type Markdown } from './escape.ts';
import { explanationMarkdown } from './explanation.ts';
import { fieldHover } from './field.ts';
import { hostHover } from './host.ts';
import { tokenAt, type Token } from './tokens.ts';
import { wordsFor, type Words } from './words.ts';

export interface Hover {
  readonly markdown: Markdown;
  /** What it is about. */
  readonly span: Span;
}

/** A place where one recipient's status, reply or answer is written. */
interface Mention {
  readonly recipient: RecipientFacts;
  readonly explanation: Explanation;
  readonly fact: Fact<unknown>;
}

/** What there is to say about the place at `offset`; undefined where there is nothing. */
export function hover(reading: Reading, offset: number, texts: Texts): Hover | undefined {
  const words = wordsFor(texts.language);
  const lines = encodedLine(reading, offset);
  const token = lines ? undefined : tokenAt(reading.source.text, offset);
  const mentions = mentionsIn(reading, lines ?? { start: offset, end: offset + 1 });
  if (token?.kind === 'ip') return { markdown: addressMarkdown(reading, token.value, words), span: token.span };
  const [mention] = mentions;
  if (mention)
    return detailHover(reading, offset, mention) ?? mentionHover(mentions.length, mention, token, texts, words);
  if (lines) return undefined;
  const known = token && sameCode(reading, token);
  if (known) return { markdown: explanationMarkdown(known, words), span: token.span };
  if (token?.kind === 'status' && reading.facts.kind !== 'not-a-bounce') {
    return { markdown: meaningOf(token.value, texts, words), span: token.span };
  }
  return hostHover(reading.source.text, offset) ?? fieldHover(reading, offset, words);
}

/** The explanation of the recipient whose code is written here once more, as `5.1.10` or as `550 5.1.10`. */
function sameCode({ source, facts, explanations }: Reading, { kind, value, span }: Token): Explanation | undefined {
  const { text } = source;
  const next = kind === 'reply' && text.slice(span.end, span.end + 1) === ' ' ? tokenAt(text, span.end + 1) : undefined;
  const status = kind === 'status' ? value : next?.kind === 'status' ? next.value : undefined;
  const index = facts.recipients.findIndex((recipient) => recipient.status?.value === status);
  return status === undefined ? undefined : explanations[index];
}

/** A piece of an answer that says something by itself: a host of Microsoft's, `AS(201806281)`, `{LRT=...}`. */
function detailHover({ source: { text } }: Reading, offset: number, { fact }: Mention): Hover | undefined {
  if (fact.encoded) return undefined;
  const { start, end } = fact.span;
  const token = describeToken(text.slice(start, end), offset - start);
  if (!token) return hostHover(text, offset);
  const markdown = md`${code(token.text)}: ${token.meaning}`;
  return { markdown, span: { start: start + token.start, end: start + token.end } };
}

/** The line around a place in base64: what its letters and digits spell by themselves is nothing. */
function encodedLine({ source, message }: Reading, offset: number): Span | undefined {
  const part = partAt(message, offset);
  if (part.encoding !== 'base64' || !contains(part.body, offset)) return undefined;
  const { text } = source;
  let start = offset;
  let end = offset;
  while (start > part.body.start && !isLineEnd(text.charCodeAt(start - 1))) start--;
  while (end < part.body.end && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

/** What is written in a span, the narrowest first. */
function mentionsIn({ facts, explanations }: Reading, span: Span): Mention[] {
  const found = facts.recipients.flatMap((recipient, index): Mention[] => {
    const explanation = explanations[index];
    const fact = narrowest(recipient, span);
    return explanation && fact ? [{ recipient, explanation, fact }] : [];
  });
  return found.sort((one, other) => length(one.fact) - length(other.fact));
}

function narrowest(recipient: RecipientFacts, { start, end }: Span): Fact<unknown> | undefined {
  const { status, reply, innerReply, diagnostic, mentions } = recipient;
  let found: Fact<unknown> | undefined;
  for (const fact of [status, reply, innerReply, diagnostic, ...mentions]) {
    const isHere = fact && fact.span.start < end && start < fact.span.end;
    if (isHere && (!found || length(fact) < length(found))) found = fact;
  }
  return found;
}

function length({ span }: Fact<unknown>): number {
  return span.end - span.start;
}

function mentionHover(
  count: number,
  { recipient, explanation, fact }: Mention,
  token: Token | undefined,
  texts: Texts,
  words: Words,
): Hover {
  const whole = explanationMarkdown(explanation, words);
  const span = token?.span ?? fact.span;
  if (fact.encoded) return { markdown: joinMarkdown([encoded(count, recipient, words), whole], '\n\n'), span };
  if (token?.kind !== 'status' || decides(recipient, token.value)) return { markdown: whole, span };
  const outer = meaningOf(token.value, texts, words);
  return { markdown: joinMarkdown([outer, md`**${words.hover.wrapper}:**`, whole], '\n\n'), span };
}

/** What the encoded lines say that the explanation is about. */
function encoded(count: number, { diagnostic, address }: RecipientFacts, words: Words): Markdown {
  const written = code((diagnostic ?? address)?.value ?? '');
  return count > 1
    ? md`${words.hover.encoded} ${written} ${words.more(count - 1)}`
    : md`${words.hover.encoded} ${written}`;
}

/** Whether a status is the one that the explanation is about, and not that of an answer around it. */
function decides({ status, innerReply }: RecipientFacts, value: string): boolean {
  const inner = innerReply?.value.status;
  return inner === undefined ? status === undefined || status.value === value : inner === value;
}

/** What a status means by itself, by the best table there is. */
function meaningOf(status: string, texts: Texts, words: Words): Markdown {
  const meanings = explainReply(status, texts).slice(0, 1);
  return joinMarkdown(
    meanings.map((explanation) => explanationMarkdown(explanation, words)),
    '\n\n',
  );
}

function isLineEnd(char: number): boolean {
  return char === 10 || char === 13;
}
