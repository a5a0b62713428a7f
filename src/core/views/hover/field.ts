import { describeField, describeValue } from '../../explain/index.ts';
import { decodedValue, leafAt, type Field } from '../../message/index.ts';
import { contains, type Span } from '../../source.ts';
import { code, codeBlock, joinMarkdown, md, type Markdown } from '../escape.ts';
import { offsetIn } from '../passage.ts';
import { label, sourceLine } from '../text.ts';
import { hoverOn, type Hover, type Spot } from './spot.ts';

/** A field as written in a header, in a delivery status, or in the words of a report. Offsets of the passage. */
export interface WrittenField {
  readonly name: string;
  readonly nameSpan: Span;
  readonly valueSpan: Span;
}

/** What the field under the pointer is, the item of its value there, or what its encoded words say. */
export function fieldHover(spot: Spot): Hover | undefined {
  const field = fieldAt(spot);
  if (!field) return undefined;
  if (contains(field.nameSpan, spot.at)) return nameHover(spot, field);
  return itemHover(spot, field) ?? encodedWordsHover(spot);
}

function itemHover(spot: Spot, { name, valueSpan }: WrittenField): Hover | undefined {
  const { passage, at } = spot;
  const item = describeValue(name, passage.text.slice(valueSpan.start, valueSpan.end), at - valueSpan.start);
  if (!item || (item.keyMeaning === undefined && item.valueMeaning === undefined)) return undefined;
  const { key, keyMeaning, valueMeaning, start, end } = item;
  const lines: Markdown[] = [];
  if (key !== undefined && keyMeaning !== undefined) lines.push(md`${code(key)}: ${keyMeaning}`);
  if (valueMeaning !== undefined) lines.push(md`${code(item.value)}: ${valueMeaning}`);
  const span = { start: valueSpan.start + start, end: valueSpan.start + end };
  return hoverOn(spot, span, joinMarkdown(lines, '\n\n'));
}

function nameHover(spot: Spot, { name, nameSpan }: WrittenField): Hover | undefined {
  const field = describeField(name, spot.texts);
  if (!field) return undefined;
  const { heading, standing, colon } = spot.words;
  const unsure =
    field.source === 'seen' || field.source === 'undocumented' ? spot.words.source[field.source] : undefined;
  const origin = [unsure === undefined ? sourceLine({ name: field.source }, spot.words) : md`*${unsure}*`];
  if (field.standing) origin.push(md`*${heading.registry}${colon} ${standing[field.standing]}.*`);
  const lines = [md`**${code(field.name)}**${colon} ${field.meaning}`, joinMarkdown(origin, ' ')];
  return hoverOn(spot, nameSpan, joinMarkdown(lines, '\n\n'));
}

/** A value with encoded words (RFC 2047), for people. */
function encodedWordsHover({ reading: { message }, offset, words }: Spot): Hover | undefined {
  const leaf = leafAt(message, offset);
  if (leaf?.kind !== 'field') return undefined;
  const { valueSpan } = leaf;
  if (!message.source.text.slice(valueSpan.start, valueSpan.end).includes('=?')) return undefined;
  const { text } = decodedValue(message, leaf);
  return { markdown: joinMarkdown([label(words.hover.decoded, words), codeBlock(text)], '\n\n'), span: valueSpan };
}

export function fieldAt({ reading, offset, passage, at }: Spot): WrittenField | undefined {
  const leaf = leafAt(reading.message, offset);
  if (leaf?.kind === 'field') return inPassage(leaf, (place) => offsetIn(passage, place));
  const isStatus = leaf?.kind === 'body' && !passage.encoded && reading.facts.kind !== 'not-a-bounce';
  return isStatus ? fieldAround(passage.text, at) : undefined;
}

function inPassage({ name, nameSpan, valueSpan }: Field, place: (offset: number) => number): WrittenField {
  const move = ({ start, end }: Span): Span => ({ start: place(start), end: place(end) });
  return { name, nameSpan: move(nameSpan), valueSpan: move(valueSpan) };
}

/** Far more than any field of a delivery status, or of a header that a report repeats. */
const longest = 4000;
const fieldName = /^[A-Za-z][A-Za-z0-9-]{1,60}[ \t]*(?=:)/;

/** The field around an offset; folded lines start with white space. */
function fieldAround(text: string, at: number): WrittenField | undefined {
  let start = at;
  while (start > 0 && at - start < longest && !(isLineEnd(text, start - 1) && !isBlank(text, start))) start--;
  let end = at;
  while (end < text.length && end - at < longest && !(isLineEnd(text, end) && !isBlank(text, end + 1))) end++;
  const name = fieldName.exec(text.slice(start, start + 80))?.[0];
  if (name === undefined) return undefined;
  const colon = start + name.length;
  return { name: name.trimEnd(), nameSpan: { start, end: colon }, valueSpan: { start: colon + 1, end } };
}

/** The CR before a LF is none: a folded line goes on behind both. */
function isLineEnd(text: string, index: number): boolean {
  return /^(?:\n|\r(?!\n))/.test(text.slice(index, index + 2));
}

function isBlank(text: string, index: number): boolean {
  return /[ \t]/.test(text.charAt(index));
}
