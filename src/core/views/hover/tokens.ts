import { isAddress } from '../../explain/index.ts';
import type { Span } from '../../source.ts';

/** A value that a table can be asked about, and where it stands. */
export interface Token {
  readonly kind: 'status' | 'reply' | 'ip';
  readonly value: string;
  readonly span: Span;
}

/** The longest that is looked at: an IPv6 address with an IPv4 tail, and some punctuation around. */
const reach = 64;

function kindOf(value: string): Token['kind'] | undefined {
  if (/^[245]\d\d$/.test(value)) return 'reply';
  if (/^[245]\.\d{1,3}\.\d{1,3}$/.test(value)) return 'status';
  return isAddress(value) ? 'ip' : undefined;
}

/** The status code, SMTP reply or IP address under `offset`, by its shape alone. */
export function tokenAt(text: string, offset: number): Token | undefined {
  const from = Math.max(0, offset - reach);
  const around = text.slice(from, offset + reach);
  let start = offset - from;
  let end = start;
  while (start > 0 && isPart(around, start - 1)) start--;
  while (end < around.length && isPart(around, end)) end++;
  // A label may stand right before: `Status:5.7.1`, `IPv6:2001:db8::1`.
  if (isLetter(around, start - 1)) start = around.indexOf(':', start) + 1 || end;
  if (offset - from < start || isLetter(around, end)) return undefined;
  while (end > start && /[.:]/.test(around.charAt(end - 1)) && !around.endsWith('::', end)) end--;
  const value = around.slice(start, end);
  const kind = kindOf(value);
  return kind && { kind, value, span: { start: from + start, end: from + end } };
}

function isPart(text: string, index: number): boolean {
  return /[0-9a-f.:]/i.test(text.charAt(index));
}

function isLetter(text: string, index: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text.charAt(index));
}
