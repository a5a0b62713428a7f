import { lookupName, type Blocked, type Explanation } from '../explain/index.ts';
import { blocklist } from '../tables/index.ts';
import { code, joinMarkdown, link, md, prose, type Markdown } from './escape.ts';
import type { Words } from './words/index.ts';

/** What stands before a value: `**Cause:**`, with the colon as the language sets it. */
export function label(name: string, { colon }: Words): Markdown {
  return md`**${name}${colon}**`;
}

/** Where a meaning is from, as the last line of a hover. */
export function sourceLine({ name, url }: { readonly name: string; readonly url?: string }, words: Words): Markdown {
  const source = url === undefined ? md`${name}` : link(name, url);
  return md`*${words.heading.source}${words.colon} ${source}.*`;
}

/** What a failure is called, with the word that tells it from a final one. */
export function titleOf({ title, delayed }: Explanation, words: Words): string {
  return delayed ? words.delayed.title(title) : title;
}

/** Whether to send the message again. */
export function retryOf({ retry, delayed }: Explanation, words: Words): string {
  return delayed ? words.delayed.retry : words.retry[retry];
}

/** A text of the tables as plain words, with what the mail holds put in. Not inert yet. */
export function plainText(text: string, explanation: Explanation): string {
  return fill(text, explanation, String, String).join('');
}

/** Markdown of a text of the tables, with what the mail holds put in as code. */
export function markdownText(text: string, explanation: Explanation): Markdown {
  return joinMarkdown(fill(text, explanation, prose, code), '');
}

/** Cuts a text at its `{placeholders}`. Where the mail does not hold the value, words of ours stand for it. */
export function fill<T>(
  text: string,
  { blocked }: Explanation,
  ours: (words: string) => T,
  theirs: (value: string) => T,
): T[] {
  return text.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return ours(piece);
    const list = piece === 'list' ? blocklist(blocked?.list ?? '') : undefined;
    const value = blocked && values[piece]?.(blocked);
    if (list) return ours(list.name);
    return value === undefined ? ours(unknown[piece] ?? piece) : theirs(value);
  });
}

/** In the language of the texts that they stand in. */
const unknown: Readonly<Record<string, string>> = {
  ip: 'the address',
  list: 'the list',
  zone: 'the list',
  query: 'the reversed address under the list’s name',
  domain: 'the domain',
};

const values: Record<string, (blocked: Blocked) => string | undefined> = {
  ip: ({ ip }) => ip,
  domain: ({ domain }) => domain,
  zone: ({ zone }) => zone,
  list: ({ zone }) => zone,
  query: ({ ip, zone }) => (ip === undefined || zone === undefined ? undefined : lookupName(ip, zone)),
};
