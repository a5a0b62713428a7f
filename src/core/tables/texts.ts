import type { RowText } from '../explain/explanation.ts';

/** The words of the tables in one language, by row id. One file (or folder) a language under `texts/`. */
export interface Texts {
  /** BCP 47 tag: `en`, `fr`. */
  readonly language: string;
  get(id: string): RowText | undefined;
}
