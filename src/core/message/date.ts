/** A time in UTC, ISO 8601 to the second with a `Z`: `2026-03-02T08:42:00Z`. */
type Instant = string;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zone names that RFC 5322 section 4.3 defines, in hours; any other name says nothing of the offset. */
const zones: Readonly<Record<string, number>> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC. */
  zone: number;
}

/**
 * A date as mail writes it, in UTC: RFC 5322 with its obsolete forms, ISO 8601, C's asctime, and Exchange's US form
 * (`1/2/2026 3:04:05 PM`, which Exchange writes in UTC in its own reports). Undefined where the text is no date, or
 * has no zone and no such rule; nothing is guessed.
 */
export function parseDate(text: string): Instant | undefined {
  const line = dropComments(text.slice(0, 200)).replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
  const parts = internet(line) ?? iso(line) ?? asctime(line) ?? american(line);
  return parts && instant(parts);
}

function dropComments(text: string): string {
  let depth = 0;
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '(' && depth++ === 0) out += text.slice(from, at);
    else if (char === ')' && depth > 0 && --depth === 0) from = at + 1;
  }
  return depth === 0 ? out + text.slice(from) : out;
}

const time = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?`;
const zone = String.raw`(?: ?([+-]\d{4}|[+-]\d{2}:\d{2}|[a-z]{1,5}(?:[+-]\d{4})?))?`;

const internetForm = new RegExp(
  String.raw`^(?:[a-z]{2,9}(?:, ?|\. |\., | ))?0?(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{2,4}),? ${time}${zone}\b`,
  'i',
);
function internet(line: string): Parts | undefined {
  const match = internetForm.exec(line);
  return match ? assemble(match[3], monthOf(match[2]), match[1], match.slice(4, 7), match[7]) : undefined;
}

const isoForm = new RegExp(String.raw`^(\d{4})-(\d{2})-(\d{2})[T ]${time}${zone}$`, 'i');
function iso(line: string): Parts | undefined {
  const match = isoForm.exec(line);
  return match ? assemble(match[1], Number(match[2]), match[3], match.slice(4, 7), match[7]) : undefined;
}

const asctimeForm = new RegExp(
  String.raw`^(?:[a-z]{3},? )?([a-z]{3})[a-z]* (\d{1,2}),? ${time}(?: ([a-z]{1,5}|[+-]\d{4}))? (\d{4})${zone}$`,
  'i',
);
function asctime(line: string): Parts | undefined {
  const match = asctimeForm.exec(line);
  return match ? assemble(match[7], monthOf(match[1]), match[2], match.slice(3, 6), match[6] ?? match[8]) : undefined;
}

const americanForm = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),? (\d{1,2}):(\d{2}):(\d{2}) ?([ap])m(?: ?(?:utc|gmt|z))?$/i;
function american(line: string): Parts | undefined {
  const match = americanForm.exec(line);
  if (!match) return undefined;
  const hour = (Number(match[4]) % 12) + (match[7]!.toLowerCase() === 'p' ? 12 : 0);
  return assemble(match[3], Number(match[1]), match[2], [String(hour), match[5], match[6]], 'z');
}

function monthOf(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function assemble(
  year: string | undefined,
  month: number,
  day: string | undefined,
  [hour, minute, second]: (string | undefined)[],
  zoneText: string | undefined,
): Parts | undefined {
  const offset = zoneMinutes(zoneText);
  if (offset === undefined) return undefined;
  return {
    year: fullYear(Number(year), year!.length),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second ?? 0),
    zone: offset,
  };
}

/** RFC 5322 section 4.3: two digits below 50 are of this century; three digits count from 1900. */
function fullYear(year: number, digits: number): number {
  if (digits === 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits === 3 ? 1900 + year : year;
}

function zoneMinutes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(text);
  if (offset) return (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
  const hours = zones[text.toLowerCase()];
  return hours === undefined ? undefined : hours * 60;
}

function instant({ year, month, day, hour, minute, second, zone: offset }: Parts): Instant | undefined {
  const isTime = hour < 24 && minute < 60 && second <= 60 && Math.abs(offset) <= 1440;
  if (!isTime || year < 1900 || year > 9990) return undefined;
  const local = Date.UTC(year, month - 1, day, hour, minute, Math.min(second, 59));
  const date = new Date(local);
  // No such month or day is another one to the platform.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return `${new Date(local - offset * 60_000).toISOString().slice(0, 19)}Z`;
}
