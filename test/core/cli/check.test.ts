import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { DnsServer, type Zone } from '../../dns/server.ts';
import { bundle } from '../host/bundles.ts';

const zone: Zone = {
  'A 108.20.107.40.bl.spamcop.net': ['127.0.0.2'],
  'TXT 108.20.107.40.bl.spamcop.net': ['\u001b[31mBlocked'],
  'TXT contoso.com': ['v=spf1 ip4:40.107.0.0/16 -all'],
};
const sample = join(import.meta.dirname, '../../../media/samples/spamcop.eml');

interface Finished {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe('Live checks in a shell', function () {
  this.timeout(60_000);
  let script: string;
  let server: DnsServer;
  before(async () => {
    script = await bundle({ file: 'src/cli.ts' });
    server = await DnsServer.start(zone);
  });
  after(() => server.stop());
  beforeEach(() => server.asked.splice(0));

  /** Not at once, for the server lives in this process. */
  const check = (...args: string[]): Promise<Finished> =>
    new Promise((resolve) => {
      execFile(process.execPath, [script, 'check', ...args], (error, stdout, stderr) =>
        resolve({ status: error ? Number(error.code) : 0, stdout, stderr }),
      );
    });

  it('ask the servers given, say so first, and print what they find, with nothing of it alive', async () => {
    const { status, stdout, stderr } = await check('--server', server.address, '--lists', 'named', sample);
    assert.equal(status, 0);
    assert.ok(stderr.startsWith(`ndr: asking ${server.address} for `), stderr);
    assert.match(stdout, /^problem: Blocklist 108\.20\.107\.40\.bl\.spamcop\.net \(.* UTC\)\n {2}Listed by SpamCop/m);
    assert.match(stdout, /40\.107\.20\.108 may send: pass\./);
    assert.doesNotMatch(stdout, /\u001b/);
    const lists = server.asked.filter((question) => question.endsWith('.bl.spamcop.net'));
    assert.ok(lists.includes('A 108.20.107.40.bl.spamcop.net'), String(lists));
  });

  it('print JSON', async () => {
    const { stdout } = await check('--server', server.address, '--lists', 'named', '--format', 'json', sample);
    const results = JSON.parse(stdout) as { task: { kind: string }; state: string; records: string[] }[];
    const [list] = results;
    assert.equal(list?.task.kind, 'list');
    assert.equal(list.state, 'bad');
  });

  it('speak other languages', async () => {
    const { stdout } = await check('--server', server.address, '--lists', 'named', '--lang', 'fr', sample);
    assert.match(stdout, /^problème\s: Liste de blocage/m);
  });

  it('name what cannot be read, and check the rest', async () => {
    const { status, stdout, stderr } = await check('--server', server.address, '--lists', 'named', 'gone.eml', sample);
    assert.equal(status, 1);
    assert.match(stderr, /gone\.eml/);
    assert.match(stdout, /Listed by SpamCop/);
  });

  for (const wrong of [
    [],
    ['--server', 'dns.contoso.com', sample],
    ['--timeout', 'soon', sample],
    ['--lists', 'some', sample],
  ]) {
    it(`ask nothing for ${JSON.stringify(wrong.slice(0, 2))}`, async () => {
      assert.equal((await check(...wrong)).status, 2);
      assert.deepEqual(server.asked, []);
    });
  }
});
