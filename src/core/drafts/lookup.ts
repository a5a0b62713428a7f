/**
 * The DNS name that asks a list for an address (RFC 5782): 40.107.20.108 and bl.spamcop.net make
 * `108.20.107.40.bl.spamcop.net`. Absent where the text is no address.
 */
export function lookupName(ip: string, zone: string): string | undefined {
  const reversed = ip.includes(':') ? nibbles(ip) : octets(ip);
  return reversed === undefined ? undefined : `${reversed}.${zone}`;
}

function octets(ip: string): string | undefined {
  const parts = ip.split('.');
  const good = parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256);
  return good ? parts.reverse().join('.') : undefined;
}

function nibbles(ip: string): string | undefined {
  const groups = groupsOf(ip);
  return groups?.join('').split('').reverse().join('.');
}

/** The eight groups of an IPv6 address, four digits each. */
export function groupsOf(ip: string): string[] | undefined {
  const halves = ip.toLowerCase().split('::');
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0)) return undefined;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...tail];
  return groups.every((group) => /^[0-9a-f]{1,4}$/.test(group))
    ? groups.map((group) => group.padStart(4, '0'))
    : undefined;
}
