import type { en } from './en.ts';

/** Languages that drafts can be written in, whatever the editor's own language is. */
export type Language = 'en' | 'fr' | 'it' | 'es' | 'de';

export const LANGUAGES: readonly Language[] = ['en', 'fr', 'it', 'es', 'de'];

/** A counted phrase by CLDR plural category; `{n}` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

type Translated<T> = T extends string
  ? string
  : T extends { other: string }
    ? Plural
    : { [K in keyof T]: Translated<T[K]> };

/**
 * All sentences of the drafts in one language. English decides which there are. Sentences are Markdown, with
 * `{slots}` for facts and gaps; every language has the same slots (a test sees to it).
 */
export type Words = Translated<typeof en>;
