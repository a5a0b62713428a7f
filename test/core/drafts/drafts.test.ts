import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createDrafts,
  DRAFT_KINDS,
  evidenceCsv,
  findCauses,
  LANGUAGES,
  nextPlaceholder,
  offers,
  readIncident,
  renderText,
  scriptOffers,
  summarize,
} from '../../../src/core/drafts/index.ts';
import { some } from '../../../src/core/drafts/parts.ts';
import { Voice } from '../../../src/core/drafts/voice.ts';
import { readText } from '../views/mail.ts';
import { explanation, mixedReports, ownListed, report, spamcop, spamcopReports, userUnknown } from './build.ts';

const root = join(import.meta.dirname, '../../..');
const options = { language: 'en', now: '2026-03-02T12:00:00Z' } as const;

describe('causes', () => {
  const failure = (name: string, of: ReturnType<typeof explanation>) =>
    report({ name, from: 'a@contoso.com', recipients: [{ address: `${name}@example.org`, explanation: of }] });
  const keys = (...of: ReturnType<typeof explanation>[]) =>
    findCauses(readIncident(of.map((each, n) => failure(`r${n}`, each)))).length;

  it('one list and one pool of Microsoft are one cause, whatever the address and the row', () => {
    assert.equal(
      keys(spamcop('40.107.20.108'), spamcop('52.101.1.1'), { ...spamcop('40.92.0.1'), id: 'other/row' }),
      1,
    );
  });
  it('another list is another cause', () => {
    const other = { ip: '40.107.20.108', list: 'spamhaus-zen', zone: 'zen.spamhaus.org', listed: true };
    assert.equal(keys(spamcop('40.107.20.108'), explanation({ blocked: { ...other, pool: 'exchange-online' } })), 2);
  });
  it('own addresses go together by /24, IPv6 ones by /64', () => {
    assert.equal(keys(ownListed('192.0.2.25'), ownListed('192.0.2.26')), 1);
    assert.equal(keys(ownListed('192.0.2.25'), ownListed('198.51.100.26')), 2);
    assert.equal(keys(ownListed('2001:db8::1'), ownListed('2001:db8:0:0:ffff::2')), 1);
    assert.equal(keys(ownListed('2001:db8::1'), ownListed('2001:db8:0:1::1')), 2);
  });
  it('an answer that is no listing is another cause than a listing', () => {
    const blocked = { ...spamcop('40.107.20.108').blocked, listed: false };
    assert.equal(keys(spamcop('40.107.20.108'), { ...spamcop('40.107.20.108'), blocked }), 2);
  });
  it('the same row for another owner is another cause', () => {
    assert.equal(keys(userUnknown, { ...userUnknown, owner: 'sender-admin' }), 2);
  });
  it('Microsoft’s come first, then the most frequent', () => {
    const ids = findCauses(readIncident(mixedReports())).map((cause) => cause.explanation.id);
    assert.deepEqual(ids, ['blocklist/spamcop', 'exo/5.1.1', 'blocklist/barracuda', 'enhanced-status/5.2.2']);
  });
});

describe('numbers in drafts', () => {
  it('the summary counts what the readings hold', () => {
    const reports = mixedReports();
    const recipients = reports.flatMap(({ reading }) => reading.facts.recipients);
    const ids = new Set(
      reports.flatMap(({ reading: { facts } }) => (facts.recipients.length > 0 ? facts.original.messageId!.value : [])),
    );
    const times = recipients.map(({ lastAttempt }) => lastAttempt!.value).sort();
    const { total, causes } = summarize(readIncident(reports), options);
    assert.equal(total.messages, ids.size);
    assert.equal(total.recipients, new Set(recipients.map(({ address }) => address!.value)).size);
    assert.deepEqual([total.first, total.last], [times[0], times.at(-1)]);
    assert.equal(
      causes.reduce((sum, cause) => sum + cause.failures, 0),
      recipients.length,
    );
  });

  it('the ticket repeats them', () => {
    const [ticket] = createDrafts('microsoft-ticket', readIncident(spamcopReports()), options);
    const text = renderText(ticket!);
    assert.match(text, /3 messages, 3 recipients, 3 recipient domains, 2 senders/);
    assert.match(text, /`2026-03-02 08:42:10` to `2026-03-02 11:03:02` UTC/);
    for (const { reading } of spamcopReports()) {
      const [recipient] = reading.facts.recipients;
      assert.ok(text.includes(recipient!.diagnostic!.value));
      assert.ok(text.includes(reading.facts.original.messageId!.value));
      assert.ok(text.includes(reading.facts.original.networkMessageId!.value));
    }
  });

  it('delivered and relayed recipients are no failures', () => {
    const recipients = (['delivered', 'relayed', 'expanded', 'failed', 'delayed'] as const).map((action) => ({
      address: `${action}@example.org`,
      action,
      explanation: userUnknown,
    }));
    const incident = readIncident([report({ name: 'a.eml', recipients })]);
    assert.deepEqual(
      incident.failures.map(({ recipient }) => recipient),
      ['failed@example.org', 'delayed@example.org'],
    );
  });
});

describe('the Microsoft ticket', () => {
  const first = (...reports: Parameters<typeof readIncident>[0]) =>
    createDrafts('microsoft-ticket', readIncident(reports), options)[0]!;

  it('has the title that support expects', () => {
    const title = 'Outbound IP from Exchange Online blocked by bl.spamcop.net (554 5.7.1)';
    assert.equal(first(...spamcopReports()).title, title);
  });
  it('asks for more reports until three of different domains and times are there', () => {
    assert.match(renderText(first(...spamcopReports().slice(0, 2))), /So far: 2 complete reports, 2 recipient domains/);
    assert.doesNotMatch(renderText(first(...spamcopReports())), /So far/);
  });
  it('says in its first lines when Microsoft is not the one, and who is', () => {
    const draft = first(
      report({ name: 'a.eml', recipients: [{ address: 'x@example.org', explanation: userUnknown }] }),
    );
    assert.deepEqual(draft.misdirected, { owner: 'sender', better: 'sender-note' });
    assert.match(renderText(draft).split('\n')[2]!, /Microsoft is not the one.*the sender.*note to the sender/);
  });
  it('shows a message that two files report for one recipient once, the complete report of it', () => {
    const [whole] = spamcopReports();
    const { explanations, facts } = whole!.reading;
    const { attempts, answeredBy, mentions, address, diagnostic } = facts.recipients[0]!;
    const recipients = [
      { attempts, answeredBy, mentions, ...(address && { address }), ...(diagnostic && { diagnostic }) },
    ];
    const pasted = { ...whole!.reading, explanations, facts: { ...facts, recipients } };
    const text = renderText(first({ name: 'pasted.ndr', reading: pasted }, whole!));
    assert.match(text, /1 message, 1 recipient, /);
    assert.ok(text.includes('| `1` | `2026-03-02 08:42:10` |') && !text.includes('| `2` |'));
  });
  it('says who answered and who reported it, which a letter to the other side does not', () => {
    const incident = readIncident(spamcopReports());
    const origin = /^ {3}(?:Answered by: the recipient’s side \(postfix\)|Generating server: AM0PR01MB0001\..*)$/gm;
    const written = (kind: 'microsoft-ticket' | 'own-admin' | 'recipient-postmaster') =>
      renderText(createDrafts(kind, incident, options)[0]!).match(origin)?.length ?? 0;
    assert.equal(written('microsoft-ticket'), 6);
    assert.equal(written('own-admin'), 6);
    assert.equal(written('recipient-postmaster'), 0);
  });

  it('asks for escalation only where the address is Microsoft’s and listed', () => {
    const escalation = /Front-line support cannot delist/;
    assert.match(renderText(first(...spamcopReports())), escalation);
    const dead = { ...spamcop('40.107.20.108'), blocked: { ...spamcop('40.107.20.108').blocked, listed: false } };
    const draft = first(report({ name: 'a.eml', recipients: [{ address: 'x@example.org', explanation: dead }] }));
    assert.doesNotMatch(renderText(draft), escalation);
  });
  it('names no list that the answer does not name', () => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/outlook-com-s3140.eml'), 'latin1');
    const ticket = renderText(first({ name: 'a.eml', reading: readText(text) }));
    assert.match(ticket, /\[x\] The refusing server says that its own list has the address\.\n.*`198\.51\.100\.62`/);
    assert.doesNotMatch(ticket, /S3150|The answers name/);
    const incident = readIncident([{ name: 'a.eml', reading: readText(text) }]);
    const checklist = renderText(createDrafts('checklist', incident, options)[0]!);
    assert.match(checklist, /\[x\] The refusing server says that its own list has the address\./);
    assert.doesNotMatch(checklist, /The answers name/);
  });
  it('says of the relay pool only what Microsoft published of it', () => {
    const text = readFileSync(join(import.meta.dirname, '../../fixtures/list-relay-pool.eml'), 'latin1');
    const reports = [{ name: 'a.eml', reading: readText(text) }];
    for (const kind of ['microsoft-ticket', 'checklist'] as const) {
      const draft = renderText(createDrafts(kind, readIncident(reports), options)[0]!);
      assert.match(draft, /\n {2}In the range that Microsoft gave for its relay pool in 2023: `40\.95\.10\.20`\./);
      assert.doesNotMatch(draft, /published outbound ranges|SPF or DKIM/);
    }
  });
  it('does not take what Exchange Online tells of its attempt for an answer of the other server', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../media/samples/delayed.eml'), 'latin1');
    const ticket = renderText(first({ name: 'a.eml', reading: readText(text) }));
    assert.match(
      ticket,
      /Last server tried: mx\.fabrikam\.com\n {3}Answered by: the sender’s side \(Exchange Online\)\n/,
    );
    const incident = readIncident([{ name: 'a.eml', reading: readText(text) }]);
    assert.match(evidenceCsv(incident), /"sender, exchange-online"/);
  });
});

describe('checklists', () => {
  it('end with a request to Microsoft only where one was opened', () => {
    const end = /The request is closed|Ask for status/g;
    const ends = (...reports: Parameters<typeof readIncident>[0]) =>
      renderText(createDrafts('checklist', readIncident(reports), options)[0]!).match(end)?.length ?? 0;
    const own = { address: 'x@example.org', explanation: ownListed('192.0.2.25') };
    assert.equal(ends(...spamcopReports()), 2);
    assert.equal(ends(report({ name: 'a.eml', recipients: [own] })), 0);
  });
});

describe('offers', () => {
  const cases: [string, ReturnType<typeof explanation>, string][] = [
    ['Microsoft', spamcop('40.107.20.108'), 'microsoft-ticket'],
    ['the sender', userUnknown, 'sender-note'],
    ['the own admin', explanation({ owner: 'sender-admin', owners: ['sender-admin'] }), 'own-admin'],
    ['the own admin, of a listed address', ownListed('192.0.2.25'), 'list-request'],
    ['the recipient’s admin', explanation({}), 'recipient-postmaster'],
  ];
  for (const [owner, of, kind] of cases) {
    it(`the draft that fits ${owner} first, the ticket always`, () => {
      assert.equal(offers(of)[0], kind);
      assert.ok(offers(of).includes('microsoft-ticket'));
    });
  }
});

describe('scripts', () => {
  it('that fit come first, for rows that there are', () => {
    const own = ownListed('192.0.2.25');
    const rows = ['exo/5.7.705-708', 'seen/5.7.520', 'generic/mail-loop', 'exo/5.7.64', 'exo/5.7.57', 'exo/5.7.509'];
    assert.deepEqual(
      [spamcop('40.107.20.108'), own, userUnknown, ...rows.map((id) => explanation({ id }))].map(scriptOffers),
      [
        ['trace', 'restricted'],
        ['dns', 'trace'],
        ['trace', 'failed'],
        ['restricted', 'trace'],
        ['outbound-policy', 'trace'],
        ['forwarding', 'trace'],
        ['connectors', 'trace'],
        ['smtp-auth', 'trace'],
        ['dns', 'trace'],
      ],
    );
  });
});

describe('letters', () => {
  it('to a domain name nobody of another domain but the sender', () => {
    const diagnostic = '550 5.1.1 <old@fabrikam.com> and <secret@alpineskihouse.com>: unknown';
    const recipients = ['old@fabrikam.com', 'secret@alpineskihouse.com'].map((address) => ({
      address,
      diagnostic,
      explanation: userUnknown,
    }));
    const incident = readIncident([report({ name: 'a.eml', from: 'ada@contoso.com', recipients })]);
    const [letter] = createDrafts('recipient-postmaster', incident, options);
    assert.equal(letter!.about, 'fabrikam.com');
    assert.ok(!renderText(letter!).includes('secret'));
    assert.ok(renderText(letter!).includes('ada@contoso.com'));
  });

  it('to a domain asks for the setting that its answer tells of', () => {
    const ask = (path: string) => {
      const reading = readText(readFileSync(join(root, path), 'utf8'));
      const incident = readIncident([{ name: path, reading }]);
      return renderText(createDrafts('recipient-postmaster', incident, options)[0]!);
    };
    assert.match(ask('media/samples/client-not-authenticated.eml'), /asks ours for a sign-in.*receive connector/);
    assert.match(ask('media/samples/french.eml'), /take mail only from inside your organization/);
    assert.match(ask('test/fixtures/exo-5.7.1-auth-required.eml'), /take mail only from inside your organization/);
  });

  it('has no column that is empty', () => {
    const columns = (path: string) => {
      const reading = readText(readFileSync(join(root, path), 'utf8'));
      const [draft] = createDrafts('own-admin', readIncident([{ name: path, reading }]), options);
      return /^\| # .*$/m.exec(renderText(draft!))?.[0];
    };
    assert.equal(columns('media/samples/user-unknown.eml'), '| # | UTC | Sender | Recipient | Code |');
    assert.equal(columns('media/samples/spamcop.eml'), '| # | UTC | Sender | Recipient | Refused IP | Code |');
  });

  it('to a list are for addresses that are not Microsoft’s', () => {
    const drafts = createDrafts('list-request', readIncident(mixedReports()), options);
    assert.deepEqual(
      drafts.map(({ about }) => about),
      ['b.barracudacentral.org'],
    );
  });
});

describe('masking', () => {
  const mask = { localParts: true, hosts: true, subjects: true };

  it('leaves no person, inner host or subject in any draft, and names the same person alike', () => {
    const incident = readIncident(mixedReports(), { mask });
    for (const kind of DRAFT_KINDS) {
      const text = createDrafts(kind, incident, options).map(renderText).join('\n');
      assert.doesNotMatch(
        text,
        /\bada@|purchasing|rossi|old\.colleague|meier|contoso\.local|Offer 2026|unknown user\.eml/,
      );
    }
    const senders = incident.failures.map(({ sender }) => sender);
    assert.equal(senders[0], senders[2]);
    assert.notEqual(senders[0], senders[1]);
  });

  it('keeps what support needs', () => {
    const [failure] = readIncident(mixedReports(), { mask }).failures;
    assert.equal(failure!.messageId, '<AM0PR01MB0001@AM0PR01MB0001.eurprd01.prod.exchangelabs.com>');
    assert.equal(failure!.ip, '40.107.20.108');
    assert.equal(failure!.domain, 'example.org');
  });
});

describe('a note about a message that still waits', () => {
  it('says so, and does not ask to send it again', () => {
    const recipients = (['delayed', 'failed'] as const).map((action) => ({
      ...{ address: `${action}@example.org`, action, status: '4.4.316', reply: 450, explanation: explanation({}) },
    }));
    const note = (...which: typeof recipients) =>
      createDrafts(
        'sender-note',
        readIncident([report({ name: 'a.eml', from: 'ada@contoso.com', subject: 'Offer', recipients: which })]),
        options,
      )[0]!;
    assert.equal(note(recipients[0]!).title, 'Your message is delayed: Offer');
    assert.doesNotMatch(renderText(note(recipients[0]!)), /Try again/);
    const both = note(...recipients);
    assert.equal(both.title, 'Your message did not arrive: Offer');
    assert.match(renderText(both), /^One of your messages/m);
    assert.match(renderText(both), /keeps trying[^]*could not be reached|could not be reached[^]*keeps trying/);
  });
});

describe('languages of drafts', () => {
  const english = leaves(new Voice('en').words);

  for (const language of LANGUAGES) {
    it(`${language} has the slots and the emphasis of English in every sentence`, () => {
      const words = leaves(new Voice(language).words);
      for (const [key, sentence] of english) {
        const other = words.get(key);
        assert.ok(other !== undefined, key);
        for (const marks of [/\{\w+\}/g, /\*\*/g, /`[^`]*`/g, /https?:\S+?(?=[),\s]|$)/g]) {
          assert.deepEqual(
            [...other.matchAll(marks)].map(String).sort(),
            [...sentence.matchAll(marks)].map(String).sort(),
            key,
          );
        }
      }
    });

    it(`${language} fills every slot`, () => {
      for (const kind of DRAFT_KINDS.filter((each) => each !== 'scripts')) {
        for (const draft of createDrafts(kind, readIncident(mixedReports(), { unread: ['x'] }), {
          ...options,
          language,
        })) {
          assert.doesNotMatch(renderText(draft) + draft.title, /\{\w+\}|undefined/, kind);
        }
      }
    });
  }

  it('no sentence is left unused', () => {
    const folder = join(import.meta.dirname, '../../../src/core/drafts');
    const code = readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    const keyed =
      /^(?:gaps|parties|kinds|meanings|columns|period)\.|\.(?:happened|todo|todoFor|roles|columns|afterColumns|afterRows|mistakes)\.|^postmaster\.|^counts\.\w+\.(?:many|one)/;
    for (const key of english.keys()) {
      const name = key.split('.')[1] ?? key;
      if (!keyed.test(key)) assert.match(code, new RegExp(`\\b${name}\\b`), key);
    }
    for (const gap of Object.keys(new Voice('en').words.gaps)) assert.ok(code.includes(`gap('${gap}'`), gap);
  });

  it('counts by the rules of the language', () => {
    const { counts } = new Voice('fr').words;
    assert.deepEqual(
      [0, 1, 2, 10_000].map((n) => renderText(new Voice('fr').count(counts.messages, n))),
      ['0 message', '1 message', '2 messages', '10\u202f000 messages'],
    );
  });

  for (const [language, date] of [
    ['en', 'March 1, 2026, 16:20 UTC'],
    ['fr', '1er mars 2026 à 16:20 UTC'],
    ['it', '1º marzo 2026, 16:20 UTC'],
    ['es', '1 de marzo de 2026, 16:20 UTC'],
    ['de', '1. März 2026, 16:20 UTC'],
  ] as const) {
    it(`writes dates as ${language} does`, () => {
      assert.equal(renderText(new Voice(language).moment('2026-03-01T16:20:05Z')), date);
    });
  }

  for (const [language, rest] of [
    ['en', ['`a`, `b`, and 1 more', '`a`, `b`, and 2 more']],
    ['fr', ['`a`, `b` et 1 autre', '`a`, `b` et 2 autres']],
    ['it', ['`a`, `b` e 1 altro', '`a`, `b` e altri 2']],
    ['es', ['`a`, `b` y 1 más', '`a`, `b` y 2 más']],
    ['de', ['`a`, `b` und 1 weitere Angabe', '`a`, `b` und 2 weitere']],
  ] as const) {
    it(`cuts a list as ${language} does`, () => {
      const voice = new Voice(language);
      const cut = [
        ['a', 'b', 'c'],
        ['a', 'b', 'c', 'd'],
      ].map((values) => renderText(some(voice, values, 2)));
      assert.deepEqual(cut, rest);
    });
  }

  it('uses the punctuation of French', () => {
    for (const [key, sentence] of leaves(new Voice('fr').words)) {
      assert.doesNotMatch(
        sentence.replace(/https?:\S+/g, ''),
        /[^\u00a0\u202f*\d{]:(?!\d)| [:;?!»]|« |[^\u202f]\?|'/,
        key,
      );
    }
  });
});

describe('the next placeholder', () => {
  const text = '- [ ] Client host [192.0.2.1] [tenant ID] [link](https://example.com) [A, B ou C]';

  it('is the next gap of a draft, in any language, and no other bracket', () => {
    const spans = [0, text.indexOf('[tenant') + 1, text.length].map((from) => nextPlaceholder(text, from));
    assert.deepEqual(
      spans.map((span) => span && text.slice(span.start, span.end)),
      ['[tenant ID]', '[A, B ou C]', '[tenant ID]'],
    );
    assert.equal(nextPlaceholder('[x] [y]', 0), undefined);
  });
});

/** All sentences by their path. */
function leaves(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[path + key, value]] : [...leaves(value as object, `${path}${key}.`)],
    ),
  );
}
