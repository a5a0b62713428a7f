import { describeField, describeValue } from '../explain/index.ts';
import { leafAt, partAt } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import { contains, type Span, type Text } from '../source.ts';
import { code, joinMarkdown, md, type Markdown } from './escape.ts';
import type { Words } from './words.ts';

/** A field as written in a header or in a delivery status. */
interface WrittenField {
  readonly name: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** What the field at `offset` is, or the item of its value there. */
export function fieldHover(
  reading: Reading,
  offset: number,
  words: Words,
): { markdown: Markdown; span: Span } | undefined {
  const field = fieldAt(reading, offset);
  if (!field) return undefined;
  const { name, nameSpan, valueSpan } = field;
  if (contains(nameSpan, offset)) return nameHover(name, nameSpan, words);
  const value = reading.source.text.slice(valueSpan.start, valueSpan.end);
  const item = describeValue(name, value, offset - valueSpan.start);
  if (!item || (item.keyMeaning === undefined && item.valueMeaning === undefined)) return undefined;
  const { key, keyMeaning, valueMeaning, start, end } = item;
  const lines: Markdown[] = [];
  if (key !== undefined && keyMeaning !== undefined) lines.push(md`${code(key)}: ${keyMeaning}`);
  if (valueMeaning !== undefined) lines.push(md`${code(item.value)}: ${valueMeaning}`);
  return {
    markdown: joinMarkdown(lines, '\n\n'),
    span: { start: valueSpan.start + start, end: valueSpan.start + end },
  };
}

function nameHover(name: string, span: Span, words: Words): { markdown: Markdown; span: Span } | undefined {
  const field = describeField(name);
  if (!field) return undefined;
  const markdown = md`**${code(field.name)}** ${field.meaning}\n\n*${words.heading.source}: ${field.source}.*`;
  return { markdown, span };
}

function fieldAt({ message, source }: Reading, offset: number): WrittenField | undefined {
  const leaf = leafAt(message, offset);
  if (leaf?.kind === 'field') return leaf;
  const part = partAt(message, offset);
  const isStatus = part.type.endsWith('/delivery-status') && part.encoding !== 'base64';
  return isStatus && contains(part.body, offset) ? statusFieldAt(source.text, part.body, offset) : undefined;
}

/** The field of a delivery status around an offset; folded lines start with white space. */
function statusFieldAt(text: Text, body: Span, offset: number): WrittenField | undefined {
  let start = offset;
  while (start > body.start && !(isLineEnd(text, start - 1) && !isBlank(text, start))) start--;
  let end = offset;
  while (end < body.end && !(isLineEnd(text, end) && !isBlank(text, end + 1))) end++;
  const colon = text.slice(start, end).indexOf(':');
  if (colon < 1) return undefined;
  const at = start + colon;
  return { name: text.slice(start, at).trim(), nameSpan: { start, end: at }, valueSpan: { start: at + 1, end } };
}

function isLineEnd(text: Text, index: number): boolean {
  return /[\r\n]/.test(text.slice(index, index + 1));
}

function isBlank(text: Text, index: number): boolean {
  return /[ \t]/.test(text.slice(index, index + 1));
}
