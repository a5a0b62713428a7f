import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../../src/core/index.ts';
import { check, type RuleId } from '../../../src/core/rules/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { domains } from '../../../src/host/domains.ts';

const corpus = process.env.NDR_CORPUS;

/** Mails of a corpus as an editor has them: line ends made one, what is no UTF-8 lost. */
function* mails(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    yield readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/\r\n?/g, '\n');
  }
}

describe('Rules on a corpus of mails', () => {
  it('are quiet about ordinary mail', function () {
    if (corpus === undefined) return this.skip(); // NDR_CORPUS names a folder of mails
    this.timeout(120_000);
    const counts = new Map<RuleId, number>();
    let ordinary = 0;
    for (const text of mails(corpus)) {
      const reading = read(textSource(text));
      if (reading.facts.kind !== 'not-a-bounce') continue;
      ordinary++;
      const found = check(reading, { language: 'en', organizational: domains.organizational });
      for (const rule of new Set(found.map((finding) => finding.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    assert.ok(ordinary > 0);
    // What the mail itself says, whatever sender it is of.
    const quiet: readonly RuleId[] = [
      'malformedMessage',
      'lostCharacters',
      'clockSkew',
      'slowHop',
      'authenticationFailed',
    ];
    assert.deepEqual(
      [...counts.keys()].filter((rule) => !quiet.includes(rule)),
      [],
    );
    for (const rule of ['clockSkew', 'slowHop', 'authenticationFailed'] as const) {
      assert.ok((counts.get(rule) ?? 0) <= ordinary / 50, `${rule}: ${counts.get(rule)} of ${ordinary}`);
    }
  });
});
