import { POOLS, SPECIAL_RANGES, type Pool } from '../tables/index.ts';

interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

function parseAddress(ip: string): Address | undefined {
  return ip.includes(':') ? parseIpv6(ip) : parseIpv4(ip);
}

function parseIpv4(ip: string): Address | undefined {
  const octets = ip.split('.');
  if (octets.length !== 4 || !octets.every((octet) => /^\d{1,3}$/.test(octet) && Number(octet) < 256)) return undefined;
  return { bits: 32, value: octets.reduce((sum, octet) => (sum << 8n) | BigInt(octet), 0n) };
}

function parseIpv6(ip: string): Address | undefined {
  const halves = ip.toLowerCase().split('::');
  if (halves.length > 2 || ip.length > 45) return undefined;
  const [head, tail] = halves.map(groupsOf);
  if (!head || (halves.length === 2 && !tail)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array<number>(missing).fill(0), ...(tail ?? [])];
  return { bits: 128, value: groups.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n) };
}

/** The 16-bit groups of one side of `::`, an IPv4 tail as two. */
function groupsOf(half: string): number[] | undefined {
  const groups: number[] = [];
  const words = half === '' ? [] : half.split(':');
  for (const [at, word] of words.entries()) {
    const tail = at === words.length - 1 && word.includes('.') ? parseIpv4(word) : undefined;
    if (tail) groups.push(Number(tail.value >> 16n), Number(tail.value & 0xffffn));
    else if (/^[0-9a-f]{1,4}$/.test(word)) groups.push(parseInt(word, 16));
    else return undefined;
  }
  return groups;
}

/** A CIDR range, ready for comparing: the bits that an address must have. */
interface Range {
  readonly bits: number;
  readonly shift: bigint;
  readonly prefix: bigint;
}

function parseRange(range: string): Range {
  const [first = '', length = ''] = range.split('/');
  const { bits, value } = parseAddress(first) ?? { bits: 32, value: 0n };
  const shift = BigInt(bits - Number(length));
  return { bits, shift, prefix: value >> shift };
}

function isInRange({ bits, value }: Address, range: Range): boolean {
  return bits === range.bits && value >> range.shift === range.prefix;
}

let pools: readonly { readonly pool: Pool; readonly ranges: readonly Range[] }[] | undefined;
let specials: readonly { readonly use: AddressUse; readonly range: Range }[] | undefined;

export function isAddress(text: string): boolean {
  return parseAddress(text) !== undefined;
}

/** The pool of Exchange Online that an address is of, by Microsoft's published ranges (worldwide cloud only). */
export function poolOf(ip: string): Pool | undefined {
  const address = parseAddress(ip);
  pools ??= POOLS.map((pool) => ({ pool, ranges: pool.ranges.map(parseRange) }));
  return address && pools.find(({ ranges }) => ranges.some((range) => isInRange(address, range)))?.pool;
}

/** Whether an address is in a range, `192.0.2.0/24`; one of the other family never is. */
export function isWithin(ip: string, range: string): boolean {
  const address = parseAddress(ip);
  return address !== undefined && isInRange(address, parseRange(range));
}

export type AddressUse = 'private' | 'documentation' | 'internal' | 'public';

/**
 * What an address can be used for. `private` is any that the Internet does not route, `internal` one that only
 * stands between Microsoft's own hosts. Absent where the text is no address.
 */
export function addressUse(ip: string): AddressUse | undefined {
  const address = parseAddress(ip);
  if (!address) return undefined;
  specials ??= SPECIAL_RANGES.map(({ range, use }) => ({ use, range: parseRange(range) }));
  return specials.find(({ range }) => isInRange(address, range))?.use ?? 'public';
}

/**
 * The DNS name that asks a list for an address (RFC 5782): 40.107.20.108 and bl.spamcop.net make
 * `108.20.107.40.bl.spamcop.net`; of an IPv6 address the 32 nibbles are reversed. Absent where it is no address.
 */
export function lookupName(ip: string, zone: string): string | undefined {
  const address = parseAddress(ip);
  if (!address) return undefined;
  const labels =
    address.bits === 32
      ? ip.split('.').map((octet) => String(Number(octet)))
      : [...address.value.toString(16).padStart(32, '0')];
  return [...labels.reverse(), zone].join('.');
}

/** An IPv4 address with nothing of a longer number around it, or something that may be an IPv6 address. */
const addressPattern =
  /(?<![\w.:-])(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)|[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){2,7}(?![\w:]))/gi;

/** An address and where it is written. */
export interface AddressAt {
  readonly ip: string;
  readonly start: number;
}

/** Every IP address in a text. A status code, a time or a version is none. */
export function findAddresses(text: string): AddressAt[] {
  const found: AddressAt[] = [];
  for (const match of text.matchAll(addressPattern)) {
    if (isAddress(match[0])) found.push({ ip: match[0], start: match.index });
  }
  return found;
}
