import { decodedValue, findField, parseParameters, partAt, type Field, type Part } from '../message/index.ts';
import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import type { Reading } from '../reading.ts';
import { contains, type Span } from '../source.ts';
import { inert, type Inert } from './escape.ts';
import { wordsFor, type Words } from './words/index.ts';

export interface OutlineItem {
  readonly kind: 'headers' | 'field' | 'text' | 'multipart' | 'attachment' | 'report' | 'recipient' | 'message';
  readonly name: Inert;
  readonly detail: Inert;
  readonly span: Span;
  /** What to select, inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The structure of a message: its headers, its parts, the recipients of a report, the returned original. */
export function outline(reading: Reading, language: string): OutlineItem[] {
  return new Outline(reading, wordsFor(language)).ofMessage(reading.message.root);
}

class Outline {
  readonly #reading: Reading;
  readonly #words: Words;
  /** Indexes of the recipients that each part tells of. */
  readonly #recipients = new Map<Part, number[]>();

  constructor(reading: Reading, words: Words) {
    this.#reading = reading;
    this.#words = words;
    reading.facts.recipients.forEach((recipient, index) => {
      const fact = homeOf(recipient);
      if (!fact) return;
      const part = partAt(reading.message, fact.span.start);
      const known = this.#recipients.get(part);
      if (known) known.push(index);
      else this.#recipients.set(part, [index]);
    });
  }

  ofMessage(message: Part): OutlineItem[] {
    const content = this.#content(message);
    return message.fields.length > 0 ? [this.#headers(message), ...content] : content;
  }

  /** The parts of a part, or the recipients that it tells of. */
  #content(part: Part): OutlineItem[] {
    const recipients = this.#recipients.get(part) ?? [];
    return [
      ...part.parts.map((inner) => this.#part(inner)),
      ...recipients.map((index) => this.#recipient(part, index)),
    ];
  }

  #headers(part: Part): OutlineItem {
    const children = part.fields.map((field) => this.#field(field));
    return item('headers', this.#words.outline.headers, this.#subject(part), part.headers, children);
  }

  #field(field: Field): OutlineItem {
    const value = inert(decodedValue(this.#reading.message, field).text);
    return { ...item('field', field.name, value, field.span), selection: field.nameSpan };
  }

  #part(part: Part): OutlineItem {
    const words = this.#words.outline;
    const { type, contentType, encoding } = part;
    const file = this.#fileName(part);
    if (type.startsWith('multipart/')) return item('multipart', type, '', part.span, this.#content(part));
    if (type.endsWith('/delivery-status')) {
      return item(
        'report',
        words.report,
        this.#reading.facts.reportingMta?.value ?? '',
        part.span,
        this.#content(part),
      );
    }
    const embedded = part.parts[0];
    if (embedded) {
      const name = part.parent?.type === 'multipart/report' ? words.original : words.message;
      return item('message', name, this.#subject(embedded), part.span, this.ofMessage(embedded));
    }
    if (file !== undefined) return item('attachment', file, type, part.span, this.#content(part));
    const detail = [contentType.parameters.get('charset'), encoding].filter(Boolean).join(', ');
    return item(type.startsWith('text/') ? 'text' : 'attachment', type, detail, part.span, this.#content(part));
  }

  #recipient(part: Part, index: number): OutlineItem {
    const { facts, explanations } = this.#reading;
    const recipient = facts.recipients[index]!;
    const detail = [recipient.status?.value ?? recipient.reply?.value, explanations[index]?.title];
    const places = placesOf(recipient).filter(({ span }) => contains(part.body, span.start));
    const span = {
      start: Math.min(...places.map((fact) => fact.span.start)),
      end: Math.max(...places.map((fact) => fact.span.end)),
    };
    const name = (recipient.address ?? recipient.originalAddress)?.value ?? this.#words.outline.recipient;
    return {
      ...item('recipient', name, detail.filter(Boolean).join(' '), span),
      selection: homeOf(recipient)?.span ?? span,
    };
  }

  #subject(part: Part): string {
    const field = findField(part, 'subject');
    return field ? decodedValue(this.#reading.message, field).text : '';
  }

  #fileName(part: Part): string | undefined {
    const disposition = findField(part, 'content-disposition');
    const named = disposition && parseParameters(decodedValue(this.#reading.message, disposition).text);
    return named?.parameters.get('filename') ?? part.contentType.parameters.get('name');
  }
}

/** The fact that stands for a recipient: its address, or what comes nearest. */
function homeOf(recipient: RecipientFacts): Fact<unknown> | undefined {
  return placesOf(recipient)[0];
}

function placesOf(recipient: RecipientFacts): Fact<unknown>[] {
  const { address, originalAddress, action, status, reply, diagnostic, remoteMta, lastAttempt } = recipient;
  const facts = [address, originalAddress, action, status, reply, diagnostic, remoteMta, lastAttempt];
  return facts.filter((fact) => fact !== undefined);
}

function item(
  kind: OutlineItem['kind'],
  name: string,
  detail: string,
  span: Span,
  children: readonly OutlineItem[] = [],
): OutlineItem {
  // VS Code refuses a symbol without a name.
  return { kind, name: inert(name.trim() || kind), detail: inert(detail), span, selection: span, children };
}
