import assert from 'node:assert/strict';
import { findIp, parseAddresses, parseDate } from '../../../src/core/message/index.ts';

interface AddressCase {
  readonly text: string;
  readonly found: readonly (readonly [address: string, name?: string | undefined, group?: string])[];
}

const addressCases: readonly AddressCase[] = [
  { text: 'lost@example.org', found: [['lost@example.org']] },
  {
    text: 'Ana Lopez <ana@contoso.com>, ben@contoso.com',
    found: [['ana@contoso.com', 'Ana Lopez'], ['ben@contoso.com']],
  },
  { text: 'ana@contoso.com; ben@contoso.com', found: [['ana@contoso.com'], ['ben@contoso.com']] },
  { text: '"Lopez, Ana \\"A\\"" <ana@contoso.com>', found: [['ana@contoso.com', 'Lopez, Ana "A"']] },
  { text: 'ana@contoso.com (Ana (A) Lopez)', found: [['ana@contoso.com', 'Ana (A) Lopez']] },
  {
    text: 'Team: ana@contoso.com, Ben <ben@contoso.com>; cy@contoso.com',
    found: [['ana@contoso.com', undefined, 'Team'], ['ben@contoso.com', 'Ben', 'Team'], ['cy@contoso.com']],
  },
  { text: 'undisclosed-recipients:;', found: [] },
  { text: '<>', found: [['']] },
  { text: '"a b"@example.com', found: [['"a b"@example.com']] },
  { text: '<@relay.example.com,@b.example.com:ana@contoso.com>', found: [['ana@contoso.com']] },
  {
    text: 'Ana <ana@contoso.com> Ben <ben@contoso.com>',
    found: [
      ['ana@contoso.com', 'Ana'],
      ['ben@contoso.com', 'Ben'],
    ],
  },
  { text: 'Pete(A) <pete(his account)@silly.example(his host)>', found: [['pete@silly.example', 'Pete']] },
  { text: '<jdoe@machine(comment).  example>', found: [['jdoe@machine.example']] },
  { text: 'MAILER-DAEMON (Mail Delivery System)', found: [['MAILER-DAEMON', 'Mail Delivery System']] },
  { text: 'Ana <<ana@contoso.com>>', found: [['ana@contoso.com', 'Ana']] },
  { text: 'Ana <ana@contoso.com', found: [['ana@contoso.com', 'Ana']] },
  { text: 'Ana Lopez', found: [] },
  { text: ' , ;', found: [] },
];

describe('addresses', () => {
  for (const { text, found } of addressCases) {
    it(text, () => {
      assert.deepEqual(
        parseAddresses(text).map(({ address, name, group }) => [address, name, group]),
        found.map(([address, name, group]) => [address, name, group]),
      );
    });
  }

  it('are where their offsets say', () => {
    const text = 'Ana <ana@contoso.com>,  ben@contoso.com (Ben)';
    assert.deepEqual(
      parseAddresses(text).map(({ start, end }) => text.slice(start, end)),
      ['ana@contoso.com', 'ben@contoso.com'],
    );
  });

  it('have no place of less than nothing where only blanks stand in the brackets', () => {
    const [nobody] = parseAddresses('Ana <  >');
    assert.deepEqual([nobody?.address, nobody?.start, nobody?.end], ['', 7, 7]);
  });
});

const dates: Readonly<Record<string, string | undefined>> = {
  'Mon, 2 Mar 2026 10:00:00 +0100': '2026-03-02T09:00:00Z',
  '2 Mar 2026 10:00 -0530': '2026-03-02T15:30:00Z',
  'Mon, 02 Mar 26 10:00:00 GMT': '2026-03-02T10:00:00Z',
  'Mon, 2 Mar 99 10:00:00 EST': '1999-03-02T15:00:00Z',
  'Mon, 2 Mar 2026 10:00:00 +0000 (UTC)': '2026-03-02T10:00:00Z',
  'Mon (a), 2 (b) Mar 2026 10:00:00 PST (c)': '2026-03-02T18:00:00Z',
  'Mon,2 Mar 2026 10:00:00 +0000': '2026-03-02T10:00:00Z',
  'Tue, 003 Mar 2026 10:00:00 +0000': '2026-03-03T10:00:00Z',
  'Mon, 2-Mar-2026 10:00:00 UTC': '2026-03-02T10:00:00Z',
  'Monday, 2 March 2026 10:00:00 Z': '2026-03-02T10:00:00Z',
  'Mon, 2 Mar 2026 10:00:00 +0000  id 0F1BC0DD': '2026-03-02T10:00:00Z',
  'Mon Mar  2 15:04:05 2026 +0100': '2026-03-02T14:04:05Z',
  'Mon Mar  2 15:04:05 UTC 2026': '2026-03-02T15:04:05Z',
  '2026-03-02T10:00:00Z': '2026-03-02T10:00:00Z',
  '2026-03-02 10:00:00.123+02:00': '2026-03-02T08:00:00Z',
  '3/2/2026 3:04:05 PM': '2026-03-02T15:04:05Z',
  '3/2/2026 12:04:05 AM': '2026-03-02T00:04:05Z',
  'Tue, 31 Dec 2024 23:59:60 +0000': '2024-12-31T23:59:59Z',
  // Nothing is guessed: no zone, a zone that has no fixed meaning, no such day.
  'Mon, 2 Mar 2026 10:00:00': undefined,
  'Mon, 2 Mar 2026 10:00:00 JST': undefined,
  'Mon Mar  2 15:04:05 2026': undefined,
  '2/3/2026 10:00': undefined,
  'Mon, 31 Feb 2026 10:00:00 +0000': undefined,
  'Thu, 99 Foo 0000 99:99:99 +99999': undefined,
  'Mon, 2 Mar 2026 10:61:00 +0000': undefined,
  'Mon, 2 Mar 0000 10:00:00 +0000': undefined,
  'Mon, 2 Mar 2026 24:00:00 +0000': undefined,
  '2026-13-02T10:00:00Z': undefined,
  '2026-00-02T10:00:00Z': undefined,
  '': undefined,
};

describe('dates', () => {
  for (const [text, instant] of Object.entries(dates)) {
    it(`${text || 'empty'} is ${instant ?? 'none'}`, () => assert.equal(parseDate(text), instant));
  }
});

const ips: Readonly<Record<string, string | undefined>> = {
  '192.0.2.1': '192.0.2.1',
  'unknown [192.0.2.1]:25': '192.0.2.1',
  'host (IPv6:2001:db8::1)': '2001:db8::1',
  '[IPv6:2001:db8:0:0:0:0:0:1]': '2001:db8:0:0:0:0:0:1',
  'blocked: 2001:db8::8.': '2001:db8::8',
  '::ffff:192.0.2.1': '::ffff:192.0.2.1',
  'not 300.1.1.1 but 192.0.2.7.': '192.0.2.7',
  'version 1.2.3.4.5': undefined,
  '192-0-2-1.example.com at 10:20:30': undefined,
  'a::b::c': undefined,
};

describe('IP addresses', () => {
  for (const [text, ip] of Object.entries(ips)) {
    it(`${text}: ${ip ?? 'none'}`, () => {
      const found = findIp(text);
      assert.equal(found?.ip, ip);
      if (found) assert.equal(text.slice(found.start, found.end), ip);
    });
  }
});
