import assert from 'node:assert/strict';
import { parseMessage } from '../../../src/core/message/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';
import { fixtureMails } from './mails.ts';
import { content } from './outline.ts';

describe('line ends', () => {
  const mails = fixtureMails().filter(({ name }) => !name.includes('utf-16'));

  for (const [name, lineEnd] of Object.entries({ CRLF: '\r\n', CR: '\r' })) {
    it(`${name} gives what LF gives, on bytes and on text`, () => {
      assert.ok(mails.length > 0);
      for (const { name: file, bytes } of mails) {
        const lf = bytes.toString('utf8').replace(/\r\n|\r/g, '\n');
        const other = lf.replaceAll('\n', lineEnd);
        const read = (text: string): unknown[] => [
          content(parseMessage(textSource(text))),
          content(parseMessage(sourceFromBytes(Buffer.from(text, 'utf8')))),
        ];
        assert.deepEqual(read(other), read(lf), file);
      }
    });
  }

  it('mixed within one message are each taken', () => {
    const text =
      'From: a@example.com\rTo: b@example.com\nContent-Type: multipart/mixed; boundary=b\r\n\r--b\n\nx\r\n--b--';
    const { root } = parseMessage(textSource(text));
    assert.deepEqual([root.fields.length, root.parts.length], [3, 1]);
  });
});
