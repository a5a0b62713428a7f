import * as assert from 'node:assert/strict';
import { hoverAt, openSample, positionOf } from './mail.ts';

describe('Hover', () => {
  /** sample, what is pointed at, which time it is written, and what the hover says */
  const rows: readonly (readonly [string, string, number, readonly RegExp[]])[] = [
    [
      'spamcop.eml',
      '5.7.1',
      1,
      [/SpamCop/, /Who has to fix it:\*\* Microsoft/, /Next step/, /Retry/, /Microsoft ticket/],
    ],
    ['spamcop.eml', '554 5.7.1', 0, [/SpamCop/, /\]\(https:\/\//]],
    ['spamcop.eml', '40.107.20.108', 0, [/outbound pool of Exchange Online/, /`108\.20\.107\.40\.bl\.spamcop\.net`/]],
    ['spamcop.eml', 'ZXIgcmV0dXJuZWQgJzU1NCA1LjcuMSAm', 0, [/encoded lines/, /SpamCop/]],
    ['spamcop.eml', 'SFV:SKI', 0, [/`SFV`/]],
    ['spamcop.eml', 'bl.spamcop.net', 1, [/SpamCop Blocking List/, /How a listing ends/]],
    ['spamcop.eml', 'Mon, 2 Mar 2026 08:41:53', 0, [/2026-03-02 08:41:53 UTC/, /14 s before the report/]],
    ['spamcop.eml', 'Microsoft SMTP Server (version=TLS', 0, [/Hop 2 of 2/, /TLS 1\.2/]],
    ['spamcop.eml', 'AM0PR04MB1001A1B2C3D4E5F6A7B8C9D0E1F2@', 0, [/The message that bounced/, /Get-MessageTraceV2/]],
    ['spamcop.eml', 'Diagnostic information', 0, [/What admins need/]],
    ['spamcop.eml', 'didn=E2', 0, [/didn’t/]],
    ['user-unknown.eml', '5.1.10', 0, [/Who has to fix it/]],
    ['user-unknown.eml', '550 5.1.10', 0, [/Who has to fix it/]],
    ['report.ndr', '554 5.7.1', 0, [/SpamCop/]],
    ['report.ndr', '530 5.7.1', 0, [/the recipient’s email admin/]],
  ];
  for (const [sample, needle, nth, expected] of rows) {
    it(`explains ${needle} in ${sample}`, async () => {
      const document = await openSample(sample);
      const text = await hoverAt(document, positionOf(document, needle, nth));
      for (const pattern of expected) assert.match(text, pattern);
    });
  }

  it('tells the time of the user where that is not UTC', async () => {
    const document = await openSample('spamcop.eml');
    const text = await hoverAt(document, positionOf(document, 'Mon, 2 Mar 2026 08:41:53', 0));
    assert.equal(text.includes('Your time: '), new Date('2026-03-02T08:41:53Z').getTimezoneOffset() !== 0);
  });

  it('has nothing to say about the words of a message', async () => {
    const document = await openSample('spamcop.eml');
    assert.equal(await hoverAt(document, positionOf(document, 'attached is the plan')), '');
  });
});
