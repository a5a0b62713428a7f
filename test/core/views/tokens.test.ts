import assert from 'node:assert/strict';
import { tokenAt } from '../../../src/core/views/hover/tokens.ts';

describe('tokenAt', () => {
  // `^` marks the place pointed at; what is found stands beside it.
  const rows: readonly (readonly [string, string])[] = [
    ['Status: ^5.7.1', 'status 5.7.1'],
    ['Status: 5.7.1^', 'status 5.7.1'],
    ['Status:5.^7.1\r\n', 'status 5.7.1'],
    ['smtp;^550 5.7.1 no', 'reply 550'],
    ['550-5.1^.1 no', 'status 5.1.1'],
    ['5^50-5.1.1 no', 'reply 550'],
    ['host #5.7^.1 smtp;530', 'status 5.7.1'],
    ['ended with 4.7.^500.', 'status 4.7.500'],
    ['[40.107.^20.108]', 'ip 40.107.20.108'],
    ['10.5.7.^1', 'ip 10.5.7.1'],
    ['(2603:10a6:^10:30e::11)', 'ip 2603:10a6:10:30e::11'],
    ['from ::^1 by', 'ip ::1'],
    ['[IPv6:2001:db8^::5]', 'ip 2001:db8::5'],
    ['[IP^v6:2001:db8::5]', ''],
    ['Diagnostic-Code:^550', 'reply 550'],
    ['2001:0db8:0:0:0:0:0:^1', 'ip 2001:0db8:0:0:0:0:0:1'],
    ['00:1a:2b:3c:4d:^5e', ''],
    ['::ffff:192.0.2^.1', 'ip ::ffff:192.0.2.1'],
    ['v5.7.1^2a', ''],
    ['3.7.^1', ''],
    ['5.7.1.2.^3', ''],
    ['999.107.20.^108', ''],
    ['08:42:^07', ''],
    ['^', ''],
    ['a ^ b', ''],
  ];
  for (const [marked, expected] of rows) {
    it(`${marked.trim()} is ${expected || 'nothing'}`, () => {
      const offset = marked.indexOf('^');
      const text = marked.replace('^', '');
      const token = tokenAt(text, offset);
      assert.equal(token ? `${token.kind} ${token.value}` : '', expected);
      if (token) assert.equal(text.slice(token.span.start, token.span.end), token.value);
    });
  }
});
