import { findField, walkParts } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';
import { inert, type Inert } from './escape.ts';
import { failuresOf } from './outcome.ts';
import { messageIdsOf } from './message-ids.ts';
import { passages } from './passage.ts';
import { wordsFor } from './words/index.ts';

/** From a place in a mail to the article about it, or to another place of the same mail. Never to where the mail says. */
export interface MailLink {
  readonly span: Span;
  readonly target: { readonly url: string } | Span;
  readonly tooltip: Inert;
}

const most = 500;

/** Codes to their articles, `cid:` to the part, Message-IDs to the message where the mail has it. */
export function links(reading: Reading, language: string): MailLink[] {
  const { link } = wordsFor(language);
  return [
    ...articles(reading, inert(link.article)),
    ...messages(reading, inert(link.message)),
    ...contentIds(reading, inert(link.part)),
  ].slice(0, most);
}

function articles(reading: Reading, tooltip: Inert): MailLink[] {
  return failuresOf(reading).flatMap(({ recipient: { status }, explanation: { url } }) =>
    status && !status.encoded && url !== undefined ? [{ span: status.span, target: { url }, tooltip }] : [],
  );
}

/** Fields that name other messages. */
const references = ['in-reply-to', 'references', 'original-message-id', 'x-ms-exchange-parent-message-id'];

function messages(reading: Reading, tooltip: Inert): MailLink[] {
  const known = new Map(messageIdsOf(reading).map(({ id, span }) => [id, span]));
  const { text } = reading.source;
  const found: MailLink[] = [];
  for (const part of walkParts(reading.message)) {
    for (const name of references) {
      const field = findField(part, name);
      if (!field) continue;
      const { start, end } = field.valueSpan;
      for (const { 1: id = '', index } of text
        .slice(start, Math.min(end, start + 20_000))
        .matchAll(/<([^<>\s]{1,998})>/g)) {
        const target = known.get(id);
        const from = start + index + 1;
        if (target) found.push({ span: { start: from, end: from + id.length }, target, tooltip });
      }
    }
  }
  return found;
}

function contentIds(reading: Reading, tooltip: Inert): MailLink[] {
  const { text } = reading.source;
  const known = new Map<string, Span>();
  for (const part of walkParts(reading.message)) {
    const field = findField(part, 'content-id');
    if (field) known.set(text.slice(field.valueSpan.start, field.valueSpan.end).replace(/[<>\s]/g, ''), part.headers);
  }
  if (known.size === 0) return [];
  const found: MailLink[] = [];
  for (const passage of passages(reading)) {
    if (passage.encoded) continue;
    for (const { 0: written, 1: id = '', index } of passage.text.matchAll(/\bcid:([^\s"'<>()]{1,300})/gi)) {
      const target = known.get(id);
      if (target) found.push({ span: passage.toSource(index, index + written.length), target, tooltip });
    }
  }
  return found;
}
