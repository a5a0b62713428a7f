import assert from 'node:assert/strict';
import { check, type Answers } from './asking.ts';

const task = { kind: 'spf', subject: 'contoso.com', name: 'contoso.com' } as const;
const microsoft = { 'TXT spf.protection.outlook.com': ['v=spf1 ip4:40.92.0.0/15 ip6:2a01:111:f400::/48 -all'] };

function spf(record: string, others: Answers = {}): Answers {
  return { 'TXT contoso.com': ['MS=ms123', record], ...others };
}

/** `count` includes, each with a record that needs no more. */
function includes(count: number): { record: string; others: Answers } {
  const names = Array.from({ length: count }, (_, index) => `spf${index}.example`);
  return {
    record: `v=spf1 ${names.map((name) => `include:${name}`).join(' ')} -all`,
    others: Object.fromEntries(names.map((name) => [`TXT ${name}`, ['v=spf1 ip4:192.0.2.1 -all']])),
  };
}

const ten = includes(10);
const eleven = includes(11);
/** Each record includes the next one. */
const chain = Object.fromEntries(
  Array.from({ length: 40 }, (_, index) => [`TXT n${index}.example`, [`v=spf1 include:n${index + 1}.example -all`]]),
);

describe('SPF', () => {
  const rows: readonly (readonly [string, Answers, readonly string[]])[] = [
    ['has none', { 'TXT contoso.com': ['MS=ms123'] }, ['bad', 'spf-none contoso.com']],
    ['has no such name', {}, ['bad', 'spf-none contoso.com']],
    ['is of a name that begins alike', { 'TXT contoso.com': ['v=spf10 -all'] }, ['bad', 'spf-none contoso.com']],
    ['cannot be asked', { 'TXT contoso.com': 'timeout' }, ['unknown', 'dns-timeout']],
    ['has two records', { 'TXT contoso.com': ['v=spf1 -all', 'V=SPF1 ~all'] }, ['bad', 'spf-multiple contoso.com']],
    ['needs no look-up', spf('v=spf1 ip4:192.0.2.0/24 ip6:2001:db8::/32 -all'), ['good', 'spf-lookups 0']],
    [
      'is that of Exchange Online',
      spf('v=spf1 include:spf.protection.outlook.com -all', microsoft),
      ['good', 'spf-lookups 1', 'spf-microsoft spf.protection.outlook.com'],
    ],
    [
      'counts a, mx, exists and redirect, and looks into what is included',
      spf('v=spf1 a mx exists:x.example include:a.example redirect=b.example', {
        'A contoso.com': ['192.0.2.1'],
        'MX contoso.com': ['10 mx.contoso.com'],
        'A x.example': ['127.0.0.2'],
        'TXT a.example': ['v=spf1 a:c.example/24//64 ?all'],
        'AAAA c.example': ['2001:db8::1'],
        'TXT b.example': ['v=spf1 ~all'],
      }),
      ['good', 'spf-lookups 6'],
    ],
    ['needs ten look-ups', spf(ten.record, ten.others), ['good', 'spf-lookups 10']],
    ['needs eleven look-ups', spf(eleven.record, eleven.others), ['bad', 'spf-too-many 11']],
    ['never ends', spf('v=spf1 include:n0.example -all', chain), ['bad', 'spf-too-many 30']],
    ['looks at nothing behind all', spf('v=spf1 -all include:gone.example'), ['good', 'spf-lookups 0']],
    ['does not redirect beside all', spf('v=spf1 redirect=gone.example ~all'), ['good', 'spf-lookups 0']],
    [
      'includes itself',
      spf('v=spf1 include:a.example -all', { 'TXT a.example': ['v=spf1 include:Contoso.com -all'] }),
      ['bad', 'spf-lookups 2', 'spf-loop contoso.com'],
    ],
    [
      'includes the same twice, which is no loop',
      spf('v=spf1 include:spf.protection.outlook.com include:spf.protection.outlook.com -all', microsoft),
      ['good', 'spf-lookups 2', 'spf-microsoft spf.protection.outlook.com'],
    ],
    [
      'includes a domain without a record',
      spf('v=spf1 include:a.example -all', { 'TXT a.example': ['hello'] }),
      ['bad', 'spf-lookups 1', 'spf-include-none a.example'],
    ],
    [
      'includes a domain with two records',
      spf('v=spf1 include:a.example -all', { 'TXT a.example': ['v=spf1 -all', 'v=spf1 ~all'] }),
      ['bad', 'spf-lookups 1', 'spf-multiple a.example'],
    ],
    [
      'includes a domain that cannot be asked',
      spf('v=spf1 include:a.example -all', { 'TXT a.example': 'server-failure' }),
      ['unknown', 'spf-lookups 1', 'spf-incomplete a.example'],
    ],
    ['has two look-ups for nothing', spf('v=spf1 a:x.example mx:y.example -all'), ['good', 'spf-lookups 2']],
    [
      'has three look-ups for nothing',
      spf('v=spf1 a:x.example mx:y.example exists:z.example -all'),
      ['bad', 'spf-lookups 3', 'spf-void 3'],
    ],
    [
      'has an mx of more than ten hosts',
      spf('v=spf1 mx -all', { 'MX contoso.com': Array.from({ length: 11 }, (_, index) => `10 mx${index}.example`) }),
      ['bad', 'spf-lookups 1', 'spf-many-mx contoso.com'],
    ],
    ['allows all', spf('v=spf1 +all'), ['bad', 'spf-lookups 0', 'spf-allows-all']],
    ['allows all without a sign', spf('v=spf1 all'), ['bad', 'spf-lookups 0', 'spf-allows-all']],
    ['has no end', spf('v=spf1 ip4:192.0.2.1'), ['good', 'spf-lookups 0', 'spf-no-end']],
    ['uses ptr', spf('v=spf1 ptr -all'), ['good', 'spf-lookups 1', 'spf-ptr']],
    ['uses a macro', spf('v=spf1 exists:%{i}._spf.%{d} -all'), ['good', 'spf-lookups 1', 'spf-macro %{i}._spf.%{d}']],
    ['has modifiers that nobody knows', spf('v=spf1 exp=why.contoso.com x-y=z -all'), ['good', 'spf-lookups 0']],
    ...[
      'ipv4:192.0.2.1',
      'ip4:192.0.2.300',
      'ip4:192.0.2.0/33',
      'ip6:192.0.2.1',
      'include',
      'include:',
      'a:/24/',
      '-',
      'all:x',
      'mx/999',
    ].map(
      (term) =>
        [
          `has ${term}`,
          spf(`v=spf1 ${term} -all`),
          ['bad', 'spf-lookups 0', `spf-syntax ${term} contoso.com`],
        ] as const,
    ),
  ];
  for (const [what, answers, expected] of rows) {
    it(`that ${what}`, async () => {
      assert.deepEqual(await check(task, answers), expected);
    });
  }
});
