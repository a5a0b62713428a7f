import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/core/rules/index.ts';
import { lenses } from '../../../src/core/views/lenses.ts';
import { outcome } from '../../../src/core/views/outcome.ts';
import { reportOf, summaryLine } from '../../../src/core/views/report.ts';
import { wordsFor } from '../../../src/core/views/words/index.ts';
import { readText } from './mail.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');

describe('A failure goes by one code everywhere', () => {
  /** Status in the report, and what is in the answer behind `->`. */
  const rows: readonly (readonly [string, string, string])[] = [
    ['exo-wrapped-spamhaus', '554 5.7.1', '5.7.350 around 554 5.7.1'],
    ['exo-wrapped-twice', '554 5.7.1', '5.0.350 around 550 5.7.350 around 554 5.7.1'],
    ['exo-inner-answer-without-status', '550 5.0.350', '5.0.350 around 550'],
    ['exo-dmarc-rejected', '550 5.7.509', '5.7.509'],
    ['dsn-without-status', '550', 'no status'],
  ];
  for (const [name, written, what] of rows) {
    it(`${written}: ${what}`, () => {
      const reading = readText(readFileSync(join(fixtures, `${name}.eml`), 'utf8'));
      const report = reportOf(reading);
      const short = written.split(' ').at(-1);
      assert.equal(report.cards[0]?.code?.value, written);
      assert.ok(summaryLine(report, wordsFor('en')).includes(`: ${written} `));
      assert.equal(check(reading, { language: 'en' }).find(({ rule }) => rule === 'failedRecipient')?.code, short);
      assert.equal(outcome(reading, 'en')?.label.split(' · ')[0], short);
      assert.ok(lenses(reading, 'en').some(({ title }) => title.startsWith(`${short} `)));
    });
  }
});
