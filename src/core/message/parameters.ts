import { decodeCharset } from './charset.ts';
import { decodeWords } from './encoded-words.ts';
import type { ParameterizedValue } from './tree.ts';

/** RFC 2231 allows more pieces than anyone sends; beyond this they are ignored. */
const maxParameters = 1000;

/** A Content-Type or Content-Disposition value (RFC 2045, RFC 2231), unfolded: comments out, names in lower case. */
export function parseParameters(value: string): ParameterizedValue {
  const reader = new Reader(value);
  const main = reader.until(';').trim();
  const pieces = new Map<string, string>();
  while (reader.next(';') && pieces.size < maxParameters) {
    const name = reader.until(';=').trim().toLowerCase();
    if (!name || !reader.next('=')) continue;
    const written = reader.until(';').trim();
    if (!pieces.has(name)) pieces.set(name, written);
  }
  return { value: main, parameters: joinContinuations(pieces) };
}

/** Reads up to a stop char, with comments dropped and quoted strings opened. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  next(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  until(stops: string): string {
    let out = '';
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at]!;
      if (stops.includes(char)) break;
      if (char === '"') out += this.#quoted();
      else if (char === '(') this.#comment();
      else out += char;
    }
    return out;
  }

  #quoted(): string {
    let out = '';
    for (this.#at++; this.#at < this.#text.length && this.#text[this.#at] !== '"'; this.#at++) {
      if (this.#text[this.#at] === '\\' && this.#at + 1 < this.#text.length) this.#at++;
      out += this.#text[this.#at]!;
    }
    return out;
  }

  #comment(): void {
    let depth = 0;
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (char === '\\') this.#at++;
      else if (char === '(') depth++;
      else if (char === ')' && --depth === 0) return;
    }
  }
}

interface Pieces {
  /** Sections in order; `encoded` where written with a `*`, so percent-decoded. */
  readonly sections: Map<number, { text: string; encoded: boolean }>;
}

function joinContinuations(pieces: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const plain = new Map<string, string>();
  const split = new Map<string, Pieces>();
  for (const [name, text] of pieces) {
    const match = /^([^*]+)\*(\d{1,4})?(\*)?$/.exec(name);
    if (!match) {
      // Outlook and many others write encoded words here, which RFC 2047 forbids.
      plain.set(name, text.includes('=?') ? decodeWords(text) : text);
      continue;
    }
    const found = split.get(match[1]!) ?? { sections: new Map() };
    split.set(match[1]!, found);
    found.sections.set(Number(match[2] ?? 0), { text, encoded: match[2] === undefined || match[3] === '*' });
  }
  for (const [name, { sections }] of split) plain.set(name, joinSections(sections));
  return plain;
}

function joinSections(sections: Pieces['sections']): string {
  const bytes: number[] = [];
  let charset = '';
  for (let index = 0; sections.has(index); index++) {
    const { text, encoded } = sections.get(index)!;
    if (!encoded) {
      for (const char of text) bytes.push(...utf8(char));
      continue;
    }
    const quotes = index === 0 ? text.split("'") : [];
    if (quotes.length >= 3) charset = quotes[0]!;
    percentDecode(quotes.length >= 3 ? quotes.slice(2).join("'") : text, bytes);
  }
  return decodeCharset(Uint8Array.from(bytes), charset).text;
}

function percentDecode(text: string, bytes: number[]): void {
  for (let at = 0; at < text.length; at++) {
    const code = text[at] === '%' ? text.slice(at + 1, at + 3) : '';
    if (/^[0-9a-f]{2}$/i.test(code)) {
      bytes.push(parseInt(code, 16));
      at += 2;
    } else {
      bytes.push(...utf8(text[at]!));
    }
  }
}

function utf8(char: string): number[] {
  const code = char.codePointAt(0)!;
  // A char up to 255 of a file read as bytes is a byte.
  if (code < 256) return [code];
  return [...encodeURIComponent(code >= 0xd800 && code < 0xe000 ? '\ufffd' : char).matchAll(/%(..)/g)].map((hex) =>
    parseInt(hex[1]!, 16),
  );
}
