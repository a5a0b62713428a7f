import { closestLanguage } from '../../languages.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { RuleWords } from './words.ts';

export type { RuleWords } from './words.ts';

const languages: Readonly<Record<string, RuleWords>> = { en, fr };

/** The words in the language of a tag (BCP 47), or in English. */
export function ruleWords(language: string): RuleWords {
  return languages[closestLanguage(language)] ?? en;
}
