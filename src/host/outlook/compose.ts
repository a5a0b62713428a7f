import { Buffer } from 'node:buffer';
import MimeNode from 'nodemailer/lib/mime-node';
import { parseMessage } from '../../core/message/index.ts';
import { textSource } from '../../core/source.ts';
import type { Mailbox, OutlookFile, OutlookMessage } from './message.ts';

/** An editor shows extensions no text over 50 MB; base64 makes of this much 41 MB. Further files are named only. */
const mostBytes = 30_000_000;

/** Says in the mail itself where its header comes from. */
const origin = {
  received: 'X-NDR-Lens: converted from an Outlook message; the header fields are those it came with\r\n',
  made: 'X-NDR-Lens: converted from an Outlook message; the header fields were made from its properties\r\n',
};

/** Which fields say how the body is written: those of the received header are of the body as it was then. */
const bodyFields = new Set(['mime-version', 'content-type', 'content-transfer-encoding', 'content-disposition']);
const ownFields = new Set(['from', 'to', 'cc', 'bcc', 'subject', 'date', 'message-id', ...bodyFields]);

/** Writes a message as a mail. The composer encodes every value, so that none can leave its field or part. */
export async function composeMail(message: OutlookMessage): Promise<string> {
  const budget = { left: mostBytes };
  return compose(message, budget);
}

async function compose(message: OutlookMessage, budget: { left: number }): Promise<string> {
  const received = fieldsOf(message.headers, (name) => !bodyFields.has(name));
  const node = bodyOf(message);
  for (const file of message.files) await addFile(node, file, budget);
  if (!received) setHeader(node, message);
  // Made for sending: the composer adds a date and an id where there are none. Those are not the message's.
  const built = (await node.build()).toString('utf8');
  const kept = keptFields(message, received);
  const { body } = parseMessage(textSource(built), { kind: 'eml' }).root;
  const header = `${received ? origin.received + received : origin.made}${fieldsOf(built, (name) => kept.has(name))}`;
  return `${header}\r\n${built.slice(body.start)}`;
}

function keptFields({ sent, messageId }: OutlookMessage, received: string): ReadonlySet<string> {
  if (received) return bodyFields;
  const kept = new Set(ownFields);
  if (!sent) kept.delete('date');
  if (!messageId) kept.delete('message-id');
  return kept;
}

/** The header fields of a text, up to its first empty line, that pass `wanted`; what is no field is left out. */
function fieldsOf(text: string, wanted: (lowerName: string) => boolean): string {
  const { root } = parseMessage(textSource(text), { kind: 'eml' });
  return root.fields
    .filter(({ lower }) => wanted(lower))
    .map(
      ({ span }) =>
        `${text
          .slice(span.start, span.end)
          .trimEnd()
          .replace(/\r\n?|\n/g, '\r\n')}\r\n`,
    )
    .join('');
}

function bodyOf({ text, html, files }: OutlookMessage): MimeNode {
  const plain = (): MimeNode => new MimeNode('text/plain; charset=utf-8').setContent(text);
  const rich = (): MimeNode => new MimeNode('text/html; charset=utf-8').setContent(html);
  if (files.length > 0) {
    const mixed = new MimeNode('multipart/mixed');
    mixed.appendChild(bodyOf({ ...empty, text, html }));
    return mixed;
  }
  if (!html) return plain();
  if (!text) return rich();
  const alternative = new MimeNode('multipart/alternative');
  alternative.appendChild(plain());
  alternative.appendChild(rich());
  return alternative;
}

const empty: OutlookMessage = {
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

async function addFile(
  parent: MimeNode,
  { name, type, content }: OutlookFile,
  budget: { left: number },
): Promise<void> {
  if (!(content instanceof Uint8Array)) {
    const mail = await compose(content, budget);
    parent.createChild('message/rfc822').setHeader('Content-Transfer-Encoding', '8bit').setContent(mail);
    return;
  }
  budget.left -= content.length;
  if (budget.left < 0) {
    budget.left += content.length;
    parent
      .createChild('text/plain; charset=utf-8')
      .setContent(`[Left out, to keep this text small enough: ${name}, ${content.length} bytes]`);
    return;
  }
  const isType = /^(?!multipart\/|message\/)[\w.+-]+\/[\w.+-]+$/i.test(type);
  parent
    .createChild(isType ? type : 'application/octet-stream', { filename: name || 'unnamed' })
    .setHeader('Content-Disposition', 'attachment')
    .setHeader('Content-Transfer-Encoding', 'base64')
    .setContent(Buffer.from(content));
}

function setHeader(node: MimeNode, { from, recipients, subject, sent, messageId }: OutlookMessage): void {
  if (from) node.setHeader('From', mailbox(from));
  for (const [name, list] of [['To', recipients.to] as const, ['Cc', recipients.cc] as const]) {
    if (list.length > 0) node.setHeader(name, list.map(mailbox));
  }
  node.setHeader('Subject', subject);
  if (sent) node.setHeader('Date', sent);
  if (messageId) node.setHeader('Message-ID', messageId);
}

function mailbox({ name, address }: Mailbox): { name: string; address: string } {
  return { name: name === address ? '' : name, address };
}
