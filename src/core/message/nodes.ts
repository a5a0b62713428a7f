import { type Span, standsAt, type Text } from '../source.ts';
import type { Field, ParameterizedValue, Part } from './tree.ts';

/** A field while and after it is read. Names and spans are made when asked for: most are never looked at. */
export class FieldNode implements Field {
  readonly kind = 'field';
  readonly #text: Text;
  readonly #start: number;
  readonly #nameEnd: number;
  readonly #valueStart: number;
  readonly #valueEnd: number;
  readonly end: number;

  constructor(text: Text, start: number, nameEnd: number, valueStart: number, valueEnd: number, end: number) {
    this.#text = text;
    this.#start = start;
    this.#nameEnd = nameEnd;
    this.#valueStart = valueStart;
    this.#valueEnd = valueEnd;
    this.end = end;
  }

  get span(): Span {
    return { start: this.#start, end: this.end };
  }

  get name(): string {
    return this.#text.slice(this.#start, this.#nameEnd);
  }

  get lower(): string {
    return this.name.toLowerCase();
  }

  isNamed(lower: string): boolean {
    return this.#nameEnd - this.#start === lower.length && standsAt(this.#text, this.#start, lower);
  }

  get nameSpan(): Span {
    return { start: this.#start, end: this.#nameEnd };
  }

  get valueSpan(): Span {
    return { start: this.#valueStart, end: this.#valueEnd };
  }
}

const plainText: ParameterizedValue = { value: 'text/plain', parameters: new Map() };

/** A part while it is read. */
export class PartNode implements Part {
  readonly span: { start: number; end: number };
  readonly headers: { start: number; end: number };
  readonly body: { start: number; end: number };
  readonly fields: FieldNode[] = [];
  readonly parts: PartNode[] = [];
  readonly parent: PartNode | undefined;
  /** The first fields of their names: of several the first counts. */
  typeField: FieldNode | undefined;
  encodingField: FieldNode | undefined;
  type = 'text/plain';
  contentType: ParameterizedValue = plainText;
  encoding = '7bit';

  constructor(start: number, parent: PartNode | undefined) {
    this.span = { start, end: start };
    this.headers = { start, end: start };
    this.body = { start, end: start };
    this.parent = parent;
  }

  add(field: FieldNode): void {
    this.fields.push(field);
    if (!this.typeField && field.isNamed('content-type')) this.typeField = field;
    else if (!this.encodingField && field.isNamed('content-transfer-encoding')) this.encodingField = field;
  }
}
