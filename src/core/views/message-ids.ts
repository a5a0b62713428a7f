import { findField } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';
import { headersOf } from './hops.ts';

/** A message that the mail holds, by its Message-ID. */
export interface KnownMessageId {
  /** Without brackets. */
  readonly id: string;
  readonly span: Span;
  /** Of the mail itself, not of a message in it. */
  readonly isOwn: boolean;
}

export function messageIdsOf(reading: Reading): KnownMessageId[] {
  return headersOf(reading).flatMap(({ message, part, toSource }) => {
    const field = findField(part, 'message-id');
    const written = field && message.source.text.slice(field.valueSpan.start, field.valueSpan.end);
    const id = written?.replace(/[<>\s]/g, '');
    if (!field || !id) return [];
    return [{ id, span: toSource(field.valueSpan), isOwn: part === reading.message.root }];
  });
}
