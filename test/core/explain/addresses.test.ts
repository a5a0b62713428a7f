import assert from 'node:assert/strict';
import { addressUse, findAddresses, isAddress, lookupName, poolOf } from '../../../src/core/explain/index.ts';

const pools: readonly [ip: string, pool: string | undefined][] = [
  ['40.91.255.255', undefined],
  ['40.92.0.0', 'exchange-online'],
  ['40.93.255.255', 'exchange-online'],
  ['40.94.0.0', undefined],
  ['40.95.0.0', 'relay'],
  ['40.95.255.255', 'relay'],
  ['40.107.20.108', 'exchange-online'],
  ['52.103.255.255', 'exchange-online'],
  ['52.104.0.0', undefined],
  ['104.47.127.255', 'exchange-online'],
  ['104.47.128.0', undefined],
  ['2a01:111:f400::1', 'exchange-online'],
  ['2A01:111:F403:C10C::1', 'exchange-online'],
  ['2a01:111:f401::1', undefined],
  ['192.0.2.1', undefined],
  ['40.107.20.256', undefined],
];

const uses: readonly [ip: string, use: string | undefined][] = [
  ['10.1.2.3', 'private'],
  ['172.31.255.255', 'private'],
  ['172.32.0.0', 'public'],
  ['127.0.0.1', 'private'],
  ['192.0.2.1', 'documentation'],
  ['2001:db8::1', 'documentation'],
  ['fe80::1', 'private'],
  ['2603:10a6:20b:1::5', 'internal'],
  ['40.107.20.108', 'public'],
  ['::ffff:192.0.2.1', 'public'],
  ['5.7.1', undefined],
];

const texts: readonly [text: string, found: readonly string[]][] = [
  ['Client host [192.0.2.8] blocked', ['192.0.2.8']],
  ['550 5.7.1 from [2001:db8::25]:25', ['2001:db8::25']],
  ['mx.example.com[192.0.2.1]:25, ip=192.0.2.2', ['192.0.2.1', '192.0.2.2']],
  ['2026-03-02T08:42:06.531Z 08DC908A5B97C2F4', []],
  ['at 08:42:06 on version 1.2.3.4.5', []],
  ['5.7.1 and 300.1.1.1', []],
  ['fe80::1%eth0', ['fe80::1']],
];

describe('addresses', () => {
  for (const [ip, pool] of pools) it(`${ip} is of ${pool ?? 'no pool'}`, () => assert.equal(poolOf(ip)?.id, pool));
  for (const [ip, use] of uses) it(`${ip} is ${use ?? 'no address'}`, () => assert.equal(addressUse(ip), use));
  for (const [text, found] of texts) {
    it(`are found in ${text}`, () => {
      assert.deepEqual(
        findAddresses(text).map(({ ip }) => ip),
        found,
      );
    });
  }

  it('are looked up backwards, the last octet first', () => {
    assert.equal(lookupName('40.107.20.108', 'bl.spamcop.net'), '108.20.107.40.bl.spamcop.net');
  });

  it('are looked up nibble by nibble where they are IPv6 (RFC 5782, section 2.4)', () => {
    assert.equal(
      lookupName('2001:db8:1:2:3:4:567:89ab', 'ugly.example.com'),
      'b.a.9.8.7.6.5.0.4.0.0.0.3.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ugly.example.com',
    );
    assert.equal(lookupName('::1', 'example.com')?.length, 32 * 2 + 'example.com'.length);
  });

  for (const text of [
    '',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    ':',
    ':::',
    '1::2::3',
    'g::1',
    '1:2:3:4:5:6:7:8:9',
    '12345::',
  ]) {
    it(`${JSON.stringify(text)} is none`, () => {
      assert.equal(isAddress(text), false);
      assert.equal(lookupName(text, 'example.com'), undefined);
    });
  }
});
