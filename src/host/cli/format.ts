import type { Language } from '../../core/languages.ts';
import { csvHead } from './csv.ts';

export type Format = 'text' | 'json' | 'jsonl' | 'csv';
export const formats = ['text', 'json', 'jsonl', 'csv'] as const;

/** How messages are written; `language` is that of the text for people. */
export interface Style {
  readonly format: Format;
  readonly language: Language;
}

/** What stands before, between and after the messages. */
export const frames: Readonly<Record<Format, { first: string; between: string; last: string }>> = {
  text: { first: '', between: '\n', last: '' },
  json: { first: '[\n', between: ',\n', last: '\n]\n' },
  jsonl: { first: '', between: '', last: '' },
  csv: { first: csvHead, between: '', last: '' },
};
