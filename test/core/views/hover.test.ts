import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, texts } from './mail.ts';
import { hover } from '../../../src/core/views/hover.ts';

const root = join(import.meta.dirname, '../../..');
const spamcop = 'media/samples/spamcop.eml';

/** file, what is pointed at, what the hover is about, and what it says */
const rows: readonly (readonly [string, string, string, readonly RegExp[]])[] = [
  [spamcop, 'Status: ^5.7.1', '5.7.1', [/^\*\*Sending address is on SpamCop/, /`list\/spamcop`/]],
  [spamcop, 'smtp;^554', '554', [/^\*\*Sending address is on SpamCop/]],
  [spamcop, 'Client host [^40.', '40.107.20.108', [/regular outbound pool/, /`108\.20\.107\.40\./]],
  [spamcop, '^ZXIgcmV0dXJuZWQgJzU1NCA1LjcuMSAm', '', [/^Written in these encoded lines: `554 5\.7\.1/]],
  [spamcop, '^Reporting-MTA', 'Reporting-MTA', [/RFC 3464/]],
  [spamcop, 'SFV:^SKI', 'SFV:SKI', [/`SKI`: /]],
  [spamcop, 'Received: from ^DB9', 'DB9PR04MB2002.eurprd04.prod.outlook.com', [/Exchange Online/]],
  ['media/samples/user-unknown.eml', 'Status code: ^550', '550', [/`\w+\/5\.1\.10`/]],
  ['media/samples/user-unknown.eml', 'Status: ^5.1.10', '5.1.10', [/`\w+\/5\.1\.10`/, /Microsoft ticket:\*\* No/]],
  [
    'media/samples/client-not-authenticated.eml',
    'Status: ^5.7.1',
    '5.7.1',
    [/fix it:\*\* the recipient’s email admin/],
  ],
  [
    spamcop,
    '^Received: from AM0PR04MB1001.eurprd04.prod.outlook.com\r\n ([',
    'Received',
    [/Hop 1 of 2/, /with|mapi/, /RFC 5321/],
  ],
  [
    spamcop,
    'with\r\n ^Microsoft SMTP Server (version=TLS1_2',
    '',
    [/Hop 2 of 2/, /1 s after the one before/, /TLS 1\.2/, /\*\*From:\*\* `AM0PR04MB1001/],
  ],
  [spamcop, 'Microsoft SMTP Server (ver^sion=3DTLS1_2', '', [/The only hop/, /TLS 1\.2/]],
  ['media/samples/report.ndr', 'SMTP Server (TLS) ^id 14.3', '', [/^\*\*The only hop\*\*/, /From:\*\* `mbx01/]],
  [
    spamcop,
    'Arrival-Date: ^Mon',
    'Mon, 2 Mar 2026 08:41:53 +0000',
    [/2026-03-02 08:41:53 UTC/, /here: 08:41:53/, /14 s before/],
  ],
  [spamcop, '2026\r\n 08:42:^08', 'Mon, 2 Mar 2026\r\n 08:42:08 +0000', [/1 s after the report/]],
  [spamcop, 'OriginalArrivalTime: ^02', '02 Mar 2026 08:42:07.6420 (UTC)', [/The time of the report/]],
  [
    spamcop,
    'Message-ID: <^2f6b',
    '',
    [/This report itself/, /```powershell\nGet-MessageTraceV2 -MessageId '<2f6b1c84/],
  ],
  [spamcop, 'References: <^AM0', '', [/The message that bounced/]],
  [spamcop, 'blocked using ^bl.spamcop', 'bl.spamcop.net', [/\*\*Run by:\*\* Cisco/, /How a listing ends/]],
  [spamcop, 'Remote-MTA: dns;^mx', 'mx.example.org', [/Answered for dest/]],
  [
    'test/fixtures/postfix-microsoft-is-the-mx.eml',
    'outlook.com[^104.47.11.74',
    '104.47.11.74',
    [
      /Answered for .* `fabrikam-com\.mail\.protection\.outlook\.com`\n\nAn address of Microsoft: here it takes mail in\.$/,
    ],
  ],
  [spamcop, 'Generating ^server', 'Generating server', [/wrote this report/]],
  [spamcop, '^Original message headers', 'Original message headers', [/header of the message that failed/]],
  [spamcop, 'shtml?40.1=\r\n07.20.1^08', '', [/regular outbound pool/]],
  [spamcop, 'didn^=E2', '', [/didn’t take/]],
  [spamcop, 'SGVsbG8^sCgph', '', [/```text\nHello,\n\nattached is the plan/]],
  [spamcop, 'spf=^pass', 'spf=pass', [/`spf`: /, /`pass`: /]],
];

describe('Hover', () => {
  for (const [file, place, about, expected] of rows) {
    it(`${file}: ${place}`, () => {
      const text = readFileSync(join(root, file), 'latin1');
      const offset = text.indexOf(place.replace('^', '')) + place.indexOf('^');
      const found = hover(readText(text), offset, texts, 'en', (instant) => `here: ${instant.slice(11, 19)}`);
      assert.ok(offset > 0 && found);
      if (about) assert.equal(text.slice(found.span.start, found.span.end), about);
      for (const pattern of expected) assert.match(found.markdown.toString(), pattern);
    });
  }

  it('asks the registry about a code that Exchange’s table does not have, and says so', () => {
    const text = delivery('5.5.4', '554 5.5.4 Not like this');
    const found = hover(readText(text), text.indexOf('5.5.4'), texts);
    assert.match(found?.markdown.toString() ?? '', /registry/);
    assert.equal(found?.markdown.toString().split('iana.org').length, 2, 'the registry is linked once');
  });

  it('explains a range: 4.7.500', () => {
    const text = delivery('4.7.500', '451 4.7.500 Server busy. Please try again later from [192.0.2.8].');
    const found = hover(readText(text), text.indexOf('4.7.500'), texts);
    assert.match(found?.markdown.toString() ?? '', /4\.7\.500/);
  });

  it('tells the code of a wrapper from the answer inside', () => {
    const answer =
      '550 5.7.350 Remote server returned message detected as spam -> 550 5.1.1 <user@example.org>: User unknown';
    const text = delivery('5.7.350', answer);
    const at = (needle: string) => hover(readText(text), text.indexOf(needle), texts)?.markdown.toString() ?? '';
    assert.match(at('5.7.350'), /^`5\.7\.350` .{9,60} This code only wraps .*\n\n\*\*No such mailbox/);
    assert.doesNotMatch(at('5.1.1 <user'), /only wraps/);
  });

  it('tells every party what to do, the one who reads first', () => {
    const listed = delivery('5.7.1', '554 5.7.1 Client host [40.107.20.108] blocked using bl.spamcop.net');
    const full = delivery('5.2.2', '552 5.2.2 Mailbox full');
    const parties = (text: string, code: string) =>
      hover(readText(text), text.indexOf(code), texts)
        ?.markdown.toString()
        .match(/(?<=^\*\*)(?:Microsoft|The (?:sender|recipient))(?:’s email admin)?(?=\*\*$)/gm);
    assert.deepEqual(parties(listed, '5.7.1'), [
      'The sender’s email admin',
      'Microsoft',
      'The recipient’s email admin',
      'The sender',
    ]);
    // The only step of the recipient is the next step above.
    assert.deepEqual(parties(full, '5.2.2'), ['The recipient’s email admin', 'The sender']);
  });

  it('says the next step once, with its page and its command', () => {
    const text = delivery('5.7.1', '554 5.7.1 Client host [40.107.20.108] blocked using bl.spamcop.net');
    const found = hover(readText(text), text.indexOf('5.7.1'), texts)?.markdown.toString() ?? '';
    const [summary = '', details = ''] = found.split('\n\n---\n\n');
    assert.match(
      summary,
      /\*\*Next step\*\* \(the sender’s email admin\): .* \(\[security.*\)\)  \n   `Get-BlockedSenderAddress;/,
    );
    assert.doesNotMatch(details, /Get-BlockedSenderAddress/);
    assert.match(details, /\*\*The sender’s email admin\*\*\n\n2\. Open a service request/);
  });

  it('tells why a message left by the relay pool', () => {
    const text = delivery('5.7.1', '550 5.7.1 [40.95.10.20] not allowed');
    const found = hover(readText(text), text.indexOf('40.95'), texts)?.markdown.toString() ?? '';
    assert.match(found, /relay pool/);
    assert.match(found, /SRS does not rewrite/);
    assert.match(found, /OutboundIpPoolName/);
  });

  const rewritten: readonly (readonly [text: string, at: string, about: string, says: RegExp])[] = [
    [
      'Return-Path: <ben+SRS=44ldt=IX=fabrikam.com=ana@contoso.com>',
      'IX=',
      'ben+SRS=44ldt=IX=fabrikam.com=ana@contoso.com',
      /^\*\*`ana@fabrikam\.com`\*\* → .*\n\nExchange Online rewrote/,
    ],
    [
      'Authentication-Results: spf=pass smtp.mailfrom=bounces+SRS=44ldt=IX@contoso.com; dkim=none',
      'SRS=',
      'bounces+SRS=44ldt=IX@contoso.com',
      /relayed from its own servers/,
    ],
    [
      'Return-Path: <SRS0=HHH=TT=fabrikam.com=ana@contoso.com>',
      'TT=',
      'SRS0=HHH=TT=fabrikam.com=ana@contoso.com',
      /^\*\*`ana@fabrikam\.com`\*\* → .*\n\nA forwarder rewrote/,
    ],
  ];
  for (const [header, at, about, says] of rewritten) {
    it(`reads a sender that SRS made: ${about}`, () => {
      const text = `${header}\nFrom: ana@fabrikam.com\n\nText\n`;
      const found = hover(readText(text), text.indexOf(at), texts);
      assert.ok(found);
      assert.equal(text.slice(found.span.start, found.span.end), about);
      assert.match(found.markdown.toString(), says);
    });
  }

  it('decodes encoded words', () => {
    const text = 'From: a@example.org\nSubject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\n =?utf-8?q?_aus_Bern?=\n\nText\n';
    const found = hover(readText(text), text.indexOf('=C3'), texts);
    assert.match(found?.markdown.toString() ?? '', /```text\nGrüße aus Bern\n```/);
  });

  it('knows a list by its name in a report', () => {
    const text = delivery('5.7.1', '554 5.7.1 [192.0.2.8] blocked using Spamhaus ZEN');
    const found = hover(readText(text), text.indexOf('Spamhaus'), texts);
    assert.match(found?.markdown.toString() ?? '', /\*\*Spamhaus ZEN/);
  });

  it('quotes a Message-ID for PowerShell, typographic quotes too', () => {
    const text = 'From: a@example.org\nMessage-ID: <a’|x’@example.org>\n\nText\n';
    const found = hover(readText(text), text.indexOf('a’|x'), texts);
    assert.match(found?.markdown.toString() ?? '', /-MessageId '<a’’\|x’’@example\.org>'/);
  });

  it('says nothing of codes in a mail that is no bounce', () => {
    const text = 'From: a@example.org\nSubject: Hello\n\nVersion 5.7.1 is out, with 550 changes.\n';
    const reading = readText(text);
    assert.equal(hover(reading, text.indexOf('5.7.1'), texts), undefined);
    assert.equal(hover(reading, text.indexOf('550'), texts), undefined);
  });
});

function delivery(status: string, answer: string): string {
  return [
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;mail.contoso.com',
    '',
    'Final-Recipient: rfc822;user@example.org',
    'Action: failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp;${answer}`,
    'Remote-MTA: dns;mx.example.org',
    '',
    '--b--',
    '',
  ].join('\n');
}
