import { en } from './en.ts';
import { fr } from './fr.ts';
import type { RuleWords } from './words.ts';

export type { RuleWords } from './words.ts';

/** The words in `language` (BCP 47), or in English. */
export function ruleWords(language: string): RuleWords {
  return /^fr\b/i.test(language) ? fr : en;
}
