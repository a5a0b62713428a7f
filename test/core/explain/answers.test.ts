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
  // A code that only the one who answered uses, before common words.
  [
    '550 5.7.508 Access denied, [192.0.2.1] has exceeded permitted limits within 24 hours',
    'exo/5.7.508',
    'sender-admin',
    'later',
  ],
  [
    '550 5.7.26 Service unavailable, a message sent over IPv6 [2001:db8::1] must pass either SPF or DKIM validation',
    'exo/4.7.26',
    'sender-admin',
    'after-fix',
  ],
  ['550 5.6.11 SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds', 'exo/5.6.11', 'sender', 'after-fix'],
  ['550 5.4.318 Message expired, connection reset', 'seen/5.4.318', 'recipient-admin', 'after-fix'],
  [
    '550 5.7.136 RESOLVER.RST.SenderNotAuthenticatedForMailUser; authentication required',
    'exo/5.7.136',
    'recipient-admin',
    'after-fix',
  ],
  ['550 5.7.700 Access denied, tenant has been restricted', 'exo/5.7.705-708', 'sender-admin', 'after-fix'],
  ['550 5.7.703 Message rejected by tenant allow block list', 'exo/5.7.703', 'sender-admin', 'after-fix'],
  [
    '550 5.7.233 The daily external recipient limit (TERRL) was exceeded, too many recipients',
    'exo/5.7.233',
    'sender-admin',
    'later',
  ],
  ['550 5.1.351 Remote server returned: user unknown', 'generic/user-unknown', 'sender', 'useless'],
  ['550 5.7.1 Access denied', 'generic/policy', 'recipient-admin', 'after-fix'],
  [
    '421-4.7.26 This mail has been rate limited because it is unauthenticated',
    'gmail/x.7.26',
    'sender-admin',
    'after-fix',
  ],
  [
    "421-4.7.30 Your email has been rate limited because DKIM authentication didn't pass",
    'gmail/x.7.30',
    'sender-admin',
    'after-fix',
  ],
  ['421 4.7.32 rate limited, not aligned - gsmtp', 'gmail/x.7.32', 'sender-admin', 'after-fix'],
  ['550-5.7.40 The sending domain lacks a DMARC record', 'gmail/x.7.40', 'sender-admin', 'after-fix'],

  // Exchange Online.
  [
    '535 5.7.139 Authentication unsuccessful, the user credentials were incorrect',
    'seen/5.7.139-credentials',
    'sender-admin',
    'after-fix',
  ],
  ['535 5.7.3 Authentication unsuccessful', 'seen/5.7.139-credentials', 'sender-admin', 'after-fix'],
  [
    '535 5.7.139 Authentication unsuccessful, basic authentication is disabled',
    'seen/5.7.139-basic',
    'sender-admin',
    'after-fix',
  ],
  [
    "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy",
    'seen/5.7.139-locked',
    'sender-admin',
    'after-fix',
  ],
  [
    '530 5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant',
    'seen/5.7.139-tenant',
    'sender-admin',
    'after-fix',
  ],
  ['530 5.7.57 Client not authenticated to send mail', 'seen/5.7.57', 'sender-admin', 'after-fix'],
  ['550 5.7.57 authentication required', 'generic/auth-required', 'recipient-admin', 'after-fix'],
  ['451 4.4.62 Mail sent to the wrong Office 365 region. ATTR35', 'seen/4.4.62', 'recipient-admin', 'after-fix'],
  ['452 4.5.3 Recipients belong to multiple regions ATTR38', 'seen/4.5.3-regions', 'sender', 'later'],
  [
    '454 4.7.5 Certificate validation failure, Reason:SubjectMismatch',
    'seen/4.7.5-certificate',
    'recipient-admin',
    'after-fix',
  ],
  ['451 4.7.5 Remote certificate failed validation', 'seen/4.7.5-certificate', 'recipient-admin', 'after-fix'],
  [
    '451 4.7.5 Remote certificate failed MTA-STS validation. Reason: ExpiredCert',
    'exo/4.7.5',
    'recipient-admin',
    'after-fix',
  ],
  [
    '550 5.4.317 Message expired, cannot connect [Message=451 5.7.3 STARTTLS is required to send mail]',
    'seen/5.4.317',
    'recipient-admin',
    'after-fix',
  ],
  [
    '450 4.4.317 Cannot connect [Message=451 5.7.3 STARTTLS is required to send mail]',
    'seen/4.4.317',
    'recipient-admin',
    'after-fix',
  ],
  ['421 4.7.66 TLS 1.0 and 1.1 are not supported', 'seen/4.7.66', 'sender-admin', 'after-fix'],
  [
    '550 5.4.312 Message expired, DNS query failed(DNS Domain fabrikam.com does not exist)',
    'seen/5.4.310',
    'sender',
    'useless',
  ],
  ['550 5.4.312 Message expired, DNS query failed', 'seen/5.4.312', 'recipient-admin', 'after-fix'],
  [
    '550 5.7.60 SMTP; Anonymous clients does not have permissions to send as this sender',
    'seen/5.7.60-anonymous',
    'sender-admin',
    'after-fix',
  ],

  // Outlook.com, Gmail, Yahoo.
  ['421 RP-001 Unfortunately, some messages from 192.0.2.1 were not sent', 'seen/rp-001', 'sender-admin', 'later'],
  ['550 DY-002 Unfortunately, messages from 192.0.2.1 were not sent', 'seen/dy-001', 'sender-admin', 'after-fix'],
  ['550 SC-002 Mail rejected by Outlook.com for policy reasons', 'seen/sc-001', 'sender-admin', 'after-fix'],
  [
    '550-5.7.1 Messages missing a valid Message-ID header are not accepted. - gsmtp',
    'generic/content-format',
    'sender',
    'after-fix',
  ],
  [
    '550-5.7.1 Messages missing a valid address in From:\n550 5.7.1 header are not accepted. - gsmtp',
    'generic/content-format',
    'sender',
    'after-fix',
  ],
  [
    '550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail',
    'gmail/policy',
    'recipient-admin',
    'after-fix',
  ],
  [
    '421 4.7.1 [TS03] All messages from 192.0.2.1 will be permanently deferred; Retrying will NOT succeed',
    'yahoo/ts03',
    'sender-admin',
    'after-fix',
  ],
  ['421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred', 'yahoo/tss04', 'sender-admin', 'later'],
  [
    '554 Message not allowed - [HVU:B1] URL contained in this mail has generated high complaints',
    'generic/bad-link',
    'sender',
    'after-fix',
  ],
  ['550 4.2.1 MAILBOX TEMPORARILY DISABLED', 'generic/user-disabled', 'recipient', 'after-fix'],

  // Other mail services and filters.
  [
    '554-gmx.net Nemesis ESMTP Service not available\n554-No SMTP service\n554-IP address is block listed.',
    'generic/spam-reputation',
    'sender-admin',
    'after-fix',
  ],
  [
    '554-web.de Nemesis ESMTP Service not available\n554-No SMTP service\n554-Bad DNS PTR resource record.',
    'generic/no-reverse-dns',
    'sender-admin',
    'after-fix',
  ],
  ['554-Transaction failed\n554-Reject due to policy restrictions.', 'generic/policy', 'recipient-admin', 'after-fix'],
  ['421 4.1.0 192.0.2.1 Throttled - try again later. RL000001', 'generic/rate-limited', 'sender-admin', 'later'],
  ['421 Too many spams from your IP (192.0.2.1)', 'generic/spam-reputation', 'sender-admin', 'after-fix'],
  ['554 DT:SPM mx1,please see http://mail.example.com/help', 'generic/spam-content', 'sender-admin', 'after-fix'],
  ['550 MI:SPF mx1,please see http://mail.example.com/help', 'generic/spf-failed', 'sender-admin', 'after-fix'],
  [
    '553-Message filtered. Refer to the Troubleshooting page at\n553-http://www.symanteccloud.com/troubleshooting',
    'generic/spam-content',
    'sender-admin',
    'after-fix',
  ],
  ['452 Too many recipients received this hour', 'generic/rate-limited', 'sender-admin', 'later'],
  ['550 SPF Sender Invalid - envelope rejected', 'generic/spf-failed', 'sender-admin', 'after-fix'],
  ['550 DMARC Sender Invalid - envelope rejected', 'generic/dmarc-failed', 'sender-admin', 'after-fix'],
  ['554 Maximum email size exceeded', 'generic/message-too-big', 'sender', 'useless'],
  [
    '550 SPF: 192.0.2.1 is not allowed to send mail from contoso.com',
    'generic/spf-failed',
    'sender-admin',
    'after-fix',
  ],
  ['550 SPF unauthorized mail is prohibited.', 'generic/spf-failed', 'sender-admin', 'after-fix'],
  [
    '550 The mail server detected your message as spam and has prevented delivery.',
    'generic/spam-content',
    'sender-admin',
    'after-fix',
  ],
  ['550 5.7.1 Message rejected: URL listed by SURBL', 'generic/bad-link', 'sender', 'after-fix'],
  [
    '554 5.7.1 Message blocked: it contains FortiGuard - AntiSpam blocking URL(s)',
    'generic/bad-link',
    'sender',
    'after-fix',
  ],
  ['550 5.7.1 Message rejected: MS-Office file containing VBA macros', 'generic/attachment', 'sender', 'after-fix'],

  // What is said of the sender's address, not of the recipient's.
  [
    '550 5.1.0 <user@contoso.com>: Sender address rejected: User unknown in local recipient table',
    'generic/sender-unverified',
    'sender-admin',
    'after-fix',
  ],
  [
    '550 5.1.1 <user@contoso.com>: Sender address rejected: User unknown in virtual mailbox table',
    'generic/sender-unverified',
    'sender-admin',
    'after-fix',
  ],
  [
    '550 5.1.1 <user@contoso.com>: Recipient address rejected: User unknown in local recipient table',
    'generic/user-unknown',
    'sender',
    'useless',
  ],
  [
    '550 5.1.7 <user@contoso.com>: Sender address rejected: undeliverable address: host mx.contoso.com[192.0.2.1] said: 550 5.4.1 Recipient address rejected: Access denied',
    'generic/sender-unverified',
    'sender-admin',
    'after-fix',
  ],
  [
    '550-Callout verification failed:\n550 550 5.1.1 User unknown',
    'generic/sender-unverified',
    'sender-admin',
    'after-fix',
  ],
  ['550 5.7.27 Sender address has null MX', 'generic/sender-unverified', 'sender-admin', 'after-fix'],
  ['556 5.1.10 Recipient address has null MX', 'generic/domain-no-mail', 'sender', 'useless'],
  [
    '553 5.7.1 <user@contoso.com>: Sender address rejected: not owned by user other@contoso.com',
    'generic/sender-not-owned',
    'sender-admin',
    'after-fix',
  ],
  [
    '553 5.7.1 <user@contoso.com>: Sender address rejected: not logged in',
    'generic/sender-not-owned',
    'sender-admin',
    'after-fix',
  ],
];

/** Refusals of a shared address of Exchange Online, which its users can do nothing about. */
const ofPool: readonly (readonly [reply: string, row: string, ticket: string])[] = [
  [
    "550 5.7.1 Unfortunately, messages from [40.107.22.77] weren't sent, since part of their network is on our block list (S3150)",
    'seen/5.7.1-s3140',
    'if-persisting',
  ],
  ['550 SC-001 Mail rejected by Outlook.com for policy reasons: 40.107.22.77', 'seen/sc-001', 'if-persisting'],
  ['550 5.7.606 Access denied, banned sending IP [40.107.21.62]', 'exo/5.7.606-649', 'if-persisting'],
  [
    "553 5.7.1 [BL21] Connections not accepted from 40.107.94.88, because the ip is in Spamhaus's list; see https://postmaster.yahooinc.com/error-codes",
    'yahoo/spamhaus',
    'yes',
  ],
  [
    '550 5.7.0 Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=40.107.22.77',
    'list/proofpoint-pdr',
    'yes',
  ],
  ['521 5.7.1 DNSBL:RBL 521< 40.107.93.12 >_is_blocked.', 'generic/spam-reputation', 'yes'],
  ['554 IP=40.107.21.90 - None/bad reputation.', 'generic/spam-reputation', 'yes'],
  ['554 40.107.93.77 Comcast BL004 Blocked for spam.', 'generic/spam-reputation', 'yes'],
  [
    '554-No SMTP service\n554-IP address is block listed.\n554 https://www.gmx.net/mail/senderguidelines?ip=40.107.22.77',
    'generic/spam-reputation',
    'yes',
  ],
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

  for (const [reply, row, ticket] of ofPool) {
    it(`leads to Microsoft: ${reply.slice(0, 80)}`, () => {
      const [best] = explainReply(reply, NO_WORDS);
      assert.deepEqual([best?.id, best?.owner, best?.ticket, best?.retry], [row, 'microsoft', ticket, 'later']);
      const other = explainReply(reply.replace(/40(?:\.\d+){3}/, '192.0.2.1'), NO_WORDS)[0];
      assert.deepEqual([other?.id, other?.owner, other?.ticket], [row, 'sender-admin', 'no']);
    });
  }

  it('is for the recipient’s admin where the name of Microsoft’s own address was not found', () => {
    const reply = '450 4.7.1 Client host rejected: cannot find your reverse hostname, [40.107.6.99]';
    const [best] = explainReply(reply, NO_WORDS);
    assert.deepEqual([best?.id, best?.owner, best?.retry], ['generic/no-reverse-dns', 'recipient-admin', 'later']);
    const [other] = explainReply(reply.replace('40.107.6.99', '192.0.2.1'), NO_WORDS);
    assert.deepEqual([other?.owner, other?.retry], ['sender-admin', 'after-fix']);
  });

  it('is that of a code that only the one who answered uses, whatever its words have in common with others', () => {
    const rows = [
      ['550 5.7.508 Access denied, too many messages', 'exchange-online', 'exo/5.7.508'],
      ['550 5.1.10 User unknown', 'exchange-online', 'exo/5.1.10'],
      ['550 5.1.10 User unknown', undefined, 'generic/user-unknown'],
      ['550 5.7.1 Message rejected as spam', 'exchange-online', 'generic/spam-content'],
      ['421 4.7.28 rate limited', 'gmail', 'gmail/x.7.28'],
      ['421 4.7.28 rate limited', undefined, 'generic/rate-limited'],
      ['550 5.0.350 Remote server returned: user unknown', 'exchange-online', 'generic/user-unknown'],
    ] as const;
    for (const [diagnostic, system, row] of rows) {
      const { id } = ask({ diagnostic, answeredBy: { side: 'recipient', ...(system && { system }) } });
      assert.equal(id, row, `${diagnostic} by ${system}`);
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
