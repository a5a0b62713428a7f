import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codesPage } from '../../../scripts/codes-page.ts';

describe('docs/codes.md', () => {
  it('is what the tables say (npm run docs writes it)', () => {
    const written = readFileSync(join(import.meta.dirname, '../../../docs/codes.md'), 'utf8').replaceAll('\r\n', '\n');
    assert.equal(written, codesPage());
  });
});
