import assert from 'node:assert/strict';
import { checkWords, FINDINGS } from '../../../src/core/checks/index.ts';

const slotsOf = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

describe('Words of the checks', () => {
  const english = checkWords('en');
  for (const language of ['fr', 'it', 'es', 'de'] as const) {
    it(`have the slots of English in ${language}, and are translated`, () => {
      const { finding } = checkWords(language);
      for (const id of Object.keys(FINDINGS) as (keyof typeof FINDINGS)[]) {
        assert.deepEqual(slotsOf(finding[id]), slotsOf(english.finding[id]), id);
        assert.notEqual(finding[id], english.finding[id]);
      }
    });
  }
});
