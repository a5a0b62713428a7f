import assert from 'node:assert/strict';
import { findPlaceholder } from '../../../src/core/views/placeholders.ts';

describe('findPlaceholder', () => {
  // `^` is the cursor.
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['^Tenant: [tenant ID]', '[tenant ID]'],
    ['[a] ^ [b]', '[b]'],
    ['[a] b^', '[a]'],
    ['^no gap', undefined],
    ['^`Client host [192.0.2.1]` [a]', '[a]'],
    ['^```text\n[192.0.2.1]\n```\n[a]', '[a]'],
    ['^``a ` [b]`` [c]', '[c]'],
    ['^a lone ` [b]', '[b]'],
    ['^- [ ] done\n- [x] [what]', '[what]'],
    ['^[page](https://example.com) [a]', '[a]'],
  ];
  for (const [marked, expected] of rows) {
    it(JSON.stringify(marked), () => {
      const markdown = marked.replace('^', '');
      const span = findPlaceholder(markdown, marked.indexOf('^'));
      assert.equal(span && markdown.slice(span.start, span.end), expected);
    });
  }
});
