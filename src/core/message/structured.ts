import type { Span } from '../source.ts';
import type { Decoded } from './tree.ts';

/** A value out of a field, and where it is written. */
export interface Located<T = string> {
  readonly value: T;
  readonly span: Span;
}

/** A piece of a structured field: a word, a comment (`text` without its parentheses) or a `;`. */
export interface Token extends Span {
  readonly kind: 'word' | 'comment' | 'semicolon';
  readonly text: string;
}

/** Splits an unfolded structured value (RFC 5322 section 3.2). Broken quotes and comments run to its end. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const char = text[at]!;
    if (/\s/.test(char)) at++;
    else if (char === ';') tokens.push({ kind: 'semicolon', text: char, start: at, end: ++at });
    else {
      const token = char === '(' ? commentAt(text, at) : wordAt(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function commentAt(text: string, start: number): Token {
  let depth = 0;
  let at = start;
  for (; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) break;
  }
  const end = Math.min(at + 1, text.length);
  return { kind: 'comment', text: text.slice(start + 1, Math.min(at, text.length)), start, end };
}

function wordAt(text: string, start: number): Token {
  let at = start;
  for (; at < text.length && !/[\s;(]/.test(text[at]!); at++) {
    if (text[at] !== '"') continue;
    const close = text.indexOf('"', at + 1);
    at = close < 0 ? text.length - 1 : close;
  }
  return { kind: 'word', text: text.slice(start, at), start, end: at };
}

/** A stretch of a decoded value with its place in the source. */
export function locate<T = string>(decoded: Decoded, { start, end }: Span, value: T): Located<T> {
  return { value, span: decoded.toSource(start, end) };
}
