import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftMicrosoftTickets } from '../../../src/core/drafts/microsoft-ticket.ts';
import { readIncident } from '../../../src/core/drafts/failures.ts';
import { check } from '../../../src/core/rules/index.ts';
import { hints } from '../../../src/core/views/hints.ts';
import { hover } from '../../../src/core/views/hover.ts';
import { lenses } from '../../../src/core/views/lenses.ts';
import { outcome } from '../../../src/core/views/outcome.ts';
import { readText, texts } from '../views/mail.ts';
import { ask } from './asking.ts';

function report(action: string, status: string, answer: string, until = ''): string {
  return [
    'From: postmaster@contoso.com',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;mail.contoso.com',
    '',
    'Final-Recipient: rfc822;user@example.org',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp;${answer}`,
    ...(until ? [`Will-Retry-Until: ${until}`] : []),
    '',
    '--b--',
    '',
  ].join('\n');
}

const until = 'Wed, 4 Mar 2026 08:00:00 +0000';
const rows: readonly (readonly [name: string, status: string, answer: string])[] = [
  ['Exchange Online', '4.4.7', '450 4.4.7 Message expired [AM5EUR03FT051.eop-EUR03.prod.protection.outlook.com]'],
  ['its code alone', '4.4.7', '450 4.4.7 Later'],
  ['older Exchange', '4.4.7', '450 4.4.7 QUEUE.Expired; message expired'],
  ['Exchange Server', '4.4.7', '400 4.4.7 Message delayed'],
  ['common words', '4.0.0', '450 4.0.0 message has been in the queue too long'],
  ['a server that refuses', '4.4.1', '451 4.4.1 Connection refused'],
  ['greylisting', '4.7.1', '451 4.7.1 Greylisted, please try again later'],
  ['a full mailbox', '4.2.2', '452 4.2.2 Mailbox full'],
];

/** Every place that names the meaning of the report's only failure. */
function said(text: string): Record<'hover' | 'problem' | 'lens' | 'hint' | 'status bar' | 'ticket', string> {
  const reading = readText(text);
  const now = '2026-03-02T08:00:00Z';
  const [ticket] = draftMicrosoftTickets(readIncident([{ name: 'a.eml', reading }]), { language: 'en', now });
  const status = text.indexOf('Status: ') + 'Status: '.length;
  return {
    hover: hover(reading, status, texts)?.markdown.toString() ?? '',
    problem: check(reading, { language: 'en' }).find(({ severity }) => severity !== 'information')?.message ?? '',
    lens: lenses(reading, 'en')
      .map(({ title }) => title)
      .join('\n'),
    hint: hints(reading, 'en')
      .map(({ label }) => label)
      .join('\n'),
    'status bar': outcome(reading, 'en')?.detail ?? '',
    ticket: ticket?.title ?? '',
  };
}

const ended = /gave up|given up|expired|waited too long|took too long|ran out/i;

describe('A message that is still being tried', () => {
  for (const [name, status, answer] of rows) {
    it(`is delayed wherever it is named: ${name}`, () => {
      const places = said(report('delayed', status, answer, until));
      for (const [place, words] of Object.entries(places)) {
        assert.match(words, /delayed/i, `${place}: ${words}`);
        const [said] = words.split('\n\n---');
        assert.doesNotMatch((said ?? '').replace(answer, ''), ended, `${place}: ${words}`);
      }
      assert.match(places.hover, /^\*\*Delayed: .*\*\*\n\nNot delivered yet: .* until 2026-03-04 08:00:00 UTC\./);
      assert.match(places.hover, /\*\*Retry:\*\* Not needed: the server tries again by itself\./);
      assert.doesNotMatch(places.hover, /send (?:the message )?(?:again;|once more)|sent anew/i);
    });

    it(`is none once it failed: ${name}`, () => {
      for (const [place, words] of Object.entries(said(report('failed', status, answer)))) {
        assert.doesNotMatch(words.replace(answer, ''), /\bdelayed\b|not delivered yet/i, `${place}: ${words}`);
      }
    });
  }

  it('was given up where the report says failed', () => {
    assert.match(said(report('failed', '4.4.7', rows[0]![2])).hover, /^\*\*Gave up waiting/);
  });

  it('keeps its row, owner and article', () => {
    const [diagnostic, status] = [rows[0]![2], '4.4.7'];
    const [failed, delayed] = (['failed', 'delayed'] as const).map((action) =>
      ask({ diagnostic, status, action }, texts),
    );
    assert.deepEqual([delayed?.id, delayed?.owner, delayed?.url], [failed?.id, failed?.owner, failed?.url]);
    assert.equal(failed?.delayed, undefined);
    assert.deepEqual(delayed?.delayed, {});
  });

  it('says no time that the report does not hold', () => {
    const places = said(report('delayed', '4.4.7', '450 4.4.7 Later'));
    assert.match(places.hover, /\n\nNot delivered yet: the server goes on trying\. /);
  });

  it('is so in the sample', () => {
    const text = readFileSync(join(import.meta.dirname, '../../../media/samples/delayed.eml'), 'latin1');
    assert.match(said(text).lens, /4\.4\.316 Delayed: Recipient’s server refuses the connection\./);
  });
});
