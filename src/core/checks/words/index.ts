import { closestLanguage, type Language } from '../../languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Finding } from '../result.ts';
import type { CheckWords } from './words.ts';

export type { CheckWords } from './words.ts';

const languages: Readonly<Record<Language, CheckWords>> = { en, fr, it, es, de };

/** The words in the language of a tag (BCP 47), or in English. */
export function checkWords(language: string): CheckWords {
  return languages[closestLanguage(language)];
}

/** The sentence of a finding, cut at its slots: words of ours, and what stands in the slots. */
export function findingPieces<T>(
  { id, slots = {} }: Finding,
  words: CheckWords,
  ours: (words: string) => T,
  theirs: (value: string) => T,
): T[] {
  return words.finding[id].split(/\{(\w+)\}/).map((piece, index) => {
    return index % 2 === 0 ? ours(piece) : theirs(String(slots[piece] ?? ''));
  });
}
