import type { Source } from '../source.ts';
import { Boundaries, type Delimiter } from './boundaries.ts';
import { Builder } from './builder.ts';
import { isKnownCharset } from './charset.ts';
import { isFieldStart } from './fields.ts';
import { maxFields, readHeader, readLead, startsWithMail } from './header.ts';
import { type FieldNode, PartNode } from './nodes.ts';
import { parseParameters } from './parameters.ts';
import type { Message, ParameterizedValue } from './tree.ts';
import { readableValue } from './value.ts';

export interface ParseOptions {
  /**
   * `eml`: a message, whatever its header looks like. `ndr`: a report's text with no message around it.
   * `header`: a message's header; whatever follows it is one body.
   * Left out: told by whether the text starts with header fields that mail has.
   */
  readonly kind?: 'eml' | 'ndr' | 'header' | undefined;
}

/** Beyond these a message is hostile or broken: what follows stays in the tree as one leaf. */
export const limits = { depth: 64, parts: 10_000, fields: maxFields } as const;

/** A Content-Type longer than this is cut: no sender needs it, and a broken one may be megabytes. */
const maxContentType = 20_000;

/** Reads a text into a tree. Never fails: what is wrong with it is among the problems. */
export function parseMessage(source: Source, options: ParseOptions = {}): Message {
  return new Parser(source).parse(options.kind);
}

/** How a part is to be read where it does not say so itself. */
interface Setting {
  readonly defaultType: string;
  /** A message of its own, which may have blank lines or an mbox line before its header. */
  readonly isMessage?: boolean;
  /** text/rfc822-headers: whatever the header announces, no body follows. */
  readonly headersOnly?: boolean;
}

const message: Setting = { defaultType: 'text/plain', isMessage: true };
const headersOnly: Setting = { defaultType: 'text/plain', isMessage: true, headersOnly: true };
const entity: Setting = { defaultType: 'text/plain' };
const digested: Setting = { defaultType: 'message/rfc822' };

const embeddedTypes = new Set(['message/rfc822', 'message/global', 'message/global-headers', 'text/rfc822-headers']);

/** A Content-Type as it is written in mail after mail. */
interface Description {
  readonly contentType: ParameterizedValue;
  /** In lower case; absent where it names none. */
  readonly type: string | undefined;
  readonly isCharsetKnown: boolean;
}

/**
 * By the value as written. Senders write the same few short ones; a longer one has a boundary, which no other mail has. A
 * mail may write any number, so this is emptied when it grows.
 */
const descriptions = new Map<string, Description>();
const mostDescriptions = 500;
const longestDescription = 60;

function describe(written: string): Description {
  if (written.length > longestDescription) return newDescription(written);
  const known = descriptions.get(written);
  if (known) return known;
  const description = newDescription(written);
  if (descriptions.size >= mostDescriptions) descriptions.clear();
  descriptions.set(written, description);
  return description;
}

function newDescription(written: string): Description {
  const contentType = parseParameters(written);
  const named = contentType.value.toLowerCase().replace(/\s/g, '');
  const charset = contentType.parameters.get('charset');
  return {
    contentType,
    type: /^[^/]+\/[^/]+$/.test(named) ? named : undefined,
    isCharsetKnown: !charset || isKnownCharset(charset),
  };
}

/** One forward pass. Methods that read a part return the boundary line that ended it; none at the end of the text. */
class Parser {
  readonly #builder: Builder;
  readonly #boundaries: Boundaries;
  #parts = 0;
  #depth = 0;

  constructor(source: Source) {
    this.#builder = new Builder(source);
    this.#boundaries = new Boundaries(source.text);
  }

  parse(kind: ParseOptions['kind']): Message {
    const { source, text, leaves, problems } = this.#builder;
    const root = new PartNode(0, undefined);
    if (kind === 'header') this.#readPart(root, headersOnly);
    else if (kind === 'eml' || (kind === undefined && startsWithMail(text))) this.#readPart(root, message);
    else this.#readLeaf(root);
    return { source, root, leaves, problems };
  }

  #readPart(part: PartNode, setting: Setting): Delimiter | undefined {
    if (setting.isMessage) readLead(this.#builder);
    const cut = readHeader(this.#builder, part, this.#boundaries);
    this.#describe(part, setting.defaultType);
    part.body.start = this.#builder.at;
    if (cut) return this.#end(part, cut);
    if (setting.headersOnly || this.#depth >= limits.depth) return this.#readLeaf(part);
    if (part.type.startsWith('multipart/')) return this.#readMultipart(part);
    return this.#holdsMessage(part) ? this.#readEmbedded(part) : this.#readLeaf(part);
  }

  /** Content-Type and Content-Transfer-Encoding. */
  #describe(part: PartNode, defaultType: string): void {
    const { typeField, encodingField } = part;
    const { contentType, type, isCharsetKnown } = describe(typeField ? this.#value(typeField) : defaultType);
    part.contentType = contentType;
    part.type = type ?? defaultType;
    if (!isCharsetKnown && part.type.startsWith('text/')) {
      this.#warn(part, 'charset-unknown', 'The charset of this part is not known; it is read as windows-1252.');
    }
    const encoding = encodingField ? this.#value(encodingField) : '';
    if (encoding) part.encoding = parseParameters(encoding).value.toLowerCase() || '7bit';
  }

  #value(field: FieldNode): string {
    const { start, end } = field.valueSpan;
    return readableValue(this.#builder.source, { start, end: Math.min(end, start + maxContentType) }).text;
  }

  #end(part: PartNode, delimiter: Delimiter | undefined): Delimiter | undefined {
    part.span.end = delimiter ? delimiter.start : this.#builder.text.length;
    part.body.end = part.span.end;
    return delimiter;
  }

  #readLeaf(part: PartNode): Delimiter | undefined {
    return this.#end(part, this.#readUpToDelimiter('body'));
  }

  #readUpToDelimiter(kind: 'body' | 'preamble' | 'epilogue'): Delimiter | undefined {
    const delimiter = this.#boundaries.next(this.#builder.at);
    this.#builder.leaf(kind, delimiter ? delimiter.start : this.#builder.text.length);
    return delimiter;
  }

  #holdsMessage({ type, encoding }: PartNode): boolean {
    // Truly encoded ones are for embeddedMessage(). Some gateways name base64 and write the message in clear.
    if (!embeddedTypes.has(type) || encoding === 'quoted-printable') return false;
    return encoding !== 'base64' || isFieldStart(this.#builder.text, this.#builder.at);
  }

  #readEmbedded(part: PartNode): Delimiter | undefined {
    if (this.#parts >= limits.parts) return this.#readLeaf(part);
    return this.#end(part, this.#readChild(part, part.type.endsWith('-headers') ? headersOnly : message));
  }

  #readChild(parent: PartNode, setting: Setting): Delimiter | undefined {
    const { at } = this.#builder;
    const child = new PartNode(at, parent);
    parent.parts.push(child);
    this.#parts++;
    this.#depth++;
    if (this.#depth === limits.depth) {
      this.#builder.problem('nested-too-deep', 'warning', 'Nested too deep; what is inside is not read.', at, at);
    }
    const delimiter = this.#readPart(child, setting);
    this.#depth--;
    return delimiter;
  }

  #readMultipart(part: PartNode): Delimiter | undefined {
    const boundary = part.contentType.parameters.get('boundary') || this.#guessBoundary(part);
    if (!boundary) return this.#readLeaf(part);
    const level = this.#boundaries.open(boundary);
    const own = (found: Delimiter | undefined): boolean => found?.level === level;
    let delimiter = this.#readUpToDelimiter('preamble');
    if (!own(delimiter)) this.#warn(part, 'mime-boundary-not-found', 'The boundary of this multipart is not in it.');
    while (delimiter && own(delimiter) && !delimiter.closes) delimiter = this.#readNext(part, delimiter);
    this.#boundaries.close(level);
    if (delimiter && own(delimiter)) {
      this.#builder.leaf('boundary', delimiter.end);
      delimiter = this.#readUpToDelimiter('epilogue');
    } else if (part.parts.length > 0) {
      this.#warn(part, 'mime-boundary-missing', 'This multipart has no closing boundary.');
    }
    return this.#end(part, delimiter);
  }

  #readNext(part: PartNode, delimiter: Delimiter): Delimiter | undefined {
    this.#builder.leaf('boundary', delimiter.end);
    if (this.#parts < limits.parts) return this.#readChild(part, part.type === 'multipart/digest' ? digested : entity);
    const { at, text } = this.#builder;
    this.#builder.problem('too-many-parts', 'warning', 'Too many parts; these are not read.', at, text.length);
    this.#builder.leaf('epilogue', text.length);
    return undefined;
  }

  /** The boundary of a multipart that names none: a line near its start that opens a part's header. */
  #guessBoundary(part: PartNode): string | undefined {
    this.#warn(part, 'mime-boundary-unnamed', 'This multipart does not name its boundary.');
    const start = this.#builder.text.slice(part.body.start, part.body.start + 4096);
    return /(?:^|[\r\n])--([^\s][^\r\n]{0,69})\r?[\r\n][ \t]*content-/i.exec(start)?.[1]?.trimEnd();
  }

  #warn({ span, headers }: PartNode, code: string, text: string): void {
    this.#builder.problem(code, 'warning', text, span.start, headers.end);
  }
}
