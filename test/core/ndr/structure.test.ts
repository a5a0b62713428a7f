import assert from 'node:assert/strict';
import { facts, inLine, lineEnds, report } from './reading.ts';

const status = (...lines: string[]): string[] => [
  'From: mailer-daemon@relay.example.net',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; relay.example.net',
  '',
  ...lines,
  '--b--',
];

const fields = [
  'Final-Recipient: rfc822; a@example.com',
  'Action: failed',
  'Status: 5.1.1 (unknown)',
  'Remote-MTA: dns; mx.example.com (192.0.2.1)',
  'Diagnostic-Code: smtp; 550 5.1.1 no such',
  ' user',
];
const whole = 'a@example.com | failed | 550 | 5.1.1 | mx.example.com | 550 5.1.1 no such user';

describe('delivery status fields', () => {
  const cases: [name: string, lines: string[], ...recipients: string[]][] = [
    ['as RFC 3464 has them', status(...fields), whole],
    [
      'a status behind a reply or a number sign',
      status(...fields.map((line) => line.replace('5.1.1 (unknown)', '550 #5.1.1 unknown'))),
      whole,
    ],
    [
      'a server with its address and port behind the name',
      status(...fields.map((line) => line.replace(' (192.0.2.1)', '[192.0.2.1]:25'))),
      whole,
    ],
    [
      'without an address that can be read',
      status('Final-Recipient: rfc822; nobody at all', 'Action: failed'),
      '- | failed | - | - | - | -',
    ],
    [
      'without the empty line after the fields of the message',
      status(...fields).filter((line, at) => line !== '' || at < 7),
      whole,
    ],
    [
      'with empty lines inside a group',
      status(...fields.slice(0, 4).flatMap((line) => [line, '']), ...fields.slice(4)),
      whole,
    ],
    [
      'two recipients without an empty line',
      status(...fields, ...fields.map((line) => line.replace('a@', 'b@'))),
      whole,
      whole.replace('a@', 'b@'),
    ],
    [
      'lower case, spaces before colons, no types',
      status(
        'final-recipient : a@example.com',
        'action : FAILED',
        'status : 5.1.1',
        'remote-mta : mx.example.com',
        'diagnostic-code : 550 5.1.1 no such user',
      ),
      whole,
    ],
    [
      'an answer whose lines are not folded',
      status(...fields.slice(0, 4), 'Diagnostic-Code: smtp; 550-no such', '550 user'),
      'a@example.com | failed | 550 | 5.1.1 | mx.example.com | 550-no such 550 user',
    ],
    [
      'the field before the answer where they disagree',
      status(...fields.slice(0, 2), 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550 5.7.1 no'),
      'a@example.com | failed | 550 | 5.0.0 | - | 550 5.7.1 no',
    ],
    [
      'no status where none is written',
      status('Final-Recipient: rfc822; a@example.com', 'Action: failed'),
      'a@example.com | failed | - | - | - | -',
    ],
    [
      'an exit code is no reply',
      status(...fields.slice(0, 3), 'Diagnostic-Code: X-Unix; 255'),
      'a@example.com | failed | - | 5.1.1 | - | 255',
    ],
    [
      'delayed, relayed, expanded, delivered',
      ['delayed', 'relayed', 'expanded', 'delivered'].flatMap((action, at) =>
        at
          ? ['', `Final-Recipient: rfc822; a@example.com`, `Action: ${action}`]
          : status('Final-Recipient: rfc822; a@example.com', `Action: ${action}`).slice(0, -1),
      ),
      ...['delayed', 'relayed', 'expanded', 'delivered'].map((action) => `a@example.com | ${action} | - | - | - | -`),
    ],
    [
      'the words of the status, where they say why and no answer does',
      status(
        'Final-Recipient: rfc822; a@example.com',
        'Status: 5.2.2 (Over quota',
        '  (local))',
        ...['unknown', 'permanent failure', 'other or undefined routing status'].flatMap((words, at) => [
          '',
          `Final-Recipient: rfc822; ${'bcd'.charAt(at)}@example.com`,
          `Status: 5.0.0 (${words})`,
        ]),
      ),
      'a@example.com | - | - | 5.2.2 | - | Over quota (local)',
      ...['b', 'c', 'd'].map((name) => `${name}@example.com | - | - | 5.0.0 | - | -`),
    ],
    ['in the text of the report', report('What happened:', '', ...fields), whole],
  ];
  for (const [name, lines, ...recipients] of cases) {
    for (const [form, end] of Object.entries(lineEnds)) {
      it(`${name}, ${form}`, () => assert.deepEqual(facts(lines, end).recipients.map(inLine), recipients));
    }
  }
});

describe('the address of the other server', () => {
  const cases: [written: string, ip: string][] = [
    ['mx.example.com (192.0.2.1)', '192.0.2.1'],
    ['mx.example.com (TCP|198.51.100.9|62817|192.0.2.1|25) (mx.example.com ESMTP)', '192.0.2.1'],
    ['mx.example.com\n (TCP|2001:db8::9|62817|2001:db8::1|25)', '2001:db8::1'],
  ];
  for (const [written, ip] of cases) {
    it(JSON.stringify(written), () => {
      const lines = status(...fields.slice(0, 3), ...`Remote-MTA: dns;${written}`.split('\n'));
      const found = facts(lines, '\n').recipients[0];
      assert.deepEqual([found?.remoteMta?.value, found?.remoteIp?.value], ['mx.example.com', ip]);
    });
  }
});

describe('who answered', () => {
  const cases: [name: string, lines: string[], side: string, system: string | undefined][] = [
    [
      'another server, named',
      status(...fields.slice(0, 3), 'Remote-MTA: dns; aspmx.l.google.com', 'Diagnostic-Code: smtp; 550 no'),
      'recipient',
      'gmail',
    ],
    [
      'Exchange Online of the recipient',
      status(
        ...fields.slice(0, 3),
        'Remote-MTA: dns; example-com.mail.protection.outlook.com',
        'Diagnostic-Code: smtp; 550 no',
      ),
      'recipient',
      'exchange-online',
    ],
    [
      'the generating Exchange itself',
      status(...fields.slice(0, 3), 'Diagnostic-Code: smtp; 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found'),
      'sender',
      'exchange-server',
    ],
    [
      'the server itself, named as the other one',
      status(...fields.slice(0, 3), 'Remote-MTA: dns; relay.example.net', 'Diagnostic-Code: smtp; 550 no'),
      'sender',
      undefined,
    ],
    [
      'nobody named, yet an SMTP answer',
      status(...fields.slice(0, 3), 'Diagnostic-Code: smtp; 550 no'),
      'unknown',
      undefined,
    ],
    [
      "the recipient's own server, by the report's author",
      [
        'From: postmaster@example.com',
        'To: me@example.org',
        ...status(...fields.slice(0, 3), 'Diagnostic-Code: smtp; 550 no').slice(1),
      ],
      'recipient',
      undefined,
    ],
  ];
  for (const [name, lines, side, system] of cases) {
    it(name, () => {
      const found = facts(lines, '\n').recipients[0]?.answeredBy;
      assert.deepEqual([found?.side, found?.system], [side, system]);
    });
  }
});

describe('what is no bounce', () => {
  const cases: [name: string, lines: string[]][] = [
    [
      'a plain mail with an address',
      ['From: me@example.org', 'Subject: Hello', '', 'Write to a@example.com, it failed.'],
    ],
    [
      'a mail that talks of codes',
      ['From: me@example.org', 'Subject: 550', '', 'Why do I see 550 5.1.1 for a@example.com?'],
    ],
    [
      'an automatic reply',
      [
        'From: me@example.org',
        'Auto-Submitted: auto-replied',
        'Subject: Out of office',
        '',
        'I am away. Write to a@example.com.',
      ],
    ],
    [
      'a complaint (ARF)',
      [
        'From: fbl@example.org',
        'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
        '',
        '--b',
        'Content-Type: message/feedback-report',
        '',
        'Feedback-Type: abuse',
        'Final-Recipient: rfc822; a@example.com',
        '--b--',
      ],
    ],
    [
      'a service that asks for something',
      status(
        'Final-Recipient: rfc822; a@example.com',
        'Action: failed',
        'Diagnostic-Code: X-Guard-Notice; not on the list',
      ),
    ],
    ['nothing', ['']],
  ];
  for (const [name, lines] of cases) {
    it(name, () => {
      const read = facts(lines, '\n');
      assert.equal(read.kind, 'not-a-bounce');
      assert.deepEqual(read.recipients, []);
    });
  }
});

describe('bounces in other mails', () => {
  const inner = report('<a@example.com>: 550 5.1.1 unknown', '', 'The mail system', '', 'the mail system at host x');
  const expected = ['a@example.com | - | 550 | 5.1.1 | - | 550 5.1.1 unknown'];
  const base64 = Buffer.from(inner.join('\r\n')).toString('base64').replace(/.{76}/g, '$&\n').split('\n');
  const head = ['From: me@example.org', 'Subject: see below'];
  const cases: [name: string, lines: string[]][] = [
    [
      'as a message',
      [
        ...head,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'Help!',
        '--b',
        'Content-Type: message/rfc822',
        '',
        ...inner,
        '--b--',
      ],
    ],
    [
      'as a file in base64',
      [
        ...head,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        '',
        'Help!',
        '--b',
        'Content-Type: application/octet-stream; name="a.eml"',
        'Content-Transfer-Encoding: base64',
        '',
        ...base64,
        '--b--',
      ],
    ],
    ['quoted in line', [...head, '', 'Help!', '', ...inner.slice(3).map((line) => `> ${line}`)]],
  ];
  for (const [name, lines] of cases) {
    it(name, () => {
      const read = facts(lines, '\n');
      assert.deepEqual(
        read.recipients.map(inLine).map((line) => line.replace('failed', '-')),
        expected,
      );
      for (const { address } of read.recipients) assert.ok(address && address.span.end <= lines.join('\n').length);
    });
  }
});

describe('the message that bounced, as words describe it', () => {
  const details = ['Original Message Details', 'Sender Address: ana@contoso.com', 'Subject: Order'];
  const error = ['Error: 550 5.7.133 not authenticated', 'Recipient Address: a@example.com'];
  const cases: [name: string, lines: string[]][] = [
    ['alone', [...details, ...error]],
    [
      'below the header of the report, as it was sent on',
      ['FYI', '', 'From: postmaster@example.com', 'To: ana@contoso.com', 'Subject: Undeliverable: Order', '']
        .concat(['Your message was not delivered.', ''])
        .concat(details, error),
    ],
    [
      'above a returned header that is cut off',
      [...details, ...error, '', 'Original Message Headers', '', 'Received: from a.example.net by b.example.net'],
    ],
  ];
  for (const [name, lines] of cases) {
    it(name, () => {
      const { from, subject } = facts(report(...lines), '\n').original;
      assert.deepEqual([from?.value, subject?.value], ['ana@contoso.com', 'Order']);
    });
  }
});

describe('a delivery status that a gateway made a file of', () => {
  const part = ['Reporting-MTA: dns; relay.example.net', '', ...fields];
  const base64 = Buffer.from(part.join('\r\n')).toString('base64').replace(/.{76}/g, '$&\n').split('\n');
  const cases: [name: string, lines: string[]][] = [
    ['in base64', ['Content-Transfer-Encoding: base64', '', ...base64]],
    ['in clear', ['', ...part]],
  ];
  for (const [name, lines] of cases) {
    it(name, () => {
      const mail = status()
        .slice(0, 4)
        .concat(['Content-Type: application/octet-stream; name="details.txt"'], lines, ['--b--']);
      assert.deepEqual(facts(mail, '\n').recipients.map(inLine), [whole]);
    });
  }

  it('a receipt is none', () => {
    const mail = status()
      .slice(0, 4)
      .concat([
        'Content-Type: message/disposition-notification',
        '',
        'Final-Recipient: rfc822; a@example.com',
        '--b--',
      ]);
    assert.equal(facts(mail, '\n').kind, 'not-a-bounce');
  });
});

describe('words of a report without a code', () => {
  it('fill what the fields leave out where they stand behind the address', () => {
    const mail = status('Final-Recipient: rfc822; a@example.com', 'Action: failed', 'Status: 5.2.2');
    mail.splice(
      3,
      0,
      '--b',
      'Content-Type: text/plain',
      '',
      'Nicht zustellbar:',
      '<a@example.com>: Das Postfach ist voll.',
    );
    assert.deepEqual(facts(mail, '\n').recipients.map(inLine), [
      'a@example.com | failed | - | 5.2.2 | - | Das Postfach ist voll.',
    ]);
  });

  it('are not those of another recipient', () => {
    const mail = status(
      ...['Final-Recipient: rfc822; a@example.com', 'Action: failed', 'Status: 5.4.4'],
      ...['Diagnostic-Code: X-Postfix; host not found', ''],
      ...['Final-Recipient: rfc822; b@example.com', 'Action: failed', 'Status: 5.1.1'],
    );
    const words = ['a@example.com', 'b@example.com', '', '550 5.1.1 <b@example.com> unknown', ''];
    mail.splice(3, 0, '--b', 'Content-Type: text/plain', '', 'Your mail was not delivered to', ...words);
    assert.equal(
      facts(mail, '\n').recipients.map(inLine)[0],
      'a@example.com | failed | - | 5.4.4 | - | host not found',
    );
  });

  it('quoted twice keep the server', () => {
    const text = report('Diagnostic information for administrators:', 'a@example.com', 'mx.example.com')
      .slice(3)
      .concat("Remote Server returned '550 5.1.1 unknown'")
      .map((line) => `>> ${line}`);
    const { recipients } = facts(['From: me@example.org', 'Subject: Re: see below', '', 'Help!', ...text], '\n');
    assert.deepEqual(recipients.map(inLine), ['a@example.com | - | 550 | 5.1.1 | mx.example.com | 550 5.1.1 unknown']);
  });
});
