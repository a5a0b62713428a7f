import { partAt, type Part } from '../../message/index.ts';
import type { Reading } from '../../reading.ts';
import { contains, type Span, type Text } from '../../source.ts';
import { code, codeBlock, joinMarkdown, md, type Markdown } from '../escape.ts';
import { explanationMarkdown } from '../explanation.ts';
import { offsetIn } from '../passage.ts';
import { label } from '../text.ts';
import { mentionsIn, type Mention } from './mention.ts';
import type { Hover, Spot } from './spot.ts';

/** The line around a place in base64: what its letters and digits spell by themselves is nothing. */
export function base64Line({ source, message }: Reading, offset: number): Span | undefined {
  const part = partAt(message, offset);
  if (part.encoding !== 'base64' || !contains(part.body, offset)) return undefined;
  return lineAt(source.text, offset, part.body);
}

/** What lines of base64 say: the answer that they hold, else their text. */
export function base64Hover(spot: Spot, line: Span): Hover | undefined {
  const mentions = mentionsIn(spot.reading, line);
  const [mention] = mentions;
  if (mention) return { markdown: mentioned(mentions.length, mention, spot), span: mention.fact.span };
  const { passage } = spot;
  if (!passage.encoded) return undefined;
  const text = passage.text.slice(offsetIn(passage, line.start), offsetIn(passage, line.end));
  return text.trim() === '' ? undefined : { markdown: decoded(text, spot), span: line };
}

function mentioned(count: number, { recipient, explanation }: Mention, { words }: Spot): Markdown {
  const { diagnostic, address } = recipient;
  const written = code((diagnostic ?? address)?.value ?? '');
  const heading = md`${words.hover.encoded} ${written}`;
  const more = count > 1 ? [md`${words.more(count - 1)}`] : [];
  return joinMarkdown([joinMarkdown([heading, ...more], ' '), explanationMarkdown(explanation, words)], '\n\n');
}

/** A line of quoted-printable that reads otherwise than it is written. */
export function quotedHover(spot: Spot): Hover | undefined {
  const { reading, offset, passage } = spot;
  const part = partAt(reading.message, offset);
  if (!isQuoted(part, offset)) return undefined;
  const span = lineAt(reading.source.text, offset, part.body);
  const text = passage.text.slice(offsetIn(passage, span.start), offsetIn(passage, span.end));
  // Only what is really encoded: a line that ends in `=` alone reads as it is written.
  const written = reading.source.text.slice(span.start, span.end).replace(/=$/, '');
  return text === written || text.trim() === '' ? undefined : { markdown: decoded(text, spot), span };
}

function isQuoted({ encoding, body }: Part, offset: number): boolean {
  return encoding === 'quoted-printable' && contains(body, offset);
}

function decoded(text: string, { words }: Spot): Markdown {
  return joinMarkdown([label(words.hover.decoded, words), codeBlock(text)], '\n\n');
}

function lineAt(text: Text, offset: number, { start: first, end: last }: Span): Span {
  let start = offset;
  let end = offset;
  while (start > first && !isLineEnd(text.charCodeAt(start - 1))) start--;
  while (end < last && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

function isLineEnd(char: number): boolean {
  return char === 10 || char === 13;
}
