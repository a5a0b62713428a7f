import assert from 'node:assert/strict';
import { parseMessage } from '../../../src/core/message/index.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';
import { content } from './outline.ts';

const report = 'From: a@example.com\r\nSubject: caf\u00e9\r\n\r\ntext';

const files: readonly {
  readonly name: string;
  readonly bytes: Buffer;
  readonly kind: 'bytes' | 'text';
  readonly text: string;
}[] = [
  {
    name: 'one char a byte',
    bytes: Buffer.from(report, 'utf8'),
    kind: 'bytes',
    text: Buffer.from(report, 'utf8').toString('latin1'),
  },
  { name: 'UTF-16LE with a BOM', bytes: Buffer.from(`\ufeff${report}`, 'utf16le'), kind: 'text', text: report },
  { name: 'UTF-16LE without one', bytes: Buffer.from(report, 'utf16le'), kind: 'text', text: report },
  {
    name: 'UTF-16BE with a BOM',
    bytes: Buffer.from(`\ufeff${report}`, 'utf16le').swap16(),
    kind: 'text',
    text: report,
  },
  { name: 'UTF-16BE without one', bytes: Buffer.from(report, 'utf16le').swap16(), kind: 'text', text: report },
  { name: 'only NUL', bytes: Buffer.alloc(100), kind: 'bytes', text: '\0'.repeat(100) },
  { name: 'nothing', bytes: Buffer.alloc(0), kind: 'bytes', text: '' },
  { name: 'one byte', bytes: Buffer.from([0xff]), kind: 'bytes', text: '\u00ff' },
];

describe('a file as a source', () => {
  for (const { name, bytes, kind, text } of files) {
    it(name, () => {
      const source = sourceFromBytes(bytes);
      assert.equal(source.kind, kind);
      assert.equal(source.text.slice(0), text);
    });
  }

  it('is the same tree from a big file, which is not copied into a string', () => {
    const padding = `${'QUJD'.repeat(19)}\r\n`.repeat(80_000);
    const text =
      'From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: base64\r\n' +
      `Content-Type: application/octet-stream\r\n\r\n${padding}\r\n--b\r\n\r\nlast \u00e9\r\n--b--`;
    const source = sourceFromBytes(Buffer.from(text, 'latin1'));
    assert.equal(typeof source.text, 'object');
    const message = parseMessage(source);
    const copied = parseMessage({ text, kind: 'bytes' });
    assert.deepEqual(
      message.leaves.map(({ kind, span }) => [kind, span]),
      copied.leaves.map(({ kind, span }) => [kind, span]),
    );
    assert.deepEqual(content(message), content(copied));
  });

  it('reads only the bytes of its view', () => {
    const whole = Buffer.from('xxFrom: ayy');
    assert.equal(sourceFromBytes(whole.subarray(2, 9)).text.slice(0), 'From: a');
  });
});
