import { lookupName } from '../explain/index.ts';

/** What macros are made of. */
export interface MacroValues {
  readonly ip: string;
  /** Whose record it is. */
  readonly domain: string;
  /** That of the envelope's sender, whose record was first. */
  readonly sender: string;
}

/** `%{i}`, `%{ir}`, `%{d2}`, `%{o-}` (RFC 7208 section 7); `%%`, `%_` and `%-` make no name. */
const macro = /%\{([a-z])(\d{0,3})(r?)([-.+,/_=]*)\}/gi;

/**
 * A domain with its macros filled in. Undefined where it needs more than is to be had: the sender's mailbox (`%{s}`,
 * `%{l}`) is not for the DNS to know, the name in HELO (`%{h}`) nobody here knows, `%{p}` is not to be used.
 */
export function expandMacros(text: string, { ip, domain, sender }: MacroValues): string | undefined {
  const known: Readonly<Record<string, string>> = {
    i: dotted(ip),
    d: domain,
    o: sender,
    v: ip.includes(':') ? 'ip6' : 'in-addr',
  };
  let isComplete = true;
  const expanded = text.replace(macro, (_, letter: string, keep: string, reverse: string, separators: string) => {
    const value = known[letter.toLowerCase()];
    isComplete &&= value !== undefined;
    return partsOf(value ?? '', separators || '.', reverse !== '')
      .slice(-Number(keep))
      .join('.');
  });
  return isComplete ? expanded : undefined;
}

/** As a name in the DNS has it: an IPv6 address nibble by nibble. */
function dotted(ip: string): string {
  return ip.includes(':') ? lookupName(ip, '')!.split('.').slice(0, -1).reverse().join('.') : ip;
}

function partsOf(value: string, separators: string, isReversed: boolean): string[] {
  const parts = [''];
  for (const char of value) {
    if (separators.includes(char)) parts.push('');
    else parts.push(`${parts.pop()!}${char}`);
  }
  return isReversed ? parts.reverse() : parts;
}
