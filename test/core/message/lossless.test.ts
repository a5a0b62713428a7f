import fc from 'fast-check';
import { parseMessage } from '../../../src/core/message/index.ts';
import { textSource, type Source } from '../../../src/core/source.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';
import { corpusMails, fixtureMails, type Mail } from './mails.ts';
import { assertSound } from './tree-checks.ts';

const lineEnds = ['\n', '\r\n', '\r', '\r\r\n'];

/** A mail as the two paths have it (bytes of a file, text of an editor), with each kind of line end. */
function* variants({ bytes }: Mail): Generator<Source> {
  yield sourceFromBytes(bytes);
  yield textSource(bytes.toString('utf8'));
  for (const lineEnd of lineEnds) {
    const text = bytes.toString('latin1').replace(/\r\n|\r|\n/g, lineEnd);
    yield sourceFromBytes(Buffer.from(text, 'latin1'));
    yield textSource(text);
  }
}

function assertAllSound(mails: readonly Mail[]): void {
  for (const mail of mails) {
    for (const source of variants(mail)) {
      try {
        assertSound(parseMessage(source));
      } catch (error) {
        throw new Error(`${mail.name} as ${source.kind}`, { cause: error });
      }
    }
  }
}

/** Pieces that mean something to the parser, so that chance puts together what matters. */
const pieces = fc.constantFrom(
  '\r', '\n', '\r\n', ' ', '\t', ':', ';', '--', '--b', '--b--', '--c', '\r\n--b\r\n', '\n--c\n', '=', '"', '<', '>', '(', '@', '\0',
  'From: a@example.com\n', 'Subject: =?utf-8?q?=C3=A4?=\r\n', 'Content-Type: multipart/mixed; boundary=b\n\n',
  'Content-Type: multipart/report; boundary="c"\r\n\r\n', 'Content-Type: message/rfc822\n\n', 'Content-Type: multipart/digest\n\n',
  'Content-Transfer-Encoding: base64\n', 'Content-Transfer-Encoding: quoted-printable\r\n', 'Content-Type: text/plain; charset=utf-7\n\n',
  'Content-Type: text/plain; charset=iso-2022-jp\n\n', 'w6TDtsO8\n', '=C3=A4=\r\n', '+APY-', '\u00e4', '\u00ef\u00bb\u00bf', '\ufeff', '\ud83d\ude00', '\ud83d',
  'Received: from x ([192.0.2.1]) by y; Mon, 2 Mar 2026 10:00:00 +0000\n', 'Authentication-Results: spf=pass smtp.mailfrom=a\n', 'From x\n', 'x',
); // prettier-ignore

describe('any text', () => {
  it('is read without loss, every span inside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: pieces }, fc.string({ unit: 'binary' })), { maxLength: 60 }),
        (chosen) => {
          const text = chosen.join('');
          assertSound(parseMessage(textSource(text)));
          assertSound(
            parseMessage({ text: Buffer.from(text, 'utf8').toString('latin1'), kind: 'bytes' }, { kind: 'eml' }),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('is read without loss when it is any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        assertSound(parseMessage(sourceFromBytes(bytes), { kind: 'eml' })),
      ),
      { numRuns: 500 },
    );
  });
});

describe('every mail, with each kind of line end, as text and as bytes', () => {
  it('is read without loss: fixtures', () => assertAllSound(fixtureMails())).timeout(60_000);

  it('is read without loss: corpus', function () {
    const mails = corpusMails();
    if (!mails) return this.skip();
    assertAllSound(mails);
  }).timeout(300_000);
});
