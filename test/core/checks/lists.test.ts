import assert from 'node:assert/strict';
import type { Task } from '../../../src/core/checks/index.ts';
import { blocklist } from '../../../src/core/tables/index.ts';
import { check, type Answers } from './asking.ts';

function task(id: string, subject: string, prefix: string): Task {
  const { name, zones } = blocklist(id)!;
  return { kind: 'list', subject, name: `${prefix}.${zones[0]!}`, list: { zone: zones[0]!, name, id } };
}

const spamcop = task('spamcop', '192.0.2.9', '9.2.0.192');
const zen = task('spamhaus-zen', '192.0.2.9', '9.2.0.192');
const dbl = task('spamhaus-dbl', 'contoso.com', 'contoso.com');
const mailspike = task('mailspike', '192.0.2.9', '9.2.0.192');
const surbl = task('surbl', 'contoso.com', 'contoso.com');
const nobody: Task = {
  kind: 'list',
  subject: '2001:db8::9',
  name: 'x.bl.example',
  list: { zone: 'bl.example', name: 'bl.example' },
};

/** A list that has its test entry and not the other. */
function alive(zone: string): Answers {
  return { [`A 2.0.0.127.${zone}`]: ['127.0.0.2'] };
}

describe('Answers of blocklists', () => {
  /** what the list answers, and how that is read */
  const rows: readonly (readonly [string, Task, Answers, string])[] = [
    ['listed', spamcop, { 'A 9.2.0.192.bl.spamcop.net': ['127.0.0.2'] }, 'bad listed'],
    ['a code that nobody knows', spamcop, { 'A 9.2.0.192.bl.spamcop.net': ['127.0.0.99'] }, 'bad listed'],
    ['several codes', zen, { 'A 9.2.0.192.zen.spamhaus.org': ['127.0.0.4', '127.0.0.11'] }, 'bad listed'],
    ['no such name', spamcop, alive('bl.spamcop.net'), 'good not-listed'],
    [
      'no such record',
      spamcop,
      { ...alive('bl.spamcop.net'), 'A 9.2.0.192.bl.spamcop.net': 'no-data' },
      'good not-listed',
    ],
    ['no such name from a list that knows nothing', spamcop, {}, 'unknown list-silent'],
    [
      'no such name, and its test entry is refused',
      spamcop,
      { 'A 2.0.0.127.bl.spamcop.net': 'refused' },
      'unknown list-silent',
    ],
    ['127.0.0.1', spamcop, { 'A 9.2.0.192.bl.spamcop.net': ['127.0.0.1'] }, 'unknown list-error'],
    ['an open resolver', zen, { 'A 9.2.0.192.zen.spamhaus.org': ['127.255.255.254'] }, 'unknown list-error'],
    ['too many queries', zen, { 'A 9.2.0.192.zen.spamhaus.org': ['127.255.255.255'] }, 'unknown list-error'],
    [
      'any of 127.255.255.0/24, of any list',
      spamcop,
      { 'A 9.2.0.192.bl.spamcop.net': ['127.255.255.7'] },
      'unknown list-error',
    ],
    ['the list’s own error code', dbl, { 'A contoso.com.dbl.spamhaus.org': ['127.0.1.255'] }, 'unknown list-error'],
    ['a domain listed', dbl, { 'A contoso.com.dbl.spamhaus.org': ['127.0.1.2'] }, 'bad listed'],
    ['a domain not listed', dbl, {}, 'good not-listed'],
    ['a domain of a list with bits', surbl, { 'A contoso.com.multi.surbl.org': ['127.0.0.72'] }, 'bad listed'],
    ['an address elsewhere', spamcop, { 'A 9.2.0.192.bl.spamcop.net': ['203.0.113.80'] }, 'unknown list-outside'],
    [
      'an address elsewhere beside a listing',
      spamcop,
      { 'A 9.2.0.192.bl.spamcop.net': ['127.0.0.2', '203.0.113.80'] },
      'unknown list-outside',
    ],
    [
      'yes to everything',
      spamcop,
      { 'A 9.2.0.192.bl.spamcop.net': ['127.0.0.2'], 'A 1.0.0.127.bl.spamcop.net': ['127.0.0.2'] },
      'unknown list-everything',
    ],
    [
      'yes to every domain',
      dbl,
      { 'A contoso.com.dbl.spamhaus.org': ['127.0.1.2'], 'A invalid.dbl.spamhaus.org': ['127.0.1.2'] },
      'unknown list-everything',
    ],
    ['a good repute', mailspike, { 'A 9.2.0.192.bl.mailspike.net': ['127.0.0.18'] }, 'good not-listed'],
    ['a bad repute', mailspike, { 'A 9.2.0.192.bl.mailspike.net': ['127.0.0.10'] }, 'bad listed'],
    ['a list that no table knows', nobody, { 'A x.bl.example': ['127.0.0.2'] }, 'bad listed'],
    ['refused', spamcop, { 'A 9.2.0.192.bl.spamcop.net': 'refused' }, 'unknown dns-refused'],
    ['a failing server', spamcop, { 'A 9.2.0.192.bl.spamcop.net': 'server-failure' }, 'unknown dns-server-failure'],
    ['no answer', spamcop, { 'A 9.2.0.192.bl.spamcop.net': 'timeout' }, 'unknown dns-timeout'],
    ['nobody there', spamcop, { 'A 9.2.0.192.bl.spamcop.net': 'unreachable' }, 'unknown dns-unreachable'],
    ['nonsense', spamcop, { 'A 9.2.0.192.bl.spamcop.net': 'bad-answer' }, 'unknown dns-bad-answer'],
  ];
  for (const [what, question, answers, expected] of rows) {
    it(`reads ${what}`, async () => {
      const [state, finding = ''] = await check(question, answers);
      assert.equal(`${state} ${finding.split(' ')[0]}`, expected);
    });
  }
});
