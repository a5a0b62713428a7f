import assert from 'node:assert/strict';
import {
  decodeBody,
  decodedValue,
  embeddedMessage,
  fieldValue,
  findField,
  parseMessage,
  parseParameters,
  type Decoded,
  type Message,
} from '../../../src/core/message/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';

function fromBytes(text: string): Message {
  return parseMessage(sourceFromBytes(Buffer.from(text, 'latin1')), { kind: 'eml' });
}

function fromText(text: string): Message {
  return parseMessage(textSource(text), { kind: 'eml' });
}

/** What is written where `found` comes from. */
function written(message: Message, decoded: Decoded, found: string): string {
  const at = decoded.text.indexOf(found);
  assert.ok(at >= 0, `${JSON.stringify(decoded.text)} holds ${found}`);
  const { start, end } = decoded.toSource(at, at + found.length);
  return message.source.text.slice(start, end);
}

const values: readonly { readonly name: string; readonly raw: string; readonly decoded: string }[] = [
  { name: 'as written', raw: 'Undeliverable: x', decoded: 'Undeliverable: x' },
  { name: 'folded', raw: 'one\r\n two\n\tthree', decoded: 'one two\tthree' },
  { name: 'quoted', raw: '=?utf-8?Q?caf=C3=A9_x?=', decoded: 'café x' },
  { name: 'base64', raw: '=?UTF-8?B?w6TDtsO8?=', decoded: 'äöü' },
  { name: 'space between words dropped', raw: '=?utf-8?q?a?=\r\n =?utf-8?q?b?= c', decoded: 'ab c' },
  { name: 'character split over two words', raw: '=?utf-8?b?w6Q=?= =?utf-8?q?=C3?= =?utf-8?q?=B6?=', decoded: 'äö' },
  {
    name: 'ISO-2022-JP, each word with its own shifts',
    raw: '=?iso-2022-jp?b?GyRCJUYbKEI=?= =?iso-2022-jp?b?GyRCJTkbKEI=?=',
    decoded: 'テス',
  },
  { name: 'language after the charset', raw: '=?us-ascii*en?q?a?=', decoded: 'a' },
  { name: 'UTF-7', raw: '=?utf-7?q?Fr+APY-sche?=', decoded: 'Frösche' },
  { name: 'unknown charset', raw: '=?nope?q?=E4?=', decoded: 'ä' },
  { name: 'no encoded word', raw: '=?utf-8?x?a?= =?utf-8?q?a', decoded: '=?utf-8?x?a?= =?utf-8?q?a' },
  { name: 'raw 8-bit chars in an encoded word', raw: '=?iso-8859-1?q?\u00e4?=', decoded: 'ä' },
  { name: '8-bit UTF-8', raw: 'caf\u00c3\u00a9', decoded: 'café' },
  { name: '8-bit windows-1252', raw: '\u0093caf\u00e9\u0094', decoded: '“café”' },
];

describe('a field value', () => {
  for (const { name, raw, decoded } of values) {
    it(`is decoded: ${name}`, () => {
      const message = fromBytes(`Subject: ${raw}\r\n\r\n`);
      assert.equal(decodedValue(message, message.root.fields[0]!).text, decoded);
    });
  }

  it('is only unfolded where it is wanted raw', () => {
    const message = fromBytes('Subject: =?utf-8?q?a?=\r\n b\r\n\r\n');
    assert.equal(fieldValue(message, message.root.fields[0]!).text, '=?utf-8?q?a?= b');
  });

  it('leads back to where it is written, the encoded word as a whole', () => {
    const message = fromBytes('Subject: one =?utf-8?q?caf=C3=A9?=\r\n two\r\n\r\n');
    const value = decodedValue(message, message.root.fields[0]!);
    assert.equal(written(message, value, 'one'), 'one');
    assert.equal(written(message, value, 'fé'), '=?utf-8?q?caf=C3=A9?=');
    assert.equal(written(message, value, 'two'), 'two');
  });

  it('leads back over folds and 8-bit chars', () => {
    const message = fromBytes('Subject: caf\u00c3\u00a9 lost@example.org\r\n refused\r\n\r\n');
    const value = decodedValue(message, message.root.fields[0]!);
    assert.equal(written(message, value, 'lost@example.org'), 'lost@example.org');
    assert.equal(written(message, value, 'refused'), 'refused');
    assert.equal(written(message, value, 'org refused'), 'org\r\n refused');
  });
});

interface BodyCase {
  readonly name: string;
  readonly type: string;
  readonly encoding?: string;
  readonly body: string;
  readonly text: string;
}

const bodies: readonly BodyCase[] = [
  { name: 'as written', type: 'text/plain', body: 'x\r\ny', text: 'x\r\ny' },
  { name: 'base64', type: 'text/plain', encoding: 'base64', body: 'aGVs\r\nbG8=', text: 'hello' },
  { name: 'base64 with junk in it', type: 'text/plain', encoding: 'BASE64', body: 'aG@V\r\n s bG8', text: 'hello' },
  {
    name: 'base64 in two pieces, each padded',
    type: 'text/plain',
    encoding: 'base64',
    body: 'YQ==\r\nYg==',
    text: 'ab',
  },
  {
    name: 'quoted-printable',
    type: 'text/plain; charset=utf-8',
    encoding: 'quoted-printable',
    body: 'caf=C3=A9=\r\n x =3D \r\ny',
    text: 'café x =\r\ny',
  },
  { name: 'broken quoted-printable', type: 'text/plain', encoding: 'quoted-printable', body: '=ZZ =4', text: '=ZZ =4' },
  { name: 'an encoding with a comment', type: 'text/plain', encoding: 'base64 (std)', body: 'YQ==', text: 'a' },
  { name: 'ISO-2022-JP', type: 'text/plain; charset=iso-2022-jp', body: '\u001b$B%F%9\u001b(B!', text: 'テス!' },
  { name: 'Shift_JIS', type: 'text/plain; charset=Shift_JIS', body: '\u0083e\u0083X', text: 'テス' },
  { name: 'GB18030', type: 'text/plain; charset=gb18030', body: '\u00d6\u00d0', text: '中' },
  { name: 'UTF-7', type: 'text/plain; charset=utf-7', body: 'Fr+APY-sche +- x', text: 'Frösche + x' },
  { name: 'no charset, UTF-8', type: 'text/plain', body: 'caf\u00c3\u00a9', text: 'café' },
  { name: 'no charset, windows-1252', type: 'text/plain', body: 'caf\u00e9', text: 'café' },
  { name: 'unknown charset', type: 'text/plain; charset=nope', body: 'caf\u00e9', text: 'café' },
];

function bodyMail({ type, encoding, body }: Omit<BodyCase, 'name' | 'text'>): string {
  return `From: a\r\nContent-Type: ${type}\r\n${encoding ? `Content-Transfer-Encoding: ${encoding}\r\n` : ''}\r\n${body}`;
}

describe('a body', () => {
  for (const { name, text, ...rest } of bodies) {
    it(`is decoded: ${name}`, () => {
      const message = fromBytes(bodyMail(rest));
      assert.equal(decodeBody(message, message.root).text, text);
    });
  }

  it('leads from base64 to the groups that hold it', () => {
    const message = fromBytes(bodyMail({ type: 'text/plain', encoding: 'base64', body: 'MTIzNDU2\r\nNzg5YWJj' }));
    const body = decodeBody(message, message.root);
    assert.equal(body.encoded, true);
    assert.equal(written(message, body, '45'), 'NDU2');
    assert.equal(written(message, body, '9'), 'Nzg5');
    assert.equal(written(message, body, '67'), 'NDU2\r\nNzg5');
  });

  it('leads from quoted-printable to the chars, over soft line breaks and escapes', () => {
    const body = 'caf=C3=A9 lost=40example.org=\r\n refused';
    const message = fromBytes(bodyMail({ type: 'text/plain; charset=utf-8', encoding: 'quoted-printable', body }));
    const decoded = decodeBody(message, message.root);
    assert.equal(decoded.encoded, false);
    const { start, end } = decoded.toSource(decoded.text.indexOf('lost'), decoded.text.indexOf(' refused'));
    assert.ok(message.source.text.slice(start, end).includes('lost=40example.org'));
  });

  it('leads from ASCII quoted-printable to the very chars', () => {
    const message = fromBytes(
      bodyMail({ type: 'text/plain', encoding: 'quoted-printable', body: 'to lost=40example.org=\r\n now' }),
    );
    const decoded = decodeBody(message, message.root);
    assert.equal(written(message, decoded, 'lost@example.org'), 'lost=40example.org');
    assert.equal(written(message, decoded, 'now'), 'now');
  });

  it('is the same from an editor, whose text has its charset undone already', () => {
    const message = fromText(bodyMail({ type: 'text/plain; charset=iso-8859-1', body: 'café 中' }));
    assert.equal(decodeBody(message, message.root).text, 'café 中');
    const quoted = fromText(
      bodyMail({ type: 'text/plain; charset=utf-8', encoding: 'quoted-printable', body: 'é 😀 caf=C3=A9' }),
    );
    assert.equal(decodeBody(quoted, quoted.root).text, 'é 😀 café');
  });

  it('is read no further than the limit', () => {
    const message = fromBytes(bodyMail({ type: 'text/plain', encoding: 'base64', body: 'MTIzNDU2Nzg5' }));
    assert.equal(decodeBody(message, message.root, 8).text, '123456');
  });
});

describe('an embedded message in base64', () => {
  const inner = 'Subject: inner\r\n\r\ntext';
  const encoded = Buffer.from(inner).toString('base64');

  it('is read, and leads back to its encoded groups', () => {
    const outer = fromBytes(bodyMail({ type: 'message/rfc822', encoding: 'base64', body: encoded }));
    const embedded = embeddedMessage(outer, outer.root);
    const subject = embedded && findField(embedded.message.root, 'subject');
    assert.ok(subject);
    const { start, end } = embedded.toSource(subject.nameSpan);
    assert.equal(outer.source.text.slice(start, end), Buffer.from('Subject: ').toString('base64'));
  });

  it('is not there where the part is not encoded, or read in place', () => {
    for (const type of ['text/plain', 'message/rfc822', 'multipart/mixed; boundary=b']) {
      const outer = fromBytes(bodyMail({ type, body: inner }));
      assert.equal(embeddedMessage(outer, outer.root), undefined, type);
    }
  });
});

const parameterized: readonly {
  readonly text: string;
  readonly value: string;
  readonly parameters: Record<string, string>;
}[] = [
  {
    text: 'multipart/report; report-type=delivery-status; boundary="a;b"',
    value: 'multipart/report',
    parameters: { 'report-type': 'delivery-status', boundary: 'a;b' },
  },
  { text: 'text/plain (comment; x=y); CHARSET=utf-8', value: 'text/plain', parameters: { charset: 'utf-8' } },
  { text: String.raw`a/b; name="say \"hi\""`, value: 'a/b', parameters: { name: 'say "hi"' } },
  { text: 'a/b; name="not closed', value: 'a/b', parameters: { name: 'not closed' } },
  { text: 'a/b;; x; =y; boundary = b', value: 'a/b', parameters: { boundary: 'b' } },
  { text: 'a/b; x=1; x=2', value: 'a/b', parameters: { x: '1' } },
  { text: "a/b; name*=utf-8'en'caf%C3%A9", value: 'a/b', parameters: { name: 'café' } },
  { text: "a/b; name*1=%20b; name*0*=iso-8859-1''%E9; name*2*=%21", value: 'a/b', parameters: { name: 'é%20b!' } },
  { text: 'a/b; name*0=one; name*1="two é中"', value: 'a/b', parameters: { name: 'onetwo é中' } },
  { text: 'a/b; name="=?utf-8?q?caf=C3=A9?="', value: 'a/b', parameters: { name: 'café' } },
];

describe('parameters', () => {
  for (const { text, value, parameters } of parameterized) {
    it(text, () => {
      const parsed = parseParameters(text);
      assert.deepEqual(
        { value: parsed.value, parameters: Object.fromEntries(parsed.parameters) },
        { value, parameters },
      );
    });
  }
});
