import { charsetOf, decodeBody, decodedValue, findFields, parseDate, type Part } from '../message/index.ts';
import type { Span } from '../source.ts';
import { isUtc, type LocalTime } from './dates.ts';
import { clip } from './escape.ts';
import type { MailPart, PartKind } from './parts.ts';
import { utc } from './report/summary.ts';

/** Why a part could not be decoded. `stopped`: the user ended it. */
export type PartFailure = 'time' | 'memory' | 'damaged' | 'too-long' | 'stopped';

/** What the decoder made of a part: its text, or the size (in bytes) and hash of its content. */
export type PartContent =
  { readonly text: string } | { readonly size: number; readonly sha256: string } | { readonly failed: PartFailure };

/** The words around what the mail says, in the user's language. */
export interface DecodedWords {
  readonly kind: Record<PartKind | 'returned', string>;
  readonly failed: Record<PartFailure, string>;
  readonly alternative: string;
  readonly asText: string;
  readonly cut: string;
  readonly empty: string;
  readonly size: (bytes: number) => string;
  readonly moreFields: (count: number) => string;
  readonly localTime: LocalTime;
}

/** A heading with what is below it. Lines count from 0. */
export interface DecodedSection {
  readonly title: string;
  /** Index of its part among the mail's parts. */
  readonly index: number;
  readonly line: number;
  /** The first line behind it, without what lies in deeper messages. */
  readonly end: number;
  /** Lines of header fields, and where they are written. */
  readonly fields: ReadonlyMap<number, Span>;
  /** The line at which the part's own text begins. */
  readonly textLine?: number;
}

export interface DecodedText {
  readonly text: string;
  readonly sections: readonly DecodedSection[];
}

/** A text longer than this is cut: opened by itself it is there in full. */
const longestText = 1_000_000;
const longestValue = 5000;

/** A mail in clear: header, texts, files and returned messages, one below the other. `notes` come first. */
export function decodedText(
  parts: readonly MailPart[],
  contents: readonly (PartContent | undefined)[],
  words: DecodedWords,
  notes: readonly string[] = [],
): DecodedText {
  const writer = new Writer(words);
  for (const note of notes) writer.lines(note);
  parts.forEach((part, index) => writer.section(part, index, contents[index]));
  return writer.end();
}

/** The fields that people read, in the order in which they read them. */
const shownFields = ['subject', 'from', 'sender', 'reply-to', 'to', 'cc', 'bcc', 'date', 'message-id'];

class Writer {
  readonly #words: DecodedWords;
  readonly #lines: string[] = [];
  readonly #sections: DecodedSection[] = [];

  constructor(words: DecodedWords) {
    this.#words = words;
  }

  /** An editor takes CRLF, LF and a lone CR for line ends, so nothing else may split. */
  lines(text: string): void {
    for (const line of text.split(/\r\n?|\n/)) this.#lines.push(line);
  }

  section(part: MailPart, index: number, content: PartContent | undefined): void {
    if (this.#lines.length > 0) this.#lines.push('');
    const line = this.#lines.length;
    const title = this.#title(part);
    const [bar, detail] = part.kind === 'message' ? ['━━', ''] : ['──', this.#detail(part)];
    this.lines(`${bar} ${title} ${bar} ${detail}`.trimEnd());
    const fields = part.kind === 'message' ? this.#header(part) : new Map<number, Span>();
    if (part.kind === 'alternative') this.lines(`(${this.#words.alternative})`);
    const textLine = content && this.#content(part.kind, content);
    this.#sections.push({
      title,
      index,
      line,
      end: this.#lines.length,
      fields,
      ...(textLine !== undefined && { textLine }),
    });
  }

  end(): DecodedText {
    return { text: `${this.#lines.join('\n')}\n`, sections: this.#sections };
  }

  #title({ kind, part, name }: MailPart): string {
    const { kind: kinds } = this.#words;
    const isReturned = kind === 'message' && part.parent?.parent?.type === 'multipart/report';
    const title = isReturned ? kinds.returned : kinds[kind];
    return name === undefined ? title : `${title}: ${oneLine(name)}`;
  }

  #detail({ part }: MailPart): string {
    return [part.type, charsetOf(part), part.encoding].filter(Boolean).map(oneLine).join(', ');
  }

  /** Field lines, and where each is written. */
  #header(mail: MailPart): Map<number, Span> {
    const places = new Map<number, Span>();
    const shown = shownFields.flatMap((name) => findFields(mail.part, name));
    for (const field of shown) {
      const value = oneLine(decodedValue(mail.message, field).text);
      const place = mail.toSource(field.span);
      const write = (text: string): void => {
        places.set(this.#lines.length, place);
        this.#lines.push(text);
      };
      write(`${field.name}: ${value}`);
      const instant = field.lower === 'date' ? parseDate(value) : undefined;
      const times = instant ? [isUtc(value) ? undefined : utc(instant), this.#words.localTime(instant)] : [];
      const others = times.filter((time) => time !== undefined);
      if (others.length > 0) write(`      ${others.join(' · ')}`);
    }
    const left = mail.part.fields.length - shown.length;
    if (left > 0) this.#lines.push(`(${this.#words.moreFields(left)})`);
    return places;
  }

  /** Answers the line at which a text begins. */
  #content(kind: PartKind, content: PartContent): number | undefined {
    const words = this.#words;
    if ('failed' in content) {
      this.lines(`(${words.failed[content.failed]})`);
    } else if ('sha256' in content) {
      this.lines(words.size(content.size));
      this.lines(`SHA-256: ${content.sha256}`);
    } else {
      if (kind === 'html') this.lines(`(${words.asText})`);
      this.#lines.push('');
      const start = this.#lines.length;
      const text = content.text.trimEnd();
      this.lines(text === '' ? `(${words.empty})` : clip(text, longestText));
      if (text.length > longestText) this.lines(`(${words.cut})`);
      return start;
    }
    return undefined;
  }
}

function oneLine(text: string): string {
  return clip(text.replace(/[\r\n\t]+/g, ' ').trim(), longestValue);
}

/**
 * Where a line of the decoded text is written. Exact for header fields and for texts that read the same there;
 * else the part.
 */
export function sourceOfLine({ text, sections }: DecodedText, parts: readonly MailPart[], line: number): Span {
  const section = sections.filter((each) => each.line <= line).at(-1) ?? sections[0];
  const mail = parts[section?.index ?? 0];
  if (!section || !mail) return { start: 0, end: 0 };
  const field = section.fields.get(line);
  if (field) return field;
  const shown = text.split('\n')[line] ?? '';
  const written = section.textLine !== undefined && line >= section.textLine && shown.trim() !== '';
  const exact = written ? lineInBody(mail, line - section.textLine, shown) : undefined;
  return mail.toSource(exact ?? headOf(mail.part));
}

function lineInBody({ kind, message, part }: MailPart, nth: number, shown: string): Span | undefined {
  if (kind !== 'text' && kind !== 'fields') return undefined;
  const body = decodeBody(message, part, 4 * longestText);
  let start = 0;
  const ends = /\r\n?|\n/g;
  for (let count = 0; count < nth; count++) {
    if (!ends.exec(body.text)) return undefined;
    start = ends.lastIndex;
  }
  const end = start + shown.trimEnd().length;
  return body.text.slice(start, end) === shown.trimEnd() ? body.toSource(start, end) : undefined;
}

function headOf({ headers, span }: Part): Span {
  return headers.end > headers.start ? headers : span;
}
