import assert from 'node:assert/strict';
import { facts } from './reading.ts';

describe('attempts', () => {
  it('are read out of a history of dates and what happened', () => {
    const { recipients } = facts(
      [
        'From: postmaster@mail.example.net',
        'Subject: Delivery report',
        '',
        'Your message has been enqueued and undeliverable for 1 day',
        '',
        '  Recipient address: a@example.org',
        '  Reason: unable to deliver this message after 1 day',
        '',
        'Delivery attempt history for your mail:',
        '',
        'Mon, 2 Mar 2026 19:17:37 +0000 (GMT)',
        'Failed connect() to TCP port 25 of 192.0.2.240    Error: Connection timed out',
        '',
        'Mon, 2 Mar 2026 11:14:26 +0000 (GMT)',
        'Failed connect() to TCP port 25 of 192.0.2.240    Error: Connection refused',
      ],
      '\n',
    );
    assert.equal(recipients[0]?.lastAttempt?.value, '2026-03-02T19:17:37Z');
    assert.deepEqual(
      recipients[0]?.attempts.map(({ at, diagnostic }) => [at?.value, diagnostic?.value.slice(-10)]),
      [
        ['2026-03-02T19:17:37Z', ' timed out'],
        ['2026-03-02T11:14:26Z', 'on refused'],
      ],
    );
  });
});
