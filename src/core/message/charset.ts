import { PositionMap } from './position-map.ts';
import { utf7Runs } from './utf7.ts';

/** As much of the platform's TextDecoder (WHATWG Encoding) as is used here; the core sees no platform types. */
interface PlatformDecoder {
  /** The standard's own name, whatever label was asked for. */
  readonly encoding: string;
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => PlatformDecoder;

/** How a charset that a mail names is read. */
interface Charset {
  /** `platform`: by its decoder. `vague`: the name promises nothing. `unknown`: nothing here knows it. */
  readonly kind: 'platform' | 'windows-1252' | 'utf-7' | 'vague' | 'unknown';
  /** ASCII bytes may mean something else, so that they must be decoded. */
  readonly shifts: boolean;
  readonly decoder?: PlatformDecoder;
}

/** Labels that mail uses and the WHATWG list does not know. */
const aliases: Readonly<Record<string, string>> = {
  'ansi_x3.110-1983': 'iso-8859-1',
  'cp-1252': 'windows-1252',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  'unicode-1-1-utf-7': 'utf-7',
  'utf-8-mac': 'utf-8',
  utf8mb4: 'utf-8',
};

/** Labels that promise nothing: their bytes are UTF-8 where they can be, else windows-1252. */
const vague = new Set([
  '',
  'us-ascii',
  'ascii',
  'ansi_x3.4-1968',
  'unknown',
  'x-unknown',
  'unknown-8bit',
  '8bit',
  'utf',
]);
const shifting = /^(?:utf-7|utf-16|iso-2022|hz-gb|csiso2022)/;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const utf8 = new TextDecoder('utf-8');

/** By the name as written. A mail may name any number of charsets, so this is emptied when it grows. */
const charsets = new Map<string, Charset>();
const mostCharsets = 500;

function charsetNamed(name: string): Charset {
  const known = charsets.get(name);
  if (known) return known;
  if (charsets.size >= mostCharsets) charsets.clear();
  const charset = findCharset(name);
  charsets.set(name, charset);
  return charset;
}

function findCharset(name: string): Charset {
  // RFC 2231 adds a language to the charset of an encoded word: `utf-8*en`.
  const written = name.slice(0, 60).trim().toLowerCase().split('*')[0]!;
  const label = aliases[written] ?? written;
  const shifts = shifting.test(label);
  if (label === 'utf-7') return { kind: 'utf-7', shifts };
  if (vague.has(label)) return { kind: 'vague', shifts };
  try {
    const decoder = new TextDecoder(label);
    return decoder.encoding === 'windows-1252'
      ? { kind: 'windows-1252', shifts }
      : { kind: 'platform', shifts, decoder };
  } catch {
    return { kind: 'unknown', shifts: false };
  }
}

/** What windows-1252 has where ISO 8859-1 has control chars; five are the same in both. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By a table of our own: Node up to 22 takes the platform's windows-1252 for ISO 8859-1. */
function windows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\x80-\x9f]/g, (char) => upper[char.charCodeAt(0) - 0x80]!);
}

/** False where nothing here knows the charset: it is read as windows-1252 then. */
export function isKnownCharset(charset: string): boolean {
  return charsetNamed(charset).kind !== 'unknown';
}

/** True where ASCII bytes may mean something else in this charset, so that they must be decoded. */
export function shiftsAscii(charset: string): boolean {
  return charsetNamed(charset).shifts;
}

export function isAscii(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes[index]! > 127) return false;
  return true;
}

/** One char a byte. */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    // apply takes a typed array as it is; spreading would go through its iterator.
    text += String.fromCharCode.apply(undefined, bytes.subarray(from, from + 8192) as unknown as number[]);
  }
  return text;
}

/** Absent where the bytes are no UTF-8. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

export function decodeCharset(bytes: Uint8Array, name: string): string {
  const { kind, shifts, decoder } = charsetNamed(name);
  if (!shifts && isAscii(bytes)) return latin1(bytes);
  if (kind === 'utf-7') {
    return utf7Runs(latin1(bytes))
      .map((run) => run.text)
      .join('');
  }
  return (kind === 'vague' ? asUtf8(bytes) : decoder?.decode(bytes)) ?? windows1252(bytes);
}

/** Where a charset has several bytes a char, places are known to a line, or to this many bytes of a longer one. */
const mapStep = 64;

/** From offsets in the decoded text to byte offsets. */
export function charsetMap(bytes: Uint8Array, name: string): PositionMap {
  const map = new PositionMap();
  const { kind, decoder } = charsetNamed(name);
  const chosen = kind === 'vague' && asUtf8(bytes) !== undefined ? utf8 : decoder;
  if (kind === 'utf-7') for (const { text, start, end } of utf7Runs(latin1(bytes))) map.add(text.length, start, end);
  else if (chosen) addSteps(map, bytes, chosen);
  else map.add(bytes.length, 0, bytes.length);
  return map;
}

/** Step by step; with the last the decoder is as new again. */
function addSteps(map: PositionMap, bytes: Uint8Array, decoder: PlatformDecoder): void {
  for (let from = 0; from < bytes.length;) {
    let to = from;
    while (to < bytes.length && to - from < mapStep && bytes[to] !== 10) to++;
    if (bytes[to] === 10) to++;
    map.add(decoder.decode(bytes.subarray(from, to), { stream: to < bytes.length }).length, from, to);
    from = to;
  }
}
