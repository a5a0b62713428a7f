import type { Span, Text } from '../source.ts';
import type { Field, ParameterizedValue, Part } from './tree.ts';

/** A field while and after it is read. Names and inner spans are made when asked for: most are never looked at. */
export class FieldNode implements Field {
  readonly kind = 'field';
  readonly span: Span;
  readonly #text: Text;
  readonly #nameEnd: number;
  readonly #valueStart: number;
  readonly #valueEnd: number;
  #lower: string | undefined;

  constructor(text: Text, start: number, nameEnd: number, valueStart: number, valueEnd: number, end: number) {
    this.span = { start, end };
    this.#text = text;
    this.#nameEnd = nameEnd;
    this.#valueStart = valueStart;
    this.#valueEnd = valueEnd;
  }

  get name(): string {
    return this.#text.slice(this.span.start, this.#nameEnd);
  }

  get lower(): string {
    return (this.#lower ??= this.name.toLowerCase());
  }

  isNamed(lower: string): boolean {
    return this.#nameEnd - this.span.start === lower.length && this.lower === lower;
  }

  get nameSpan(): Span {
    return { start: this.span.start, end: this.#nameEnd };
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
  type = 'text/plain';
  contentType = plainText;
  encoding = '7bit';

  constructor(start: number, parent: PartNode | undefined) {
    this.span = { start, end: start };
    this.headers = { start, end: start };
    this.body = { start, end: start };
    this.parent = parent;
  }
}
