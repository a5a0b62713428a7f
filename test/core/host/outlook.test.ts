import assert from 'node:assert/strict';
import { read } from '../../../src/core/index.ts';
import { decodedValue, findField, type Message } from '../../../src/core/message/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { mailParts } from '../../../src/core/views/parts.ts';
import { convertOutlookMessage } from '../../../src/host/outlook/index.ts';
import { composeMail } from '../../../src/host/outlook/compose.ts';
import type { OutlookMessage } from '../../../src/host/outlook/message.ts';
import { bundle } from './bundles.ts';
import { hostileMessage, messageWithHeader, plainMessage, reportMessage } from './outlook-files.ts';

function parse(eml: string): Message {
  return read(textSource(eml), { kind: 'eml' }).message;
}

function field(message: Message, name: string): string | undefined {
  const found = findField(message.root, name);
  return found && decodedValue(message, found).text;
}

describe('An Outlook message', () => {
  let script: string;
  before(async () => {
    script = await bundle({ file: 'src/host/outlook-worker.ts' });
  });

  async function convert(bytes: Uint8Array): Promise<string> {
    const result = await convertOutlookMessage(bytes, script);
    assert.ok('eml' in result, JSON.stringify(result));
    return result.eml;
  }

  it('becomes a mail with its header, bodies and files, and says that its header was made', async () => {
    const message = parse(await convert(plainMessage()));
    assert.equal(field(message, 'subject'), 'Angebot für März');
    assert.equal(field(message, 'from'), 'Ana Lopez <ana@contoso.com>');
    assert.equal(field(message, 'to'), 'Ben Okafor <ben@fabrikam.com>');
    assert.equal(field(message, 'cc'), 'chris@fabrikam.com');
    assert.equal(field(message, 'date'), 'Mon, 02 Mar 2026 08:41:52 +0000');
    assert.equal(field(message, 'message-id'), undefined);
    assert.match(field(message, 'x-ndr-lens') ?? '', /made from its properties/);
    assert.deepEqual(
      mailParts(message).map(({ kind, name }) => name ?? kind),
      ['message', 'text', 'alternative', 'plan.bin'],
    );
    assert.deepEqual(message.problems, []);
  });

  it('keeps the header that it came with, but for what it says of the body', async () => {
    const header =
      'Received: from a\r\n by b\r\nSubject: of the header\r\nContent-Type: multipart/mixed; boundary=x\r\n';
    const message = parse(await convert(messageWithHeader(`${header}\r\nBcc: not a field`)));
    assert.deepEqual(message.root.fields.map(({ lower }) => lower).sort(), [
      'content-transfer-encoding',
      'content-type',
      'mime-version',
      'received',
      'subject',
      'x-ndr-lens',
    ]);
    assert.equal(field(message, 'subject'), 'of the header');
    assert.equal(message.root.type, 'text/plain');
    assert.match(field(message, 'x-ndr-lens') ?? '', /it came with/);
  });

  it('that is a report shows the report’s text, and its failures are read', async () => {
    const text =
      'Diagnostic information for administrators:\r\n\r\nGenerating server: mail.contoso.com\r\n\r\nuser@example.org\r\nmx.example.org #550 5.1.1 <user@example.org>: User unknown ##\r\n';
    const eml = await convert(reportMessage(text));
    const { facts } = read(textSource(eml), { kind: 'eml' });
    assert.deepEqual(
      facts.recipients.map(({ address, status }) => [address?.value, status?.value]),
      [['user@example.org', '5.1.1']],
    );
  });

  for (const end of ['\r\n', '\n', '\r']) {
    it(`cannot write a field or part of its own, ending lines by ${JSON.stringify(end)}`, async () => {
      const lines = ['x', 'Bcc: evil@example.com', '', '--b', 'Content-Type: text/html', '', '"; name="y'];
      const message = parse(await convert(hostileMessage(lines.join(end))));
      assert.equal(field(message, 'bcc'), undefined);
      const names = message.root.fields.map(({ lower }) => lower);
      assert.deepEqual(names, ['x-ndr-lens', 'from', 'to', 'subject', 'date', 'mime-version', 'content-type']);
      assert.deepEqual(
        mailParts(message).map(({ kind }) => kind),
        ['message', 'text', 'file'],
      );
    });
  }

  it('that is cut off, damaged, empty or something else gives an error', async () => {
    const whole = plainMessage();
    const damaged = Uint8Array.from(whole, (byte, index) => (index >= 512 && index < 1536 ? 0xff : byte));
    const noClass = Buffer.from('not an Outlook message at all');
    for (const bytes of [whole.slice(0, 1500), whole.slice(0, 300), damaged, noClass, new Uint8Array()]) {
      assert.deepEqual(await convertOutlookMessage(Uint8Array.from(bytes), script), { failed: 'damaged' });
    }
  });

  const nothing: OutlookMessage = {
    headers: '',
    subject: '',
    from: undefined,
    recipients: { to: [], cc: [], bcc: [] },
    sent: undefined,
    messageId: '',
    text: '',
    html: '',
    files: [],
  };

  it('inside another becomes a mail inside the mail', async () => {
    const inner = {
      ...nothing,
      subject: 'inner',
      text: 'Größe',
      files: [{ name: 'x', type: '', content: Uint8Array.of(1) }],
    };
    const eml = await composeMail({ ...nothing, files: [{ name: 'inner', type: '', content: inner }] });
    const parts = mailParts(parse(eml));
    assert.deepEqual(
      parts.map(({ kind, depth }) => `${kind} ${depth}`),
      ['message 0', 'message 1', 'text 1', 'file 1'],
    );
    assert.equal(field({ ...parts[1]!.message, root: parts[1]!.part }, 'subject'), 'inner');
  });

  it('with more files than an editor can show names those that it leaves out', async () => {
    const big = { name: 'big.bin', type: '', content: new Uint8Array(31_000_000) };
    const small = { name: 'small.bin', type: '', content: Uint8Array.of(1) };
    const eml = await composeMail({ ...nothing, files: [big, small] });
    assert.match(eml, /Left out.*big\.bin, 31000000 bytes/);
    assert.match(eml, /filename=small\.bin/);
  });
});
