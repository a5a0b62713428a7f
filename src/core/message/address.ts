/** A mailbox (RFC 5322 section 3.4) out of a list; offsets are into the text that was parsed. */
export interface Address {
  /** `local@domain` as written, without angle brackets; may lack a domain, as some systems write it. */
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** The display name with quotes undone, or a comment after the address where there is no name. */
  readonly name?: string;
  /** The group that it is written in. */
  readonly group?: string;
}

/** Tolerant: what is no address is passed over. Takes `,` and `;` (Outlook's) between mailboxes. */
export function parseAddresses(text: string): Address[] {
  return new AddressReader(text).read();
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class AddressReader {
  readonly #text: string;
  readonly #found: Address[] = [];
  #group: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Address[] {
    let pending = new Pending();
    for (let at = 0; at < this.#text.length;) {
      const char = this.#text[at]!;
      // A comma is missing: `Ana <ana@contoso.com> Ben <ben@contoso.com>`.
      if (pending.angle && !/[\s,;(>]/.test(char)) {
        this.#finish(pending);
        pending = new Pending();
      }
      if (pending.angle && /[\s>]/.test(char)) at++;
      else if (char === '"') at = this.#quoted(at, pending);
      else if (char === '(') at = this.#comment(at, pending);
      else if (char === '<') at = this.#angle(at, pending);
      else if (char === ',' || char === ';') {
        this.#finish(pending);
        pending = new Pending();
        if (char === ';') this.#group = undefined;
        at++;
      } else if (char === ':' && !pending.hasAt) {
        this.#group = pending.phrase();
        pending = new Pending();
        at++;
      } else {
        at = this.#plain(at, pending);
      }
    }
    this.#finish(pending);
    return this.#found;
  }

  /** Text up to the next char that means something here; at least one char. */
  #plain(start: number, pending: Pending): number {
    plainText.lastIndex = start;
    const end = start + Math.max(1, plainText.exec(this.#text)![0].length);
    pending.add(this.#text.slice(start, end), start, end);
    return end;
  }

  /** A quoted string: a display name, or the local part where an `@` follows. */
  #quoted(start: number, pending: Pending): number {
    let at = start + 1;
    while (at < this.#text.length && this.#text[at] !== '"') at += this.#text[at] === '\\' ? 2 : 1;
    const end = Math.min(at + 1, this.#text.length);
    pending.add(this.#text.slice(start, end), start, end);
    return end;
  }

  #comment(start: number, pending: Pending): number {
    let depth = 0;
    let at = start;
    for (; at < this.#text.length; at++) {
      const char = this.#text[at];
      if (char === '\\') at++;
      else if (char === '(') depth++;
      else if (char === ')' && --depth === 0) break;
    }
    pending.comment ??= this.#text.slice(start + 1, Math.min(at, this.#text.length)).trim();
    return Math.min(at + 1, this.#text.length);
  }

  #angle(start: number, pending: Pending): number {
    const close = this.#text.indexOf('>', start);
    const end = close < 0 ? this.#text.length : close;
    const open = this.#text.lastIndexOf('<', end - 1);
    // An obsolete route (`<@a,@b:user@host>`) is not part of the address.
    const route = this.#text[open + 1] === '@' ? this.#text.slice(open, end).indexOf(':') : -1;
    pending.angle = { start: route < 0 ? open + 1 : open + route + 1, end };
    return Math.min(end + 1, this.#text.length);
  }

  #finish(pending: Pending): void {
    const span = pending.angle ?? pending.bareSpan();
    if (!span) return;
    const raw = this.#text.slice(span.start, span.end);
    const address = pending.angle ? withoutSpace(raw) : pending.bare();
    // A name alone is no address.
    if (!pending.angle && /\s/.test(address) && !address.includes('@')) return;
    const start = span.start + (raw.length - raw.trimStart().length);
    const name = pending.angle ? pending.phrase() || pending.comment : pending.comment;
    const found: Writable<Address> = { address, start, end: start + raw.trim().length };
    if (name) found.name = name;
    if (this.#group !== undefined) found.group = this.#group;
    this.#found.push(found);
  }
}

/** Comments and blanks are allowed around every dot and `@` (RFC 5322 section 4.4); in quotes they mean themselves. */
function withoutSpace(written: string): string {
  return written.includes('"') ? written.trim() : written.replace(/\([^()]*\)|\s+/g, '');
}

const plainText = /[^"(<,;:]*/y;

/** What was read since the last separator. */
class Pending {
  hasAt = false;
  comment: string | undefined;
  angle: { start: number; end: number } | undefined;
  readonly #pieces: string[] = [];
  #start = -1;
  #end = -1;

  add(piece: string, start: number, end: number): void {
    this.#pieces.push(piece);
    if (piece.trim() === '') return;
    this.hasAt ||= piece.includes('@');
    if (this.#start < 0) this.#start = start + (piece.length - piece.trimStart().length);
    this.#end = end - (piece.length - piece.trimEnd().length);
  }

  /** What is written outside comments and angle brackets. */
  bare(): string {
    return this.#pieces.join('').trim();
  }

  bareSpan(): { start: number; end: number } | undefined {
    return this.#start < 0 ? undefined : { start: this.#start, end: this.#end };
  }

  phrase(): string {
    return this.#pieces
      .map((piece) => (piece.startsWith('"') ? piece.replace(/^"|"$/g, '').replace(/\\(.)/gs, '$1') : piece))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  }
}
