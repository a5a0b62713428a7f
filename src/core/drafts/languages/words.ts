import type { Plural } from '../../languages.ts';
import type { en } from './en.ts';

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
