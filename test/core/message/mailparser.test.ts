import assert from 'node:assert/strict';
import { simpleParser, type AddressObject, type ParsedMail } from 'mailparser';
import {
  decodeBody,
  decodedValue,
  embeddedMessage,
  fieldValue,
  findField,
  parseAddresses,
  parseDate,
  parseMessage,
  parseParameters,
  walkParts,
  type Message,
  type Part,
} from '../../../src/core/message/index.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';
import { corpusMails, fixtureMails, type Mail } from './mails.ts';

// mailparser is the witness: written by others, it must see the same header, text and attachments.

/** One thing that both readers say of a mail. */
interface Statement {
  readonly what: 'header' | 'subject' | 'from' | 'to' | 'date' | 'text' | 'html' | 'attachments';
  readonly ours: string;
  readonly theirs: string;
}

/** Where the two may differ, and why it is not ours to mend. */
interface Exception {
  readonly why: string;
  readonly what: readonly Statement['what'][];
  readonly applies: (statement: Statement, message: Message, mail: Mail) => boolean;
}

/** A header as its own lines say it: without lines that are no fields, and a BOM. */
function fieldsOnly(header: string): string {
  return header
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .split('\n')
    .filter((line) => /^[!-9;-~]+:/.test(line))
    .join('\n');
}

const replacement = /\ufffd|\u00ef\u00bf\u00bd/;

const exceptions: readonly Exception[] = [
  {
    why: 'mailparser takes only LF and CRLF as line ends; an editor shows a lone CR as one, so we do too',
    what: ['header', 'subject', 'from', 'to', 'date', 'text', 'html', 'attachments'],
    applies: (_, __, { bytes }) => /\r(?!\n)/.test(bytes.toString('latin1')),
  },
  {
    why: 'mailparser takes a BOM, an mbox line and lines that are no fields as fields without a name, or by odd names',
    what: ['header'],
    applies: ({ ours, theirs }) => ours === fieldsOnly(theirs),
  },
  {
    why: 'mailparser reads 8-bit chars in a header as UTF-8 only; we fall back to windows-1252',
    what: ['subject'],
    applies: ({ theirs }) => replacement.test(theirs),
  },
  {
    why: 'of several fields of one name mailparser takes the last; we take the first, as Exchange and RFC 8601 do',
    what: ['subject', 'from', 'to', 'date', 'text', 'html', 'attachments'],
    applies: (_, { root }) => {
      const single = ['subject', 'from', 'to', 'date', 'content-type', 'content-transfer-encoding'];
      return single.some((name) => root.fields.filter(({ lower }) => lower === name).length > 1);
    },
  },
  {
    why: 'mailparser drops an address without a domain (MAILER-DAEMON, root), and leaves empty ones in',
    what: ['from', 'to'],
    applies: ({ ours, theirs }) => withDomain(ours) === withDomain(theirs),
  },
  {
    why: 'mailparser takes a date that it cannot read, or that has no zone, as now or as UTC; we guess neither',
    what: ['date'],
    applies: ({ ours }) => ours === '',
  },
  {
    why: 'mailparser puts a message that is sent inline into the text around it, with a heading of its own',
    what: ['text', 'html', 'attachments'],
    applies: (_, message) =>
      [...walkParts(message)].some((part) => part.type === 'message/rfc822' && disposition(message, part) === 'inline'),
  },
  {
    why: 'mailparser does not read a multipart whose boundary is not named in its header or named on an unfolded line',
    what: ['text', 'html', 'attachments'],
    applies: (_, message) =>
      message.problems.some(({ code }) => /^(?:mime-boundary-unnamed|mime-boundary-not-found|header-)/.test(code)),
  },
];

/** Mails of the corpus on which the two differ for a reason of their own. */
const ownReasons: readonly { readonly why: string; readonly mails: readonly string[] }[] = [
  {
    why: 'mailparser lets a boundary line of an outer multipart end an inner one only where nothing is left unclosed',
    mails: [
      'mime-mime4j/mimetools-testmsgs/multi-frag.msg',
      'mime-mime4j/testmsgs/intermediate-boundaries.msg',
      'mime-mimekit/messages/rfc2060.txt',
      'mime-stalwart/malformed/011.eml',
      'mime-stalwart/malformed/012.eml',
      'mime-stalwart/malformed/016.eml',
      'mime-stalwart/malformed/020.eml',
      'mime-stalwart/malformed/021.eml',
      'sisimai/maildir/bsd/lhost-office365-01.eml',
    ],
  },
  {
    why: 'mailparser takes a line that only begins with the boundary for a boundary line',
    mails: ['mime-mime4j/testmsgs/very-long-boundary.msg', 'mime-mime4j/testmsgs/weird-boundary.msg'],
  },
  {
    why: 'a part or mail that starts without a header is all body to us, all header to mailparser',
    mails: [
      'mime-enmime/parts/multi-malformed.raw',
      'mime-mime4j/testmsgs/malformedHeader-noheader.msg',
      'mime-mime4j/testmsgs/malformedHeaderStartsBody-noheader.msg',
    ],
  },
  {
    why: 'mailparser goes on reading fields where the empty line after the header is missing',
    mails: ['mime-enmime/mail/qp-utf8-header-no-break.raw'],
  },
  {
    why: 'a list of several messages of an mbox, with their structure indented: no mail; mailparser drops it all',
    mails: ['mime-mimekit/mbox/content-length-summary.txt', 'mime-mimekit/mbox/issue1189-summary.txt'],
  },
  {
    why: 'the parts of a digest are messages where they do not say otherwise (RFC 2046 section 5.1.5)',
    mails: ['mime-mime4j/testmsgs/multipartdigestnestedemptyparts.msg', 'mime-stalwart/thirdparty/007.eml'],
  },
  { why: 'mailparser takes `From :` for an mbox line', mails: ['mime-rubymail/rfc2822/example13.eml'] },
  { why: 'mailparser splits an address at its comments', mails: ['mime-rubymail/rfc2822/example10.eml'] },
  {
    why: 'mailparser drops the second of two addresses without a comma between them',
    mails: ['mime-enmime/mail/malformed-multiple-address-header-values.raw'],
  },
  {
    why: 'bytes that are not of the charset: the platform and iconv-lite replace different ones',
    mails: [
      'mime-rubymail/error_emails/content_transfer_encoding_empty.eml',
      'sisimai/maildir/bsd/lhost-ezweb-02.eml',
      'sisimai/maildir/bsd/lhost-ezweb-03.eml',
      'sisimai/maildir/bsd/lhost-ezweb-04.eml',
    ],
  },
];
const explained = new Set(ownReasons.flatMap(({ mails }) => mails));

const differing = /[^!-;=?-~]+/g;

/** Without white space, without what is not ASCII (charsets are tested in body.test.ts), without quote marks of flowed text. */
function squeeze(text: string): string {
  return text.replaceAll('<br/>', '').replace(differing, '');
}

function withDomain(addresses: string): string {
  return addresses
    .split('\n')
    .filter((address) => address.includes('@'))
    .join('\n');
}

function disposition(message: Message, part: Part): string {
  const field = findField(part, 'content-disposition');
  return field ? parseParameters(fieldValue(message, field).text).value.toLowerCase() : '';
}

function rootValue(message: Message, name: string): string {
  const field = findField(message.root, name);
  return field ? decodedValue(message, field).text : '';
}

function isInline(message: Message, part: Part, ...types: string[]): boolean {
  return types.includes(part.type) && disposition(message, part) !== 'attachment';
}

/** The parts of the message itself, not of those that it holds. */
function ownParts(message: Message): Part[] {
  const isOwn = (part: Part): boolean => {
    for (let { parent } = part; parent; parent = parent.parent) if (!parent.type.startsWith('multipart/')) return false;
    return !part.type.startsWith('multipart/');
  };
  return [...walkParts(message)].filter(isOwn);
}

function addresses(value: AddressObject | AddressObject[] | undefined): string {
  const first = Array.isArray(value) ? value[0] : value;
  return (first?.value ?? [])
    .flatMap((entry) => entry.group ?? [entry])
    .map((entry) => entry.address ?? '')
    .join('\n');
}

function ourAddresses(message: Message, name: string): string {
  const field = findField(message.root, name);
  return field
    ? parseAddresses(fieldValue(message, field).text)
        .map(({ address }) => address)
        .join('\n')
    : '';
}

function ourAttachment(message: Message, part: Part): string {
  const inside =
    embeddedMessage(message, part)?.message.source.text ?? message.source.text.slice(part.body.start, part.body.end);
  const generic = part.type === 'application/octet-stream';
  return `${generic ? '' : part.type} ${inside.slice(0, inside.length).replace(/\s/g, '')}`;
}

function statements(message: Message, theirs: ParsedMail): Statement[] {
  const parts = ownParts(message);
  const bodies = (...types: string[]): string =>
    parts
      .filter((part) => isInline(message, part, ...types))
      .map((part) => decodeBody(message, part).text)
      .join('');
  const attached = parts.filter(
    (part) => !isInline(message, part, 'text/plain', 'text/html', 'message/delivery-status'),
  );
  const generic = attached.map((part) => part.type === 'application/octet-stream');
  const date = findField(message.root, 'date');
  return [
    {
      what: 'header',
      ours: message.root.fields.map((field) => `${field.lower}:${squeeze(fieldValue(message, field).text)}`).join('\n'),
      theirs: theirs.headerLines
        .map(({ key, line }) => `${key}:${squeeze(line.slice(line.indexOf(':') + 1))}`)
        .join('\n'),
    },
    {
      what: 'subject',
      ours: rootValue(message, 'subject').replace(/\s/g, ''),
      theirs: (theirs.subject ?? '').replace(/\s/g, ''),
    },
    { what: 'from', ours: ourAddresses(message, 'from'), theirs: addresses(theirs.from) },
    { what: 'to', ours: ourAddresses(message, 'to'), theirs: addresses(theirs.to) },
    {
      what: 'date',
      ours: (date && parseDate(fieldValue(message, date).text)) ?? '',
      theirs: date && theirs.date ? `${theirs.date.toISOString().slice(0, 19)}Z` : '',
    },
    {
      what: 'text',
      ours: squeeze(bodies('text/plain', 'message/delivery-status')),
      theirs: squeeze(theirs.text ?? ''),
    },
    { what: 'html', ours: squeeze(bodies('text/html')), theirs: squeeze(theirs.html || '') },
    {
      what: 'attachments',
      ours: attached.map((part) => ourAttachment(message, part)).join('\n'),
      // Its guess of a type by the file's name is left out.
      theirs: theirs.attachments
        .map(
          ({ contentType, content }, index) =>
            `${generic[index] ? '' : contentType} ${content.toString('latin1').replace(/\s/g, '')}`,
        )
        .join('\n'),
    },
  ];
}

async function unexplained(mail: Mail): Promise<string[]> {
  if (explained.has(mail.name)) return [];
  const theirs = await simpleParser(mail.bytes, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true });
  const message = parseMessage(sourceFromBytes(mail.bytes), { kind: 'eml' });
  return statements(message, theirs)
    .filter(({ ours, theirs: other }) => ours !== other)
    .filter(
      (statement) =>
        !exceptions.some(({ what, applies }) => what.includes(statement.what) && applies(statement, message, mail)),
    )
    .map(({ what, ours, theirs: other }) => `${mail.name} ${what}: ${excerpts(ours, other)}`);
}

/** Both from shortly before they part. */
function excerpts(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const cut = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 60));
  return `ours ${cut(one)}, theirs ${cut(other)}`;
}

async function assertAgree(mails: readonly Mail[]): Promise<void> {
  assert.ok(mails.length > 0, 'there are mails to compare');
  const found: string[] = [];
  for (const mail of mails) found.push(...(await unexplained(mail)));
  assert.deepEqual(found, []);
}

describe('mailparser as a witness', () => {
  it('agrees on every fixture that is a mail', () =>
    assertAgree(fixtureMails().filter(({ name }) => name.endsWith('.eml'))));

  it('agrees on the corpus', async function () {
    const mails = corpusMails();
    // The skip is said by mocha: set NDR_CORPUS to the corpus folder to run it.
    if (!mails) return this.skip();
    this.timeout(120_000);
    await assertAgree(mails.filter(({ name }) => !name.startsWith('sisimai-eol/')));
  });
});
