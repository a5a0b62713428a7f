import assert from 'node:assert/strict';
import type { Answer, RecordType } from '../../../src/core/checks/index.ts';
import { domains } from '../../../src/host/domains.ts';
import { createAsk } from '../../../src/host/resolver.ts';
import { DnsServer, type Zone } from '../../dns/server.ts';

const key = 'A'.repeat(600);
const zone: Zone = {
  'A contoso.com': ['192.0.2.1', '192.0.2.2'],
  'AAAA contoso.com': ['2001:db8::1'],
  'MX contoso.com': ['20 mx2.contoso.com', '10 mx1.contoso.com'],
  'MX null.example': ['0 .'],
  'TXT contoso.com': [`v=DKIM1; p=${key}`],
  'CNAME s._domainkey.contoso.com': ['s.fabrikam.com'],
  'PTR 1.2.0.192.in-addr.arpa': ['mail.contoso.com'],
  'TXT long.example': { truncate: Array.from({ length: 60 }, (_, index) => `${index} ${key}`) },
  'A servfail.example': 'SERVFAIL',
  'A refused.example': 'REFUSED',
  'A silent.example': 'silence',
  'A garbage.example': 'garbage',
};

describe('The resolver', () => {
  let server: DnsServer;
  before(async () => {
    server = await DnsServer.start(zone);
  });
  after(() => server.stop());
  beforeEach(() => server.asked.splice(0));

  const askWith = (timeout = 5000, signal = new AbortController().signal, servers = [server.address]) =>
    createAsk({ servers, timeout, signal });

  const rows: readonly (readonly [RecordType, string, Answer])[] = [
    ['A', 'contoso.com', { records: ['192.0.2.1', '192.0.2.2'] }],
    ['AAAA', 'contoso.com', { records: ['2001:db8::1'] }],
    ['MX', 'contoso.com', { records: ['10 mx1.contoso.com', '20 mx2.contoso.com'] }],
    ['MX', 'null.example', { records: ['0 '] }],
    ['TXT', 'contoso.com', { records: [`v=DKIM1; p=${key}`] }],
    ['CNAME', 's._domainkey.contoso.com', { records: ['s.fabrikam.com'] }],
    ['PTR', '1.2.0.192.in-addr.arpa', { records: ['mail.contoso.com'] }],
    ['A', 'gone.example', { failed: 'no-name' }],
    ['PTR', 'contoso.com', { failed: 'no-data' }],
    ['A', 'servfail.example', { failed: 'server-failure' }],
    ['A', 'refused.example', { failed: 'refused' }],
  ];
  for (const [type, name, expected] of rows) {
    it(`asks ${type} ${name}`, async () => {
      assert.deepEqual(await askWith()(name, type), expected);
    });
  }

  it('takes an answer that was cut over TCP, and keeps so much of it', async () => {
    const answer = await askWith()('long.example', 'TXT');
    assert.ok('records' in answer);
    assert.equal(answer.records.length, 50);
    assert.equal(answer.records[0], `0 ${key}`);
    assert.deepEqual(server.asked, ['TXT long.example', 'tcp TXT long.example']);
  });

  it('gives up a server that says nothing', async () => {
    assert.deepEqual(await askWith(20)('silent.example', 'A'), { failed: 'timeout' });
  });

  it('takes nonsense for no answer', async () => {
    const answer = await askWith(20)('garbage.example', 'A');
    assert.ok('failed' in answer && ['bad-answer', 'timeout'].includes(answer.failed), JSON.stringify(answer));
  });

  it('tells that nobody is there', async () => {
    const dead = await DnsServer.start();
    const { address } = dead;
    dead.stop();
    assert.deepEqual(await askWith(200, undefined, [address])('contoso.com', 'A'), { failed: 'unreachable' });
  });

  it('asks the same question once', async () => {
    const ask = askWith();
    await Promise.all([ask('contoso.com', 'A'), ask('Contoso.com', 'A'), ask('contoso.com', 'AAAA')]);
    assert.deepEqual(server.asked.sort(), ['A contoso.com', 'AAAA contoso.com']);
  });

  it('asks a few questions at once, and the others after', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `n${index}.example`);
    server.zone = { 'A *': { slow: ['192.0.2.1'] } };
    const ask = askWith();
    const answers = Promise.all(names.map((name) => ask(name, 'A')));
    await server.held(8);
    assert.equal(server.asked.length, 8);
    server.zone = { 'A *': ['192.0.2.1'] };
    server.release();
    assert.equal((await answers).length, 20);
    assert.equal(server.asked.length, 20);
    server.zone = zone;
  });

  it('can be stopped while it waits, and asks nothing more', async () => {
    const stop = new AbortController();
    server.zone = { 'A *': { slow: ['192.0.2.1'] } };
    const ask = askWith(5000, stop.signal);
    const answers = Promise.allSettled(Array.from({ length: 20 }, (_, index) => ask(`n${index}.example`, 'A')));
    await server.held(8);
    stop.abort();
    assert.ok((await answers).every(({ status }) => status === 'rejected'));
    assert.equal(server.asked.length, 8);
    await assert.rejects(ask('more.example', 'A'));
    server.zone = zone;
  });

  it('takes no server that is none', () => {
    assert.throws(() => askWith(5000, undefined, ['dns.contoso.com']));
  });
});

describe('Domains', () => {
  for (const [domain, organization] of [
    ['mail.contoso.co.uk', 'contoso.co.uk'],
    ['contoso.com', 'contoso.com'],
    ['a.b.contoso.com', 'contoso.com'],
    ['co.uk', undefined],
    ['a.github.io', 'a.github.io'],
  ] as const) {
    it(`${domain} is of ${organization ?? 'nobody'}`, () => {
      assert.equal(domains.organizational(domain), organization);
    });
  }

  it('are written in ASCII', () => {
    assert.equal(domains.ascii('bücher.example'), 'xn--bcher-kva.example');
    assert.equal(domains.ascii('_dmarc.contoso.com'), '_dmarc.contoso.com');
  });
});
