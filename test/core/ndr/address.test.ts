import assert from 'node:assert/strict';
import { dsnAddress, findAddresses } from '../../../src/core/ndr/address.ts';

describe('addresses in prose', () => {
  const cases: [text: string, ...found: string[]][] = [
    ['<a@example.com>: no', 'a@example.com'],
    ['a@example.com<mailto:a@example.com>', 'a@example.com', 'a@example.com'],
    ["to 'a@example.com', b@example.org.", 'a@example.com', 'b@example.org'],
    ['"two words"@example.com', '"two words"@example.com'],
    ['bounce+a=b.example@example.com', 'bounce+a=b.example@example.com'],
    ['user@[192.0.2.1] and user@mailhub0', 'user@[192.0.2.1]', 'user@mailhub0'],
    ['宛先a@example.comは存在しません', 'a@example.com'],
    ['用户@例え.jp', '用户@例え.jp'],
    ['* a@example.com *', 'a@example.com'],
    ['@ a@ @b a@.com'],
  ];
  for (const [text, ...found] of cases) {
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        findAddresses(text).map((one) => one.value),
        found,
      ),
    );
  }

  it('costs no more than the text is long', () => {
    assert.deepEqual(findAddresses(`${'a'.repeat(1_000_000)} ${'@'.repeat(1_000_000)}`), []);
  });
});

describe('addresses of DSN fields', () => {
  const cases: [value: string, address: string | undefined, xtext?: boolean][] = [
    ['rfc822; a@example.com', 'a@example.com'],
    ['RFC822;<a@example.com>', 'a@example.com'],
    ['rfc822;rfc822;a@example.com', 'a@example.com'],
    ['a@example.com', 'a@example.com'],
    ['rfc822;@relay.example.com:a@server', 'a@server'],
    ['utf-8; r\\x{E9}mi@example.com', 'rémi@example.com'],
    ['rfc822; a+2Bb@example.com', 'a+b@example.com', true],
    ['rfc822; a+2Bb@example.com', 'a+2Bb@example.com', false],
    ['rfc822; a@example.com (why not)', 'a@example.com'],
    ['x400; /S=a/O=example/', undefined],
    ['rfc822; <>', undefined],
    ['', undefined],
  ];
  for (const [value, address, xtext = false] of cases) {
    it(JSON.stringify(value), () => assert.equal(dsnAddress(value, xtext)?.value, address));
  }
});
