import { decodeCharset } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import type { ParameterizedValue } from './tree.ts';
import { utf8Bytes } from './utf8.ts';

/** RFC 2231 allows more pieces than anyone sends; beyond this they are ignored. */
const maxParameters = 1000;

/** A Content-Type or Content-Disposition value (RFC 2045, RFC 2231), unfolded: comments out, names in lower case. */
export function parseParameters(value: string): ParameterizedValue {
  if (!hasSyntax.test(value)) return { value: value.trim(), parameters: none };
  const reader = new Reader(value);
  const main = reader.until(SEMICOLON);
  const parameters = new Map<string, string>();
  let hasSections = false;
  while (reader.next(SEMICOLON) && parameters.size < maxParameters) {
    const name = reader.until(SEMICOLON, EQUALS).toLowerCase();
    if (!reader.next(EQUALS)) continue;
    const written = reader.until(SEMICOLON);
    if (!name || parameters.has(name)) continue;
    hasSections ||= name.includes('*');
    // Outlook and many others write encoded words here, which RFC 2047 forbids.
    parameters.set(name, written.includes('=?') ? decodeWords(written) : written);
  }
  return { value: main, parameters: hasSections ? joinSections(parameters) : parameters };
}

/** Most values are a word alone. */
const hasSyntax = /[;("]/;
const none: ReadonlyMap<string, string> = new Map();

const SEMICOLON = 59;
const EQUALS = 61;
const QUOTE = 34;
const OPEN = 40;
const CLOSE = 41;
const BACKSLASH = 92;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(code: number): boolean {
    if (this.#text.charCodeAt(this.#at) !== code) return false;
    this.#at++;
    return true;
  }

  /** What is written before a stop char, trimmed: comments dropped, quoted strings opened. */
  until(stop: number, other = stop): string {
    let out = '';
    let from = this.#at;
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === stop || code === other) break;
      if (code !== QUOTE && code !== OPEN) continue;
      out += this.#text.slice(from, this.#at);
      if (code === QUOTE) out += this.#quoted();
      else this.#skipComment();
      from = this.#at + 1;
    }
    return (out + this.#text.slice(from, this.#at)).trim();
  }

  /** Leaves the position on the closing quote. */
  #quoted(): string {
    let out = '';
    let from = ++this.#at;
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === QUOTE) break;
      if (code !== BACKSLASH) continue;
      out += this.#text.slice(from, this.#at);
      from = ++this.#at;
    }
    return out + this.#text.slice(from, this.#at);
  }

  /** Leaves the position on the closing parenthesis. */
  #skipComment(): void {
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === BACKSLASH) this.#at++;
      else if (code === OPEN) depth++;
      else if (code === CLOSE && --depth === 0) return;
    }
  }
}

/** A piece of an RFC 2231 value: `encoded` where its name ends in `*`, so that it is percent-encoded. */
interface Section {
  readonly text: string;
  readonly encoded: boolean;
}

function joinSections(written: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const joined = new Map<string, string>();
  const split = new Map<string, Map<number, Section>>();
  for (const [name, text] of written) {
    const match = /^([^*]+)\*(\d{1,4})?(\*)?$/.exec(name);
    if (!match) {
      joined.set(name, text);
      continue;
    }
    const sections = split.get(match[1]!) ?? new Map<number, Section>();
    split.set(match[1]!, sections.set(Number(match[2] ?? 0), { text, encoded: !match[2] || !!match[3] }));
  }
  for (const [name, sections] of split) joined.set(name, decodeSections(sections));
  return joined;
}

function decodeSections(sections: ReadonlyMap<number, Section>): string {
  const inOrder: Section[] = [];
  for (let section = sections.get(0); section; section = sections.get(inOrder.length)) inOrder.push(section);
  if (!inOrder.some(({ encoded }) => encoded)) return inOrder.map(({ text }) => text).join('');
  const bytes: number[] = [];
  let charset = '';
  for (const [index, { text, encoded }] of inOrder.entries()) {
    const heading = encoded && index === 0 ? /^([^']*)'[^']*'/.exec(text) : null;
    if (heading) charset = heading[1]!;
    const value = heading ? text.slice(heading[0].length) : text;
    for (const piece of encoded ? value.split(/(%[0-9a-f]{2})/i) : [value]) {
      if (encoded && piece.length === 3 && piece.startsWith('%')) bytes.push(parseInt(piece.slice(1), 16));
      else for (const byte of utf8Bytes(piece)) bytes.push(byte);
    }
  }
  return decodeCharset(Uint8Array.from(bytes), charset);
}
