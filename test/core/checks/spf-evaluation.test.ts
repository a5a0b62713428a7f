import assert from 'node:assert/strict';
import { evaluateSpf } from '../../../src/core/checks/spf-evaluation.ts';
import { expandMacros } from '../../../src/core/checks/spf-macros.ts';
import { check, dns, type Answers } from './asking.ts';

const ip = '192.0.2.25';

/** `count` terms that need a look-up and match nothing. */
const misses = (count: number): string => Array.from({ length: count }, (_, n) => `a:miss${n}.example`).join(' ');
const missing: Answers = Object.fromEntries(
  Array.from({ length: 11 }, (_, n) => [`A miss${n}.example`, ['198.51.100.1']]),
);

describe('SPF for the address that a message was sent from', () => {
  const rows: readonly (readonly [string, string, string, Answers?])[] = [
    ['ip4', 'ip4:192.0.2.0/24 -all', 'pass'],
    ['ip4 of one address', 'ip4:192.0.2.26 -all', 'fail'],
    ['the sign of what matches', '~ip4:192.0.2.0/24 -all', 'softfail'],
    ['?all', '?all', 'neutral'],
    ['no end', 'ip4:198.51.100.1', 'neutral'],
    ['a wrong term behind the match', 'ip4:192.0.2.25 ip5:1 -all', 'permerror'],
    ['a', 'a -all', 'pass', { 'A contoso.com': [ip] }],
    ['a with a length', 'a:b.example/24 -all', 'pass', { 'A b.example': ['192.0.2.200'] }],
    ['a that cannot be asked', 'a -all', 'temperror', { 'A contoso.com': 'timeout' }],
    ['mx', 'mx -all', 'pass', { 'MX contoso.com': ['10 a.example', '20 b.example'], 'A b.example': [ip] }],
    [
      'mx of more than ten hosts',
      'mx -all',
      'permerror',
      { 'MX contoso.com': Array.from({ length: 11 }, (_, n) => `10 m${n}.example`) },
    ],
    ['an include that passes', '?include:b.example -all', 'neutral', { 'TXT b.example': [`v=spf1 ip4:${ip} -all`] }],
    ['an include that fails is no match', 'include:b.example ~all', 'softfail', { 'TXT b.example': ['v=spf1 -all'] }],
    ['an include without a record', 'include:b.example ~all', 'permerror'],
    ['an include that cannot be asked', 'include:b.example ~all', 'temperror', { 'TXT b.example': 'server-failure' }],
    ['an include of itself', 'include:contoso.com -all', 'permerror'],
    ['a redirect', 'redirect=b.example', 'fail', { 'TXT b.example': ['v=spf1 -all'] }],
    ['a redirect beside all', 'redirect=b.example ~all', 'softfail'],
    ['a redirect to nothing', 'redirect=b.example', 'permerror'],
    ['exists', 'exists:%{ir}.%{v}._spf.%{d2} -all', 'pass', { 'A 25.2.0.192.in-addr._spf.contoso.com': ['127.0.0.2'] }],
    ['exists that does not', 'exists:%{i}._spf.%{o} -all', 'fail'],
    ['a macro that needs the mailbox', 'exists:%{l}._spf.%{d} -all', 'undecided'],
    [
      'ptr',
      'ptr -all',
      'pass',
      { 'PTR 25.2.0.192.in-addr.arpa': ['x.fabrikam.com', 'mail.Contoso.com'], 'A mail.Contoso.com': [ip] },
    ],
    [
      'ptr that does not lead back',
      'ptr -all',
      'fail',
      { 'PTR 25.2.0.192.in-addr.arpa': ['mail.contoso.com'], 'A mail.contoso.com': ['198.51.100.1'] },
    ],
    ['a match at the tenth look-up', `${misses(9)} a -all`, 'pass', { ...missing, 'A contoso.com': [ip] }],
    ['a match before too many', `a ${misses(11)} -all`, 'pass', { ...missing, 'A contoso.com': [ip] }],
    ['a match after too many', `${misses(10)} a -all`, 'permerror', { ...missing, 'A contoso.com': [ip] }],
    ['three look-ups for nothing', 'a:x.example a:y.example a:z.example -all', 'permerror'],
    ['two look-ups for nothing', 'a:x.example a:y.example -all', 'fail'],
  ];
  for (const [what, terms, expected, others = {}] of rows) {
    it(`is ${expected} for ${what}`, async () => {
      const { ask } = dns({ 'TXT contoso.com': [`v=spf1 ${terms}`], ...others });
      assert.equal(await evaluateSpf(ip, 'contoso.com', ask), expected);
    });
  }

  it('takes an IPv6 address by AAAA and ip6', async () => {
    const evaluate = (terms: string) =>
      evaluateSpf(
        '2001:db8::7',
        'contoso.com',
        dns({ 'TXT contoso.com': [`v=spf1 ${terms} -all`], 'AAAA contoso.com': ['2001:db8::1'] }).ask,
      );
    assert.equal(await evaluate('a'), 'fail');
    assert.equal(await evaluate('a/24//64'), 'pass');
    assert.equal(await evaluate('ip6:2001:db8::/32'), 'pass');
    assert.equal(await evaluate('ip4:0.0.0.0/0'), 'fail');
  });

  it('is told beside the most look-ups that a check can need', async () => {
    const task = { kind: 'spf', subject: 'contoso.com', name: 'contoso.com', sentFrom: [ip, '198.51.100.9'] } as const;
    const answers = { ...missing, 'TXT contoso.com': [`v=spf1 ip4:${ip} ${misses(11)} -all`] };
    assert.deepEqual(await check(task, answers), [
      'bad',
      `spf-pass ${ip}`,
      'spf-permerror 198.51.100.9',
      'spf-too-many 11',
    ]);
  });
});

describe('Macros of SPF', () => {
  // The examples of RFC 7208 section 7.4 that need no mailbox.
  const values = { ip: '192.0.2.3', domain: 'email.example.com', sender: 'email.example.com' };
  for (const [text, expected] of [
    ['%{d}', 'email.example.com'],
    ['%{d4}', 'email.example.com'],
    ['%{d2}', 'example.com'],
    ['%{d1}', 'com'],
    ['%{dr}', 'com.example.email'],
    ['%{d2r}', 'example.email'],
    ['%{ir}.%{v}._spf.%{d2}', '3.2.0.192.in-addr._spf.example.com'],
    ['%{l}.%{d}', undefined],
  ] as const) {
    it(`make ${expected ?? 'nothing'} of ${text}`, () => {
      assert.equal(expandMacros(text, values), expected);
    });
  }

  it('write an IPv6 address nibble by nibble', () => {
    assert.equal(
      expandMacros('%{ir}.%{v}._spf.%{d2}', { ...values, ip: '2001:db8::cb01' }),
      '1.0.b.c.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6._spf.example.com',
    );
  });
});
