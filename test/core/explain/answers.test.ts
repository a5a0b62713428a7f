import assert from 'node:assert/strict';
import { explainReply } from '../../../src/core/explain/index.ts';
import { ask, NO_WORDS } from './asking.ts';

/** Answers whose one meaning is easily taken for another; who has to act, and whether sending again helps. */
const answers: readonly (readonly [reply: string, row: string, owner: string, retry: string])[] = [
  ['552 Mailbox limit exceeded for this email address', 'generic/mailbox-full', 'recipient', 'later'],
  ['450 4.7.1 Limit exceeded for this client', 'generic/rate-limited', 'sender-admin', 'later'],
  ['552 5.2.2 The users mailfolder is over the allowed quota (size)', 'generic/mailbox-full', 'recipient', 'later'],
  ["the user's mailfolder is full", 'generic/mailbox-full', 'recipient', 'later'],
  ['mailbox is full: retry timeout exceeded', 'generic/mailbox-full', 'recipient', 'later'],
  [
    'mailbox is full (MTA-imposed quota exceeded while writing to /home/a): retry timeout exceeded',
    'generic/mailbox-full',
    'recipient',
    'later',
  ],
  ['all hosts failed: retry timeout exceeded', 'generic/expired', 'recipient-admin', 'later'],
  ['Over quota: retry timeout exceeded', 'generic/mailbox-full', 'recipient', 'later'],
  ['Over quota', 'generic/mailbox-full', 'recipient', 'later'],

  ['451 4.3.0 <user@fabrikam.com>: Temporary lookup failure', 'generic/lookup-failed', 'recipient-admin', 'later'],
  [
    '451 4.3.0 <user@fabrikam.com>: Recipient address rejected: Temporary lookup failure',
    'generic/lookup-failed',
    'recipient-admin',
    'later',
  ],

  ['554 5.7.0 Reject, id=12345-01 - INFECTED: Eicar-Signature', 'generic/virus', 'sender-admin', 'after-fix'],
  [
    '550 5.7.1 Message content rejected, id=12345-01 - VIRUS: Eicar-Test-Signature',
    'generic/virus',
    'sender-admin',
    'after-fix',
  ],
  [
    '550 5.7.1 Message content rejected, id=12345-01-2 - BANNED: setup.bat',
    'generic/attachment',
    'sender',
    'after-fix',
  ],
  ['554 5.7.0 Reject, id=12345-01 - BANNED: .exe', 'generic/attachment', 'sender', 'after-fix'],
  ['554 5.7.0 Reject, id=12345-01 - BAD_HEADER', 'generic/content-format', 'sender', 'after-fix'],
  ['554 5.6.0 Reject, id=12345-01 - BAD HEADER, MIME error', 'generic/content-format', 'sender', 'after-fix'],
  ['554 5.7.0 Reject, id=12345-01 - UNCHECKED', 'generic/policy', 'recipient-admin', 'after-fix'],
  ['554 5.7.0 Reject, id=12345-01 - SPAM', 'generic/spam-content', 'sender-admin', 'after-fix'],
  ['554 5.7.0 Reject, id=12345-01 mx-1 - SPAM', 'generic/spam-content', 'sender-admin', 'after-fix'],
  ['554 5.7.1 Message content rejected, id=12345-01 - UBE', 'generic/spam-content', 'sender-admin', 'after-fix'],
  ['550 5.7.1 Message content rejected, UBE, id=12345-01', 'generic/spam-content', 'sender-admin', 'after-fix'],
  ['550 5.7.1 Message rejected: virus found', 'generic/virus', 'sender-admin', 'after-fix'],
  [
    '550 the intended recipient is not authorized to receive messages with this type of attached files',
    'generic/attachment',
    'sender',
    'after-fix',
  ],

  ['451 Could not complete sender verify callout', 'generic/sender-unverified', 'sender-admin', 'after-fix'],
  ['550 Verification failed for <user@contoso.com>', 'generic/sender-unverified', 'sender-admin', 'after-fix'],
  ['550 5.7.1 DKIM verification failed for contoso.com', 'generic/dkim-failed', 'sender-admin', 'after-fix'],

  ['554 5.7.1 Spam message rejected', 'generic/spam-content', 'sender-admin', 'after-fix'],
  ['550 5.7.1 Command rejected', 'generic/policy', 'recipient-admin', 'after-fix'],
  ['503 5.5.1 Command rejected', 'generic/protocol-error', 'sender-admin', 'after-fix'],
  ['550 5.7.1 Message rejected', 'generic/policy', 'recipient-admin', 'after-fix'],
  [
    '550 5.7.1 <user@fabrikam.com>: Recipient address rejected: Message rejected due to: SPF fail - not authorized. Please see http://www.openspf.net/Why?id=user@contoso.com;ip=192.0.2.1',
    'generic/spf-failed',
    'sender-admin',
    'after-fix',
  ],
  ['550 5.7.1 Sender ID (PRA) Not Permitted', 'generic/spf-failed', 'sender-admin', 'after-fix'],

  [
    'Domain contoso.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
    'generic/own-limit',
    'sender-admin',
    'later',
  ],
  ["You've reached your daily relay quota", 'generic/own-limit', 'sender-admin', 'later'],
  [
    'You have reached a limit for sending mail. Your message was not sent.',
    'generic/own-limit',
    'sender-admin',
    'later',
  ],

  ['the domain name (exmaple.com) does not appear to be registered', 'generic/domain-unknown', 'sender', 'useless'],
  ['DNS lookup failure: host exmaple.com not found', 'generic/domain-unknown', 'sender', 'useless'],
  ['Name server reports domain name unknown', 'generic/domain-unknown', 'sender', 'useless'],
  ['Host exmaple.com not found', 'generic/domain-unknown', 'sender', 'useless'],
  [
    'No connection could be made because the target machine actively refused it',
    'generic/no-answer',
    'recipient-admin',
    'later',
  ],
  ['Remote host is not responding', 'generic/no-answer', 'recipient-admin', 'later'],
  ['Host mx.fabrikam.com is not responding', 'generic/no-answer', 'recipient-admin', 'later'],
  ['Host not reachable', 'generic/no-answer', 'recipient-admin', 'later'],
  ['No mail servers appear to exists for fabrikam.com', 'generic/domain-no-mail', 'sender', 'useless'],
  ['No mx record found for domain=fabrikam.com', 'generic/domain-no-mail', 'sender', 'useless'],
  ['an MX or SRV record indicated no SMTP service', 'generic/domain-no-mail', 'sender', 'useless'],
  ['MX lookup timed out for fabrikam.com', 'generic/dns-failed', 'recipient-admin', 'later'],
  ['The maximum number of delivery attempts has been reached', 'generic/expired', 'recipient-admin', 'later'],
  ['Unable to deliver message after multiple retries, giving up', 'generic/expired', 'recipient-admin', 'later'],
  ['We were unable to deliver this message after 7 days', 'generic/expired', 'recipient-admin', 'later'],
  ['Envelope expired', 'generic/expired', 'recipient-admin', 'later'],

  ["554 delivery error: dd This user doesn't have an example.com account", 'generic/user-unknown', 'sender', 'useless'],
  ['550 unknown or illegal alias: user@fabrikam.com', 'generic/user-unknown', 'sender', 'useless'],
  ['The destination addresses were unknown', 'generic/user-unknown', 'sender', 'useless'],
  ['550 5.1.1 Invalid Address', 'generic/user-unknown', 'sender', 'useless'],
  ['550 5.1.7 Invalid Address', 'exs/5.1.7', 'sender-admin', 'after-fix'],
  ['550 HELO should be a FQDN or address literal', 'generic/bad-helo', 'sender-admin', 'after-fix'],

  [
    '550 5.7.124 RESOLVER.RST.SenderNotInAllowedSendersList; not authorized',
    'exo/5.7.124',
    'recipient-admin',
    'after-fix',
  ],
  ['550 5.7.3 Not Authorized', 'exs/5.7.3', 'recipient-admin', 'after-fix'],
  [
    '550 5.7.60 SMTP; Client does not have permissions to send as this sender',
    'seen/5.2.252',
    'sender-admin',
    'after-fix',
  ],
  ['550 5.7.1 Client does not have permissions to send as this sender', 'seen/5.2.252', 'sender-admin', 'after-fix'],
  [
    'You do not have the permission to send the message on behalf of the specified user',
    'seen/5.2.252',
    'sender-admin',
    'after-fix',
  ],

  [
    '554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)',
    'generic/spam-reputation',
    'sender-admin',
    'after-fix',
  ],
  ['554 192.0.2.1 Comcast block for spam. #BL000000', 'generic/spam-reputation', 'sender-admin', 'after-fix'],

  [
    '550 5.1.1 Amazon SES has suppressed sending to this address because it has a recent history of bouncing as an invalid address',
    'generic/suppressed',
    'sender-admin',
    'after-fix',
  ],
  [
    '550 5.1.1 Amazon SES did not send the message to this address because it is on the suppression list for your account',
    'generic/suppressed',
    'sender-admin',
    'after-fix',
  ],
  ['605 Not delivering to previously bounced address', 'generic/suppressed', 'sender-admin', 'after-fix'],
  ['554 5.7.1 Message Rejected Class=size limit=15728640', 'generic/message-too-big', 'sender', 'useless'],
  ['dial tcp 198.51.100.7:25: i/o timeout', 'generic/no-answer', 'recipient-admin', 'later'],
  ['CNAME lookup failed temporarily. (#4.4.3)', 'generic/dns-failed', 'recipient-admin', 'later'],
  [
    '553 sorry, your envelope sender is in my badmailfrom list (#5.7.1)',
    'generic/sender-rejected',
    'recipient-admin',
    'after-fix',
  ],
  ['550 5.7.1 Refused by local policy. No SPAM please!', 'generic/policy', 'recipient-admin', 'after-fix'],
  ['550 5.7.1 Message rejected under suspicion of SPAM', 'generic/spam-content', 'sender-admin', 'after-fix'],
  ['550 5.1.1 Usuario desconocido', 'generic/user-unknown', 'sender', 'useless'],
  ['550 5.1.2 Bad destination host: exmaple.com', 'generic/domain-unknown', 'sender', 'useless'],
  ['550 5.2.1 This mailbox has been blocked due to inactivity', 'generic/user-disabled', 'recipient', 'after-fix'],
  ['Delivery failed 10 attempts: user@fabrikam.com', 'generic/expired', 'recipient-admin', 'later'],
  ['522 5.2.0 Delivery failed: Over quota', 'generic/mailbox-full', 'recipient', 'later'],
  ['Unable to deliver message to <user@fabrikam.com>', 'generic/undelivered', 'recipient-admin', 'after-fix'],
  ['Smtp server does not advertise AUTH capability', 'gmail/send-as', 'sender', 'after-fix'],
];

/** Faults that are told by who answered: with the sender's own server they are its admin's. */
const faults = [
  '553 5.3.5 system config error',
  '553 5.3.5 mx.contoso.com. config error: mail loops back to me (MX problem?)',
  '451 4.3.0 mail transport unavailable',
  '451 4.3.0 <user@fabrikam.com>: Temporary lookup failure',
  '550 5.3.5 System incorrectly configured',
];

describe('the meaning of an answer', () => {
  for (const [reply, row, owner, retry] of answers) {
    it(`is ${row}: ${reply.slice(0, 80)}`, () => {
      const [best] = explainReply(reply, NO_WORDS);
      assert.deepEqual([best?.id, best?.owner, best?.retry], [row, owner, retry]);
    });
  }

  it('is that the sender is blocked where Exchange’s sender filter says so', () => {
    for (const system of ['exchange-server', 'exchange-online', 'postfix', undefined]) {
      const { id, owner } = ask({
        diagnostic: '554 5.1.0 Sender Denied',
        answeredBy: { side: 'recipient', ...(system && { system }) },
      });
      assert.equal(id, system === 'exchange-server' ? 'exs/5.1.0' : 'generic/sender-rejected');
      assert.equal(owner, 'recipient-admin');
    }
  });

  for (const diagnostic of faults) {
    it(`leads to the admin of the one who answered: ${diagnostic}`, () => {
      const ours = ask({ diagnostic, answeredBy: { side: 'sender' } });
      assert.deepEqual([ours.owner, ours.route], ['sender-admin', 'own-tenant']);
      const theirs = ask({ diagnostic, answeredBy: { side: 'recipient' } });
      assert.deepEqual([theirs.owner, theirs.route], ['recipient-admin', 'recipient-postmaster']);
    });
  }
});
