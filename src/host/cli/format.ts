import { csvHead } from './csv.ts';

export type Format = 'text' | 'json' | 'jsonl' | 'csv';
export const formats = ['text', 'json', 'jsonl', 'csv'] as const;

/** What stands before, between and after the messages. */
export const frames: Readonly<Record<Format, { first: string; between: string; last: string }>> = {
  text: { first: '', between: '\n', last: '' },
  json: { first: '[\n', between: ',\n', last: '\n]\n' },
  jsonl: { first: '', between: '', last: '' },
  csv: { first: csvHead, between: '', last: '' },
};
