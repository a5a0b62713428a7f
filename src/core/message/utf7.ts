import type { Run } from './position-map.ts';

const sextets = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * UTF-7 (RFC 2152), which Exchange still writes now and then and no platform decodes any more, in runs: text as it
 * is, and `+...-` as a whole.
 */
export function utf7Runs(written: string): Run[] {
  const runs: Run[] = [];
  let done = 0;
  const plain = (end: number): void => {
    if (end > done) runs.push({ text: written.slice(done, end), start: done, end });
  };
  for (const match of written.matchAll(/\+([A-Za-z0-9+/]*)-?/g)) {
    const end = match.index + match[0].length;
    plain(match.index);
    runs.push({ text: match[0] === '+-' ? '+' : utf16(match[1]!), start: match.index, end });
    done = end;
  }
  plain(written.length);
  return runs;
}

/** Base64 without padding over UTF-16 in network order; bits left over are padding. */
function utf16(encoded: string): string {
  const units: string[] = [];
  let held = 0;
  let bits = 0;
  for (const char of encoded) {
    held = ((held << 6) | sextets.indexOf(char)) & 0x3fffff;
    bits += 6;
    if (bits < 16) continue;
    bits -= 16;
    units.push(String.fromCharCode((held >> bits) & 0xffff));
  }
  return units.join('');
}
