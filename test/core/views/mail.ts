import { read } from '../../../src/core/index.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { textSource } from '../../../src/core/source.ts';
import { ENGLISH as texts } from '../../../src/core/tables/texts/en/index.ts';

export { texts };

export function readText(text: string): Reading {
  return read(textSource(text), { texts });
}
