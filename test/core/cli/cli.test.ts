import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '../../..');

const bounce = (address: string, subject = 'Hello'): string =>
  [
    'From: mailer-daemon@relay.example.net',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; relay.example.net',
    '',
    `Final-Recipient: rfc822; ${address}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 =cmd|calc',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Subject: ${subject}`,
    '--b--',
  ].join('\n');

interface Line {
  readonly file: string;
  readonly kind: string;
  readonly recipients: readonly { readonly address: string; readonly explanation: { readonly id: string } | null }[];
}

describe('the command line', function () {
  this.timeout(60_000);
  let folder: string;
  let script: string;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ndr-cli-'));
    script = path.join(folder, 'cli.js');
    await build({
      entryPoints: [path.join(root, 'src/cli.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'error',
    });
    mkdirSync(path.join(folder, 'mails/inner'), { recursive: true });
    writeFileSync(path.join(folder, 'mails/b.eml'), bounce('b@example.com'));
    writeFileSync(path.join(folder, 'mails/a.eml'), bounce('a@example.com', '=HYPERLINK("http://example.com")'));
    writeFileSync(path.join(folder, 'mails/inner/c.eml'), 'From: me@example.org\n\nHello');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: string[], input = ''): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [script, ...args], { cwd: folder, input, encoding: 'utf8', maxBuffer: Infinity });
  const linesOf = ({ stdout }: SpawnSyncReturns<string>): Line[] =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);

  it('explains a reply in words for people, each step once', () => {
    const { stdout } = run(['explain', '554 5.7.1 Client host [40.107.20.108] blocked using bl.spamcop.net']);
    assert.doesNotMatch(stdout, /[{}]ip|\{list|sender-admin|recipient-admin|after-fix/);
    assert.match(stdout, /because 40\.107\.20\.108, .*SpamCop/);
    assert.match(stdout, /^Who has to fix it: Microsoft$/m);
    const steps = stdout.split('\n').filter((line) => line.startsWith('  - '));
    assert.ok(steps.length > 3);
    assert.equal(new Set(steps).size, steps.length);
  });

  it('speaks the language that it is asked for, and no other', () => {
    const reply = '554 5.7.1 Client host [40.107.20.108] blocked using bl.spamcop.net';
    assert.match(run(['explain', '--lang', 'fr', reply]).stdout, /^Qui doit corriger\u00a0: Microsoft$/m);
    const { stdout } = run(['decode', '--lang', 'de', 'mails']);
    assert.match(stdout, /^ {2}a@example\.com {2}nicht zugestellt {2}550 5\.1\.1$/m);
    assert.match(stdout, /^ {2}Keine gescheiterte Zustellung in dieser Nachricht$/m);
    const { status, stderr } = run(['decode', '--lang', 'nl', 'mails']);
    assert.equal(status, 2);
    assert.match(stderr, /--lang is one of en, fr, it, es, de, not nl/);
  });

  it('decodes to text for people', () => {
    const { stdout } = run(['decode', 'mails/a.eml']);
    assert.match(stdout, /^mails\/a\.eml\n {2}a@example\.com {2}not delivered {2}550 5\.1\.1\n/);
    assert.match(stdout, /^ {4}Who has to fix it: the sender$/m);
  });

  it('names a report in a draft without its folder', () => {
    const { stdout } = run(['draft', '--kind', 'microsoft-ticket', 'mails/a.eml']);
    assert.match(stdout, /`a\.eml`/);
    assert.doesNotMatch(stdout, /mails\//);
  });

  it('decodes a folder in a stable order, one object a line', () => {
    const result = run(['decode', '--format', 'jsonl', 'mails']);
    assert.equal(result.status, 0);
    const lines = linesOf(result);
    assert.deepEqual(
      lines.map(({ file, kind, recipients }) => [
        file.replaceAll('\\', '/'),
        kind,
        recipients.map(({ address }) => address),
      ]),
      [
        ['mails/a.eml', 'dsn', ['a@example.com']],
        ['mails/b.eml', 'dsn', ['b@example.com']],
        ['mails/inner/c.eml', 'not-a-bounce', []],
      ],
    );
    assert.ok(lines[0]?.recipients[0]?.explanation);
  });

  it('decodes very many files on threads, in their order', () => {
    const many = path.join(folder, 'many');
    mkdirSync(many);
    const names = Array.from({ length: 450 }, (_, index) => `${String(index).padStart(4, '0')}.eml`);
    for (const name of names) writeFileSync(path.join(many, name), bounce(`${name}@example.com`));
    // Fewer are read on one thread.
    const folders = Array<string>(30).fill('many');
    const result = run(['decode', '--format', 'jsonl', ...folders]);
    assert.equal(result.status, 0, result.stderr);
    assert.deepEqual(
      linesOf(result).map(({ recipients }) => recipients[0]?.address),
      folders.flatMap(() => names.map((name) => `${name}@example.com`)),
    );
  });

  it('names a file that cannot be read, reads the rest, and exits with 1', () => {
    const result = run(['decode', '--format', 'jsonl', 'missing.eml', path.join('mails', 'a.eml')]);
    assert.equal(result.status, 1);
    assert.match(result.stderr, /missing\.eml/);
    assert.equal(linesOf(result).length, 1);
  });

  it('reads standard input', () => {
    const [line] = linesOf(run(['decode', '--format', 'jsonl', '-'], bounce('x@example.com')));
    assert.equal(line?.recipients[0]?.address, 'x@example.com');
  });

  it('writes one JSON array, and text for people', () => {
    assert.equal((JSON.parse(run(['decode', '--format', 'json', 'mails']).stdout) as unknown[]).length, 3);
    assert.match(run(['decode', 'mails']).stdout, /a@example\.com {2}not delivered {2}550 5\.1\.1/);
  });

  it('writes CSV that no spreadsheet takes for formulas', () => {
    const { stdout } = run(['decode', '--format', 'csv', 'mails']);
    assert.equal(stdout.trimEnd().split('\r\n').length, 4);
    assert.doesNotMatch(stdout, /(?:^|,)"?[=+@\t-]/m);
  });

  it('explains a reply a line', () => {
    const lines = run(['explain', '-'], '550 5.1.1 User unknown\n552 5.2.2 Mailbox full\n').stdout.trim().split('\n');
    for (const line of lines) {
      const [best] = JSON.parse(line) as { id: string; codes: string[] }[];
      assert.ok(best?.id && best.codes.length > 0);
    }
    assert.equal(lines.length, 2);
  });

  it('drafts a letter', () => {
    const result = run(['draft', '--kind', 'microsoft-ticket', '--lang', 'fr', path.join('mails', 'a.eml')]);
    assert.equal(result.status, 0);
    assert.match(result.stdout, /a@example\.com/);
  });

  it('exits with 2 on wrong usage', () => {
    const wrong = [
      [],
      ['decode'],
      ['decode', '--format', 'xml', 'mails'],
      ['decode', '--bad', 'x'],
      ['draft', 'mails'],
      ['explain'],
      ['nothing'],
    ];
    for (const args of wrong) {
      const result = run(args);
      assert.equal(result.status, 2, args.join(' '));
      assert.match(result.stderr, /Usage/);
    }
  });
});
