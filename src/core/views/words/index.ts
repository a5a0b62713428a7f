import { closestLanguage } from '../../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Words } from './words.ts';

export type { ButtonName, DraftName, MicrosoftPage, Words } from './words.ts';

const languages: Readonly<Record<string, Words>> = { en, fr };

/** The words in the language of a tag (BCP 47), or in English. */
export function wordsFor(language: string): Words {
  return languages[closestLanguage(language)] ?? en;
}
