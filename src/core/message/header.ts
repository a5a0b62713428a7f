import type { Text } from '../source.ts';
import type { Boundaries, Delimiter } from './boundaries.ts';
import type { Builder } from './builder.ts';
import { fieldAt, isFieldStart } from './fields.ts';
import { isBlank, isLineEnd, lineEnd, LineEnds, skipBlanks, skipLineEnd } from './lines.ts';
import type { FieldNode, PartNode } from './nodes.ts';

/** More fields than this in one text are not read one by one: they become one leaf. */
export const maxFields = 50_000;

/**
 * Field names that say "this is a mail". A pasted report may well start with `Error: ...`, and
 * a lone delivery status with `Reporting-MTA: ...`.
 */
const mailFields = new Set(
  (
    'received return-path from to cc bcc subject date message-id mime-version content-type reply-to sender ' +
    'delivered-to authentication-results dkim-signature content-transfer-encoding in-reply-to references x-mailer'
  ).split(' '),
);
const longestName = 40;
/** Mail has these too, and so has what is copied from a message trace: `Sender: ...`, `Recipient: ...`, `Subject: ...`. */
const sharedFields = new Set('from to subject date message-id sender'.split(' '));
const traceFields = new Set(['recipient', 'recipientaddress', 'senderaddress']);

/** True where the text starts with header fields, at least one of them one that only mail has. */
export function startsWithMail(text: Text): boolean {
  const ends = new LineEnds(text);
  let isMail = false;
  let at = skipToHeader(text, 0);
  for (let field = fieldAt(text, at, ends); field; field = fieldAt(text, at, ends)) {
    if (traceFields.has(shortName(field))) return false;
    if (isOfMail(field) && !sharedFields.has(shortName(field))) return true;
    isMail ||= isOfMail(field);
    at = field.end;
  }
  return isMail;
}

/** In lower case; of a name that is longer than any of mail's, nothing. */
function shortName(field: FieldNode): string {
  const { start, end } = field.nameSpan;
  return end - start < longestName ? field.lower : '';
}

function isOfMail(field: FieldNode): boolean {
  return mailFields.has(shortName(field));
}

/** Past a BOM, blank lines and an mbox line, to where a message's header would start. */
function skipToHeader(text: Text, from: number): number {
  let at = from;
  if (at === 0 && text.charCodeAt(0) === 0xfeff) at = 1;
  if (at === 0 && text.slice(0, 3) === '\u00ef\u00bb\u00bf') at = 3;
  at = skipBlankLines(text, at);
  if (isFieldStart(text, at)) return at;
  const line = text.slice(at, at + 6);
  // mbox writes `From sender date` before each message, and `>From` where such a line was inside another.
  return line.startsWith('From ') || line === '>From ' ? skipLineEnd(text, lineEnd(text, at)) : at;
}

/** Also past the blanks before a first field, where the line after it is not indented too: that would be its fold. */
function skipBlankLines(text: Text, from: number): number {
  let line = from;
  for (;;) {
    const at = skipBlanks(text, line);
    const next = skipLineEnd(text, at);
    if (next === at) return isBlank(text.charCodeAt(skipLineEnd(text, lineEnd(text, at)))) ? line : at;
    line = next;
  }
}

/** What may stand before a message's own header becomes junk, where a header does follow. */
export function readLead(builder: Builder): void {
  const start = skipToHeader(builder.text, builder.at);
  if (start > builder.at && isFieldStart(builder.text, start)) builder.leaf('junk', start);
}

/** Reads fields and the empty line after them. Returns the boundary line that cut them off, if one did. */
export function readHeader(builder: Builder, part: PartNode, boundaries: Boundaries): Delimiter | undefined {
  const { text } = builder;
  let cut: Delimiter | undefined;
  while (builder.at < text.length && !isLineEnd(text.charCodeAt(builder.at))) {
    cut = boundaries.at(builder.at, builder.at);
    if (cut || !readLine(builder, part, boundaries)) break;
  }
  if (!cut && isLineEnd(text.charCodeAt(builder.at))) builder.leaf('blank', skipLineEnd(text, builder.at));
  part.headers.end = builder.at;
  return cut;
}

/** Reads one field or one line that is none; false where the body starts instead. */
function readLine(builder: Builder, part: PartNode, boundaries: Boundaries): boolean {
  const { text, ends, at } = builder;
  const field = fieldAt(text, at, ends);
  if (field) {
    if (++builder.fields > maxFields) return skipFields(builder, field.end);
    builder.leaves.push(field);
    builder.at = field.end;
    part.add(field);
    return true;
  }
  if (part.fields.length === 0) return false;
  // Lines out of place have the header going on after them; else the empty line is missing and the body starts here.
  const end = afterStray(builder, boundaries);
  if (end === undefined) {
    const stop = skipFolds(builder, at);
    builder.problem('header-not-ended', 'warning', 'The header is not ended by an empty line.', at, stop);
    return false;
  }
  builder.problem('header-line-malformed', 'warning', 'This line of the header is not a field.', at, end);
  builder.leaf('junk', end);
  return true;
}

/** A relay that unfolds fields leaves the lines of a long DKIM-Signature bare; more than these are text. */
const mostStray = 12;

/**
 * Past the lines here that are no fields, to the field or empty line after the first, else to the next field that only
 * mail has.
 */
function afterStray(builder: Builder, boundaries: Boundaries): number | undefined {
  const { text, ends } = builder;
  let end = skipFolds(builder, builder.at);
  if (isFieldStart(text, end) || isLineEnd(text.charCodeAt(end))) return end;
  for (let line = 1; line < mostStray && end < text.length; line++) {
    if (isLineEnd(text.charCodeAt(end)) || boundaries.at(end, end)) return undefined;
    const field = fieldAt(text, end, ends);
    if (field && isOfMail(field)) return end;
    end = skipFolds(builder, end);
  }
  return undefined;
}

/** Past the line at `at` and those folded to it. */
function skipFolds({ text, ends }: Builder, at: number): number {
  let end = skipLineEnd(text, ends.after(at));
  while (isBlank(text.charCodeAt(end))) end = skipLineEnd(text, ends.after(end));
  return end;
}

function skipFields(builder: Builder, first: number): boolean {
  const { text, ends, at } = builder;
  let end = first;
  for (let field = fieldAt(text, end, ends); field; field = fieldAt(text, end, ends)) end = field.end;
  builder.problem('too-many-fields', 'warning', 'There are too many header fields; these are not read.', at, end);
  builder.leaf('junk', end);
  return true;
}
