import { PositionMap } from './position-map.ts';
import { utf7Runs } from './utf7.ts';

/** As much of the platform's TextDecoder (WHATWG Encoding) as is used here; the core sees no platform types. */
interface PlatformDecoder {
  decode(bytes?: Uint8Array, options?: { stream?: boolean }): string;
}
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => PlatformDecoder;

/** Bytes read as text. `known` is false where nothing here knows the charset: then it was read as windows-1252. */
export interface CharsetText {
  readonly text: string;
  readonly known: boolean;
}

/** Labels that mail uses and the WHATWG list does not know. */
const aliases: Readonly<Record<string, string>> = {
  'ansi_x3.110-1983': 'iso-8859-1',
  'cp-1252': 'windows-1252',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
  utf: 'utf-8',
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

const decoders = new Map<string, PlatformDecoder>();

function decoderFor(label: string, fatal = false): PlatformDecoder | undefined {
  const key = fatal ? `${label}!` : label;
  const cached = decoders.get(key);
  if (cached) return cached;
  try {
    const decoder = new TextDecoder(label, { fatal });
    decoders.set(key, decoder);
    return decoder;
  } catch {
    return undefined;
  }
}

export function normalizeCharset(charset: string): string {
  const label = charset.trim().toLowerCase().replace(/\*.*$/s, '');
  return aliases[label] ?? label;
}

export function isAscii(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes[index]! > 127) return false;
  return true;
}

/** True where ASCII bytes may mean something else in this charset, so that they must be decoded. */
export function shiftsAscii(charset: string): boolean {
  return shifting.test(normalizeCharset(charset));
}

export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    text += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return text;
}

function resolve(bytes: Uint8Array, charset: string): { label: string; known: boolean } {
  const label = normalizeCharset(charset);
  if (vague.has(label)) return { label: isUtf8(bytes) ? 'utf-8' : 'windows-1252', known: true };
  const known = decoderFor(label) !== undefined;
  return { label: known ? label : 'windows-1252', known };
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    decoderFor('utf-8', true)?.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export function decodeCharset(bytes: Uint8Array, charset: string): CharsetText {
  if (!shiftsAscii(charset) && isAscii(bytes)) {
    return {
      text: latin1(bytes),
      known: vague.has(normalizeCharset(charset)) || decoderFor(normalizeCharset(charset)) !== undefined,
    };
  }
  if (normalizeCharset(charset) === 'utf-7') {
    return {
      text: utf7Runs(latin1(bytes))
        .map((run) => run.text)
        .join(''),
      known: true,
    };
  }
  const { label, known } = resolve(bytes, charset);
  return { text: decoderFor(label)?.decode(bytes) ?? latin1(bytes), known };
}

/** From offsets in the decoded text to byte offsets: exact in lines of ASCII, a line (or 64 bytes of it) elsewhere. */
export function charsetMap(bytes: Uint8Array, charset: string): PositionMap {
  const map = new PositionMap();
  if (normalizeCharset(charset) === 'utf-7') {
    for (const { text, start, end } of utf7Runs(latin1(bytes))) map.add(text.length, start, end);
    return map;
  }
  const { label } = resolve(bytes, charset);
  const decoder = new TextDecoder(label);
  for (let from = 0; from < bytes.length;) {
    let to = from;
    while (to < bytes.length && to - from < 64 && bytes[to] !== 10) to++;
    if (bytes[to] === 10) to++;
    const last = to >= bytes.length;
    map.add(decoder.decode(bytes.subarray(from, to), { stream: !last }).length, from, to);
    from = to;
  }
  return map;
}
