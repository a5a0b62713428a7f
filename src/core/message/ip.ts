import type { Span } from '../source.ts';

/** An IP address found in a text, as written but without brackets, port or `IPv6:`. */
export interface FoundIp extends Span {
  readonly ip: string;
}

const candidate = /[0-9a-f.:]{2,45}/gi;

/** The first IPv4 or IPv6 address that stands alone in the text. */
export function findIp(text: string): FoundIp | undefined {
  for (const match of text.matchAll(candidate)) {
    const found = trimmed(match[0], match.index);
    if (found && standsAlone(text, found)) return found;
  }
  return undefined;
}

/** `IPv6:` ends in a 6 and a colon, and `[192.0.2.1]:25` has a port; neither is of the address. */
function trimmed(text: string, at: number): FoundIp | undefined {
  const label = /^6:(?=[0-9a-f:]*:)/i.exec(text);
  const start = label && /^[0-9a-f:.]+$/i.test(text) && !isIp(text) ? label[0].length : 0;
  const ip = text.slice(start).replace(/(?<!:)[.:]$/, '');
  return isIp(ip) ? { ip, start: at + start, end: at + start + ip.length } : undefined;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  const before = text[start - 1] ?? ' ';
  return (
    (!/[\w-]/.test(before) || /ipv6:$/i.test(text.slice(Math.max(0, start - 5), start))) &&
    !/[\w-]/.test(text[end] ?? ' ')
  );
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
