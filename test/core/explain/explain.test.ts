import assert from 'node:assert/strict';
import { explainReply } from '../../../src/core/explain/index.ts';
import { read } from '../../../src/core/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { ask, NO_WORDS, type Asked } from './asking.ts';

const MICROSOFT = { side: 'recipient', system: 'exchange-online' } as const;
const POSTFIX = { side: 'recipient', system: 'postfix' } as const;

const cases: readonly [says: string, asked: Asked, expected: string][] = [
  [
    'reads a code alone by the table of the one who answered',
    { diagnostic: '550 5.1.10 Refused', answeredBy: MICROSOFT },
    'exo/5.1.10 code',
  ],
  [
    'reads the same code of another system by the registry',
    { diagnostic: '550 5.1.10 Refused', answeredBy: POSTFIX },
    'status/x.1.10 registry',
  ],
  [
    "reads a number that only Microsoft uses by Microsoft's table where no one is named",
    { diagnostic: '550 5.7.501 Refused' },
    'exo/5.7.501 code',
  ],
  ['reads a range', { diagnostic: '451 4.7.612 Refused for now', answeredBy: MICROSOFT }, 'exo/4.7.500-699 range'],
  [
    'tells two ranges with one wording apart by the number',
    { diagnostic: '451 4.7.860 Access denied, please try again later', answeredBy: MICROSOFT },
    'exo/4.7.850-899 code-and-text',
  ],
  ['reads the range of 5.7.700', { diagnostic: '550 5.7.720 Refused', answeredBy: MICROSOFT }, 'exo/5.7.705-708 range'],
  [
    'prefers the code itself to its range',
    { diagnostic: '550 5.7.703 Refused', answeredBy: MICROSOFT },
    'exo/5.7.703 code',
  ],
  [
    'tells one wording with four codes apart by the code',
    { diagnostic: '550 5.7.503 Access denied, banned sender', answeredBy: MICROSOFT },
    'exo/5.7.503 code-and-text',
  ],
  [
    'lets a wording of any table beat a code alone',
    { diagnostic: '550 5.7.1 Your message was refused: Unable to relay', answeredBy: MICROSOFT },
    'exo/5.7.1-relay code-and-text',
  ],
  [
    'tells the collision of 5.7.30 by who answered: Exchange Online',
    { diagnostic: '550 5.7.30 Refused', answeredBy: MICROSOFT },
    'seen/5.7.30 code',
  ],
  [
    'tells the collision of 5.7.30 by who answered: Gmail',
    { diagnostic: '550 5.7.30 Refused', answeredBy: { side: 'recipient', system: 'gmail' } },
    'gmail/x.7.30 code',
  ],
  [
    'tells the collision of 5.7.30 by who answered: anyone',
    { diagnostic: '550 5.7.30 Refused', answeredBy: POSTFIX },
    'status/x.7.30 registry',
  ],
  [
    "reads Exchange Server's table where such a server answered",
    { diagnostic: '550 5.7.3 Refused', answeredBy: { side: 'recipient', system: 'exchange-server' } },
    'exs/5.7.3 code',
  ],
  [
    'knows Microsoft by the tag of its server',
    {
      diagnostic:
        '550 5.1.10 Refused [DB3PEPF0000885D.eurprd02.prod.outlook.com 2026-03-02T08:42:00.000Z 08DC908A5B97C2F4]',
    },
    'exo/5.1.10 code',
  ],
  [
    'looks into a wrapper first',
    { diagnostic: '550 5.7.350 Remote server returned message detected as spam -> 550 5.1.1 User unknown' },
    'generic/user-unknown code-and-text',
  ],
  [
    'falls back on the wrapper where the inside says nothing',
    { diagnostic: '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 Sorry' },
    'seen/5.7.350 code-and-text',
  ],
  [
    'keeps to the wrapper where it says more than the common words inside',
    { diagnostic: '550 5.7.367 Remote server returned not permitted to relay -> 554 5.7.1 Relaying denied' },
    'seen/5.7.367 code-and-text',
  ],
  [
    'looks for the reason behind an expiry',
    { diagnostic: '550 4.4.7 QUEUE.Expired; message expired {LED=451 4.7.1 Greylisted, try later};{MSG=}' },
    'generic/greylisted code-and-text',
  ],
  [
    'lets the reply decide where it contradicts the status',
    { diagnostic: '550 4.4.7 QUEUE.Expired; message expired', answeredBy: MICROSOFT },
    'seen/4.4.7 code-and-text',
  ],
  [
    'takes a bare 5.0.350 for the wrapper that it is',
    { diagnostic: '550 5.0.350 Refused', answeredBy: MICROSOFT },
    'seen/5.0.350 code',
  ],
  [
    'takes 5.2.2 for a full mailbox, which it mostly is',
    { diagnostic: '550 5.2.2 Refused', answeredBy: MICROSOFT },
    'seen/5.2.2-full code',
  ],
  [
    'tells rows with one code apart by the reply',
    { diagnostic: '554 4.3.2 Refused', answeredBy: MICROSOFT },
    'seen/4.3.2-max-objects code',
  ],
  ['takes the second digit of an unregistered status', { diagnostic: '550 5.2.77 Sorry' }, 'status/x.2 class'],
  ['takes the reply code before 5.0.0', { status: '5.0.0', diagnostic: '552 Sorry' }, 'smtp/552 reply'],
  ['takes the first digit of an unregistered reply', { diagnostic: '542 Sorry' }, 'class/5 class'],
  ['takes the status field where there is no answer', { status: '5.2.2' }, 'status/x.2.2 registry'],
  ['says that it does not know', { action: 'failed', diagnostic: 'Sorry' }, 'nothing nothing'],
  [
    'says of a report that holds nothing but its action that it is delayed',
    { action: 'delayed' },
    'generic/delayed class',
  ],
  [
    'needs no remedy for what was delivered',
    { action: 'delivered', status: '2.6.0', diagnostic: '250 2.6.0 Message received' },
    'class/2 class',
  ],
  ['does not take an address for a status', { diagnostic: 'Refused by 5.7.1.23' }, 'nothing nothing'],
];

const replies: readonly [reply: string, retry: string][] = [
  ['451 4.3.0 Sorry', 'later'],
  ['550 4.3.0 Sorry', 'after-fix'],
  ['550 5.1.2 Sorry', 'useless'],
  ['552 5.2.2 Sorry', 'later'],
];

describe('explainRecipient', () => {
  for (const [says, asked, expected] of cases) {
    it(says, () => {
      const { id, matchedBy } = ask(asked);
      assert.equal(`${id} ${matchedBy}`, expected);
    });
  }

  for (const [reply, retry] of replies) {
    it(`says of ${reply} that a retry is ${retry}`, () => {
      assert.equal(ask({ diagnostic: reply, answeredBy: POSTFIX }).retry, retry);
    });
  }

  it('lets a delay outrank the class of the code', () => {
    assert.equal(ask({ diagnostic: '550 5.3.0 Sorry', action: 'delayed', answeredBy: POSTFIX }).retry, 'later');
  });

  describe('who has to act', () => {
    const refusal = '530 5.7.1 Client was not authenticated';

    it("is the recipient's admin where the recipient's server wants authentication", () => {
      const { owner, route } = ask({
        diagnostic: refusal,
        answeredBy: { side: 'recipient', system: 'exchange-server' },
      });
      assert.deepEqual([owner, route], ['recipient-admin', 'recipient-postmaster']);
    });

    it("is the sender's own admin where the sender's own relay wants it", () => {
      const { owner, owners, route } = ask({ diagnostic: refusal, answeredBy: { side: 'sender' } });
      assert.deepEqual([owner, route], ['sender-admin', 'own-tenant']);
      assert.equal(new Set(owners).size, owners.length);
    });

    const toldByAnswerer = [
      '550 5.7.1 TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy',
      '530 5.7.57 Client was not authenticated to send anonymous mail during MAIL FROM',
      '554 5.4.14 Hop count exceeded - possible mail loop ATTR34',
      '554 5.4.6 Hop count exceeded - possible mail loop',
      '550 5.2.0 RESOLVER.ADR.BadPrimary; recipient primary SMTP address is missing or invalid',
    ];
    for (const diagnostic of toldByAnswerer) {
      it(`is told by who answered, and so is where to ask: ${diagnostic}`, () => {
        const theirs = ask({ diagnostic, answeredBy: { side: 'recipient', system: 'exchange-online' } });
        assert.deepEqual([theirs.owner, theirs.route], ['recipient-admin', 'recipient-postmaster']);
        const ours = ask({ diagnostic, answeredBy: { side: 'sender', system: 'exchange-online' } });
        assert.deepEqual([ours.owner, ours.route], ['sender-admin', 'own-tenant']);
      });
    }
  });

  it('names the other meanings of a code where the words do not decide', () => {
    const { id, alternatives } = ask({ diagnostic: '550 5.4.1 Refused', answeredBy: MICROSOFT });
    assert.equal(id, 'exo/5.4.1-rejected');
    assert.ok(alternatives.some((other) => other.id === 'exo/5.4.1-relay'));
  });

  it('names no other meaning where the words decide', () => {
    const diagnostic = '550 5.4.1 Relay Access Denied';
    assert.deepEqual(ask({ diagnostic, answeredBy: MICROSOFT }).alternatives, []);
  });

  it('looks at the beginning of an endless answer only', () => {
    const diagnostic = `550 5.0.0 ${'x '.repeat(50_000)} mailbox full`;
    assert.equal(ask({ diagnostic, answeredBy: POSTFIX }).id, 'smtp/550');
  });

  it('takes its words from the language it is given', () => {
    const text = { title: 'Boîte pleine', happened: '', cause: '', steps: {} };
    const get = (id: string) => (id === 'generic/mailbox-full' ? text : undefined);
    const french = { ...NO_WORDS, language: 'fr', get };
    assert.equal(ask({ diagnostic: '552 mailbox is full', answeredBy: POSTFIX }, french).title, 'Boîte pleine');
  });
});

describe('explainReply', () => {
  it('answers hostile texts by their beginning', () => {
    for (const piece of [
      'user ',
      'client host [',
      '-> ',
      '[Message=',
      '550 5.1.1 ',
      'blocked using a.',
      '1:',
      '{LED=',
      'said: 5',
    ]) {
      assert.ok(explainReply(piece.repeat(200_000), NO_WORDS).length > 0);
    }
  });

  it('puts the best meaning first and the registry last', () => {
    const ids = explainReply('550 5.7.1 Unable to relay', NO_WORDS).map(({ id }) => id);
    assert.deepEqual([ids[0], ids.at(-1)], ['exo/5.7.1-relay', 'status/x.7.1']);
  });

  it('names no other row where the words decide', () => {
    const reply = '554 5.7.1 Service unavailable; Client host [192.0.2.8] blocked using bl.spamcop.net';
    const ids = explainReply(reply, NO_WORDS).map(({ id }) => id);
    assert.deepEqual(ids, ['list/spamcop', 'status/x.7.1']);
  });

  it("names what Exchange Online means by a registered code of no one's", () => {
    const ids = explainReply('550 5.1.10', NO_WORDS).map(({ id }) => id);
    assert.equal(ids[0], 'status/x.1.10');
    assert.ok(ids.includes('exo/5.1.10'));
  });

  for (const reply of ['', ' ', '550', '4.7.500', 'hello', '->', '550 -> -> 550', '\u0000', '[', '*']) {
    it(`answers ${JSON.stringify(reply)}`, () => {
      const explanations = explainReply(reply, NO_WORDS);
      assert.ok(explanations.length > 0);
      assert.equal(new Set(explanations.map(({ id }) => id)).size, explanations.length);
    });
  }
});

describe('explainAll', () => {
  const returned = ['', '----- Original message -----', '', 'Message-ID: <1@example.net>', 'From: ana@example.net'];
  const prose = (words: string, after: readonly string[] = returned) =>
    ['From: MAILER-DAEMON@example.org', 'Subject: Delivery Status Notification (Failure)', '', words, ...after].join(
      '\n',
    );
  const status = (words: string, code: string) => `From: MAILER-DAEMON@example.org
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b

${words}

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; example.org

Final-Recipient: rfc822; user@example.org
Action: failed
Status: ${code}

--b--
`;
  const rows: readonly (readonly [name: string, mail: string, expected: readonly string[]])[] = [
    [
      'prose above a code that says nothing',
      status('<user@example.org>:\n    Unknown user', '5.0.0'),
      ['generic/user-unknown'],
    ],
    ['prose in Japanese', status('送信先のメールボックスが一杯です', '5.0.0'), ['generic/mailbox-full']],
    [
      'prose above an answer that gives no reason',
      status('<user@example.org>:\n    Unknown user', '5.0.0\nDiagnostic-Code: smtp; 554 Transaction failed'),
      ['generic/user-unknown'],
    ],
    ['a code that says more', status('Unknown user, so it was not delivered.', '5.2.2'), ['status/x.2.2']],
    ['prose that names two reasons', status('Unknown user, or the mailbox is full.', '5.0.0'), ['status/x.0.0']],
    ['what every report says of itself', status('We were unable to deliver your message.', '5.0.0'), ['status/x.0.0']],
    [
      'what a provider’s report says in any language',
      prose(
        'Hola ana@example.net:\n\nPuede que el grupo no exista. https://groups.google.com/support/\n\ndelivery to user@example.org failed',
      ),
      ['gmail/group-closed'],
    ],
    [
      'the words of the returned message',
      prose('Delivery to user@example.org failed.', [...returned, 'Subject: User unknown', '', 'user unknown']),
      ['nothing'],
    ],
  ];
  for (const [name, mail, expected] of rows) {
    it(`of a report without an answer: ${name}`, () => {
      const { explanations } = read(textSource(mail), { texts: NO_WORDS });
      assert.deepEqual(
        explanations.map(({ id }) => id),
        expected,
      );
    });
  }
});
