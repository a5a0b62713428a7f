import { describeToken, explainReply, type Explanation } from '../../explain/index.ts';
import type { Fact, RecipientFacts } from '../../ndr/facts.ts';
import type { Reading } from '../../reading.ts';
import type { Span } from '../../source.ts';
import type { Texts } from '../../tables/index.ts';
import { code, joinMarkdown, md, type Markdown } from '../escape.ts';
import { explanationMarkdown } from '../explanation.ts';
import type { Words } from '../words/index.ts';
import { hostHover } from './host.ts';
import { listHover } from './list.ts';
import { hoverOn, type Hover, type Spot } from './spot.ts';
import { tokenAt, type Token } from './tokens.ts';

/** A place where one recipient's status, reply or answer is written. */
export interface Mention {
  readonly recipient: RecipientFacts;
  readonly explanation: Explanation;
  readonly fact: Fact<unknown>;
}

/** What is written in a span of the mail, the narrowest first. */
export function mentionsIn({ facts, explanations }: Reading, span: Span): Mention[] {
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

/** A code or an answer: what it means, or what the piece of it under the pointer says by itself. */
export function answerHover(spot: Spot, token: Token | undefined): Hover | undefined {
  const [mention] = mentionsIn(spot.reading, { start: spot.offset, end: spot.offset + 1 });
  if (mention) {
    return detailHover(spot) ?? listHover(spot) ?? hostHover(spot) ?? mentionHover(spot, mention, token);
  }
  const known = token && sameCode(spot, token);
  if (known) return hoverOn(spot, token.span, explanationMarkdown(known, spot.words));
  if (token?.kind !== 'status' || spot.reading.facts.kind === 'not-a-bounce') return undefined;
  return hoverOn(spot, token.span, meaningOf(token.value, spot.texts, spot.words));
}

/** A piece of an answer that says something by itself: `AS(201806281)`, `{LRT=...}`. */
function detailHover(spot: Spot): Hover | undefined {
  const { text } = spot.passage;
  // The longest token is of 400 chars and some.
  const from = Math.max(0, spot.at - 500);
  const token = describeToken(text.slice(from, spot.at + 500), spot.at - from);
  if (!token) return undefined;
  const span = { start: from + token.start, end: from + token.end };
  return hoverOn(spot, span, md`${code(token.text)}: ${token.meaning}`);
}

function mentionHover(spot: Spot, { recipient, explanation, fact }: Mention, token: Token | undefined): Hover {
  const { words } = spot;
  const whole = explanationMarkdown(explanation, words);
  if (!token) return { markdown: whole, span: fact.span };
  if (token.kind !== 'status' || decides(recipient, token.value)) return hoverOn(spot, token.span, whole);
  const [outer] = explainReply(token.value, spot.texts);
  const note = md`${code(token.value)} ${outer?.title ?? ''}. ${words.hover.wrapper}`;
  return hoverOn(spot, token.span, joinMarkdown([note, whole], '\n\n'));
}

/** The explanation of the recipient whose code is written here once more, as `5.1.10` or as `550 5.1.10`. */
function sameCode({ passage: { text }, reading }: Spot, { kind, value, span }: Token): Explanation | undefined {
  const next = kind === 'reply' && text.charAt(span.end) === ' ' ? tokenAt(text, span.end + 1) : undefined;
  const status = kind === 'status' ? value : next?.kind === 'status' ? next.value : undefined;
  const index = reading.facts.recipients.findIndex((recipient) => recipient.status?.value === status);
  return status === undefined ? undefined : reading.explanations[index];
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
