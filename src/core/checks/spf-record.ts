import { isAddress } from '../explain/index.ts';
import { isName } from './question.ts';

/** One term of an SPF record (RFC 7208 section 12). */
export interface SpfTerm {
  readonly kind: 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'ip4' | 'ip6' | 'exists' | 'redirect' | 'other';
  readonly qualifier: '+' | '-' | '~' | '?';
  /** The domain that it names; absent where it means the record's own. */
  readonly domain?: string;
  /** Whether that domain is to be made of the sender's address and name: `%{i}._spf.contoso.com`. */
  readonly macro: boolean;
  /** Of `ip4` and `ip6`: `192.0.2.0/24`. */
  readonly range?: string;
  /** Of `a` and `mx`: how many bits of an address have to be those of the host's. */
  readonly bits?: { readonly ip4: number; readonly ip6: number };
}

const term = /^([-+~?]?)([a-z][a-z0-9_.-]*)(?:([:=])([^/]*))?((?:\/.*)?)$/i;

export function isSpf(record: string): boolean {
  return /^v=spf1(?: |$)/i.test(record);
}

/** The terms of a record, and those that are none. */
export function parseSpf(record: string): { readonly terms: readonly SpfTerm[]; readonly wrong: readonly string[] } {
  const words = record.slice('v=spf1'.length).split(' ').filter(Boolean);
  const terms = words.map(parseTerm);
  return {
    terms: terms.filter((parsed) => parsed !== undefined),
    wrong: words.filter((_, index) => terms[index] === undefined),
  };
}

function parseTerm(word: string): SpfTerm | undefined {
  const [, sign = '', written = '', separator, value = '', length = ''] = term.exec(word) ?? [];
  const name = written.toLowerCase();
  const qualifier = (sign || '+') as SpfTerm['qualifier'];
  const macro = value.includes('%');
  if (separator === '=') return modifier(name, sign, value, macro);
  const isPlain = separator === undefined && length === '';
  const hasDomain = separator === ':' && (macro || isName(value));
  const domain = hasDomain ? { domain: value.toLowerCase() } : {};
  switch (name) {
    case 'all':
      return isPlain ? { kind: 'all', qualifier, macro } : undefined;
    case 'include':
    case 'exists':
      return hasDomain && length === '' ? { kind: name, qualifier, macro, ...domain } : undefined;
    case 'a':
    case 'mx':
      return (hasDomain || separator === undefined) && isLength(length)
        ? { kind: name, qualifier, macro, ...domain, bits: bitsOf(length) }
        : undefined;
    case 'ptr':
      return (hasDomain || separator === undefined) && length === ''
        ? { kind: 'ptr', qualifier, macro, ...domain }
        : undefined;
    case 'ip4':
    case 'ip6':
      return isRange(name, value, length)
        ? { kind: name, qualifier, macro: false, range: value + (length || `/${familyBits[name]}`) }
        : undefined;
    default:
      return undefined;
  }
}

/** Modifiers that nobody knows are to be passed over. */
function modifier(name: string, sign: string, value: string, macro: boolean): SpfTerm | undefined {
  if (sign !== '') return undefined;
  if (name !== 'redirect') return { kind: 'other', qualifier: '+', macro };
  return macro || isName(value) ? { kind: 'redirect', qualifier: '+', domain: value.toLowerCase(), macro } : undefined;
}

const familyBits = { ip4: 32, ip6: 128 } as const;

/** `/24`, `//64`, `/24//64`. */
const lengths = /^(?:\/(\d{1,2}))?(?:\/\/(\d{1,3}))?$/;

function isLength(length: string): boolean {
  const { ip4, ip6 } = bitsOf(length);
  return lengths.test(length) && ip4 <= familyBits.ip4 && ip6 <= familyBits.ip6;
}

function bitsOf(length: string): { ip4: number; ip6: number } {
  const [, ip4 = familyBits.ip4, ip6 = familyBits.ip6] = lengths.exec(length) ?? [];
  return { ip4: Number(ip4), ip6: Number(ip6) };
}

function isRange(kind: 'ip4' | 'ip6', value: string, length: string): boolean {
  const bits = familyBits[kind];
  const isRight = isAddress(value) && value.includes(':') === (kind === 'ip6');
  return isRight && (length === '' || (/^\/\d{1,3}$/.test(length) && Number(length.slice(1)) <= bits));
}
