import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { CheckWords } from './words.ts';

export type { CheckWords } from './words.ts';

/** Those of the drafts. */
export type CheckLanguage = 'en' | 'fr' | 'it' | 'es' | 'de';

const languages: Readonly<Record<CheckLanguage, CheckWords>> = { en, fr, it, es, de };

export function checkWords(language: CheckLanguage): CheckWords {
  return languages[language];
}
