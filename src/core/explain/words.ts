import type { RowText, Texts } from '../tables/index.ts';

/** The words of a row; where the language has none, its name alone. */
export function wordsOf(id: string, name: string, texts: Texts): RowText {
  return texts.get(id) ?? { title: name.slice(0, 59), happened: '', cause: '', steps: {} };
}
