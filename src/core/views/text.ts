import { lookupName, type Blocked, type Explanation } from '../explain/index.ts';
import { blocklist } from '../tables/index.ts';
import { code, joinMarkdown, prose, type Markdown } from './escape.ts';
import type { Words } from './words.ts';

/** What a failure is called, with the word that tells it from a final one. */
export function titleOf({ title, delayed }: Explanation, words: Words): string {
  return delayed ? words.delayed.title(title) : title;
}

/** Whether to send the message again. */
export function retryOf({ retry, delayed }: Explanation, words: Words): string {
  return delayed ? words.delayed.retry : words.retry[retry];
}

/** A text of the tables as plain words, with what the mail holds put in. Not inert yet. */
export function plainText(text: string, explanation: Explanation, words: Words): string {
  return fill(text, explanation, words, String, String).join('');
}

/** Markdown of a text of the tables, with what the mail holds put in as code. */
export function markdownText(text: string, explanation: Explanation, words: Words): Markdown {
  return joinMarkdown(fill(text, explanation, words, prose, code), '');
}

/** Cuts a text at its `{placeholders}`. Where the mail does not hold the value, words of ours stand for it. */
export function fill<T>(
  text: string,
  { blocked }: Explanation,
  words: Words,
  ours: (words: string) => T,
  theirs: (value: string) => T,
): T[] {
  return text.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return ours(piece);
    const list = piece === 'list' ? blocklist(blocked?.list ?? '') : undefined;
    const value = blocked && values[piece]?.(blocked);
    if (list) return ours(list.name);
    return value === undefined ? ours(words.unknown[piece] ?? piece) : theirs(value);
  });
}

const values: Record<string, (blocked: Blocked) => string | undefined> = {
  ip: ({ ip }) => ip,
  domain: ({ domain }) => domain,
  zone: ({ zone }) => zone,
  list: ({ zone }) => zone,
  query: ({ ip, zone }) => (ip === undefined || zone === undefined ? undefined : lookupName(ip, zone)),
};
