import { Attachment, CFB, Email } from '@tutao/oxmsg';

/** An Outlook message with header, both bodies, and a file. */
export function plainMessage(): Uint8Array {
  return new Email()
    .subject('Angebot für März')
    .sender('ana@contoso.com', 'Ana Lopez')
    .to('ben@fabrikam.com', 'Ben Okafor')
    .cc('chris@fabrikam.com')
    .bodyText('Grüße\r\nAna')
    .bodyHtml('<p>Grüße</p>')
    .sentOn(new Date('2026-03-02T08:41:52Z'))
    .attach(new Attachment(Uint8Array.from([0, 1, 2, 255]), 'plan.bin'))
    .msg();
}

export function messageWithHeader(header: string): Uint8Array {
  return new Email().subject('of the properties').sender('ana@contoso.com').bodyText('Text').headers(header).msg();
}

/** A message with hostile words in every property that becomes a line of a header. */
export function hostileMessage(words: string): Uint8Array {
  return new Email()
    .subject(words)
    .sender(`ana@contoso.com${words}`, words)
    .to(`ben@fabrikam.com${words}`, words)
    .bodyText(words)
    .attach(new Attachment(Uint8Array.from([1]), words))
    .msg();
}

const propertyStream = '__properties_version1.0';
const messageClass = 0x001a001f;
/** PidTagReportText, as Unicode text. */
const reportText = 0x1001001f;
/** Of the top level: the header before the properties, 16 bytes each (MS-OXMSG 2.4.1). */
const headerSize = 32;

/** A non-delivery report: the class and the text of one put into a message, in which the writer cannot put them. */
export function reportMessage(text: string): Uint8Array {
  const container = CFB.read(new Email().subject('Undeliverable: Plan').bodyText('').msg(), { type: 'buffer' });
  const at = container.FullPaths.findIndex((path) => path.split('/').length === 2 && path.endsWith(propertyStream));
  const properties = Buffer.from(container.FileIndex[at]!.content);
  const entry = Buffer.alloc(16);
  entry.writeUInt32LE(reportText, 0);
  entry.writeUInt32LE(6, 4); // readable and writable
  entry.writeUInt32LE(Buffer.byteLength(text, 'utf16le') + 2, 8);
  const className = 'REPORT.IPM.Note.NDR';
  for (let place = headerSize; place < properties.length; place += 16) {
    if (properties.readUInt32LE(place) === messageClass) properties.writeUInt32LE(className.length * 2 + 2, place + 8);
  }
  put(container, propertyStream, Buffer.concat([properties, entry]));
  put(container, '__substg1.0_001A001F', Buffer.from(className, 'utf16le'));
  put(container, '__substg1.0_1001001F', Buffer.from(text, 'utf16le'));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

function put(container: ReturnType<typeof CFB.read>, name: string, content: Buffer): void {
  CFB.utils.cfb_add(container, `/${name}`, content);
}
