import type { Problem, Severity } from '../problem.ts';
import type { Source, Text } from '../source.ts';
import { Boundaries, type Delimiter } from './boundaries.ts';
import { fieldAt, isFieldStart, type FieldToken } from './fields.ts';
import { isLineEnd, lineEnd, skipLineEnd } from './lines.ts';
import { parseParameters } from './parameters.ts';
import type { Field, Leaf, Message, ParameterizedValue, Part } from './tree.ts';
import { unfold } from './value.ts';

export interface ParseOptions {
  /**
   * `eml`: a message, whatever its header looks like. `ndr`: a report's text with no message around it.
   * Left out: told by whether the text starts with header fields that mail has.
   */
  readonly kind?: 'eml' | 'ndr' | undefined;
}

/** Beyond these a message is hostile or broken: what follows stays in the tree as one leaf. */
export const limits = { depth: 64, parts: 10_000, fields: 50_000 } as const;

/** Reads a text into a tree. Never fails: what is wrong with it is among the problems. */
export function parseMessage(source: Source, options: ParseOptions = {}): Message {
  return new Parser(source).parse(options);
}

/** A part while it is being read. */
interface OpenPart extends Part {
  span: { start: number; end: number };
  headers: { start: number; end: number };
  fields: Field[];
  body: { start: number; end: number };
  type: string;
  contentType: ParameterizedValue;
  encoding: string;
  parts: OpenPart[];
}

/** How a part is to be read. */
interface Setting {
  readonly parent?: OpenPart;
  /** A message of its own, which may have blank lines or an mbox line before its header. */
  readonly isMessage: boolean;
  /** What RFC 2046 says it is where it does not say itself. */
  readonly defaultType: string;
  /** text/rfc822-headers: whatever the header announces, no body follows. */
  readonly headersOnly?: boolean;
}

/** Field names that say "this is a mail"; a pasted report may well start with `Error: ...`. */
const mailFields = new Set(
  (
    'received return-path from to cc bcc subject date message-id mime-version content-type reply-to sender ' +
    'delivered-to authentication-results dkim-signature content-transfer-encoding in-reply-to references x-mailer'
  ).split(' '),
);

const plainText: ParameterizedValue = { value: 'text/plain', parameters: new Map() };

class Parser {
  readonly #source: Source;
  readonly #text: Text;
  readonly #leaves: Leaf[] = [];
  readonly #problems: Problem[] = [];
  readonly #boundaries: Boundaries;
  #at = 0;
  #parts = 0;
  #fields = 0;
  #depth = 0;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
    this.#boundaries = new Boundaries(source.text);
  }

  parse({ kind }: ParseOptions): Message {
    const root = this.#newPart({ isMessage: true, defaultType: 'text/plain' });
    if (kind === 'ndr' || (kind === undefined && !this.#startsWithMail())) this.#readBody(root);
    else this.#readPart(root, { isMessage: true, defaultType: 'text/plain' });
    return { source: this.#source, root, leaves: this.#leaves, problems: this.#problems };
  }

  #newPart({ parent, defaultType }: Setting): OpenPart {
    const at = this.#at;
    this.#parts++;
    const part: OpenPart = {
      span: { start: at, end: at },
      headers: { start: at, end: at },
      fields: [],
      body: { start: at, end: at },
      type: defaultType,
      contentType: plainText,
      encoding: '7bit',
      parts: [],
      ...(parent ? { parent } : {}),
    };
    parent?.parts.push(part);
    return part;
  }

  /** True where the header block at the start has at least one field that only mail has. */
  #startsWithMail(): boolean {
    let at = this.#skipToHeader(0);
    if (!isFieldStart(this.#text, at)) return false;
    for (let field = fieldAt(this.#text, at); field; field = fieldAt(this.#text, at)) {
      if (mailFields.has(this.#text.slice(field.start, Math.min(field.nameEnd, field.start + 40)).toLowerCase()))
        return true;
      at = field.end;
    }
    return false;
  }

  /** Reads header and body; returns the delimiter that ended the part, nothing at the end of the text. */
  #readPart(part: OpenPart, setting: Setting): Delimiter | undefined {
    const cut = this.#readHeader(part, setting);
    this.#describe(part, setting);
    part.body = { start: this.#at, end: this.#at };
    if (cut) return this.#close(part, cut);
    if (setting.headersOnly || this.#depth >= limits.depth) return this.#readBody(part);
    if (part.type.startsWith('multipart/')) return this.#readMultipart(part);
    if (this.#holdsMessage(part)) return this.#readEmbedded(part);
    return this.#readBody(part);
  }

  #close(part: OpenPart, delimiter: Delimiter | undefined): Delimiter | undefined {
    const end = delimiter ? delimiter.start : this.#text.length;
    part.body.end = end;
    part.span.end = end;
    return delimiter;
  }

  #leaf(kind: Leaf['kind'], start: number, end: number): void {
    if (end > start) this.#leaves.push({ kind, span: { start, end } });
    this.#at = end;
  }

  #problem(code: string, severity: Severity, message: string, start: number, end: number): void {
    if (this.#problems.length < 1000) this.#problems.push({ code, severity, message, span: { start, end } });
  }

  // Header

  /** Past a BOM, blank lines and an mbox line, to where a header would start. */
  #skipToHeader(from: number): number {
    const text = this.#text;
    let at = from;
    if (at === 0 && text.charCodeAt(0) === 0xfeff) at = 1;
    if (at === 0 && text.slice(0, 3) === '\u00ef\u00bb\u00bf') at = 3;
    while (isLineEnd(text.charCodeAt(at))) at++;
    const line = text.slice(at, at + 6);
    if (line.startsWith('From ') || line === '>From ') at = skipLineEnd(text, lineEnd(text, at));
    return at;
  }

  /** Fields up to the empty line. Returns a delimiter where one cuts the header off. */
  #readHeader(part: OpenPart, setting: Setting): Delimiter | undefined {
    const text = this.#text;
    if (setting.isMessage) {
      const start = this.#skipToHeader(this.#at);
      if (isFieldStart(text, start)) this.#leaf('junk', this.#at, start);
    }
    const cut = this.#readFields(part);
    if (!cut && isLineEnd(text.charCodeAt(this.#at))) this.#leaf('blank', this.#at, skipLineEnd(text, this.#at));
    part.headers.end = this.#at;
    return cut;
  }

  #readFields(part: OpenPart): Delimiter | undefined {
    const text = this.#text;
    while (this.#at < text.length && !isLineEnd(text.charCodeAt(this.#at))) {
      const delimiter = this.#boundaries.at(this.#at, this.#at);
      if (delimiter) return delimiter;
      const token = fieldAt(text, this.#at);
      if (token) {
        this.#addField(part, token);
        continue;
      }
      const end = skipLineEnd(text, lineEnd(text, this.#at));
      const goesOn = isFieldStart(text, end) || isLineEnd(text.charCodeAt(end));
      if (part.fields.length === 0 || !goesOn) {
        if (part.fields.length > 0)
          this.#problem('header-not-ended', 'warning', 'The header is not ended by an empty line.', this.#at, end);
        return undefined;
      }
      this.#problem('header-line-malformed', 'warning', 'This line of the header is not a field.', this.#at, end);
      this.#leaf('junk', this.#at, end);
    }
    return undefined;
  }

  #addField(part: OpenPart, token: FieldToken): void {
    if (this.#fields++ >= limits.fields) {
      if (this.#fields === limits.fields + 1) {
        this.#problem(
          'too-many-fields',
          'warning',
          'There are too many header fields; the rest is not read.',
          token.start,
          token.end,
        );
      }
      const last = this.#leaves[this.#leaves.length - 1];
      if (last?.kind === 'junk' && last.span.end === token.start) this.#leaves.pop();
      return this.#leaf(
        'junk',
        last?.kind === 'junk' && last.span.end === token.start ? last.span.start : token.start,
        token.end,
      );
    }
    const { start, nameEnd, valueStart, valueEnd, end } = token;
    const name = this.#text.slice(start, nameEnd);
    this.#leaf('field', start, end);
    part.fields.push({
      name,
      lower: name.toLowerCase(),
      span: { start, end },
      nameSpan: { start, end: nameEnd },
      valueSpan: { start: valueStart, end: valueEnd },
    });
  }

  /** Content-Type and Content-Transfer-Encoding; of several the first counts. */
  #describe(part: OpenPart, { defaultType }: Setting): void {
    const value = (name: string): string | undefined => {
      const field = part.fields.find(({ lower }) => lower === name);
      return (
        field &&
        unfold(this.#source, { ...field.valueSpan, end: Math.min(field.valueSpan.end, field.valueSpan.start + 20_000) })
          .text
      );
    };
    const written = value('content-type');
    part.contentType = written === undefined ? { value: defaultType, parameters: new Map() } : parseParameters(written);
    const type = part.contentType.value.toLowerCase().replace(/\s/g, '');
    part.type = /^[^/]+\/[^/]+$/.test(type) ? type : defaultType;
    part.encoding = parseParameters(value('content-transfer-encoding') ?? '').value.toLowerCase() || '7bit';
  }

  // Body

  #readBody(part: OpenPart): Delimiter | undefined {
    const delimiter = this.#boundaries.next(this.#at);
    this.#leaf('body', this.#at, delimiter ? delimiter.start : this.#text.length);
    return this.#close(part, delimiter);
  }

  #holdsMessage(part: OpenPart): boolean {
    const { type, encoding } = part;
    if (
      type !== 'message/rfc822' &&
      type !== 'message/global' &&
      type !== 'text/rfc822-headers' &&
      type !== 'message/global-headers'
    ) {
      return false;
    }
    // Truly encoded ones are for embeddedMessage(). Some gateways name an encoding that they did not apply.
    if (encoding === 'quoted-printable') return false;
    return encoding !== 'base64' || isFieldStart(this.#text, this.#at);
  }

  #readEmbedded(part: OpenPart): Delimiter | undefined {
    if (this.#parts >= limits.parts) return this.#readBody(part);
    const setting: Setting = {
      parent: part,
      isMessage: true,
      defaultType: 'text/plain',
      headersOnly: part.type.endsWith('-headers'),
    };
    return this.#close(
      part,
      this.#inside(() => this.#readPart(this.#newPart(setting), setting)),
    );
  }

  #inside<T>(read: () => T): T {
    this.#depth++;
    if (this.#depth === limits.depth) {
      this.#problem(
        'nested-too-deep',
        'warning',
        'Parts are nested too deep; what is inside is not read.',
        this.#at,
        this.#at,
      );
    }
    const result = read();
    this.#depth--;
    return result;
  }

  #readMultipart(part: OpenPart): Delimiter | undefined {
    const boundary = part.contentType.parameters.get('boundary') || this.#guessBoundary(part);
    if (!boundary) return this.#readBody(part);
    const level = this.#boundaries.open(boundary);
    let delimiter = this.#boundaries.next(this.#at);
    this.#leaf('preamble', this.#at, delimiter ? delimiter.start : this.#text.length);
    if (delimiter?.level !== level) {
      this.#problem(
        'mime-boundary-not-found',
        'warning',
        'The boundary that this multipart names is not in its body.',
        part.span.start,
        part.headers.end,
      );
    }
    while (delimiter?.level === level && !delimiter.closes) {
      this.#leaf('boundary', delimiter.start, delimiter.end);
      delimiter = this.#readChild(part);
    }
    const closed = delimiter?.level === level;
    this.#boundaries.close(level);
    if (closed) {
      this.#leaf('boundary', delimiter!.start, delimiter!.end);
      delimiter = this.#boundaries.next(this.#at);
      this.#leaf('epilogue', this.#at, delimiter ? delimiter.start : this.#text.length);
    } else if (part.parts.length > 0) {
      this.#problem(
        'mime-boundary-missing',
        'warning',
        'This multipart has no closing boundary.',
        part.span.start,
        part.headers.end,
      );
    }
    return this.#close(part, delimiter);
  }

  #readChild(parent: OpenPart): Delimiter | undefined {
    if (this.#parts >= limits.parts) {
      this.#problem('too-many-parts', 'warning', 'There are too many parts; the rest is not read.', this.#at, this.#at);
      this.#boundaries.closeAll();
      this.#leaf('epilogue', this.#at, this.#text.length);
      return undefined;
    }
    const setting: Setting = {
      parent,
      isMessage: false,
      defaultType: parent.type === 'multipart/digest' ? 'message/rfc822' : 'text/plain',
    };
    return this.#inside(() => this.#readPart(this.#newPart(setting), setting));
  }

  /** The boundary of a multipart that names none: a line near its start that opens a part's header. */
  #guessBoundary(part: OpenPart): string | undefined {
    this.#problem(
      'mime-boundary-unnamed',
      'warning',
      'This multipart does not name its boundary.',
      part.span.start,
      part.headers.end,
    );
    const window = this.#text.slice(part.body.start, part.body.start + 4096);
    return /(?:^|[\r\n])--([^\s][^\r\n]{0,69})\r?[\r\n][ \t]*content-/i.exec(window)?.[1]?.trimEnd();
  }
}
