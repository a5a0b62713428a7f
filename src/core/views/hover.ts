import { explainReply, type Explanation } from '../explain/index.ts';
import { partAt } from '../message/index.ts';
import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import type { Reading } from '../reading.ts';
import { contains, type Span } from '../source.ts';
import type { Texts } from '../tables/index.ts';
import { addressMarkdown } from './address.ts';
import { code, joinMarkdown, md, type Markdown } from './escape.ts';
import { explanationMarkdown } from './explanation.ts';
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
  if (reading.facts.kind === 'not-a-bounce') return undefined;
  const words = wordsFor(texts.language);
  const mentions = mentionsAt(reading, offset);
  const token = isEncoded(reading, offset) ? undefined : tokenAt(reading.source.text, offset);
  if (token?.kind === 'ip') return { markdown: addressMarkdown(reading, token.value, words), span: token.span };
  const [mention] = mentions;
  if (mention) return mentionHover(mentions.length, mention, token, texts, words);
  return token?.kind === 'status' ? { markdown: meaningOf(token.value, texts, words), span: token.span } : undefined;
}

/** Base64 has digits and dots of its own; what they spell is nothing. */
function isEncoded({ message }: Reading, offset: number): boolean {
  const part = partAt(message, offset);
  return part.encoding === 'base64' && contains(part.body, offset);
}

/** The mentions at a place, the narrowest first. */
function mentionsAt({ facts, explanations }: Reading, offset: number): Mention[] {
  const found = facts.recipients.flatMap((recipient, index): Mention[] => {
    const explanation = explanations[index];
    const fact = factAt(recipient, offset);
    return explanation && fact ? [{ recipient, explanation, fact }] : [];
  });
  return found.sort((one, other) => length(one.fact) - length(other.fact));
}

function factAt(recipient: RecipientFacts, offset: number): Fact<unknown> | undefined {
  const { status, reply, innerReply, diagnostic, mentions } = recipient;
  return [status, reply, innerReply, diagnostic, ...mentions]
    .filter((fact) => fact !== undefined && contains(fact.span, offset))
    .reduce((narrow, fact) => (narrow && fact && length(narrow) <= length(fact) ? narrow : fact), undefined);
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
