import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainAll } from '../../../src/core/explain/index.ts';
import { read } from '../../../src/core/index.ts';
import { NO_WORDS } from './asking.ts';

const corpus = process.env.NDR_CORPUS;

describe('explanations of a corpus of bounces', () => {
  it('know the words of nearly all, and leave nothing with a code unexplained', function () {
    if (corpus === undefined) return this.skip(); // NDR_CORPUS names a folder of mails
    this.timeout(120_000);
    const counts = { known: 0, byCode: 0, nothing: 0 };
    const unexplained: string[] = [];
    for (const entry of readdirSync(corpus, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      const file = join(entry.parentPath, entry.name);
      const { facts, message } = read({ text: readFileSync(file, 'latin1'), kind: 'bytes' });
      explainAll(facts, message, NO_WORDS).forEach(({ matchedBy }, at) => {
        const recipient = facts.recipients[at];
        if (matchedBy === 'nothing') counts.nothing++;
        else if (matchedBy === 'text' || matchedBy === 'code-and-text') counts.known++;
        else counts.byCode++;
        if (matchedBy === 'nothing' && (recipient?.status ?? recipient?.reply)) unexplained.push(file);
      });
    }
    assert.deepEqual(unexplained, []);
    assert.ok(counts.byCode < counts.known / 20, JSON.stringify(counts));
    assert.ok(counts.nothing < counts.known / 50, JSON.stringify(counts));
  });
});
