import type { AnsweredBy } from '../ndr/facts.ts';
import { BLOCKLISTS, TABLES, type Blocklist, type Row, type TableName } from '../tables/index.ts';
import type { MatchedBy } from './explanation.ts';
import type { Level } from './question.ts';
import { deciding, isCode, isInRange } from './status.ts';
import { WordingIndex } from './wording.ts';

/** A row, its table, and its place among all. */
export interface Entry {
  readonly table: TableName;
  readonly row: Row;
  readonly order: number;
}

/** A row that a text or code led to. */
export interface Match extends Entry {
  readonly by: MatchedBy;
}

const ENTRIES: readonly Entry[] = TABLES.flatMap(({ name, rows }) => rows.map((row) => ({ table: name, row }))).map(
  (entry, order) => ({ ...entry, order }),
);

let rowIndex: WordingIndex<Entry> | undefined;
let listIndex: WordingIndex<Blocklist> | undefined;

/** The blocklists that a text names, the longest wording first. */
export function listsIn(level: Level): Blocklist[] {
  listIndex ??= new WordingIndex(BLOCKLISTS, (list) => [...list.texts, ...list.zones]);
  return listIndex
    .find(level.words)
    .sort((one, other) => other.length - one.length)
    .map(({ entry }) => entry);
}

/**
 * How well a row's codes agree: 3 the very code, 2 its range, 1 nothing said against it, 0 another class; and half a
 * point less where the reply contradicts the class of the code (`550 4.4.7`), as the reply decides.
 */
function agreement({ codes, range, reply }: Row, level: Level): number {
  const mine = deciding(codes?.[0] ?? range?.[0], reply);
  const theirs = deciding(level.statuses[0], level.reply);
  const sameClass = mine === undefined || theirs === undefined || mine === theirs;
  if (codes?.some((code) => level.statuses.some((status) => isCode(status, code)))) return sameClass ? 3 : 2.5;
  if (range && level.statuses.some((status) => isInRange(status, range))) return sameClass ? 2 : 1.5;
  return sameClass ? 1 : 0;
}

/** Whether a table speaks for the one who answered: 2 it is its own, 1 it may be, 0 it is another's. */
function nativeness(table: TableName, system: string | undefined): 0 | 1 | 2 {
  const exchange = isMicrosoft(system) || system === 'exchange-server';
  if (table === system || (table === 'exchange-online' && exchange)) return 2;
  return table === 'generic' || system === undefined ? 1 : 0;
}

function isMicrosoft(system: string | undefined): boolean {
  return system === 'exchange-online' || system === 'outlook.com';
}

/**
 * The rows whose wording an answer holds, the best first: the code agrees as well, then the table of the one who
 * answered, then the longest wording (a vague row's last), then the order of the tables.
 */
export function matchText(level: Level, { system }: AnsweredBy): Match[] {
  rowIndex ??= new WordingIndex(ENTRIES, ({ row }) => row.texts);
  const home = system === 'exchange-server' ? 'exchange-server' : undefined;
  return rowIndex
    .find(level.words)
    .map(({ entry, length }) => {
      const codes = agreement(entry.row, level);
      const native = nativeness(entry.table, system);
      // Each outweighs all that come after it: a wording has fewer than 1,000 characters, the tables fewer rows.
      const weight = entry.row.vague ? 10 : 1e3; // so that the longest vague wording counts less than any other
      const points = codes * 1e7 + native * 1e6 + length * weight + (entry.table === home ? 500 : 0) - entry.order;
      return { entry, points, by: codes > 1 ? ('code-and-text' as const) : ('text' as const) };
    })
    .sort((one, other) => other.points - one.points)
    .map(({ entry, by }) => ({ ...entry, by }));
}

/** The rows that a code alone allows, in the tables of the one who answered; the usual meaning first. */
export function matchCode(level: Level, { system }: AnsweredBy): Match[] {
  return byCode(
    level,
    ({ table }, status) => table === system || (table === 'exchange-online' && mayBe(status, system)),
  );
}

/** Codes with which Exchange Online passes on what another server said: they say less than its words. */
const passedOn = /\.(?:350|351|367)$/;

/**
 * The row of a code that nobody else uses: of two or three digits in the last place, as Microsoft and Gmail number
 * their own answers.
 */
export function matchOwnCode(level: Level, answeredBy: AnsweredBy): Match | undefined {
  const statuses = level.statuses.filter((status) => /\.\d{2,3}$/.test(status) && !passedOn.test(status));
  return matchCode({ ...level, statuses }, answeredBy)[0];
}

/** What Microsoft would mean by a code whose answerer is not known. */
export function matchCodeOfMicrosoft(level: Level): Match[] {
  return byCode(level, ({ table }) => table === 'exchange-online');
}

const RANGES = ENTRIES.filter(({ row }) => row.range);
let codeIndex: ReadonlyMap<string, readonly Entry[]> | undefined;

/** The rows by their codes as the tables write them: `5.7.1`, `x.7.26`. */
function rowsByCode(): ReadonlyMap<string, readonly Entry[]> {
  if (codeIndex) return codeIndex;
  const index = new Map<string, Entry[]>();
  for (const entry of ENTRIES) {
    for (const code of entry.row.codes ?? []) index.set(code, [...(index.get(code) ?? []), entry]);
  }
  return (codeIndex = index);
}

function byCode(level: Level, isOwn: (entry: Entry, status: string) => boolean): Match[] {
  for (const status of level.statuses) {
    const codes = [status, `x${status.slice(1)}`].flatMap((code) => rowsByCode().get(code) ?? []);
    const exact = codes.filter((entry) => isOwn(entry, status));
    const found = exact.length > 0 ? exact : RANGES.filter((entry) => isIn(status, entry) && isOwn(entry, status));
    const by: MatchedBy = exact.length > 0 ? 'code' : 'range';
    if (found.length > 0)
      return found.sort((one, other) => likelier(one, other, level)).map((entry) => ({ ...entry, by }));
  }
  return [];
}

function isIn(status: string, { row: { range } }: Entry): boolean {
  return range !== undefined && isInRange(status, range);
}

/** Exchange Online's rows need Microsoft as the one who answered; only its numbers of three digits are no one else's. */
function mayBe(status: string, system: string | undefined): boolean {
  if (isMicrosoft(system)) return true;
  return system === undefined && /\.\d{3}$/.test(status);
}

/** The usual meaning first, and last a row that comes with another reply. */
function likelier(one: Entry, other: Entry, { reply }: Level): number {
  const points = ({ row }: Entry): number =>
    (row.usual ? 1 : 0) - (reply !== undefined && row.reply !== undefined && row.reply !== reply ? 2 : 0);
  return points(other) - points(one) || one.order - other.order;
}
