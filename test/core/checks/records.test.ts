import assert from 'node:assert/strict';
import type { Task } from '../../../src/core/checks/index.ts';
import { check, type Answers } from './asking.ts';

const selector = 'selector1._domainkey.contoso.com';
const alias = 'selector1-contoso-com._domainkey.contoso.onmicrosoft.com';
const dkim: Task = { kind: 'dkim', subject: 'contoso.com', name: selector };
const dmarc: Task = { kind: 'dmarc', subject: 'mail.contoso.com', name: '_dmarc.mail.contoso.com' };
const child: Task = { ...dmarc, fallback: '_dmarc.contoso.com' };
const mx: Task = { kind: 'mx', subject: 'contoso.com', name: 'contoso.com' };
const sts: Task = { kind: 'mta-sts', subject: 'contoso.com', name: '_mta-sts.contoso.com' };
const ptr: Task = { kind: 'ptr', subject: '192.0.2.9', name: '9.2.0.192.in-addr.arpa' };
const ptr6: Task = { kind: 'ptr', subject: '2001:db8::9', name: 'nine.ip6.arpa' };
const key = 'A'.repeat(392);

const groups: Readonly<Record<string, readonly (readonly [string, Task, Answers, readonly string[]])[]>> = {
  DKIM: [
    ['a key', dkim, { [`TXT ${selector}`]: [`v=DKIM1; k=rsa; p=${key}`] }, ['good', 'dkim-key rsa']],
    [
      'a key without a version',
      dkim,
      { [`TXT ${selector}`]: [`k=ed25519; p=${'A'.repeat(44)}`] },
      ['good', 'dkim-key ed25519'],
    ],
    [
      'an alias of Microsoft',
      dkim,
      { [`TXT ${selector}`]: [`v=DKIM1; p=${key}`], [`CNAME ${selector}`]: [alias] },
      ['good', 'dkim-key rsa', `dkim-alias ${alias}`],
    ],
    ['an alias that leads nowhere', dkim, { [`CNAME ${selector}`]: [alias] }, ['bad', `dkim-alias-empty ${alias}`]],
    ['nothing', dkim, {}, ['bad', 'dkim-none']],
    ['another record', dkim, { [`TXT ${selector}`]: ['v=spf1 -all'] }, ['bad', 'dkim-none']],
    ['an empty key', dkim, { [`TXT ${selector}`]: ['v=DKIM1; p='] }, ['bad', 'dkim-revoked']],
    ['no key in the record', dkim, { [`TXT ${selector}`]: ['v=DKIM1; k=rsa'] }, ['bad', 'dkim-malformed']],
    ['a key that is none', dkim, { [`TXT ${selector}`]: ['v=DKIM1; p=<key>'] }, ['bad', 'dkim-malformed']],
    [
      'a key of 768 bits',
      dkim,
      { [`TXT ${selector}`]: [`v=DKIM1; p=${'A'.repeat(168)}`] },
      ['bad', 'dkim-key rsa', 'dkim-weak'],
    ],
    ['a test', dkim, { [`TXT ${selector}`]: [`v=DKIM1; t=s:y; p=${key}`] }, ['good', 'dkim-key rsa', 'dkim-testing']],
    ['two keys', dkim, { [`TXT ${selector}`]: [`v=DKIM1; p=${key}`, `p=${key}`] }, ['bad', 'dkim-multiple']],
    ['no answer', dkim, { [`TXT ${selector}`]: 'timeout' }, ['unknown', 'dns-timeout']],
  ],
  DMARC: [
    [
      'a policy',
      dmarc,
      { 'TXT _dmarc.mail.contoso.com': ['v=DMARC1; p=Reject; rua=mailto:d@contoso.com'] },
      ['good', 'dmarc-policy reject'],
    ],
    [
      'a policy that only watches',
      dmarc,
      { 'TXT _dmarc.mail.contoso.com': ['v=DMARC1;p=none'] },
      ['good', 'dmarc-policy none', 'dmarc-monitor', 'dmarc-no-reports'],
    ],
    [
      'a policy for a part',
      dmarc,
      { 'TXT _dmarc.mail.contoso.com': ['v=DMARC1; p=quarantine; pct=20; rua=mailto:d@contoso.com'] },
      ['good', 'dmarc-policy quarantine', 'dmarc-partial 20'],
    ],
    [
      'the policy of the organization',
      child,
      { 'TXT _dmarc.contoso.com': ['v=DMARC1; p=reject; rua=mailto:d@contoso.com'] },
      ['good', 'dmarc-policy reject', 'dmarc-inherited contoso.com'],
    ],
    [
      'the organization’s policy for subdomains',
      child,
      { 'TXT _dmarc.contoso.com': ['v=DMARC1; p=reject; sp=none; rua=mailto:d@contoso.com'] },
      ['good', 'dmarc-policy none', 'dmarc-inherited contoso.com', 'dmarc-monitor'],
    ],
    [
      'its own policy before the organization’s',
      child,
      {
        'TXT _dmarc.mail.contoso.com': ['v=DMARC1; p=quarantine; rua=mailto:d@contoso.com'],
        'TXT _dmarc.contoso.com': ['v=DMARC1; p=reject'],
      },
      ['good', 'dmarc-policy quarantine'],
    ],
    ['nothing', child, {}, ['bad', 'dmarc-none']],
    ['another record', dmarc, { 'TXT _dmarc.mail.contoso.com': ['v=spf1 -all'] }, ['bad', 'dmarc-none']],
    [
      'two records',
      dmarc,
      { 'TXT _dmarc.mail.contoso.com': ['v=DMARC1; p=none', 'v=DMARC1; p=reject'] },
      ['bad', 'dmarc-multiple'],
    ],
    [
      'no policy',
      dmarc,
      { 'TXT _dmarc.mail.contoso.com': ['v=DMARC1; rua=mailto:d@contoso.com'] },
      ['bad', 'dmarc-malformed'],
    ],
    [
      'a policy that is none',
      dmarc,
      { 'TXT _dmarc.mail.contoso.com': ['v=DMARC1; p=bounce'] },
      ['bad', 'dmarc-malformed'],
    ],
    [
      'a tag twice',
      dmarc,
      { 'TXT _dmarc.mail.contoso.com': ['v=DMARC1; p=none; p=reject'] },
      ['bad', 'dmarc-malformed'],
    ],
    ['no answer', child, { 'TXT _dmarc.mail.contoso.com': 'refused' }, ['unknown', 'dns-refused']],
    [
      'no answer of the organization',
      child,
      { 'TXT _dmarc.contoso.com': 'server-failure' },
      ['unknown', 'dns-server-failure'],
    ],
  ],
  MX: [
    ['hosts', mx, { 'MX contoso.com': ['10 mx1.example', '20 mx2.example'] }, ['good', 'mx-hosts 2']],
    [
      'Exchange Online',
      mx,
      { 'MX contoso.com': ['0 contoso-com.mail.protection.outlook.com'] },
      ['good', 'mx-microsoft 1'],
    ],
    [
      'Exchange Online with DNSSEC',
      mx,
      { 'MX contoso.com': ['0 contoso-com.o-v1.mx.microsoft'] },
      ['good', 'mx-microsoft 1'],
    ],
    ['nothing', mx, { 'MX contoso.com': 'no-data' }, ['bad', 'mx-none']],
    ['a null MX', mx, { 'MX contoso.com': ['0 '] }, ['bad', 'mx-refuses']],
    ['no answer', mx, { 'MX contoso.com': 'unreachable' }, ['unknown', 'dns-unreachable']],
  ],
  'MTA-STS': [
    ['a record', sts, { 'TXT _mta-sts.contoso.com': ['v=STSv1; id=20260301T010101;'] }, ['good', 'mta-sts']],
    ['nothing', sts, {}, ['neutral', 'mta-sts-none']],
    ['a record without id', sts, { 'TXT _mta-sts.contoso.com': ['v=STSv1'] }, ['bad', 'mta-sts-malformed']],
    [
      'two records',
      sts,
      { 'TXT _mta-sts.contoso.com': ['v=STSv1; id=1', 'v=STSv1; id=2'] },
      ['bad', 'mta-sts-malformed'],
    ],
    ['no answer', sts, { 'TXT _mta-sts.contoso.com': 'timeout' }, ['unknown', 'dns-timeout']],
  ],
  PTR: [
    [
      'a name that leads back',
      ptr,
      { [`PTR ${ptr.name}`]: ['a.example', 'b.example'], 'A b.example': ['192.0.2.9'] },
      ['good', 'ptr-confirmed b.example'],
    ],
    [
      'a name that leads elsewhere',
      ptr,
      { [`PTR ${ptr.name}`]: ['a.example'], 'A a.example': ['192.0.2.8'] },
      ['bad', 'ptr-unconfirmed a.example'],
    ],
    ['a name that leads nowhere', ptr, { [`PTR ${ptr.name}`]: ['a.example'] }, ['bad', 'ptr-unconfirmed a.example']],
    [
      'a name that cannot be asked',
      ptr,
      { [`PTR ${ptr.name}`]: ['a.example'], 'A a.example': 'timeout' },
      ['unknown', 'dns-timeout'],
    ],
    [
      'an IPv6 address written otherwise',
      ptr6,
      { [`PTR ${ptr6.name}`]: ['a.example'], 'AAAA a.example': ['2001:0DB8:0::9'] },
      ['good', 'ptr-confirmed a.example'],
    ],
    ['nothing', ptr, {}, ['bad', 'ptr-none']],
    ['no answer', ptr, { [`PTR ${ptr.name}`]: 'refused' }, ['unknown', 'dns-refused']],
  ],
};

for (const [name, rows] of Object.entries(groups)) {
  describe(name, () => {
    for (const [what, task, answers, expected] of rows) {
      it(`reads ${what}`, async () => {
        assert.deepEqual(await check(task, answers), expected);
      });
    }
  });
}
