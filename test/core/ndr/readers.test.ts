import assert from 'node:assert/strict';
import { facts, inLine, lineEnds, report } from './reading.ts';

interface Case {
  readonly name: string;
  readonly reader: string;
  readonly lines: readonly string[];
  /** address | action | reply | status | server | answer */
  readonly recipients: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'Exchange: who answered stands between recipient and answer',
    reader: 'exchange',
    lines: [
      'Diagnostic information for administrators:',
      '',
      'Generating server: MBX1.prod.outlook.com',
      '',
      'a@example.com',
      'mx.example.com',
      "Remote Server returned '550 5.1.1 no such user'",
      '',
      'b@example.com',
      "Remote Server returned '550 5.7.1 not 'you''",
    ],
    recipients: [
      'a@example.com | - | 550 | 5.1.1 | mx.example.com | 550 5.1.1 no such user',
      "b@example.com | - | 550 | 5.7.1 | - | 550 5.7.1 not 'you'",
    ],
  },
  {
    name: 'Exchange: attempts with times, the last one first',
    reader: 'exchange',
    lines: [
      'Generating server: mbx.example.net',
      'Receiving server: mx.example.com (192.0.2.1)',
      '',
      'a@example.com',
      "3/2/2026 8:42:00 AM - Remote Server at mx.example.com (192.0.2.1) returned '550 4.4.7 QUEUE.Expired'",
      "3/2/2026 7:42:00 AM - Remote Server at mx.example.com (192.0.2.1) returned '441 4.4.1 no answer'",
    ],
    recipients: ['a@example.com | - | 550 | 4.4.7 | mx.example.com | 550 4.4.7 QUEUE.Expired'],
  },
  {
    name: 'Exchange 2003 to 2010: answers between number signs',
    reader: 'exchange',
    lines: [
      'Diagnostic information for administrators:',
      'Generating server: example.net',
      '',
      'a@example.com',
      'mx.example.com #<mx.example.com #5.7.1 smtp;530 5.7.1 Client was not authenticated> #SMTP#',
      '',
      'b@example.com',
      '#550 5.1.1 not found ##rfc822;alias@example.com',
    ],
    recipients: [
      'a@example.com | - | 530 | 5.7.1 | mx.example.com | 530 5.7.1 Client was not authenticated',
      'b@example.com | - | 550 | 5.1.1 | - | 550 5.1.1 not found',
    ],
  },
  {
    name: 'Exchange in German',
    reader: 'exchange',
    lines: [
      'Diagnoseinformationen für Administratoren:',
      'Generierender Server: mbx.example.net',
      'a@example.com',
      "Remote Server returned '550 5.1.1 unknown'",
    ],
    recipients: ['a@example.com | - | 550 | 5.1.1 | - | 550 5.1.1 unknown'],
  },
  {
    name: 'Exchange Online, newer layout',
    reader: 'exchange',
    lines: [
      'Original Message Details',
      'Recipient Address: a@example.com',
      'Error Details',
      'Error: 550 5.7.1 not you',
      'Message rejected by: mx.example.com',
    ],
    recipients: ['a@example.com | failed | 550 | 5.7.1 | mx.example.com | 550 5.7.1 not you'],
  },
  {
    name: 'Exchange Online, newer layout in another language',
    reader: 'exchange',
    lines: [
      'Details zur ursprünglichen Nachricht',
      'Absenderadresse: sender@example.net',
      'Empfängeradresse: a@example.com',
      'Betreff: Hallo',
      '',
      'Fehlerdetails',
      'Gemeldeter Fehler: 550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
      'DSN generiert von: MBX1.prod.outlook.com',
    ],
    recipients: ['a@example.com | - | 550 | 5.1.10 | - | 550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'],
  },
  {
    name: 'Exchange 5.5: a name may stand for the address',
    reader: 'exchange-2003',
    lines: [
      'Your message did not reach the following recipient(s):',
      '',
      'a@example.com on Mon, 2 Mar 2026 08:42:00 +0000',
      '    The recipient name is not recognized',
      '    MSEXCH:IMS:X',
    ],
    recipients: ['a@example.com | failed | - | - | - | The recipient name is not recognized'],
  },
  {
    name: 'a message trace',
    reader: 'message-trace',
    lines: [
      'Defer\tReason: [{LED=450 4.7.1 later};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1};{LRT=3/2/2026 8:42:00 AM}]',
    ],
    recipients: ['- | delayed | 450 | 4.7.1 | mx.example.com | 450 4.7.1 later'],
  },
  {
    name: 'Postfix',
    reader: 'postfix',
    lines: [
      'This is the mail system at host relay.example.net.',
      '',
      '<a@example.com> (expanded from <list@example.com>): host',
      '    mx.example.com[192.0.2.1] said: 550 5.1.1 unknown',
      '    (in reply to RCPT TO command)',
    ],
    recipients: ['a@example.com | - | 550 | 5.1.1 | mx.example.com | 550 5.1.1 unknown (in reply to RCPT TO command)'],
  },
  {
    name: 'qmail',
    reader: 'qmail',
    lines: [
      'Hi. This is the qmail-send program at example.net.',
      "This is a permanent error; I've given up.",
      '',
      '<a@example.com>:',
      '192.0.2.1 does not like recipient.',
      'Remote host said: 550 5.1.1 unknown',
      'Giving up on 192.0.2.1.',
      '',
      '<b@example.com>:',
      "Sorry, I couldn't find any host by that name. (#5.1.2)",
    ],
    recipients: [
      'a@example.com | failed | 550 | 5.1.1 | 192.0.2.1 | 550 5.1.1 unknown',
      "b@example.com | failed | - | 5.1.2 | - | Sorry, I couldn't find any host by that name. (#5.1.2)",
    ],
  },
  {
    name: 'sendmail: the transcript says who answered',
    reader: 'sendmail',
    lines: [
      '   ----- The following addresses had permanent fatal errors -----',
      '<a@example.com>',
      '    (reason: 550 no such user)',
      '    (expanded from: <list@example.com>)',
      '',
      '   ----- Transcript of session follows -----',
      '... while talking to mx.example.com.:',
      '>>> RCPT To:<a@example.com>',
      '<<< 550 no such user',
      '550 5.1.1 <a@example.com>... User unknown',
      '<<< 503 Need RCPT',
    ],
    recipients: ['a@example.com | failed | 550 | 5.1.1 | mx.example.com | 550 no such user'],
  },
  {
    name: 'Exim',
    reader: 'exim',
    lines: [
      'This message was created automatically by mail delivery software.',
      'The following address(es) failed:',
      '',
      '  a@example.com',
      '    (ultimately generated from list@example.com)',
      '    SMTP error from remote mail server after RCPT TO:<a@example.com>:',
      '    host mx.example.com [192.0.2.1]: 550 5.1.1 unknown',
    ],
    recipients: ['a@example.com | failed | 550 | 5.1.1 | mx.example.com | 550 5.1.1 unknown'],
  },
  {
    name: 'Gmail, delayed',
    reader: 'gmail',
    lines: [
      'Delivery to the following recipient has been delayed:',
      '',
      '     a@example.com',
      '',
      'Technical details of temporary failure: ',
      'The recipient server did not accept our requests to connect.',
    ],
    recipients: ['a@example.com | delayed | - | - | - | The recipient server did not accept our requests to connect.'],
  },
  {
    name: 'MessagingServer',
    reader: 'messaging-server',
    lines: [
      'Your message cannot be delivered to the following recipients:',
      '',
      '  Recipient address: @relay.example.com:a@example.com',
      '  Reason: Remote SMTP server has rejected address',
      '  Diagnostic code: smtp;550 5.1.1 unknown',
      '  Remote system: dns;mx.example.com (TCP|192.0.2.9|1|192.0.2.1|25)',
    ],
    recipients: ['a@example.com | failed | 550 | 5.1.1 | mx.example.com | 550 5.1.1 unknown'],
  },
  {
    name: 'OpenSMTPD',
    reader: 'opensmtpd',
    lines: [
      'an error for the following list of recipients:',
      '',
      'a@example.com: 550 5.1.1 unknown',
      'b@example.com: no MX found',
    ],
    recipients: [
      'a@example.com | - | 550 | 5.1.1 | - | 550 5.1.1 unknown',
      'b@example.com | - | - | - | - | no MX found',
    ],
  },
  {
    name: 'Domino',
    reader: 'domino',
    lines: [
      'Your message',
      '',
      'was not delivered to:',
      '',
      '  a@example.com',
      '',
      'because:',
      '',
      '  User unlisted in Directory',
    ],
    recipients: ['a@example.com | failed | - | - | - | User unlisted in Directory'],
  },
  {
    name: 'DragonFly',
    reader: 'dragonfly',
    lines: [
      'There was an error delivering your mail to <a@example.com>.',
      '',
      'mx.example.com [192.0.2.1] did not like our RCPT TO:',
      '550 5.1.1 unknown',
    ],
    recipients: ['a@example.com | failed | 550 | 5.1.1 | mx.example.com | 550 5.1.1 unknown'],
  },
  {
    name: 'Amazon SES, as JSON',
    reader: 'amazon-ses',
    lines: [
      '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[{"emailAddress":"a@example.com","action":"failed",' +
        '"status":"5.1.1","diagnosticCode":"smtp; 550 5.1.1 unknown"}]}}',
    ],
    recipients: ['a@example.com | failed | 550 | 5.1.1 | - | 550 5.1.1 unknown'],
  },
  {
    name: 'Exchange under headings of an unknown language: the part for the sender names the recipient too',
    reader: 'exchange',
    lines: [
      'Kézbesítés nem sikerült az alábbi címzettekhez:',
      '',
      'a@example.com',
      'Az üzenet nem érkezett meg.',
      '',
      'Létrehozó kiszolgáló: mbx.example.net',
      '',
      'a@example.com',
      "Remote Server returned '550 5.1.1 unknown'",
    ],
    recipients: ['a@example.com | - | 550 | 5.1.1 | - | 550 5.1.1 unknown'],
  },
  {
    name: 'Postfix: an answer that begins with the address, on the next line',
    reader: 'postfix',
    lines: [
      'This is the mail system at host relay.example.net.',
      '',
      '<a@example.com>: host mx.example.com[192.0.2.1] said: 550 5.1.1',
      '    <a@example.com>: unknown (in reply to RCPT TO command)',
    ],
    recipients: [
      'a@example.com | - | 550 | 5.1.1 | mx.example.com | 550 5.1.1 <a@example.com>: unknown (in reply to RCPT TO command)',
    ],
  },
  {
    name: 'sendmail: "503 need RCPT" is why nobody failed',
    reader: 'sendmail',
    lines: [
      '----- The following addresses had permanent fatal errors -----',
      '<a@example.com>',
      '    (reason: 550 5.1.1 unknown)',
      'b@example.com',
      '',
      '----- Transcript of session follows -----',
      '<<< 503 5.0.0 Need RCPT (recipient)',
    ],
    recipients: [
      'a@example.com | failed | 550 | 5.1.1 | - | 550 5.1.1 unknown',
      'b@example.com | failed | - | - | - | -',
    ],
  },
  {
    name: 'MDaemon: the transcript of the session',
    reader: 'mdaemon',
    lines: [
      'Failed address: a@example.com',
      '',
      '--- Session Transcript ---',
      ' Mon 2026-03-02 08:42:01: <-- 220 mx.example.com ESMTP',
      ' Mon 2026-03-02 08:42:01: --> RCPT To:<a@example.com>',
      ' Mon 2026-03-02 08:42:02: <-- 550 5.1.1 unknown',
      ' Mon 2026-03-02 08:42:02: --> QUIT',
      '--- End Transcript ---',
    ],
    recipients: ['a@example.com | failed | 550 | 5.1.1 | - | 550 5.1.1 unknown'],
  },
  {
    name: 'InterScan',
    reader: 'interscan',
    lines: [
      'Sent <<< RCPT TO:<a@example.com>',
      'Received >>> 550 5.1.1 unknown',
      'Unable to deliver message to <a@example.com>',
    ],
    recipients: ['a@example.com | failed | 550 | 5.1.1 | - | 550 5.1.1 unknown'],
  },
  {
    name: 'MailMarshal: why stands above',
    reader: 'mailmarshal',
    lines: [
      'Could not be delivered because of',
      '',
      '550 5.1.1 unknown',
      '',
      'The following recipients were affected:',
      '    a@example.com',
    ],
    recipients: ['a@example.com | failed | 550 | 5.1.1 | - | 550 5.1.1 unknown'],
  },
  {
    name: 'XMail',
    reader: 'xmail',
    lines: ['[<01>] XMail bounce: Rcpt=[a@example.com];Error=[550 5.1.1 unknown]', '', 'Rcpt To:   <a@example.com>'],
    recipients: ['a@example.com | - | 550 | 5.1.1 | - | 550 5.1.1 unknown]'],
  },
  {
    name: 'a report of an unknown kind, with its reason behind a label',
    reader: 'generic',
    lines: ['Your email to a@example.com could not be delivered.', '', 'Reason: 5.1.1 no such account'],
    recipients: ['a@example.com | failed | - | 5.1.1 | - | 5.1.1 no such account'],
  },
  {
    name: 'a report of an unknown kind',
    reader: 'generic',
    lines: ['We could not deliver your mail.', '', '  a@example.com', '', '550 5.1.1 unknown'],
    recipients: ['a@example.com | - | 550 | 5.1.1 | - | 550 5.1.1 unknown'],
  },
];

describe('readers', () => {
  for (const { name, reader, lines, recipients } of cases) {
    for (const [form, end] of Object.entries(lineEnds)) {
      it(`${name}, ${form}`, () => {
        const read = facts(report(...lines), end);
        assert.equal(read.reader, reader);
        assert.deepEqual(read.recipients.map(inLine), recipients);
      });
    }
  }
});
