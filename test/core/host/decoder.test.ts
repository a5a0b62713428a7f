import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../../src/core/index.ts';
import { textSource, type Source } from '../../../src/core/source.ts';
import { decodedText, sourceOfLine, type DecodedText, type DecodedWords } from '../../../src/core/views/decoded.ts';
import { mailParts, type MailPart } from '../../../src/core/views/parts.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';
import { decodeParts, partBytes, partText } from '../../../src/host/decoder/index.ts';
import { bundle } from './bundles.ts';

const root = join(import.meta.dirname, '../../..');

const words: DecodedWords = {
  kind: {
    message: 'Message',
    returned: 'Returned',
    text: 'Text',
    html: 'HTML',
    alternative: 'Same',
    fields: 'Fields',
    file: 'File',
  },
  failed: { time: 'time', memory: 'memory', damaged: 'damaged', 'too-long': 'too long', stopped: 'stopped' },
  alternative: 'same text',
  asText: 'as text',
  cut: 'cut',
  empty: 'empty',
  size: (bytes) => `${bytes} bytes`,
  moreFields: (count) => `${count} more`,
  localTime: (instant) => `local ${instant}`,
};

interface Decoded extends DecodedText {
  readonly source: Source;
  readonly parts: readonly MailPart[];
}

describe('The decoder', () => {
  let script: string;
  before(async () => {
    script = await bundle({ file: 'src/host/decode-worker.ts' });
  });

  async function decode(source: Source): Promise<Decoded> {
    const parts = mailParts(read(source, { kind: 'eml' }).message);
    return { source, parts, ...decodedText(parts, await decodeParts(parts, script), words) };
  }

  const fromFile = (path: string): Promise<Decoded> => decode(sourceFromBytes(readFileSync(join(root, path))));
  const fromLines = (...lines: string[]): Promise<Decoded> => decode(textSource(lines.join('\r\n')));

  it('shows header, text, report fields and the returned message of a bounce', async () => {
    const { text, sections } = await fromFile('media/samples/spamcop.eml');
    assert.deepEqual(
      sections.map(({ title }) => title),
      ['Message', 'Text', 'Same', 'Fields', 'Returned', 'Text', 'Same'],
    );
    assert.match(text, /^Subject: Undeliverable: Delivery plan for week 11$/m);
    assert.match(text, /^Date: Mon, 2 Mar 2026 08:42:07 \+0000\n +local 2026-03-02T08:42:07Z$/m);
    assert.match(text, /The server of the recipient didn’t take the message, because the address it came from/);
    assert.match(text, /^Diagnostic-Code: smtp;554 5\.7\.1/m);
    assert.match(text, /^attached is the plan for week 11\./m);
  });

  it('tells a date in UTC and in the time of the user, each once', () => {
    const times = (date: string, local: string | undefined): string[] => {
      const parts = mailParts(read(textSource(`Date: ${date}\r\n\r\n`), { kind: 'eml' }).message);
      return decodedText(parts, [], { ...words, localTime: () => local })
        .text.split('\n')
        .slice(2, -1);
    };
    assert.deepEqual(times('Mon, 2 Mar 2026 09:42:07 +0100 (CET)', 'local'), ['      2026-03-02 08:42:07 UTC · local']);
    assert.deepEqual(times('Mon, 2 Mar 2026 09:42:07 +0100', undefined), ['      2026-03-02 08:42:07 UTC']);
    assert.deepEqual(times('Mon, 2 Mar 2026 08:42:07 GMT', 'local'), ['      local']);
    assert.deepEqual(times('Mon, 2 Mar 2026 08:42:07 +0000', undefined), []);
  });

  it('lists files with size and hash', async () => {
    const { text } = await fromFile('test/fixtures/hostile-attachment-names.eml');
    for (const content of ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']) {
      const hash = createHash('sha256').update(content).digest('hex');
      assert.ok(text.includes(`${content.length} bytes\nSHA-256: ${hash}`), content);
    }
  });

  it('turns HTML into text where there is nothing else', async () => {
    const { text } = await fromFile('test/fixtures/html-only.eml');
    assert.match(text, /\(as text\)\n\nDelivery has failed/);
    assert.doesNotMatch(text, /<p>|<div/);
  });

  it('opens a message that lies encoded in another', async () => {
    const { sections, parts } = await fromFile('test/fixtures/forwarded-as-base64-file.eml');
    const inner = sections.findIndex(({ title }) => title === 'Message: Undelivered.eml');
    assert.ok(inner > 0);
    assert.equal(parts[inner]?.depth, 1);
    assert.ok(sections.slice(inner).some(({ title }) => title === 'Returned'));
  });

  /** what the body is, how it is written, and what it says */
  const bodies: readonly (readonly [string, string, Buffer | string, string])[] = [
    ['latin1 in clear', 'text/plain; charset=iso-8859-1', Buffer.from('caf\xe9', 'latin1'), 'café'],
    ['no charset, UTF-8', 'text/plain', Buffer.from('café'), 'café'],
    ['no charset, not UTF-8', 'text/plain', Buffer.from('caf\xe9', 'latin1'), 'café'],
    ['Japanese', 'text/plain; charset=iso-2022-jp', Buffer.from('\x1b$B%F%9%H\x1b(B', 'latin1'), 'テスト'],
    ['flowed lines', 'text/plain; format=flowed', 'one \r\ntwo\r\n', 'one two'],
    ['an unknown charset', 'text/plain; charset=x-nothing', 'plain', 'plain'],
    ['a charset that breaks its header', 'text/plain; charset="a\\"; x=y"', 'plain', 'plain'],
  ];
  for (const [what, type, body, expected] of bodies) {
    it(`reads ${what}`, async () => {
      const head = Buffer.from(`Subject: x\r\nContent-Type: ${type}\r\n\r\n`);
      const { text } = await decode(sourceFromBytes(Buffer.concat([head, Buffer.from(body)])));
      assert.match(text, new RegExp(`\\n\\n${expected}\\n$`));
    });
  }

  it('takes the words of an editor as they are, whatever charset the mail names', async () => {
    const { text } = await fromLines('Content-Type: text/plain; charset=iso-8859-1', '', 'café テスト');
    assert.match(text, /café テスト/);
  });

  /** Where a line of the view leads to. */
  function source({ source: { text }, ...decoded }: Decoded, line: RegExp): string {
    const at = decoded.text.split('\n').findIndex((each) => line.test(each));
    assert.ok(at >= 0);
    const { start, end } = sourceOfLine(decoded, decoded.parts, at);
    return text.slice(start, end);
  }

  it('leads back to where each thing is written', async () => {
    const decoded = await fromFile('media/samples/spamcop.eml');
    assert.match(source(decoded, /^Subject: Undeliverable/), /^Subject: Undeliverable: Delivery plan for week 11\r?\n/);
    assert.equal(source(decoded, /^Status:/), 'Status: 5.7.1');
    assert.match(source(decoded, /^The server of the recipient/), /^The server of the recipient didn=E2=80=99t/);
    assert.match(source(decoded, /^── Fields/), /^Content-Type: message\/delivery-status/);
    assert.match(source(decoded, /^━━ Returned/), /^ARC-Seal:/);
    const inner = await fromFile('test/fixtures/forwarded-as-base64-file.eml');
    assert.match(source(inner, /^── Fields/), /^[\w+/=\s]+$/);
  });

  it('gives a part as it would be saved, and as it would be opened', async () => {
    const body = ['--b', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', '', '<b>=C3=A9</b>'];
    const message = ['--b', 'Content-Type: message/rfc822', '', 'Subject: inner', '', 'Text', '--b--', ''];
    const { parts } = await fromLines('Content-Type: multipart/mixed; boundary=b', '', ...body, ...message);
    assert.deepEqual(await partText(parts[1]!, script), { text: '<b>é</b>' });
    assert.deepEqual(await partText(parts[2]!, script), { text: 'Subject: inner\r\n\r\nText' });
    const saved = await partBytes(parts[1]!, script);
    assert.ok('bytes' in saved);
    assert.equal(Buffer.from(saved.bytes).toString(), '<b>é</b>');
  });

  it('gives a file of any bytes whole', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256));
    const lines = bytes.toString('base64').replace(/.{76}/g, '$&\r\n');
    const { parts } = await fromLines(
      'Content-Type: application/pdf',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment',
      '',
      lines,
    );
    const saved = await partBytes(parts[1]!, script);
    assert.ok('bytes' in saved && Buffer.from(saved.bytes).equals(bytes));
  });

  describe('with hostile mail', () => {
    const nested = (depth: number): string[] =>
      Array.from({ length: depth }, (_, index) => [
        `Content-Type: multipart/mixed; boundary=b${index}`,
        '',
        `--b${index}`,
      ]).flat();

    /** what it is, and the mail */
    const rows: readonly (readonly [string, () => string[]])[] = [
      ['multiparts nested a thousand deep', () => [...nested(1000), '', 'Text']],
      [
        'messages nested a thousand deep',
        () => [...Array<string[]>(1000).fill(['Content-Type: message/rfc822', ''])].flat(),
      ],
      ['tags nested without end', () => ['Content-Type: text/html', '', '<div>'.repeat(100_000)]],
      ['HTML of 5 MB', () => ['Content-Type: text/html', '', '<p>word</p>'.repeat(450_000)]],
      ['a table of tables', () => ['Content-Type: text/html', '', '<table><tr><td>'.repeat(20_000)]],
      ['a line of 3 MB', () => ['Content-Type: text/plain; format=flowed', '', 'x '.repeat(1_500_000)]],
      ['base64 that is none', () => ['Content-Transfer-Encoding: base64', '', '=?!'.repeat(100_000)]],
      ['a charset of 1 MB', () => [`Content-Type: text/plain; charset=${'x'.repeat(1_000_000)}`, '', 'Text']],
    ];
    for (const [what, mail] of rows) {
      it(`answers ${what}`, async () => {
        const { text, sections } = await fromLines(...mail());
        assert.match(text, /^━━ Message ━━/);
        assert.ok(sections.length > 0);
      }).timeout(60_000);
    }

    it('keeps its own lines: no name, value or text can break one', async () => {
      const { sections, text } = await fromLines(
        'Subject: =?utf-8?Q?one=0A=E2=94=80=E2=94=80_File:_two?=',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Disposition: attachment; filename="=?utf-8?Q?a=0D=0Ab?="',
        '',
        'x',
        '--b--',
      );
      assert.equal(sections[1]?.title, 'File: a b');
      assert.match(text, /^Subject: one ── File: two$/m);
    });
  });
});
