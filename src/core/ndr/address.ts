/** An address in a text, with the offsets of the address itself (no brackets). */
export interface AddressAt {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const notInLocalPart = charTest(
  /[\s<>()[\]{}:;,"@\\|`?!\u3000-\u303f\uff00-\uff65\u201c\u201d\u2018\u2019\u00ab\u00bb]/,
);
const inDomain = charTest(/[\p{L}\p{N}._-]/u);
/** Longer than any mail server allows (RFC 5321 has 64 and 255), so that a wall of letters costs nothing. */
const longest = 320;

/** Whether the char at an offset is of a class. Of ASCII, which nearly all are, it is known beforehand. */
function charTest(pattern: RegExp): (text: string, at: number) => boolean {
  const ascii = Array.from({ length: 128 }, (_, code) => pattern.test(String.fromCharCode(code)));
  return (text, at) => ascii[text.charCodeAt(at)] ?? pattern.test(text.charAt(at));
}

/**
 * The addresses between two offsets, in order, where they stand in prose. The local part may be quoted or in UTF-8, the
 * domain a bare host name (`user@mailhub0`) as reports of inner servers have it.
 */
export function findAddresses(text: string, from = 0, to = text.length): AddressAt[] {
  const found: AddressAt[] = [];
  for (let at = text.indexOf('@', from); at >= 0 && at < to; at = text.indexOf('@', at + 1)) {
    const start = localPartStart(text, at, from);
    const end = domainEnd(text, at + 1, to);
    if (start < at && end > at + 1) found.push({ value: text.slice(start, end), start, end });
  }
  return found;
}

export function findAddress(text: string, from = 0, to = text.length): AddressAt | undefined {
  for (let at = text.indexOf('@', from); at >= 0 && at < to; at = text.indexOf('@', at + 1)) {
    const start = localPartStart(text, at, from);
    const end = domainEnd(text, at + 1, to);
    if (start < at && end > at + 1) return { value: text.slice(start, end), start, end };
  }
  return undefined;
}

function localPartStart(text: string, at: number, from: number): number {
  const first = Math.max(from, at - longest);
  if (text.charAt(at - 1) === '"') {
    const open = text.lastIndexOf('"', at - 2);
    return open >= first && !/[\r\n]/.test(text.slice(open, at)) ? open : at;
  }
  let start = at;
  // Chinese and Japanese prose runs into an address without a space.
  while (start > first && !notInLocalPart(text, start - 1)) {
    if (start < at && isIdeograph(text.charCodeAt(start - 1)) && !isIdeograph(text.charCodeAt(start))) break;
    start--;
  }
  while (start < at && /['*=/.]/.test(text.charAt(start))) start++;
  return start;
}

function domainEnd(text: string, from: number, to: number): number {
  const last = Math.min(to, from + longest);
  if (text.charAt(from) === '[') {
    const close = text.indexOf(']', from);
    return close > from && close < last && /^[\da-f.:]+$/i.test(text.slice(from + 1, close)) ? close + 1 : from;
  }
  let end = from;
  while (end < last && inDomain(text, end)) {
    if (
      end > from &&
      isIdeograph(text.charCodeAt(end)) &&
      !isIdeograph(text.charCodeAt(end - 1)) &&
      text.charAt(end - 1) !== '.'
    ) {
      break;
    }
    end++;
  }
  while (end > from && /[._-]/.test(text.charAt(end - 1))) end--;
  return text.charAt(from) === '.' ? from : end;
}

function isIdeograph(code: number): boolean {
  return code >= 0x2e80 && code < 0xd800;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** The same mailbox as far as a report can tell: letter case aside. */
export function sameAddress(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * The address of a DSN field value (RFC 3464 2.3.1): `rfc822; a@example.com`, `utf-8; ...` (RFC 6533), `<a@example.com>`,
 * a route `@relay.example.com:a@example.com`, xtext (`a+2Bb@example.com`, RFC 3461) in Original-Recipient.
 * Offsets are into the value. Absent for an X.400 name and for a value without an address.
 */
export function dsnAddress(value: string, xtext: boolean): AddressAt | undefined {
  let start = 0;
  // "rfc822;rfc822;a@example.com" is what some gateways make of a field they copy.
  while (value.includes(';', start)) {
    typePrefix.lastIndex = start;
    const type = typePrefix.exec(value);
    if (!type) break;
    if (type[1]?.toLowerCase() === 'x400') return undefined;
    start = typePrefix.lastIndex;
  }
  let end = value.length;
  const open = value.indexOf('<', start);
  const close = value.lastIndexOf('>');
  if (open >= 0 && close > open) {
    start = open + 1;
    end = close;
  }
  const route = value.charAt(start) === '@' ? value.indexOf(':', start) : -1;
  if (route >= 0 && route < end) start = route + 1;
  while (start < end && !isInside(value, start) && /[\s']/.test(value.charAt(start))) start++;
  while (end > start && !isInside(value, end - 1) && /[\s;,]/.test(value.charAt(end - 1))) end--;
  const written = value.slice(start, end);
  const bare = written.includes(' (') ? (/^\S+(?= \()/.exec(written)?.[0] ?? written) : written;
  if (bare === '' || (/\s/.test(bare) && /\s/.test(bare.replace(/^"[^"]*"/, '')))) return undefined;
  return { value: decode(bare, xtext), start, end: start + bare.length };
}

const typePrefix = /\s*([\w/-]{2,24})\s*;\s*/y;

/** True for letters, which is what an address mostly begins and ends with: they need no closer look. */
function isInside(value: string, at: number): boolean {
  const code = value.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

function decode(address: string, xtext: boolean): string {
  if (!address.includes('\\') && !(xtext && address.includes('+'))) return address;
  const unicode = address.replace(/\\x\{([\da-fA-F]{2,6})\}/g, (whole, hex: string) => {
    const point = parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
  const plain = xtext
    ? unicode.replace(/\+([\dA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : unicode;
  // Many write the address as it is: the plus of `a+40b@example.com` belongs to it.
  return /@.*@|[^\x20-\uffff]/.test(plain) ? unicode : plain;
}
