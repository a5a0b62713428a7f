/** A time in UTC, ISO 8601 to the second with a `Z`: `2026-03-02T08:42:00Z`. */
type Instant = string;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.map((name, index) => [name[0]!.toUpperCase() + name.slice(1), index + 1]),
);

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
  const line = text.slice(0, 200);
  return readDate(line) ?? (line.includes('(') ? readDate(dropComments(line)) : undefined);
}

function readDate(line: string): Instant | undefined {
  const parts = usual(line) ?? internet(line) ?? iso(line) ?? asctime(line) ?? american(line);
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

/**
 * `Mon, 2 Mar 2026 08:42:00 +0000`, with or without its day name: what nearly all systems write, read by place, which
 * takes a tenth of the time of an expression. All else is left to those below.
 */
function usual(line: string): Parts | undefined {
  const start = line.charCodeAt(3) === COMMA && line.charCodeAt(4) === SPACE ? 5 : 0;
  const end = digit(line, start + 1) < 0 ? start + 1 : start + 2;
  const day = number(line, start, end);
  const month = isCode(line, end, SPACE) ? (monthNumbers.get(line.slice(end + 1, end + 4)) ?? 0) : 0;
  if (day < 0 || month === 0 || !isCode(line, end + 4, SPACE)) return undefined;
  const year = number(line, end + 5, end + 9);
  const hour = number(line, end + 10, end + 12);
  const minute = number(line, end + 13, end + 15);
  const second = number(line, end + 16, end + 18);
  const zoneHour = number(line, end + 20, end + 22);
  const zoneMinute = number(line, end + 22, end + 24);
  if (Math.min(year, hour, minute, second, zoneHour, zoneMinute) < 0) return undefined;
  const isTimed = isCode(line, end + 9, SPACE) && isCode(line, end + 12, COLON) && isCode(line, end + 15, COLON);
  const isNegative = isCode(line, end + 19, MINUS);
  const isZoned = isCode(line, end + 18, SPACE) && (isNegative || isCode(line, end + 19, PLUS));
  if (!isTimed || !isZoned || line.charCodeAt(end + 24) > SPACE) return undefined;
  return { year, month, day, hour, minute, second, zone: (isNegative ? -1 : 1) * (zoneHour * 60 + zoneMinute) };
}

const SPACE = 32;
const PLUS = 43;
const COMMA = 44;
const MINUS = 45;
const COLON = 58;

function isCode(line: string, at: number, code: number): boolean {
  return line.charCodeAt(at) === code;
}

/** The number whose digits stand between the two offsets; below 0 where one is none. */
function number(line: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const next = digit(line, at);
    if (next < 0) return -1;
    value = value * 10 + next;
  }
  return value;
}

function digit(line: string, at: number): number {
  const value = line.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : -1;
}

const time = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?`;
const zone = String.raw`(?:\s*([+-]\d{4}|[+-]\d{2}:\d{2}|[a-z]{1,5}(?:[+-]\d{4})?))?`;

const internetForm = new RegExp(
  String.raw`^\s*(?:[a-z]{2,9}\b[\s.,]*)?0?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4})[\s,]+${time}${zone}\b`,
  'i',
);
function internet(line: string): Parts | undefined {
  const match = internetForm.exec(line);
  return match ? assemble(match[3], monthOf(match[2]), match[1], [match[4], match[5], match[6]], match[7]) : undefined;
}

const isoForm = new RegExp(String.raw`^\s*(\d{4})-(\d{2})-(\d{2})(?:T|\s+)${time}${zone}\s*$`, 'i');
function iso(line: string): Parts | undefined {
  const match = isoForm.exec(line);
  return match ? assemble(match[1], Number(match[2]), match[3], match.slice(4, 7), match[7]) : undefined;
}

const asctimeForm = new RegExp(
  String.raw`^\s*(?:[a-z]{3}\b[\s,]*)?([a-z]{3})[a-z]*\s+(\d{1,2})[\s,]+${time}(?:\s+([a-z]{1,5}|[+-]\d{4}))?\s+(\d{4})${zone}\s*$`,
  'i',
);
function asctime(line: string): Parts | undefined {
  const match = asctimeForm.exec(line);
  return match ? assemble(match[7], monthOf(match[1]), match[2], match.slice(3, 6), match[6] ?? match[8]) : undefined;
}

const americanForm =
  /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})[\s,]+(\d{1,2}):(\d{2}):(\d{2})\s*([ap])m(?:\s*(?:utc|gmt|z))?\s*$/i;
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
  if (!isTime || year < 1900 || year > 9990 || day < 1 || day > daysOf(year, month)) {
    return undefined;
  }
  const minutes = hour * 60 + minute - offset;
  const days = Math.floor(minutes / 1440);
  const ofDay = minutes - days * 1440;
  const clock = `T${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}:${two(Math.min(second, 59))}Z`;
  // Most are of the same day in UTC, and a Date takes as long to make as all the rest.
  if (days === 0) return `${year}-${two(month)}-${two(day)}${clock}`;
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}${clock}`;
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 0 where the month is none. */
function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return monthDays[month - 1] ?? 0;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
