import { closestLanguage, type Language } from '../../languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { RuleWords } from './words.ts';

export type { RuleWords } from './words.ts';

const languages: Readonly<Record<Language, RuleWords>> = { en, fr, it, es, de };

/** The words in the language of a tag (BCP 47), or in English. */
export function ruleWords(language: string): RuleWords {
  return languages[closestLanguage(language)];
}
