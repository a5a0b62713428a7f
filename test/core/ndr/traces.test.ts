import assert from 'node:assert/strict';
import { facts, inLine, lineEnds } from './reading.ts';

const reason = 'Reason: [{LED=550 5.1.1 unknown};{MSG=};{FQDN=mx.example.com};{IP=192.0.2.1};{LRT=}]';
const failed = 'a@example.com | failed | 550 | 5.1.1 | mx.example.com | 550 5.1.1 unknown';

describe('message traces, as they are copied', () => {
  const cases: [name: string, lines: string[], recipient: string][] = [
    [
      'a table with sender and recipient',
      ['Sender\tRecipient', 'sender@contoso.com\ta@example.com', '', 'Status: Failed', '', `1/2/2026\tFail\t${reason}`],
      failed,
    ],
    [
      'a cell a line',
      [
        'Message trace detail',
        '',
        'Sender',
        'sender@contoso.com',
        '',
        'Recipient',
        'a@example.com',
        '',
        'Fail',
        reason,
      ],
      failed,
    ],
    [
      'labels that look like a header',
      ['Sender: sender@contoso.com', 'Recipient: a@example.com', 'Subject: Order', 'Event: Fail', `Detail: ${reason}`],
      failed,
    ],
    [
      "PowerShell's list, with an id that has an @",
      [
        'Here it is:',
        '',
        'MessageId        : <1@contoso.com>',
        'Event            : Fail',
        `Detail           : ${reason}`,
        'SenderAddress    : sender@contoso.com',
        'RecipientAddress : a@example.com',
      ],
      failed,
    ],
    [
      'the command, and no other label',
      ['PS C:\\> Get-MessageTraceDetailV2 -RecipientAddress a@example.com | fl', '', 'Event : Fail', reason],
      failed,
    ],
    [
      'deferred, with a brace in the answer',
      [
        'Recipient: a@example.com',
        '',
        'The message was deferred. Reason: [{LED=451 4.7.1 wait {42}};{MSG=};{FQDN=mx.example.com};{IP=};{LRT=}]',
      ],
      'a@example.com | delayed | 451 | 4.7.1 | mx.example.com | 451 4.7.1 wait {42}',
    ],
  ];
  for (const [name, lines, recipient] of cases) {
    for (const [form, end] of Object.entries(lineEnds)) {
      it(`${name}, ${form}`, () => assert.deepEqual(facts(lines, end).recipients.map(inLine), [recipient]));
    }
  }
});
