import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../host/bundles.ts';
import { reportMessage } from '../host/outlook-files.ts';
import { samples, unreadable, writeIncident } from './incident-folder.ts';
import { unzip } from './zip.ts';

const lists = ['bl.spamcop.net', 'zen.spamhaus.org', 'b.barracudacentral.org'];

describe('An incident of twelve reports, in a shell', function () {
  this.timeout(60_000);
  let folder: string;
  let script: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ndr-incident-'));
    writeIncident(join(folder, 'mails'));
    script = await bundle({ file: 'src/cli.ts' });
  });
  after(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });

  it('gives the three tickets with one command, and names the file that cannot be read', () => {
    const { status, stdout, stderr } = run('draft', '--kind', 'microsoft-ticket', 'mails');
    assert.equal(status, 1);
    assert.match(stderr, /damaged\.msg/);
    const tickets = stdout.split('\n\n---\n\n').filter((part) => part.startsWith('# '));
    assert.deepEqual(
      tickets.map((ticket) => lists.filter((list) => ticket.split('\n', 1)[0]!.includes(list))),
      [['bl.spamcop.net'], ['zen.spamhaus.org'], ['b.barracudacentral.org']],
    );
    for (const ticket of stdout.split(/^(?=# )/m)) assert.ok(ticket.includes(`\`${unreadable}\``));
  });

  it('names attachments without folders, and tells two of one name apart', () => {
    const { stdout } = run('draft', '--kind', 'microsoft-ticket', join(folder, 'mails'));
    assert.ok(!stdout.includes(folder) && !stdout.includes('more/'));
    assert.match(stdout, /`a\.eml`, `b\.eml`/);
    assert.match(stdout, /`a-2\.eml`, `f\.eml`/);
  });

  for (const [language, unread] of Object.entries({
    en: 'Not read',
    fr: 'Non lu',
    it: 'Non lett',
    es: 'No leíd',
    de: 'Nicht gelesen',
  })) {
    it(`writes in ${language}`, () => {
      assert.match(run('draft', '--kind', 'microsoft-ticket', '--lang', language, 'mails').stdout, new RegExp(unread));
    });
  }

  it('sums up for people and for programs', () => {
    const text = run('summary', 'mails');
    assert.equal(text.status, 1);
    for (const list of lists) assert.ok(text.stdout.includes(list));
    assert.match(text.stdout, /damaged\.msg/);
    const found = JSON.parse(run('summary', '--format', 'json', 'mails').stdout) as {
      readonly causes: readonly { readonly list: string; readonly failures: number; readonly owner: string }[];
      readonly unread: readonly string[];
    };
    assert.deepEqual(
      found.causes.map(({ list, failures, owner }) => [list, failures, owner]),
      lists.map((list) => [list, samples.filter((sample) => sample.list === list).length, 'microsoft']),
    );
    assert.deepEqual(found.unread, [unreadable]);
    const csv = run('summary', '--format', 'csv', 'mails').stdout;
    assert.ok(csv.startsWith('\ufeff'));
    assert.equal(csv.trimEnd().split('\r\n').length, 4);
    assert.match(run('summary', '--format', 'markdown', 'mails').stdout, /^# .*\n\n[^|]*\n\n\| /);
  });

  it('masks where it is asked to', () => {
    const { stdout } = run('summary', '--format', 'json', '--mask', 'people,subjects', 'mails');
    assert.doesNotMatch(stdout, /ana@|ben@|dest@|a\.eml/);
    assert.match(stdout, /person1@contoso\.com/);
  });

  it('writes an evidence package that verifies', async () => {
    const { stdout, status } = run('evidence', '--out', 'evidence.zip', 'mails');
    assert.equal(status, 1);
    assert.equal(stdout, 'evidence.zip\n');
    const files = await unzip(join(folder, 'evidence.zip'));
    for (const line of files.get('SHA256SUMS')!.toString().trimEnd().split('\n')) {
      const hash = createHash('sha256')
        .update(files.get(line.slice(66))!)
        .digest('hex');
      assert.ok(line.startsWith(hash), line);
    }
    for (const { file } of samples) {
      const name = file === 'more/a.eml' ? 'a-2.eml' : file.replace('more/', '');
      assert.deepEqual(files.get(`originals/${name}`), readFileSync(join(folder, 'mails', file)), file);
    }
    assert.equal([...files.keys()].filter((name) => name.startsWith('ticket-')).length, 3);
    assert.equal(run('evidence', '--out', 'evidence.zip', 'mails').stdout, 'evidence-2.zip\n');
  });

  it('leaves the originals out where people are masked, and says so', async () => {
    const { stderr } = run('evidence', '--out', 'masked.zip', '--mask', 'people', 'mails');
    assert.match(stderr, /originals are not in it/);
    const files = await unzip(join(folder, 'masked.zip'));
    for (const [name, content] of files) {
      assert.doesNotMatch(name, /^originals/);
      assert.doesNotMatch(content.toString(), /ana@|ben@|dest@/, name);
    }
  });

  it('reads Outlook messages', () => {
    const text = readFileSync(new URL('../../fixtures/pasted-outlook-newer-layout.ndr', import.meta.url), 'utf8');
    writeFileSync(join(folder, 'saved.msg'), reportMessage(text));
    const { stdout, status } = run('summary', '--format', 'json', 'saved.msg');
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { causes: unknown[] }).causes.length, 1);
    assert.match(run('draft', '--kind', 'microsoft-ticket', 'saved.msg').stdout, /^# /);
    const decoded = run('decode', '--format', 'jsonl', 'saved.msg', 'mails/damaged.msg');
    const messages = decoded.stdout.split('\n').filter(Boolean);
    assert.deepEqual(
      messages.map((line) => (JSON.parse(line) as { kind: string }).kind),
      ['exchange-text'],
    );
    assert.equal(decoded.status, 1);
    assert.match(decoded.stderr, /damaged\.msg: no message of Outlook that can be read \(damaged\)/);
  });

  it('reads a mail as a mail that another program named as Outlook does', () => {
    const text = readFileSync(new URL('../../fixtures/pasted-outlook-newer-layout.ndr', import.meta.url), 'utf8');
    writeFileSync(join(folder, 'mail.msg'), text);
    const { stdout, status } = run('decode', '--format', 'jsonl', 'mail.msg');
    assert.equal(status, 0);
    assert.equal((JSON.parse(stdout) as { kind: string }).kind, 'exchange-text');
    assert.equal(run('summary', 'mail.msg').status, 0);
  });

  it('exits with 2 on wrong usage', () => {
    const wrong = [
      ['summary'],
      ['summary', '--format', 'xml', 'mails'],
      ['evidence', 'mails'],
      ['draft', '--kind', 'scripts', '--mask', 'x', 'mails'],
    ];
    for (const args of wrong) assert.equal(run(...args).status, 2, args.join(' '));
  });
});
