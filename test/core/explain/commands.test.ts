import assert from 'node:assert/strict';
import { read } from '../../../src/core/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { ENGLISH } from '../../../src/core/tables/texts/en/index.ts';

/** The commands of all steps for a refusal because of SPF. */
function commands(from: string, to: string): string[] {
  const text = [
    'From: postmaster@relay.example.org',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;relay.example.org',
    '',
    `Final-Recipient: rfc822;${to}`,
    'Action: failed',
    'Status: 5.7.23',
    'Diagnostic-Code: smtp;550 5.7.23 The message was rejected because of Sender Policy Framework violation',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    `From: ${from}`,
    `To: ${to}`,
    '',
    '--b--',
    '',
  ];
  const { explanations } = read(textSource(text.join('\n')), { texts: ENGLISH });
  return Object.values(explanations[0]?.text.steps ?? {}).flatMap((steps) =>
    steps.flatMap(({ command }) => command ?? []),
  );
}

describe('Commands of steps', () => {
  it('name the domains of the mail', () => {
    const all = commands('Ana <ana@example.net>', 'ben@example.edu').join('\n');
    assert.match(all, /Resolve-DnsName example\.net -Type TXT/);
    assert.doesNotMatch(all, /contoso|fabrikam/);
  });

  const hostile = [
    'a@example.net;calc',
    'a@$(calc).net',
    "a@x'.net",
    'a@-x.net',
    'a@x`.net',
    'a@x.net|calc',
    'a@“x”.net',
  ];
  for (const from of hostile) {
    it(`keep the example for ${from}`, () => {
      const all = commands(from, 'ben@example.edu').join('\n');
      assert.match(all, /Resolve-DnsName contoso\.com -Type TXT/);
      assert.doesNotMatch(all, /calc|[“”`]/);
    });
  }
});
