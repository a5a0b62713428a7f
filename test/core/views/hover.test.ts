import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText, texts } from './mail.ts';
import { hover } from '../../../src/core/views/hover.ts';

const root = join(import.meta.dirname, '../../..');

/** file, what is pointed at, what the hover is about, and what it says */
const rows: readonly (readonly [string, string, string, readonly RegExp[]])[] = [
  ['media/samples/spamcop.eml', 'Status: ^5.7.1', '5.7.1', [/^\*\*Sending address is on SpamCop/, /`list\/spamcop`/]],
  ['media/samples/spamcop.eml', 'smtp;^554', '554', [/^\*\*Sending address is on SpamCop/]],
  ['media/samples/spamcop.eml', 'Client host [^40.', '40.107.20.108', [/regular outbound pool/, /`108\.20\.107\.40\./]],
  [
    'media/samples/spamcop.eml',
    '^ZXIgcmV0dXJuZWQgJzU1NCA1LjcuMSAm',
    '',
    [/^Written in these encoded lines: `554 5\.7\.1/],
  ],
  ['media/samples/spamcop.eml', '^Reporting-MTA', 'Reporting-MTA', [/RFC 3464/]],
  ['media/samples/spamcop.eml', 'SFV:^SKI', 'SFV:SKI', [/`SKI`: /]],
  ['media/samples/spamcop.eml', 'Received: from ^DB9', 'DB9PR04MB2002.eurprd04.prod.outlook.com', [/Exchange Online/]],
  ['media/samples/user-unknown.eml', 'Status code: ^550', '550', [/`\w+\/5\.1\.10`/]],
  ['media/samples/user-unknown.eml', 'Status: ^5.1.10', '5.1.10', [/`\w+\/5\.1\.10`/, /Microsoft ticket:\*\* No/]],
  [
    'media/samples/client-not-authenticated.eml',
    'Status: ^5.7.1',
    '5.7.1',
    [/fix it:\*\* the recipient’s email admin/],
  ],
];

describe('Hover', () => {
  for (const [file, place, about, expected] of rows) {
    it(`${file}: ${place}`, () => {
      const text = readFileSync(join(root, file), 'latin1');
      const offset = text.indexOf(place.replace('^', '')) + place.indexOf('^');
      const found = hover(readText(text), offset, texts);
      assert.ok(found);
      if (about) assert.equal(text.slice(found.span.start, found.span.end), about);
      for (const pattern of expected) assert.match(found.markdown.toString(), pattern);
    });
  }

  it('asks the registry about a code that Exchange’s table does not have, and says so', () => {
    const text = delivery('5.5.4', '554 5.5.4 Not like this');
    const found = hover(readText(text), text.indexOf('5.5.4'), texts);
    assert.match(found?.markdown.toString() ?? '', /registry/);
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
    assert.match(at('5.7.350'), /only wraps/);
    assert.doesNotMatch(at('5.1.1 <user'), /only wraps/);
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
