import assert from 'node:assert/strict';
import { readIncident, summarize } from '../../../src/core/drafts/index.ts';
import { explanation, ownListed, report } from './build.ts';

describe('meanings', () => {
  const cases: [code: string, answer: string, meaning: string][] = [
    ['550 5.1.1', '550 5.1.1 User unknown', 'address-unknown'],
    ['550 5.1.10', '550 5.1.10 RESOLVER.ADR.RecipientNotFound', 'address-unknown'],
    ['550 5.4.1', '550 5.4.1 Recipient address rejected: Access denied.', 'address-unknown'],
    ['450 4.2.0', '450 4.2.0 <x>: Recipient address rejected: Greylisted', 'busy'],
    ['552 5.2.2', '552 5.2.2 over quota', 'mailbox-full'],
    ['552 5.3.4', '552 5.3.4 too big', 'too-large'],
    ['550 5.4.4', '550 5.4.4 not found', 'domain-unknown'],
    ['554 5.4.14', '554 5.4.14 Hop count exceeded', 'unclear'],
    ['550 5.7.1', '550 5.7.1 not allowed', 'refused'],
    ['550 5.7.26', '550 5.7.26 unauthenticated', 'authentication'],
    ['550 5.7.705', '550 5.7.705 threshold', 'restricted'],
    ['451 4.7.1', '451 4.7.1 try later', 'busy'],
    ['421', '421 too busy', 'busy'],
    ['550', '550 no', 'unclear'],
  ];
  const meaningOf = (code: string, diagnostic: string, of = explanation({})) => {
    const [reply, status] = code.split(' ');
    const recipient = { reply: Number(reply), ...(status && { status }), diagnostic, explanation: of };
    const incident = readIncident([report({ name: 'a.eml', recipients: [recipient] })]);
    return summarize(incident, { language: 'en' }).causes[0]!;
  };

  for (const [code, answer, meaning] of cases) {
    it(`${answer}: ${meaning}`, () => assert.equal(meaningOf(code, answer).meaning, meaning));
  }

  it('a list decides, whatever the code', () => {
    assert.equal(meaningOf('550 5.1.1', '', ownListed('192.0.2.1')).meaning, 'blocklist');
  });
  it('a wording that the tables know goes before a status that does not fit it', () => {
    const spf = explanation({ id: 'generic/spf-failed' });
    assert.equal(meaningOf('550 5.1.0', '550 5.1.0 not allowed per SPF', spf).meaning, 'authentication');
    assert.equal(
      meaningOf('550', '550 User unknown', explanation({ id: 'generic/user-unknown' })).meaning,
      'address-unknown',
    );
  });
  it('a list that the answer names without a zone goes by its name', () => {
    const blocked = { ip: '192.0.2.1', list: 'spamcop', listed: true };
    assert.equal(meaningOf('550 5.7.1', '', explanation({ blocked })).list, 'SpamCop Blocking List');
  });
});
