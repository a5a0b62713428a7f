import assert from 'node:assert/strict';
import { innermost, parseReply } from '../../../src/core/ndr/reply.ts';

describe('codes of an answer', () => {
  const cases: [text: string, reply: number | undefined, status: string | undefined][] = [
    ['550 5.1.1 User unknown', 550, '5.1.1'],
    ['550-5.7.26 first line\r\n550 5.7.26 last line', 550, '5.7.26'],
    ['550 #5.1.0 Address rejected.', 550, '5.1.0'],
    ['550: 5.1.1 no such user', 550, '5.1.1'],
    ['554 554 5.7.1 Service unavailable', 554, '5.7.1'],
    ['[554 5.4.6 Hop count exceeded]', 554, '5.4.6'],
    ['550 User unknown (#5.1.1)', 550, '5.1.1'],
    ['Sorry, no mailbox here by that name. (#5.1.1)', undefined, '5.1.1'],
    ['5.2.2 Mailbox full', undefined, '5.2.2'],
    ['501 Validation failed: not accepted: 5.7.1 no such user', 501, '5.7.1'],
    ['host mx.example.com[192.0.2.1] said: 550 5.1.1 unknown', 550, '5.1.1'],
    ['571 No PTR record found', 571, undefined],
    ['550', 550, undefined],
    // A code that is a part of something else.
    ['550 Client host 5.7.1.23 is not welcome', 550, undefined],
    ['421 from 10.5.7.1: too many connections', 421, undefined],
    ['550 see https://example.com/5.7.1', 550, undefined],
    ['Rejected by Exim 4.92.3', undefined, undefined],
    ['550 PureFilter 5.6.1 refused the attachment', 550, undefined],
    ['550 unknown here (mail core 4.7.2 at 192.0.2.1)', 550, undefined],
    ['delivery agent dovecot 2.3.16 exited', undefined, undefined],
    ['550 Recipient 5.1.1 unknown', 550, '5.1.1'],
    ['550 rejected with Error 5.7.1 by policy', 550, '5.7.1'],
    ['a message of size 512 exceeds the limit', undefined, undefined],
    ['255', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [text, reply, status] of cases) {
    it(JSON.stringify(text), () => {
      const found = parseReply(text);
      assert.deepEqual([found.reply, found.status], [reply, status]);
    });
  }
});

describe('the innermost answer', () => {
  const cases: [text: string, inner: string | undefined][] = [
    ['550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 blocked', '554 5.7.1 blocked'],
    ['550 5.1.351 Unknown recipient -> 550 : User unknown', '550 : User unknown'],
    ['550 5.0.350 one -> 550 5.7.1 two -> 554 three', '554 three'],
    ['554 4.4.7 Message expired.<421 4.4.2 Connection timed out>', '421 4.4.2 Connection timed out'],
    ['Reason: [{LED=450 4.7.1 Try later};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1}]', '450 4.7.1 Try later'],
    ['450 4.4.316 Refused [Message=451 4.7.0 busy] [LastAttemptedServerName=mx.example.com]', '451 4.7.0 busy'],
    ["5.1.0 - Unknown address error 550-'5.1.1 <a@example.com>: unknown'", "550-'5.1.1 <a@example.com>: unknown"],
    ['550 5.7.1 rule A -> B does not allow it', undefined],
    ['550 5.1.1 <a@example.com>: unknown', undefined],
  ];
  for (const [text, inner] of cases) {
    it(JSON.stringify(text), () => {
      const found = innermost(text);
      assert.equal(found && text.slice(found.start, found.end), inner);
    });
  }
});
