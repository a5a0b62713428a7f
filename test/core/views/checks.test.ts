import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWords, type CheckResult } from '../../../src/core/checks/index.ts';
import { checkHover } from '../../../src/core/views/checks.ts';
import { readText } from './mail.ts';

const text = readFileSync(join(import.meta.dirname, '../../../media/samples/spamcop.eml'), 'latin1');
const reading = readText(text);
const at = '2026-03-02T12:00:07Z';
const list: CheckResult = {
  task: { kind: 'list', subject: '40.107.20.108', name: '108.20.107.40.bl.spamcop.net' },
  at,
  state: 'bad',
  findings: [{ id: 'listed', slots: { list: 'SpamCop' } }],
  records: ['127.0.0.2', '](command:x) ![x](https://fabrikam.com)'],
};
const spf: CheckResult = {
  task: { kind: 'spf', subject: 'contoso.com', name: 'contoso.com' },
  at,
  state: 'good',
  findings: [
    { id: 'spf-lookups', slots: { count: 1 } },
    { id: 'spf-microsoft', slots: { domain: '[x](command:y)' } },
  ],
  records: [],
};

function hoverOn(needle: string, results: readonly CheckResult[], language = 'en') {
  return checkHover(reading, text.indexOf(needle), results, language);
}

describe('Hover on what was checked', () => {
  it('has what a list answered, and when, on the address and on the code', () => {
    for (const needle of ['40.107.20.108]', '554 5.7.1 <dest']) {
      const markdown = hoverOn(needle, [spf, list])?.markdown.toString() ?? '';
      assert.match(markdown, /`108\.20\.107\.40\.bl\.spamcop\.net`, 2026-03-02 12:00:07 UTC: Listed by SpamCop\. /);
      assert.match(markdown, /`127\.0\.0\.2`, `\]\(command:x\) !\[x\]\(https:\/\/fabrikam\.com\)`/);
      assert.ok(!markdown.includes('SPF'));
    }
  });

  it('has what was found of a domain, with text of others dead', () => {
    const found = hoverOn('contoso.com>', [spf, list]);
    assert.match(
      found?.markdown.toString() ?? '',
      /SPF `contoso\.com`.*Look-ups needed: 1 of 10\..*&#91;x&#93;\(command:y\)/,
    );
    assert.equal(found && text.slice(found.span.start, found.span.end), 'contoso.com');
  });

  it('speaks other languages', () => {
    const { heading } = checkWords('fr');
    assert.ok(hoverOn('40.107.20.108]', [list], 'fr-CA')?.markdown.toString().includes(heading));
    assert.notEqual(heading, checkWords('en').heading);
  });

  it('has nothing where nobody asked', () => {
    assert.equal(hoverOn('40.107.20.108]', []), undefined);
    assert.equal(hoverOn('40.107.20.108]', [spf]), undefined);
    assert.equal(hoverOn('Thread-Topic', [spf, list]), undefined);
  });
});
