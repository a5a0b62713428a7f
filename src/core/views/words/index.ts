import { closestLanguage, type Language } from '../../languages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Words } from './words.ts';

export type { ButtonName, DraftName, MicrosoftPage, Words } from './words.ts';

const languages: Readonly<Record<Language, Words>> = { en, fr, it, es, de };

/** The words in the language of a tag (BCP 47), or in English. */
export function wordsFor(language: string): Words {
  return languages[closestLanguage(language)];
}
