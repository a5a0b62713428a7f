import assert from 'node:assert/strict';
import type { Blocked } from '../../../src/core/explain/index.ts';
import { BLOCKLISTS } from '../../../src/core/tables/index.ts';
import { ENGLISH } from '../../../src/core/tables/texts/en/index.ts';
import { ask } from './asking.ts';

const REMOTE = { side: 'recipient', system: 'postfix' } as const;

interface Expected extends Blocked {
  readonly id: string;
  readonly owner: string;
  readonly ticket: string;
}

const microsoft = { owner: 'microsoft', ticket: 'yes' } as const;
const ownAdmin = { owner: 'sender-admin', ticket: 'no' } as const;
const theirAdmin = { owner: 'recipient-admin', ticket: 'no' } as const;

const cases: readonly [says: string, diagnostic: string, expected: Expected][] = [
  [
    "a shared address of Exchange Online on SpamCop's list is Microsoft's to fix",
    '554 5.7.1 <dest@example.org>: Service unavailable; Client host [40.107.20.108] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?40.107.20.108',
    {
      id: 'list/spamcop',
      ip: '40.107.20.108',
      list: 'spamcop',
      zone: 'bl.spamcop.net',
      listed: true,
      pool: 'exchange-online',
      ...microsoft,
    },
  ],
  [
    'the list is found inside a wrapper',
    '550 5.7.350 Remote server returned message detected as spam -> 554 5.7.1 Service unavailable; Client host [2a01:111:f403:c10c::1] blocked using zen.spamhaus.org',
    {
      id: 'list/spamhaus-zen',
      ip: '2a01:111:f403:c10c::1',
      list: 'spamhaus-zen',
      zone: 'zen.spamhaus.org',
      listed: true,
      pool: 'exchange-online',
      ...microsoft,
    },
  ],
  [
    "a relay pool's address is no case for a ticket",
    '554 5.7.1 Service unavailable; Client host [40.95.1.2] blocked using bl.spamcop.net',
    {
      id: 'list/spamcop',
      ip: '40.95.1.2',
      list: 'spamcop',
      zone: 'bl.spamcop.net',
      listed: true,
      pool: 'relay',
      ...ownAdmin,
    },
  ],
  [
    'an address of no known pool is for the sender’s side to look into',
    '554 5.7.1 Service unavailable; Client host [192.0.2.8] blocked using b.barracudacentral.org',
    {
      id: 'list/barracuda',
      ip: '192.0.2.8',
      list: 'barracuda',
      zone: 'b.barracudacentral.org',
      listed: true,
      ...ownAdmin,
    },
  ],
  [
    'a list of whole networks says nothing about one sender',
    '550 5.7.1 Client host [40.107.20.108] blocked using dnsbl-3.uceprotect.net',
    {
      id: 'list/uceprotect',
      ip: '40.107.20.108',
      list: 'uceprotect',
      zone: 'dnsbl-3.uceprotect.net',
      listed: true,
      pool: 'exchange-online',
      ...theirAdmin,
    },
  ],
  [
    'a dead list cannot list anything',
    '521 5.7.1 Service unavailable; client [40.107.20.108] blocked using dul.dnsbl.sorbs.net',
    {
      id: 'list/sorbs',
      ip: '40.107.20.108',
      list: 'sorbs',
      zone: 'dul.dnsbl.sorbs.net',
      listed: false,
      pool: 'exchange-online',
      ...theirAdmin,
    },
  ],
  [
    "a refused resolver is the receiver's to fix, and no listing",
    '554 5.7.1 Service unavailable; Client host [40.107.20.108] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/192.0.2.53',
    {
      id: 'list/spamhaus-zen',
      ip: '40.107.20.108',
      list: 'spamhaus-zen',
      zone: 'zen.spamhaus.org',
      listed: false,
      pool: 'exchange-online',
      ...theirAdmin,
    },
  ],
  [
    'a listed domain is the sender’s own, whatever address it came from',
    '554 5.7.1 Service unavailable; Sender address [user@fabrikam.com] blocked using dbl.spamhaus.org',
    {
      id: 'list/spamhaus-dbl',
      domain: 'fabrikam.com',
      list: 'spamhaus-dbl',
      zone: 'dbl.spamhaus.org',
      listed: true,
      ...ownAdmin,
    },
  ],
  [
    'a list that no table knows keeps its zone',
    '554 5.7.1 Service unavailable; Client host [192.0.2.8] blocked using dnsbl.example.net; see https://example.net/',
    { id: 'list/unknown', ip: '192.0.2.8', zone: 'dnsbl.example.net', ...ownAdmin },
  ],
  [
    'of an unknown list no ticket is promised at once',
    '554 5.7.1 Rejected because 40.107.20.108 is listed at dnsbl.example.net',
    {
      id: 'list/unknown',
      ip: '40.107.20.108',
      zone: 'dnsbl.example.net',
      pool: 'exchange-online',
      owner: 'microsoft',
      ticket: 'if-persisting',
    },
  ],
  [
    'a list without an address is named',
    '554 5.7.1 Blocked - see https://www.spamcop.net/bl.shtml',
    { id: 'list/spamcop', list: 'spamcop', listed: true, ...ownAdmin },
  ],
];

function blockedOf({ id, owner, ticket, ...blocked }: Expected): [string, string, string, Blocked] {
  return [id, owner, ticket, blocked];
}

describe('blocklists', () => {
  for (const [says, diagnostic, expected] of cases) {
    it(says, () => {
      const { id, owner, ticket, blocked } = ask({ diagnostic, answeredBy: REMOTE });
      const { span, ...rest } = blocked ?? {};
      assert.deepEqual([id, owner, ticket, rest], blockedOf(expected));
      const name = rest.ip ?? rest.domain;
      assert.equal(span && diagnostic.slice(span.start, span.end), name);
    });
  }

  for (const list of BLOCKLISTS.filter(({ kind, zones }) => kind !== 'provider' && zones.length > 0)) {
    for (const zone of list.zones) {
      it(`are known by the zone ${zone}`, () => {
        const diagnostic = `554 5.7.1 Service unavailable; Client host [40.107.20.108] blocked using ${zone}; see there`;
        const { id, blocked } = ask({ diagnostic, answeredBy: REMOTE });
        assert.deepEqual([id, blocked?.zone, blocked?.list], [`list/${list.id}`, zone, list.id]);
      });
    }
  }

  for (const { id: list, texts } of BLOCKLISTS) {
    it(`of ${list} are known by every wording, in any case`, () => {
      for (const text of texts) {
        const spoken = text.replaceAll('**', 'Dynamic').replaceAll('*', '192.0.2.25');
        for (const answer of [spoken, spoken.toUpperCase(), `(${spoken})`, `Refused: ${spoken}.`]) {
          assert.equal(ask({ diagnostic: `550 ${answer}` }).blocked?.list, list, answer);
        }
      }
    });
  }

  const notLists: readonly string[] = [
    '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by contoso.com using Customer Block list (AS16012607)',
    '550 5.1.1 <a@contoso.com>: Recipient rejected by contoso.com',
    '550 User not found in contoso.com',
    '550 5.1.1 User unknown',
  ];
  for (const diagnostic of notLists) {
    it(`are not named by ${diagnostic}`, () => {
      const { id, blocked } = ask({ diagnostic, answeredBy: { side: 'recipient', system: 'exchange-online' } });
      assert.deepEqual([blocked?.zone, blocked?.list, id.startsWith('list/')], [undefined, undefined, false]);
    });
  }

  it('leave the address that a tenant blocks by itself', () => {
    const diagnostic =
      '550 5.7.513 Service unavailable, Client host [192.0.2.1] blocked by contoso.com using Customer Block list (AS16012607)';
    const { id, owner, blocked } = ask({ diagnostic });
    assert.deepEqual([id, owner, blocked?.ip], ['exo/5.7.513', 'recipient-admin', '192.0.2.1']);
  });

  for (const ip of ['40.107.20.108', '40.95.1.2', '192.0.2.8']) {
    it(`say each step and answer each question once, for ${ip}`, () => {
      const diagnostic = `550 5.7.1 Service unavailable; client [${ip}] blocked using bl.spamcop.net`;
      const { text } = ask({ diagnostic }, ENGLISH);
      const said = [
        ...Object.entries(text.steps).flatMap(([party, steps]) => steps.map((step) => `${party}: ${step.text}`)),
        ...(text.questions ?? []).map(({ question }) => question),
      ];
      assert.ok(said.length > 5);
      assert.deepEqual(said, [...new Set(said)]);
    });
  }

  it("of Microsoft's own go by Microsoft's own way", () => {
    const diagnostic =
      '550 5.7.606 Access denied, banned sending IP [192.0.2.4]. To request removal from this list please visit https://sender.office.com/ and follow the directions.';
    const { owner, route, ticket, blocked } = ask({ diagnostic });
    assert.deepEqual(
      [owner, route, ticket, blocked?.list, blocked?.ip],
      ['sender-admin', 'delist-portal', 'no', 'exo-tenant', '192.0.2.4'],
    );
  });

  it('do not take the server that answers for the address that is listed', () => {
    const diagnostic =
      'host mx.contoso.com[104.47.1.36] said: 554 5.7.1 Service unavailable; Client host [192.0.2.8] blocked using bl.spamcop.net';
    const { blocked, owner } = ask({ diagnostic, answeredBy: REMOTE });
    assert.deepEqual([blocked?.ip, blocked?.pool, owner], ['192.0.2.8', undefined, 'sender-admin']);
  });
});
