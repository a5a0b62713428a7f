import assert from 'node:assert/strict';
import { facts, inLine } from './reading.ts';

/** Mails that have the words of a report and are none. */
const none: [name: string, lines: string[]][] = [
  [
    'somebody writes about one',
    [
      'From: Karl <karl@example.net>',
      'Subject: Mail delivery failed to our supplier',
      '',
      'Hello,',
      'our mails to bob@example.org come back with "550 5.1.1 user unknown".',
    ],
  ],
  [
    'a ticket system answers one',
    [
      'Return-Path: <>',
      'From: Helpdesk <helpdesk@example.org>',
      'Subject: [#5511] AutoReply: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      '',
      'Greetings,',
      'mails to bob@example.net come back with 550 5.7.1.',
    ],
  ],
  [
    'a ticket system passes one on',
    [
      'From: Tickets <tickets@example.org>',
      'Subject: (OPS-550) Undelivered mail to bob@example.org',
      'Auto-Submitted: auto-generated',
      'Precedence: bulk',
      '',
      'Mails to bob@example.org bounce with 550 5.1.1.',
    ],
  ],
  [
    'a newsletter quotes one',
    [
      'From: Deliverability Weekly <news@example.net>',
      'Subject: Mail delivery failed: bounces explained',
      'List-Unsubscribe: <https://example.net/u>',
      'Precedence: bulk',
      '',
      'This is the mail system at host mail.example.org.',
      '',
      '<john@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 unknown',
      '',
      'Final-Recipient: rfc822; john@example.org',
      'Action: failed',
      'Status: 5.1.1',
    ],
  ],
  [
    'TMDA asks to confirm, in the words of Exim',
    [
      'From: Bob <bob@example.com>',
      'Subject: Please confirm your message',
      'Auto-Submitted: auto-replied',
      '',
      'This message was created automatically by mail delivery software (TMDA).',
      '',
      'To release your message, send an empty message to',
      '',
      '   bob-confirm-1.2@example.com',
    ],
  ],
  [
    'somebody’s machine asks to prove to be a person',
    [
      'From: Bob <bob@example.com>',
      'Subject: Re: Order [please confirm]',
      'Auto-Submitted: auto-replied',
      '',
      'Your message to bob@example.com has not been delivered yet.',
      'Please reply to this mail to confirm, to have your message delivered.',
    ],
  ],
  [
    'a tracker of issues quotes a line of one',
    [
      'From: Issues <issues@example.net>',
      'Subject: Parser fails: Undelivered Mail (#55)',
      'List-Id: <mailer.example.net>',
      'Auto-Submitted: auto-generated',
      '',
      '<bob@example.org>: host mx.example.org[192.0.2.1] said: 550 5.1.1 unknown',
    ],
  ],
  [
    'a parcel was not delivered, and the only address is the reader’s own',
    [
      'From: Parcels <info@example.net>',
      'To: Ana <ana@example.com>',
      'Subject: Delivery failed, tracking number 1',
      'Auto-Submitted: auto-generated',
      '',
      'The delivery of the following package has failed:',
      'Recipient: ana@example.com',
    ],
  ],
  [
    'Exchange keeps a journal of one that was sent on',
    [
      'Return-Path: <>',
      'From: <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.com>',
      'Subject: FW: Undeliverable: Order',
      'X-MS-Journal-Report:',
      '',
      'Sender: ana@contoso.com',
      'Subject: FW: Undeliverable: Order',
      'Message-Id: <1@contoso.com>',
    ],
  ],
];

describe('mails that look like reports', () => {
  for (const [name, lines] of none) {
    it(`${name}: no bounce`, () => {
      const { kind, recipients } = facts(lines, '\n');
      assert.deepEqual({ kind, recipients: recipients.map(inLine) }, { kind: 'not-a-bounce', recipients: [] });
    });
  }

  it('a gateway that calls its report so is read, whoever it signs as', () => {
    const { recipients } = facts(
      [
        'From: Gateway <no-reply@example.net>',
        'Subject: [Undelivered] Order',
        'Auto-Submitted: auto-generated',
        '',
        'Your message to the following address was not delivered:',
        'a@example.com',
        '550 5.1.1 unknown',
      ],
      '\n',
    );
    assert.deepEqual(recipients.map(inLine), ['a@example.com | failed | 550 | 5.1.1 | - | 550 5.1.1 unknown']);
  });
});

describe('what happened, where only the subject says it', () => {
  const cases: [subject: string, action: string][] = [
    ['Unzustellbar: Angebot', 'failed'],
    ['Olevererbart: Order', 'failed'],
    ['Не удалось доставить: заказ', 'failed'],
    ['Returned mail: see transcript for details', 'failed'],
    ['Delivery Status Notification (Delay)', 'delayed'],
    ['Order', '-'],
  ];
  for (const [subject, action] of cases) {
    it(`${subject}: ${action}`, () => {
      const lines = ['From: postmaster@example.net', `Subject: ${subject}`, '', '550 5.1.1 a@example.com unknown'];
      assert.equal(facts(lines, '\n').recipients[0]?.action?.value ?? '-', action);
    });
  }
});
