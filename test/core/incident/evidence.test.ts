import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { evidenceFileNames, evidenceTexts, readIncident } from '../../../src/core/drafts/index.ts';
import { packageFiles, writePackage } from '../../../src/host/evidence/index.ts';
import { explanation, mixedReports, report } from '../drafts/build.ts';
import { unzip } from './zip.ts';

const options = { language: 'en', now: '2026-03-02T12:00:00Z', extracts: false } as const;

describe('Evidence packages', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ndr-evidence-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Files of a package that was written, whatever its form. */
  const contents = async (path: string): Promise<Map<string, Buffer>> => {
    if (!statSync(path).isDirectory()) return unzip(path);
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(
      files.map(({ parentPath, name }) => {
        const file = join(parentPath, name);
        return [file.slice(path.length + 1).replaceAll('\\', '/'), readFileSync(file)];
      }),
    );
  };

  for (const [form, name] of [
    ['a .zip', 'evidence.zip'],
    ['a folder', 'evidence'],
  ] as const) {
    it(`as ${form}: originals byte for byte, and a sum of every file`, async () => {
      const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * index) % 256));
      writeFileSync(join(folder, 'original'), bytes);
      const originals = [
        { name: 'a.eml', content: join(folder, 'original') },
        { name: 'b.eml', content: () => Promise.resolve(bytes.subarray(0, 5)) },
        { name: 'empty.eml', content: () => Promise.resolve(new Uint8Array()) },
      ];
      const texts = evidenceTexts(readIncident(mixedReports()), options);
      const path = await writePackage(packageFiles(texts, originals), join(folder, name));
      const files = await contents(path);

      assert.deepEqual(files.get('originals/a.eml'), bytes);
      assert.deepEqual(files.get('originals/b.eml'), bytes.subarray(0, 5));
      const sums = files.get('SHA256SUMS')!.toString().trimEnd().split('\n');
      assert.deepEqual(
        sums.map((line) => line.slice(66)).sort(),
        [...files.keys()].filter((file) => file !== 'SHA256SUMS').sort(),
      );
      for (const line of sums) {
        const hash = createHash('sha256')
          .update(files.get(line.slice(66))!)
          .digest('hex');
        assert.equal(line.slice(0, 66), `${hash}  `);
      }
    });

    it(`as ${form}: overwrites nothing`, async () => {
      const write = () => writePackage(packageFiles([{ name: 'a.txt', text: 'a' }], []), join(folder, name));
      const paths = [await write(), await write(), await write()];
      assert.equal(new Set(paths).size, 3);
      for (const path of paths) assert.equal((await contents(path)).get('a.txt')?.toString(), 'a');
    });

    it(`as ${form}: stopped in the middle, leaves nothing`, async () => {
      const stop = new AbortController();
      const onFile = (index: number): void => {
        if (index === 1) stop.abort();
      };
      const files = packageFiles(
        ['a', 'b', 'c'].map((text) => ({ name: text, text })),
        [],
      );
      await assert.rejects(writePackage(files, join(folder, name), { signal: stop.signal, onFile }));
      assert.deepEqual(readdirSync(folder), []);
    });

    it(`as ${form}: leaves nothing where an original cannot be read`, async () => {
      const originals = [{ name: 'gone.eml', content: join(folder, 'gone') }];
      await assert.rejects(writePackage(packageFiles([], originals), join(folder, name)), /ENOENT/);
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  it('reads one file after the other, when its turn has come', async () => {
    let open = 0;
    let most = 0;
    const files = Array.from({ length: 50 }, (_, index) => ({
      name: `${index}`,
      open: () => {
        most = Math.max(most, ++open);
        return Readable.from([Buffer.alloc(100_000)]).once('close', () => open--);
      },
    }));
    await writePackage(files, join(folder, 'evidence.zip'));
    assert.ok(most <= 2, `${most} were open at once`);
  });

  it('takes hostile names and addresses', async () => {
    const names = [
      '../../etc/passwd',
      '..\\..\\x.eml',
      'CON',
      'a\u202egnp.eml',
      '=cmd.eml',
      `${'n'.repeat(400)}.eml`,
      '',
    ];
    const safe = evidenceFileNames(names);
    const address = `${'a'.repeat(300)}@example.com`;
    const reports = safe.map((name) =>
      report({
        name,
        from: '=1+1@example.com',
        recipients: [{ address, diagnostic: '@SUM(1)', explanation: explanation({}) }],
      }),
    );
    const texts = evidenceTexts(readIncident(reports), { ...options, extracts: true });
    const originals = safe.map((name) => ({ name, content: () => Promise.resolve(Buffer.from('mail')) }));
    const files = await unzip(await writePackage(packageFiles(texts, originals), join(folder, 'evidence.zip')));

    assert.equal([...files.keys()].filter((name) => name.startsWith('originals/')).length, names.length);
    for (const name of files.keys()) {
      for (const part of name.split('/'))
        assert.match(part, /^(?!\.|con$)[^<>:"\\|?*\u0000-\u001f\u202e]{1,140}$/i, name);
    }
    const csv = files.get('evidence.csv')!.toString();
    assert.ok(csv.startsWith('\ufeff') && csv.includes(address));
    assert.doesNotMatch(csv, /(?:^|,|\n)"?[=+@-]/);
    assert.equal(csv.split('\r\n').length, names.length + 2);
  });

  it('has extracts instead of originals where people are masked', () => {
    const mask = { localParts: true, hosts: true, subjects: true };
    const texts = evidenceTexts(readIncident(mixedReports(), { mask }), { ...options, extracts: true });
    const extracts = texts.filter(({ name }) => name.startsWith('extracts/'));
    assert.equal(extracts.length, 6);
    for (const { name, text } of texts)
      assert.doesNotMatch(`${name} ${text}`, /ada@|sales@contoso|Invoice|unknown user/, name);
    assert.match(extracts[0]!.text, /^Recipient: person\d+@example\.org\r$/m);
  });

  it('has only tickets that are Microsoft’s to solve, where there are any', () => {
    const tickets = (kept: number) =>
      evidenceTexts(readIncident(mixedReports().slice(kept)), options).filter(({ name }) => name.startsWith('ticket-'));
    assert.deepEqual(
      tickets(0).map(({ name }) => name),
      ['ticket-1-bl.spamcop.net.md'],
    );
    assert.ok(tickets(3).length > 0);
  });
});
