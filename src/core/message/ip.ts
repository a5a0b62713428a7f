import type { Span } from '../source.ts';

/** An IP address found in a text, as written but without brackets, port or `IPv6:`. */
export interface FoundIp extends Span {
  readonly ip: string;
}

const candidate = /[0-9a-f.:]{2,45}/gi;

/** The first IPv4 or IPv6 address that stands alone in the text. */
export function findIp(text: string): FoundIp | undefined {
  for (const { 0: written, index } of text.matchAll(candidate)) {
    // Of `IPv6:2001:db8::1` the candidate begins at the 6.
    const isLabelled = written.startsWith('6:') && /ipv$/i.test(text.slice(Math.max(0, index - 3), index));
    const start = index + (isLabelled ? 2 : 0);
    // A full stop after it, or the colon before a port, is not of the address.
    const ip = text.slice(start, index + written.length).replace(/(?<!:)[.:]$/, '');
    const end = start + ip.length;
    const before = isLabelled ? ' ' : (text[start - 1] ?? ' ');
    if (isIp(ip) && !/[\w-]/.test(before) && !/[\w-]/.test(text[end] ?? ' ')) return { ip, start, end };
  }
  return undefined;
}

export function isIp(text: string): boolean {
  return isIp4(text) || isIp6(text);
}

function isIp4(text: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) && text.split('.').every((part) => Number(part) < 256);
}

function isIp6(text: string): boolean {
  const halves = text.split('::');
  if (halves.length > 2 || !text.includes(':')) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups[groups.length - 1];
  const mapped = last !== undefined && last.includes('.');
  if (mapped && !isIp4(groups.pop()!)) return false;
  const count = groups.length + (mapped ? 2 : 0);
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group)) && (halves.length === 2 ? count < 8 : count === 8);
}
