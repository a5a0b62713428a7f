import assert from 'node:assert/strict';
import { listTasks, senderTasks, type Domains } from '../../../src/core/checks/index.ts';
import { read } from '../../../src/core/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { ENGLISH as texts } from '../../../src/core/tables/texts/en/index.ts';

function reading(text: string) {
  return read(textSource(text), { texts });
}

function refusal(answer: string): string {
  return `Diagnostic information for administrators:\n\nGenerating server: mail.contoso.com\n\ndest@example.org\nmx.example.org\nRemote Server returned '554 5.7.1 ${answer}'\n`;
}

const domains: Domains = {
  ascii: (domain) => domain.replace('bücher', 'xn--bcher-kva'),
  organizational: (domain) => domain.split('.').slice(-2).join('.'),
};

describe('Questions about lists', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'the list that the answer names, and the host name of the address',
      'Service unavailable; Client host [40.107.20.108] blocked using bl.spamcop.net',
      ['108.20.107.40.bl.spamcop.net', '108.20.107.40.in-addr.arpa'],
    ],
    [
      'the very zone that it names',
      'Service unavailable; Client host [203.0.113.7] blocked using pbl.spamhaus.org',
      ['7.113.0.203.pbl.spamhaus.org', '7.113.0.203.in-addr.arpa'],
    ],
    [
      'a list that no table knows',
      'Service unavailable; Client host [203.0.113.7] blocked using bl.fabrikam.com',
      ['7.113.0.203.bl.fabrikam.com', '7.113.0.203.in-addr.arpa'],
    ],
    [
      'no list that is gone',
      'Service unavailable; Client host [203.0.113.7] blocked using dnsbl.sorbs.net',
      ['7.113.0.203.in-addr.arpa'],
    ],
    [
      'no zone with somebody’s key in it',
      'Service unavailable; Client host [203.0.113.7] blocked using abc123.combined.mail.abusix.zone',
      ['7.113.0.203.in-addr.arpa'],
    ],
    ['nothing for a private address', 'Service unavailable; Client host [10.1.2.3] blocked using bl.spamcop.net', []],
    ['nothing where nothing was refused', 'User unknown', []],
  ];
  for (const [what, answer, expected] of rows) {
    it(`are for ${what}`, () => {
      const tasks = listTasks(reading(refusal(answer)), false);
      assert.deepEqual(
        tasks.map(({ name }) => name),
        expected,
      );
    });
  }

  it('are for all public lists of addresses where the user wants them', () => {
    const text = refusal('Service unavailable; Client host [203.0.113.7] blocked using bl.spamcop.net');
    const zones = listTasks(reading(text), true).flatMap(({ list }) => list?.zone ?? []);
    assert.equal(zones[0], 'bl.spamcop.net');
    assert.ok(zones.includes('zen.spamhaus.org') && zones.includes('b.barracudacentral.org'));
    assert.equal(new Set(zones).size, zones.length);
    for (const wrong of ['dnsbl.sorbs.net', 'dbl.spamhaus.org', 'combined.mail.abusix.zone', 'all.s5h.net']) {
      assert.ok(!zones.includes(wrong), wrong);
    }
  });

  it('leave lists out that take no IPv6', () => {
    const text = refusal('Service unavailable; Client host [2001:db8::7] blocked using zen.spamhaus.org');
    assert.deepEqual(
      listTasks(reading(text), true).flatMap(({ list }) => list?.zone ?? []),
      ['zen.spamhaus.org'],
    );
  });
});

describe('The address that a message was sent from', () => {
  const original = 'Original message headers:\n\nFrom: ana@contoso.com\nMessage-ID: <a@contoso.com>';
  for (const [what, text, expected] of [
    [
      'is the refused one',
      `${refusal('Client host [203.0.113.7] blocked using bl.spamcop.net')}\n${original}`,
      ['203.0.113.7'],
    ],
    [
      'is the one of an answer about SPF',
      `${refusal('5.7.26 SPF [contoso.com] with ip: [203.0.113.8] = did not pass')}\n${original}`,
      ['203.0.113.8'],
    ],
    ['is not any in an answer', `${refusal('User unknown on [203.0.113.9]')}\n${original}`, []],
    ['is none of the inside', `${refusal('Client host [10.1.2.3] blocked using bl.spamcop.net')}\n${original}`, []],
    [
      'is what the last server of a mail saw',
      'Received-SPF: Pass (x) client-ip=203.0.113.1\nReceived-SPF: Pass client-ip=203.0.113.2\nFrom: ana@contoso.com\n\n',
      ['203.0.113.1'],
    ],
  ] as const) {
    it(what, () => {
      const mail = reading(text);
      const header = { message: mail.message, part: mail.message.root };
      const spf = senderTasks(mail, header, domains).filter(({ kind }) => kind === 'spf');
      assert.deepEqual(
        spf.map(({ sentFrom }) => sentFrom),
        [expected],
      );
    });
  }
});

describe('Questions about the sender', () => {
  const header = [
    'Return-Path: <bounce@news.contoso.com>',
    'From: Ana <ana@Mail.Contoso.com>',
    'DKIM-Signature: v=1; a=rsa-sha256; d=contoso.com; s=S2026; b=x',
    'DKIM-Signature: v=1; a=rsa-sha256; d=contoso.com; s=bad selector/../x; b=x',
    'DKIM-Signature: v=1; a=rsa-sha256; d=10.0.0.1; s=a; b=x',
    'Subject: Hello',
    '',
    'Hello',
  ].join('\r\n');

  it('are for both its domains and the selectors seen', () => {
    const mail = reading(header);
    const names = senderTasks(mail, { message: mail.message, part: mail.message.root }, domains).map(
      ({ kind, name, fallback = '' }) => `${kind} ${name} ${fallback}`.trim(),
    );
    const of = (domain: string): string[] => [
      `mx ${domain}`,
      `spf ${domain}`,
      `dkim selector1._domainkey.${domain}`,
      `dkim selector2._domainkey.${domain}`,
      `dmarc _dmarc.${domain} _dmarc.contoso.com`,
      `mta-sts _mta-sts.${domain}`,
    ];
    const seen = ['dkim s2026._domainkey.contoso.com', 'dkim bad._domainkey.contoso.com'];
    assert.deepEqual(names, [...of('mail.contoso.com'), ...of('news.contoso.com'), ...seen]);
  });

  it('are asked of the original, not of who reports', () => {
    const text = [
      refusal('User unknown'),
      'Original message headers:',
      '',
      'From: Ana <ana@contoso.com>',
      'To: dest@example.org',
      'Message-ID: <a@contoso.com>',
    ].join('\n');
    const subjects = senderTasks(reading(text), undefined, domains).map(({ subject }) => subject);
    assert.deepEqual([...new Set(subjects)], ['contoso.com']);
  });

  for (const [what, from, expected] of [
    ['a domain in other letters', 'x@bücher.example', ['bücher.example']],
    ['an address of numbers', 'x@[192.0.2.1]', []],
    ['a host of the inside', 'x@server', []],
    ['a name that is none', 'x@contoso.com/..', []],
  ] as const) {
    it(`take ${what} for what it is`, () => {
      const mail = reading(`From: <${from}>\r\n\r\n`);
      const tasks = senderTasks(mail, { message: mail.message, part: mail.message.root }, domains);
      assert.deepEqual([...new Set(tasks.map(({ subject }) => subject))], expected);
    });
  }
});
