import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { read } from '../../../src/core/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { ENGLISH } from '../../../src/core/tables/texts/en/index.ts';
import { written } from '../../../src/core/views/report/html/page.ts';
import { reportFile, reportHtml } from '../../../src/core/views/report-html.ts';
import { reportMarkdown } from '../../../src/core/views/report-markdown.ts';
import { reportOf, summaryLine, type Report } from '../../../src/core/views/report.ts';
import { wordsFor } from '../../../src/core/views/words/index.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'test/fixtures');
const words = wordsFor('en');

function reportOfText(text: string): Report {
  return reportOf(read(textSource(text), { texts: ENGLISH }));
}

function reportOfFile(path: string): Report {
  return reportOf(read(sourceFromBytes(readFileSync(join(root, path))), { texts: ENGLISH }));
}

function bounceTo(recipients: readonly string[], answer: (to: string) => string): string {
  const groups = recipients.flatMap((to) => [
    `Final-Recipient: rfc822;${to}`,
    'Action: failed',
    'Status: 5.1.1',
    `Diagnostic-Code: smtp;${answer(to)}`,
    'Remote-MTA: dns;mx.example.org',
    '',
  ]);
  const lines = [
    'From: postmaster@contoso.com',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;mail.contoso.com',
    '',
    ...groups,
    '--b--',
    '',
  ];
  return lines.join('\n');
}

const unknown = (): string => '550 5.1.1 User unknown';

describe('report: who has to act, and where it failed', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['media/samples/spamcop.eml', 'Microsoft 365, second leg, microsoft'],
    ['media/samples/client-not-authenticated.eml', 'alpineskihouse.com, second leg, recipient-admin'],
    ['media/samples/user-unknown.eml', 'Microsoft 365, second leg, sender'],
    ['media/samples/delayed.eml', 'Microsoft 365, second leg, recipient-admin, delayed'],
    ['test/fixtures/exo-5.1.8-bad-outbound-sender.eml', 'Microsoft 365, first leg, sender-admin'],
    ['test/fixtures/exo-5.7.705-tenant-threshold.eml', 'Microsoft 365, first leg, sender-admin'],
    ['test/fixtures/postfix-5.7.606-banned-ip.eml', 'Microsoft 365, first leg, sender-admin'],
    ['test/fixtures/postfix-host-not-found.eml', 'relay.contoso.com, second leg, sender'],
    ['test/fixtures/postfix-user-unknown.eml', 'relay.contoso.com, second leg, sender'],
    ['test/fixtures/outlook-com-s3140.eml', 'Outlook.com, first leg, sender-admin'],
    ['test/fixtures/plain-mail.eml', ''],
    ['test/fixtures/delivered.eml', ''],
  ];
  for (const [path, expected] of cases) {
    it(`${path}: ${expected || 'nobody'}`, () => {
      const routes = reportOfFile(path).routes.map(
        ({ between, failed, owner, delayed }) =>
          `${between.kind === 'server' ? between.value : words.way.between[between.kind]}, ${failed} leg, ${owner}${delayed ? ', delayed' : ''}`,
      );
      assert.equal(routes.join('; '), expected);
    });
  }

  it('an address that Microsoft 365 refuses at its edge has passed nothing', () => {
    const edge =
      '550 5.4.1 Recipient address rejected: Access denied. [DB5.eurprd02.prod.outlook.com 2026-03-02T08:41:53.000Z 08DE]';
    const mail = bounceTo(['ben@example.org'], () => edge)
      .replace('mx.example.org', 'example-org.mail.protection.outlook.com')
      .replace('5.1.1', '5.4.1');
    const [route] = reportOfText(mail).routes;
    assert.deepEqual([route?.between.kind, route?.failed, route?.owner], ['microsoft', 'first', 'sender']);
  });
});

describe('report: what it shows', () => {
  it('says of a server that refused the connection that it was tried, not that it answered', () => {
    const html = reportHtml(reportOfFile('media/samples/delayed.eml'), { words }).toString();
    assert.match(html, /Last server tried/);
    assert.doesNotMatch(html, /Answered by/);
  });

  it('has the failure, the way, the checks and the list of a bounce', () => {
    const report = reportOfFile('media/samples/spamcop.eml');
    assert.equal(report.outcome, 'failed');
    assert.equal(report.cards[0]?.code?.value, '554 5.7.1');
    assert.deepEqual(
      report.hops.map(({ by, delay }) => [by, delay]),
      [
        ['AM0PR04MB1001.eurprd04.prod.outlook.com', undefined],
        ['DB9PR04MB2002.eurprd04.prod.outlook.com', 1],
      ],
    );
    assert.equal(report.end?.server.value, 'mx.example.org');
    assert.deepEqual(
      report.authentication?.results.map(({ method, result, alignment }) => [method, result, alignment]),
      [
        ['spf', 'pass', 'strict'],
        ['dmarc', 'pass', undefined],
        ['dkim', 'pass', 'strict'],
        ['arc', 'none', undefined],
      ],
    );
    assert.equal(report.listings[0]?.query, '108.20.107.40.bl.spamcop.net');
    assert.equal(report.addresses[0]?.pool?.name, 'regular outbound pool of Exchange Online');
  });

  it('takes what Exchange Online writes into a message that nobody checked for no check', () => {
    const header = [
      'Received-SPF: None (protection.outlook.com: contoso.com does not designate permitted sender hosts)',
      'Authentication-Results: spf=none (sender IP is ) smtp.mailfrom=ana@contoso.com; ',
      'DKIM-Signature: v=1; a=rsa-sha256; d=fabrikam.com; s=s; h=from; bh=AA; b=AA',
      'From: ana@contoso.com',
    ];
    const authentication = (lines: string[]) => reportOfText([...lines, '', 'Text'].join('\n')).authentication;
    assert.equal(authentication(header), undefined);
    assert.deepEqual(
      authentication(header.slice(0, 1).concat(header.slice(2)))?.results.map(({ result }) => result),
      ['none'],
    );
  });

  it('says who checked, or that the server does not name itself', () => {
    const mail = (...fields: string[]) => [...fields, 'From: ana@contoso.com', '', 'Text'].join('\n');
    const rows = (...fields: string[]) => reportMarkdown(reportOfText(mail(...fields)), words).toString();
    const named = rows('Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=ana@mail.contoso.com');
    assert.match(
      named,
      /\| SPF \| `pass` \| `ana@mail\.contoso\.com` \| yes, same organization \| `mx\.example\.org` \|/,
    );
    const unnamed = rows('authentication-results: dkim=fail header.d=contoso.com');
    assert.match(unnamed, /\| unnamed server \(Authentication-Results\) \|/);
    const received = rows('Received-SPF: pass (checked) envelope-from=bob@fabrikam.com;');
    assert.match(received, /no, another domain \| unnamed server \(Received-SPF\) \|/);
  });

  it('says of a gap that no server makes that it is none, and measures the others without it', () => {
    const received = (by: string, time: string) => `Received: from a.contoso.com by ${by}.contoso.com; ${time} +0000`;
    const times = ['Mon, 2 Mar 2026 10:00:04', 'Mon, 2 Mar 2026 10:00:00', 'Fri, 7 Nov 2025 10:00:00'];
    const hops = times.map((time, index) => received(`mx${index}`, time));
    const html = reportHtml(reportOfText([...hops, 'From: ana@contoso.com', '', 'Text'].join('\n')), { words });
    assert.match(html.toString(), /\+115 d \(no server keeps a message that long/);
    assert.match(html.toString(), /width="100" height="6"\/><\/svg><span>\+4 s</);
  });

  it('names people alike, with a name where they have one', () => {
    const people = (path: string) =>
      reportOfFile(path).message.flatMap(({ kind, value }) => (kind === 'from' || kind === 'to' ? [value] : []));
    assert.deepEqual(people('media/samples/spamcop.eml'), ['Ana Lopez <ana.lopez@contoso.com>', 'dest@example.org']);
    assert.deepEqual(people('test/fixtures/exo-dmarc-rejected.eml'), ['ana.lopez@contoso.com', 'dest@example.org']);
    assert.deepEqual(people('test/fixtures/plain-mail.eml'), [
      'Ben Okafor <ben@contoso.com>',
      'Mia Winter <mia@fabrikam.com>',
    ]);
  });

  it('says below the headline who has to act, where that is one party', () => {
    const top = (path: string) => reportHtml(reportOfFile(path), { words }).toString().split('</header>')[0] ?? '';
    assert.match(top('media/samples/spamcop.eml'), /Has to act: Microsoft</);
    assert.doesNotMatch(top('media/samples/two-recipients.eml'), /Has to act/);
    assert.doesNotMatch(top('test/fixtures/delivered.eml'), /Has to act/);
  });

  it('tells the sender’s admin too what to do where the other side has to act', () => {
    const page = reportHtml(reportOfFile('media/samples/client-not-authenticated.eml'), { words }).toString();
    const steps = page.slice(page.indexOf('id="steps"'), page.indexOf('id="recipients"'));
    assert.match(steps, /The recipient’s email admin:.*The sender’s email admin:.*whole bounce/s);
  });

  it('names Microsoft’s own pages where a message went through Microsoft 365', () => {
    const page = (path: string) => reportHtml(reportOfFile(path), { words }).toString();
    assert.match(page('media/samples/spamcop.eml'), /At Microsoft:/);
    assert.doesNotMatch(page('media/samples/client-not-authenticated.eml'), /At Microsoft:/);
  });

  it('has one row for all recipients of the message', () => {
    const page = reportHtml(reportOfFile('media/samples/two-recipients.eml'), { words }).toString();
    assert.equal(page.split('<dt>To</dt>').length - 1, 1);
  });

  it('says of a server that answered nothing that is about sending', () => {
    const text = ['<ben@outlook.com>: host mx.example.org[40.107.20.108] said: 550 5.1.1 User unknown', ''].join('\n');
    const [address] = reportOfText(text).addresses;
    assert.deepEqual([address?.value, address?.role, address?.pool], ['40.107.20.108', 'answered', undefined]);
  });

  it('leads each value back to where it is written', () => {
    const path = 'media/samples/spamcop.eml';
    const text = readFileSync(join(root, path), 'latin1');
    const { cards, message, hops } = reportOfFile(path);
    const at = (span: { start: number; end: number } | undefined): string => text.slice(span?.start, span?.end);
    assert.equal(at(cards[0]?.server?.span), 'mx.example.org');
    assert.equal(at(message.find(({ kind }) => kind === 'subject')?.span), 'Delivery plan for week 11');
    assert.match(at(hops[1]?.span), /^Received: from AM0PR04MB1001/);
  });

  it('finds the way in a header that stands in the text, and leads back there', () => {
    const path = 'media/samples/report.ndr';
    const { hops } = reportOfFile(path);
    assert.equal(hops.length, 1);
    const text = readFileSync(join(root, path), 'latin1');
    assert.match(text.slice(hops[0]?.span?.start, hops[0]?.span?.end), /^Received: from/);
  });

  it('says that the clocks disagree where a hop seems to go back in time', () => {
    const report = reportOfText(
      [
        'Received: from b.example.com by c.example.com; Mon, 2 Mar 2026 08:00:00 +0000',
        'Received: from a.example.com by b.example.com; Mon, 2 Mar 2026 08:01:30 +0000',
        'Subject: plain',
        '',
        'Text',
      ].join('\n'),
    );
    assert.equal(report.hops[1]?.delay, -90);
    assert.match(reportHtml(report, { words }).toString(), /−1 min 30 s \(the clocks disagree\)/);
    assert.equal(report.outcome, 'none');
  });

  it('has a card a recipient, and one a cause where there are many', () => {
    const people = (count: number): string[] => Array.from({ length: count }, (_, n) => `user${n}@example.org`);
    const few = reportOfText(bounceTo(people(3), unknown));
    assert.deepEqual(
      few.cards.map(({ recipients }) => recipients),
      [[0], [1], [2]],
    );
    const many = reportOfText(
      bounceTo(people(3000), (to) => (to === 'user7@example.org' ? '552 5.2.2 Mailbox full' : unknown())),
    );
    assert.deepEqual(
      many.cards.map(({ recipients }) => recipients.length),
      [2999, 1],
    );
    assert.ok(reportHtml(many, { words }).toString().length < 100_000);
    assert.match(summaryLine(many, words), /^Not delivered to 3,000 recipients: /);
  });

  it('shows what a list answered when it was asked', () => {
    const reading = read(sourceFromBytes(readFileSync(join(root, 'media/samples/spamcop.eml'))), { texts: ENGLISH });
    const task = { kind: 'list', subject: '40.107.20.108', name: '108.20.107.40.bl.spamcop.net' } as const;
    const hostile = '<img src=x> ](command:x)';
    const findings = [{ id: 'listed', slots: { list: 'SpamCop' } }] as const;
    const check = { task, at: '2026-03-02T12:00:07Z', state: 'bad', findings, records: [hostile] } as const;
    const elsewhere = { ...check, task: { ...task, subject: '192.0.2.1' } };
    const report = reportOf(reading, [check, elsewhere]);
    assert.deepEqual(report.checks, [check]);
    const html = reportHtml(report, { words }).toString();
    assert.match(html, /Asked at.*2026-03-02 12:00:07 UTC.*Listed by SpamCop\./);
    assert.ok(!html.includes('<img'));
    const markdown = reportMarkdown(report, words).toString();
    assert.match(markdown, /Asked at `2026-03-02 12:00:07 UTC`: Listed by SpamCop\./);
    assert.ok(markdown.includes(`Listed by SpamCop. \`${hostile}\``));
  });

  it('counts one recipient whom it does not name as one', () => {
    assert.match(summaryLine(reportOfText(bounceTo([''], unknown)), words), /^Not delivered to 1 recipient: /);
  });

  it('has one line for a chat', () => {
    assert.equal(
      summaryLine(reportOfFile('media/samples/spamcop.eml'), words),
      'Not delivered to dest@example.org: 554 5.7.1 Sending address is on SpamCop’s blocklist (40.107.20.108, bl.spamcop.net). Has to act: Microsoft. Sent: 2026-03-02 08:41:52 UTC. Message-ID: AM0PR04MB1001A1B2C3D4E5F6A7B8C9D0E1F2@AM0PR04MB1001.eurprd04.prod.outlook.com.',
    );
  });

  it('has buttons in the editor only', () => {
    const report = reportOfFile('media/samples/spamcop.eml');
    const live = reportHtml(report, {
      words,
      live: { drafts: () => ['microsoft-ticket', 'checklist', 'scripts'], checks: false },
    });
    assert.match(live.toString(), /data-do="draft" data-card="0" data-kind="microsoft-ticket">Draft Microsoft ticket</);
    assert.match(live.toString(), /data-do="source" data-start="5516" data-end="5530"/);
    assert.doesNotMatch(reportFile(report, words, 'a { color: red }'), /<button|<script|data-do/);
  });

  it('has buttons for live checks where they may be offered, for lists where one refused', () => {
    const buttons = (file: string, checks: boolean): string[] => {
      const page = reportHtml(reportOfFile(file), { words, live: { drafts: () => [], checks } }).toString();
      return ['lists', 'sender'].filter((name) => page.includes(`data-do="${name}"`));
    };
    assert.deepEqual(buttons('media/samples/spamcop.eml', true), ['lists', 'sender']);
    assert.deepEqual(buttons('media/samples/user-unknown.eml', true), ['sender']);
    assert.deepEqual(buttons('media/samples/spamcop.eml', false), []);
  });
});

describe('report: long names', () => {
  const rows = [
    ['ana.lopez@contoso.com', 'ana.<wbr>lopez@<wbr>contoso.<wbr>com'],
    ['198.51.100.7', '198.51.100.7'],
    ['550 5.7.1 See mx.example.org', '550 5.7.1 See mx.example.org'],
    ['<b.c>', '&#60;b.<wbr>c&#62;'],
  ] as const;
  for (const [text, expected] of rows) {
    it(`break behind a dot or an @: ${text}`, () =>
      assert.equal(written(text).toString(), `<code dir="auto">${expected}</code>`));
  }
});

describe('report: hostile mail', () => {
  const elements = new Set(
    'main header section article h1 h2 h3 h4 p dl dt dd div ol ul li span strong small i q code pre time table thead tbody tr th td figure figcaption details summary svg path circle rect button a wbr'.split(
      ' ',
    ),
  );
  const attributes = new Set(
    'class id dir lang role type href rel scope tabindex title datetime viewBox focusable preserveAspectRatio d cx cy r width height aria-label aria-labelledby aria-hidden data-do data-start data-end data-card data-kind data-label'.split(
      ' ',
    ),
  );
  const tag = /<\/?([a-z0-9]+)((?: [A-Za-z-]+="[^"<>]*")*)\/?>/g;
  const files = readdirSync(fixtures).filter((name) => /^hostile-.*\.(?:eml|ndr)$/.test(name));
  assert.ok(files.length > 5);

  for (const file of files) {
    const report = reportOfFile(`test/fixtures/${file}`);

    it(`is text in HTML: ${file}`, () => {
      const page = reportHtml(report, { words, live: { drafts: () => ['microsoft-ticket'], checks: true } }).toString();
      let count = 0;
      const rest = page.replace(tag, (_, name: string, written: string) => {
        count++;
        assert.ok(elements.has(name), name);
        for (const [, attribute, value] of written.matchAll(/ ([A-Za-z-]+)="([^"]*)"/g)) {
          assert.ok(attributes.has(attribute!), attribute);
          if (attribute === 'href') assert.match(value!, /^https:\/\//);
        }
        return '';
      });
      assert.ok(count > 50);
      assert.doesNotMatch(rest, /[<>]/);
      assert.doesNotMatch(page, /[\u202a-\u202e\u2066-\u2069\u0000]/);
    });

    it(`is text in Markdown: ${file}`, () => {
      const tokens = new MarkdownIt({ html: true, linkify: true }).parse(reportMarkdown(report, words).toString(), {});
      const inline = tokens.flatMap((token) => [token, ...(token.children ?? [])]);
      const live = inline.filter(({ type }) => ['image', 'html_block', 'html_inline'].includes(type));
      assert.deepEqual(live, []);
      for (const token of inline.filter(({ type }) => type === 'link_open')) {
        assert.match(
          String(token.attrGet('href')),
          /^https:\/\/(?:[\w-]+\.)*(?:microsoft\.com|cloud\.microsoft|aka\.ms|iana\.org|rfc-editor\.org)\b/,
        );
      }
    });
  }
});
