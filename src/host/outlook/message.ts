import MsgReader, { type FieldsData } from '@kenjiuno/msgreader';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

export interface OutlookFile {
  readonly name: string;
  readonly type: string;
  /** A message inside the message, or the file's content. */
  readonly content: OutlookMessage | Uint8Array;
}

/** What a .msg holds, as far as a mail can say it. Every string is hostile. */
export interface OutlookMessage {
  /** The header that the message came with. */
  readonly headers: string;
  readonly subject: string;
  readonly from: Mailbox | undefined;
  readonly recipients: Readonly<Record<'to' | 'cc' | 'bcc', readonly Mailbox[]>>;
  readonly sent: Date | undefined;
  readonly messageId: string;
  readonly text: string;
  readonly html: string;
  readonly files: readonly OutlookFile[];
}

/** Messages within messages: beyond this they are left out. */
const deepest = 10;

/** Reads a .msg file. Throws where it is none, is cut off or holds nothing. */
export function readOutlookMessage(bytes: Uint8Array): OutlookMessage {
  const reader = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  reader.parserConfig = { includeRawProps: true };
  const data = reader.getFileData();
  if (data.error) throw new Error(data.error);
  // Where the file's table is damaged the library finds an empty message.
  if (!data.messageClass && !data.subject && !data.body && !data.headers) throw new Error('Nothing is in it');
  return toMessage(reader, data, 0);
}

function toMessage(reader: MsgReader, data: FieldsData, depth: number): OutlookMessage {
  const recipients = data.recipients ?? [];
  const ofType = (type: string): Mailbox[] => recipients.filter(({ recipType }) => recipType === type).map(recipientOf);
  return {
    headers: data.headers ?? '',
    subject: data.subject ?? '',
    from: senderOf(data),
    recipients: { to: ofType('to'), cc: ofType('cc'), bcc: ofType('bcc') },
    sent: dateOf(data.clientSubmitTime) ?? dateOf(data.messageDeliveryTime),
    messageId: data.messageId ?? '',
    text: textOf(data),
    html: data.bodyHtml ?? htmlOf(data),
    files: (data.attachments ?? []).flatMap((file) => toFile(reader, file, depth) ?? []),
  };
}

function toFile(reader: MsgReader, file: FieldsData, depth: number): OutlookFile | undefined {
  const name = file.fileName ?? file.fileNameShort ?? file.name ?? '';
  const type = file.attachMimeTag ?? '';
  const inner = file.innerMsgContentFields;
  if (inner) return depth < deepest ? { name, type, content: toMessage(reader, inner, depth + 1) } : undefined;
  return { name, type, content: reader.getAttachment(file).content };
}

function senderOf({ senderName, senderSmtpAddress, senderEmail, creatorSMTPAddress }: FieldsData): Mailbox | undefined {
  const address = internetAddress(senderSmtpAddress, senderEmail, creatorSMTPAddress);
  return senderName || address ? { name: senderName ?? '', address } : undefined;
}

function recipientOf({ name, smtpAddress, email }: FieldsData): Mailbox {
  return { name: name ?? '', address: internetAddress(smtpAddress, email) };
}

/** Inside one organization Exchange writes `/O=EXCHANGELABS/OU=…`, which is no address on the internet. */
function internetAddress(...found: (string | undefined)[]): string {
  return found.find((address) => address?.includes('@') && !address.startsWith('/')) ?? '';
}

function dateOf(text: string | undefined): Date | undefined {
  const date = new Date(text ?? '');
  return Number.isNaN(date.getTime()) ? undefined : date;
}

const reportText = '1001';
const supplementaryInfo = '0c1b';

/**
 * The body. A report (class REPORT.IPM.Note.NDR) has its text in PidTagReportText, and what the server answered for
 * each recipient in PidTagSupplementaryInfo (MS-OXOMSG 2.2.2).
 */
function textOf(data: FieldsData): string {
  if (!data.messageClass?.toUpperCase().startsWith('REPORT.')) return data.body ?? '';
  const answers = (data.recipients ?? []).flatMap((recipient) => {
    const answer = property(recipient, supplementaryInfo);
    const { name, address } = recipientOf(recipient);
    return answer ? [`${address || name}\r\n${answer}`] : [];
  });
  const texts = [property(data, reportText), data.body, ...answers];
  return texts.filter((text, index) => text && texts.indexOf(text) === index).join('\r\n\r\n');
}

/** A text property by its id (hexadecimal), whatever its type is. */
function property({ rawProps = [] }: FieldsData, id: string): string {
  const value = rawProps.find(({ propertyTag }) => propertyTag?.toLowerCase().startsWith(id))?.value;
  return typeof value === 'string' ? value : '';
}

/** Windows code pages that TextDecoder knows by another name. */
const codePages: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  20866: 'koi8-r',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  51932: 'euc-jp',
  54936: 'gb18030',
};

function htmlOf({ html, internetCodepage = 65001 }: FieldsData): string {
  if (!html) return '';
  const isWindows = internetCodepage >= 1250 && internetCodepage <= 1258;
  const isIso = internetCodepage > 28590 && internetCodepage < 28606;
  const label = isWindows
    ? `windows-${internetCodepage}`
    : isIso
      ? `iso-8859-${internetCodepage - 28590}`
      : (codePages[internetCodepage] ?? 'utf-8');
  return new TextDecoder(label).decode(html);
}
