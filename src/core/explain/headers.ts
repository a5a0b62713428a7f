import {
  AUTHENTICATION_FIELDS,
  DELIVERY_STATUS_FIELDS,
  MICROSOFT_FIELDS,
  OTHER_FIELDS,
  type FieldMeaning,
  type ValueMeaning,
} from '../tables/headers.ts';
import type { Texts } from '../tables/index.ts';
import { REGISTERED_FIELDS, type Standing } from '../tables/registered-fields.ts';

export type { Standing } from '../tables/registered-fields.ts';

/** What a header field or field of a delivery status is. */
export interface FieldDescription {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  /** Absent where IANA's registry does not have it. */
  readonly standing?: Standing;
}

const byName = <T extends { readonly name: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.name.toLowerCase(), row]));

const fields = byName([...MICROSOFT_FIELDS, ...AUTHENTICATION_FIELDS, ...DELIVERY_STATUS_FIELDS, ...OTHER_FIELDS]);
const registered = byName(REGISTERED_FIELDS);

/** What a field is, by its name in any case. */
export function describeField(name: string, texts: Texts): FieldDescription | undefined {
  const entry = registered.get(name.toLowerCase());
  const own = fields.get(name.toLowerCase());
  const meaning = own?.meaning ?? (entry && texts.field(entry.name));
  const row = own ?? entry;
  if (!row || meaning === undefined) return undefined;
  return { name: row.name, meaning, source: row.source, ...(entry && { standing: entry.standing }) };
}

/** What one item of a field's value means, and where it stands in the value. */
export interface ItemMeaning {
  /** As written: `SCL`, `spf`; absent where the value is one word. */
  readonly key?: string;
  readonly value: string;
  /** What the key is. */
  readonly keyMeaning?: string;
  /** What the value says; absent where it speaks for itself or is not documented. */
  readonly valueMeaning?: string;
  readonly start: number;
  readonly end: number;
}

const items = {
  colon: /([A-Za-z][\w-]{0,40}):([^;\r\n]{0,400})/g,
  equals: /([A-Za-z][\w.-]{0,40})=([^\s;()]{0,400})/g,
  word: /()([\w.+-]{1,100})/g,
};

/** What the item at an offset of a field's value means. */
export function describeValue(name: string, value: string, offset: number): ItemMeaning | undefined {
  const field = fields.get(name.toLowerCase());
  if (!field?.grammar) return undefined;
  for (const match of value.matchAll(items[field.grammar])) {
    const end = match.index + match[0].length;
    if (end < offset) continue;
    return match.index > offset ? undefined : itemOf(field, match[1] ?? '', match[2] ?? '', match.index, end);
  }
  return undefined;
}

function itemOf(
  field: FieldMeaning,
  key: string,
  written: string,
  start: number,
  end: number,
): ItemMeaning | undefined {
  const value = written.trim();
  const known = field.keys?.find((each) => each.key.toLowerCase() === key.toLowerCase());
  const values = key === '' ? field.values : known?.values;
  const meaning = meaningOf(values, value);
  const keyMeaning = known?.meaning ?? (key === '' ? undefined : field.otherKeys);
  if (keyMeaning === undefined && meaning === undefined) return undefined;
  return {
    ...(key !== '' && { key }),
    value,
    ...(keyMeaning !== undefined && { keyMeaning }),
    ...(meaning !== undefined && { valueMeaning: meaning }),
    start,
    end,
  };
}

function meaningOf(values: readonly ValueMeaning[] | undefined, value: string): string | undefined {
  const lower = value.toLowerCase();
  const exact = values?.find((each) => each.value.toLowerCase() === lower);
  return (exact ?? values?.find((each) => stands(each.value, lower)))?.meaning;
}

/** Whether `1xx` or `4-7` stands for a number. */
function stands(pattern: string, value: string): boolean {
  if (!/^\d{1,3}$/.test(value)) return false;
  const range = /^(\d)-(\d)$/.exec(pattern);
  if (range) return Number(range[1]) <= Number(value) && Number(value) <= Number(range[2]);
  return pattern.length === value.length && pattern.endsWith('xx') && pattern.startsWith(value[0] ?? '-');
}
