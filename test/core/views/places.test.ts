import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './mail.ts';
import { encodedBodies } from '../../../src/core/views/encoded.ts';
import { highlights } from '../../../src/core/views/highlights.ts';
import { hints } from '../../../src/core/views/hints.ts';
import { lenses } from '../../../src/core/views/lenses.ts';
import { links } from '../../../src/core/views/links.ts';
import { definition, nameAt, occurrences } from '../../../src/core/views/occurrences.ts';
import { outcome } from '../../../src/core/views/outcome.ts';

const root = join(import.meta.dirname, '../../..');
const load = (file: string): string => readFileSync(join(root, file), 'latin1').replaceAll('\r\n', '\n');
const sample = (name: string): string => load(`media/samples/${name}`);
const lineOf = (text: string, offset: number): string =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n')[0]!;
const plain = 'From: a@example.org\nDate: Mon, 2 Mar 2026 08:41:52 +0000\nSubject: 550 5.7.1\n\n550 5.7.1 is a code\n';

const checked =
  'Authentication-Results: mx.example.org; spf=softfail (no)\n smtp.mailfrom=contoso.com; dkim=none;\n dmarc=fail action=none\nFrom: a@contoso.com\n\nText\n';

describe('Encoded bodies', () => {
  const part = (encoding: string, type: string, body: string): string =>
    `--b\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
  const text = [
    'Content-Type: multipart/mixed; boundary=b\n\n',
    part('7bit', 'text/plain', 'clear'),
    part('base64', 'text/plain', 'Y2xlYXI='),
    part('BASE64', 'application/pdf', 'JVBERi0x\nLjcK'),
    part('quoted-printable', 'text/plain', 'cl=65ar'),
    part('base64', 'application/pdf', ''),
    part('7bit', 'message/rfc822', 'Subject: inner\nContent-Transfer-Encoding: base64\n\naW5uZXI='),
    '--b--\n',
  ].join('');

  it('are those in base64, inner ones too', () => {
    const found = encodedBodies(readText(text)).map(({ start, end }) => text.slice(start, end).trim());
    assert.deepEqual(found, ['Y2xlYXI=', 'JVBERi0x\nLjcK', 'aW5uZXI=']);
  });
});

describe('Highlights', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a failed code and a refused address',
      sample('spamcop.eml'),
      ['failedCode 5.7.1', 'refusedAddress 40.107.20.108'],
    ],
    ['a delayed code', sample('delayed.eml'), ['delayedCode 4.']],
    ['a check that failed', checked, ['failedCheck spf=softfail', 'failedCheck dmarc=fail']],
    ['no check that passed', checked.replaceAll(/\w*fail/g, 'pass'), []],
    ['nothing of a plain mail', plain, []],
  ];
  for (const [what, text, expected] of rows) {
    it(`know ${what}`, () => {
      const found = highlights(readText(text)).map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);
      for (const one of expected)
        assert.ok(
          found.some((each) => each.startsWith(one)),
          `${one} among ${found.join()}`,
        );
      if (expected.length === 0) assert.deepEqual(found, []);
    });
  }

  it('stand on one line each, in order, none over another', () => {
    const text = sample('spamcop.eml');
    let end = 0;
    for (const { span } of highlights(readText(text))) {
      assert.ok(span.start >= end && span.end > span.start && !text.slice(span.start, span.end).includes('\n'));
      end = span.end;
    }
    assert.ok(end > 0);
  });
});

describe('Hints', () => {
  const shown = (text: string): string[] =>
    hints(readText(text), 'en').map(({ offset, label }) => `${lineOf(text, offset)} | ${label}`);

  it('put UTC behind a date of another zone, and not behind UTC', () => {
    const found = shown(
      'From: a@example.org\nDate: Mon, 2 Mar 2026 09:41:52 +0100 (CET)\nX-Arrival-Date: Mon, 2 Mar 2026 08:41:52 +0000 (UTC)\n\nText\n',
    );
    assert.deepEqual(found, ['Date: Mon, 2 Mar 2026 09:41:52 +0100 (CET) | 2026-03-02 08:41:52 UTC']);
  });

  it('put hop and delay behind Received, and the meaning behind the code', () => {
    const found = shown(sample('spamcop.eml'));
    assert.deepEqual(found, [
      'Status: 5.7.1 | Sending address is on SpamCop’s blocklist',
      ' 2026 08:41:53 +0000 | Hop 2 of 2, +1 s',
      ' 08:41:52 +0000 | Hop 1 of 2',
    ]);
  });

  it('say nothing in a plain mail', () => assert.deepEqual(shown(plain), []));
});

describe('Lenses', () => {
  const shown = (text: string): string[] =>
    lenses(readText(text), 'en').map(({ offset, title, action }) => `${lineOf(text, offset)} | ${title} | ${action}`);

  it('stand above the report and the recipient, with the ticket where one helps', () => {
    const [top, ticket, recipient, own] = shown(sample('spamcop.eml'));
    assert.match(top ?? '', /^Received: .* \| 5\.7\.1 Sending address .*SpamCop.*Has to act: Microsoft \| report$/);
    assert.match(ticket ?? '', /Draft Microsoft ticket \| ticket$/);
    assert.match(recipient ?? '', /^Final-Recipient: .* \| 5\.7\.1 .*SpamCop.*Has to act: Microsoft \| report$/);
    assert.match(own ?? '', /^Final-Recipient: .* \| ticket$/);
  });

  it('know which recipient they are about', () => {
    const about = lenses(readText(sample('spamcop.eml')), 'en').map(({ recipient }) => recipient);
    assert.deepEqual(about, [undefined, undefined, undefined, 0]);
  });

  it('offer no ticket to a recipient whom Microsoft cannot help', () => {
    const found = shown(sample('user-unknown.eml'));
    assert.deepEqual(
      found.map((lens) => lens.split(' | ')[2]),
      ['report', 'report'],
    );
  });

  it('name above the report no cause that is not that of all', () => {
    const [top] = shown(sample('two-recipients.eml'));
    assert.match(top ?? '', /\| Not delivered to 2 recipients \|/);
  });

  it('are none in a plain mail', () => assert.deepEqual(shown(plain), []));

  it('are one above a wall of recipients', () => {
    assert.deepEqual(
      shown(walled(101)).map((lens) => lens.split(' | ')[1]),
      ['Not delivered to 101 recipients: No such mailbox. Has to act: the sender'],
    );
  });
});

describe('Outcome', () => {
  const rows: readonly (readonly [string, string, RegExp | undefined, RegExp?])[] = [
    ['spamcop.eml', sample('spamcop.eml'), /^5\.7\.1 · Microsoft$/, /Not delivered to dest@example\.org: .*SpamCop/],
    ['two-recipients.eml', sample('two-recipients.eml'), /^5\.1\.1 \+1 · The sender, the recipient$/, /2 recipients/],
    ['delayed.eml', sample('delayed.eml'), /^4\./, /Delayed for/],
    [
      'a bounce that names nobody',
      walled(1).replace(/rfc822;.*/, 'rfc822;'),
      /^5\.1\.1/,
      /Not delivered to 1 recipient:/,
    ],
    ['a plain mail', plain, undefined],
  ];
  for (const [name, text, label, detail] of rows) {
    it(`of ${name}`, () => {
      const found = outcome(readText(text), 'en');
      if (!label) assert.equal(found, undefined);
      else {
        assert.match(found?.label ?? '', label);
        assert.match(found?.detail ?? '', detail!);
      }
    });
  }
});

describe('Names', () => {
  const text = sample('spamcop.eml');
  const reading = readText(text);
  /** what is pointed at, the name there, how often it is written at least, and the line of its definition */
  const rows: readonly (readonly [string, string, number, string])[] = [
    ['To: "^dest@', 'dest@example.org', 8, 'Final-Recipient: rfc822;dest@example.org'],
    [
      'In-Reply-To: <AM^0',
      'am0pr04mb1001a1b2c3d4e5f6a7b8c9d0e1f2@am0pr04mb1001.eurprd04.prod.outlook.com',
      4,
      'Message-ID: <AM0PR04MB1001A1B2C3D4E5F6A7B8C9D0E1F2@AM0PR04MB1001.eurprd04.prod.outlook.com>',
    ],
    ['Client host [^40', '40.107.20.108', 6, 'mx.example.org gave this error:'],
    ['Remote-MTA: dns;^mx', 'mx.example.org', 4, 'Remote-MTA: dns;mx.example.org'],
    [
      'Generating server: ^DB9',
      'db9pr04mb2002.eurprd04.prod.outlook.com',
      5,
      'Reporting-MTA: dns;DB9PR04MB2002.eurprd04.prod.outlook.com',
    ],
    ['\n^Diagnostic-Code', '', 0, ''],
    ['Lo^pez', '', 0, ''],
    ['Status: 5.^7.1', '', 0, ''],
  ];
  for (const [place, value, least, line] of rows) {
    it(`${place.trim()}: ${value || 'none'}`, () => {
      const offset = text.indexOf(place.replace('^', '')) + place.indexOf('^');
      assert.ok(offset >= place.indexOf('^'));
      const name = nameAt(reading, offset);
      assert.equal(name?.value ?? '', value);
      if (!name) return;
      const spans = occurrences(reading, name);
      assert.ok(spans.length >= least, `${spans.length} times`);
      const target = definition(reading, name);
      assert.ok(target);
      if (!value.startsWith('40.')) assert.equal(lineOf(text, target.start), line);
    });
  }

  it('stand alone: no part of a longer name', () => {
    const mail =
      'From: a@example.org\nTo: aa@example.org, a@example.org.uk, a@example.org.\n\nb@a@example.org a@example.org\n';
    const read = readText(mail);
    assert.equal(occurrences(read, nameAt(read, mail.indexOf('a@'))!).length, 3);
  });
});

describe('Links', () => {
  const shown = (text: string): string[] =>
    links(readText(text), 'en').map(({ span, target }) => {
      const to = 'url' in target ? target.url : lineOf(text, target.start);
      return `${text.slice(span.start, span.end)} -> ${to}`;
    });

  it('lead from the code to its article, and from a reference to its message', () => {
    const [article, reply] = shown(sample('spamcop.eml'));
    assert.match(article ?? '', /^5\.7\.1 -> https:\/\//);
    assert.match(reply ?? '', /^AM0PR04MB1001A1.* -> Message-ID: <AM0PR04/);
  });

  it('lead from cid: to the part, and never to an address of the mail', () => {
    const mail = [
      'From: a@example.org',
      'Content-Type: multipart/related; boundary=b',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      '<img src="cid:logo@example.org"><img src="cid:none"><a href="https://evil.example.com">x</a>',
      '--b',
      'Content-Type: image/png',
      'Content-ID: <logo@example.org>',
      '',
      'x',
      '--b--',
      '',
    ].join('\n');
    assert.deepEqual(shown(mail), ['cid:logo@example.org -> Content-Type: image/png']);
  });
});

/** A bounce of many recipients. */
function walled(count: number): string {
  const group = (index: number) =>
    `Final-Recipient: rfc822;user${index}@example.org\nAction: failed\nStatus: 5.1.1\n\n`;
  return `Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns;mail.contoso.com\n\n${Array.from({ length: count }, (_, index) => group(index)).join('')}--b--\n`;
}
