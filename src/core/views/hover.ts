import { explainText } from '../explain/index.ts';
import type { Explanation } from '../explain/explanation.ts';
import { partAt } from '../message/index.ts';
import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import type { Reading } from '../reading.ts';
import { contains, type Span } from '../source.ts';
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
export function hover(reading: Reading, offset: number, language: string): Hover | undefined {
  if (reading.facts.kind === 'not-a-bounce') return undefined;
  const words = wordsFor(language);
  const mentions = mentionsAt(reading, offset);
  const token = isEncoded(reading, offset) ? undefined : tokenAt(reading.source.text, offset);
  if (token?.kind === 'ip') return { markdown: addressMarkdown(reading, token.value, words), span: token.span };
  const [mention] = mentions;
  if (mention) return mentionHover(mentions.length, mention, token, words);
  return token?.kind === 'status' ? codeHover(token, words) : undefined;
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

function mentionHover(count: number, mention: Mention, token: Token | undefined, words: Words): Hover {
  const { recipient, explanation, fact } = mention;
  const { address, diagnostic } = recipient;
  const whole = explanationMarkdown(explanation, words);
  if (fact.encoded) {
    const written = code((diagnostic ?? address)?.value ?? '');
    const more = count > 1 ? md` ${words.more(count - 1)}` : md``;
    return { markdown: joinMarkdown([md`${words.hover.encoded} ${written}${more}`, whole], '\n\n'), span: fact.span };
  }
  const wraps = token?.kind === 'status' && !decides(recipient, token.value);
  const markdown = wraps
    ? joinMarkdown([...meaningOf(token.value, words), md`**${words.hover.wrapper}:**`, whole], '\n\n')
    : whole;
  return { markdown, span: token?.span ?? fact.span };
}

/** Whether a status is the one that the explanation is about, and not that of an answer around it. */
function decides({ status, innerReply }: RecipientFacts, value: string): boolean {
  const inner = innerReply?.value.status;
  return inner === undefined ? status === undefined || status.value === value : inner === value;
}

function codeHover({ value, span }: Token, words: Words): Hover | undefined {
  const [markdown] = meaningOf(value, words);
  return markdown && { markdown, span };
}

/** What a status means by itself, by the best table there is. */
function meaningOf(status: string, words: Words): Markdown[] {
  return explainText(status)
    .slice(0, 1)
    .map((explanation) => explanationMarkdown(explanation, words));
}
