import { isAddress, lookupName } from '../explain/index.ts';
import { blocklist, type Blocklist } from '../tables/index.ts';
import { isAbsent, recordsOf, type Answer, type Ask } from './question.ts';
import { failureOf, outcome, type FindingId, type Outcome, type Task } from './result.ts';

/** What one address record of a list says by itself (RFC 5782, and the list's own codes). */
export type Verdict = 'listed' | 'not-listed' | 'error' | 'outside';

/**
 * Asks a list, and checks that it is alive: a list may not have 127.0.0.1 and has to have 127.0.0.2 (RFC 5782 section
 * 5). So a resolver or a dead list that says yes to everything is not believed, nor one that only strangers get no from.
 */
export async function checkList({ subject, name, list }: Task, ask: Ask): Promise<Outcome> {
  const known = blocklist(list?.id ?? '');
  const slots = { list: list?.name ?? name };
  const found = (id: FindingId, records: readonly string[] = []): Outcome => outcome([{ id, slots }], records);
  const answer = await ask(name, 'A');
  const zone = list?.zone ?? '';
  if (isAbsent(answer)) return found((await knowsItsTest(subject, zone, ask)) ? 'not-listed' : 'list-silent');
  const failure = failureOf(answer);
  if (failure) return outcome([failure]);
  const values = recordsOf(answer);
  const records = values.map((value) => withMeaning(value, known));
  const verdict = verdictOf(values, known);
  if (verdict === 'outside') return found('list-outside', records);
  if (verdict === 'error') return found('list-error', [...records, ...recordsOf(await ask(name, 'TXT'))]);
  if (verdict === 'not-listed') return found('not-listed', records);
  if (isListed(await ask(controlName(subject, zone, '127.0.0.1', 'invalid'), 'A'), known)) {
    return found('list-everything', records);
  }
  return found('listed', [...records, ...recordsOf(await ask(name, 'TXT'))]);
}

/** Domain lists have no test entry that all agree on. */
async function knowsItsTest(subject: string, zone: string, ask: Ask): Promise<boolean> {
  if (!isAddress(subject)) return true;
  return isListed(await ask(controlName(subject, zone, '127.0.0.2', 'test'), 'A'), undefined);
}

function controlName(subject: string, zone: string, address: string, domain: string): string {
  return isAddress(subject) ? lookupName(address, zone)! : `${domain}.${zone}`;
}

function isListed(answer: Answer, list: Blocklist | undefined): boolean {
  const values = recordsOf(answer);
  return values.length > 0 && verdictOf(values, list) === 'listed';
}

/** One answer may have several records: what makes it doubtful outweighs. */
function verdictOf(values: readonly string[], list: Blocklist | undefined): Verdict {
  const verdicts = values.map((value) => verdictOn(value, list));
  return (['outside', 'error', 'listed'] as const).find((verdict) => verdicts.includes(verdict)) ?? 'not-listed';
}

/** What one address record of a list means. */
export function verdictOn(value: string, list?: Blocklist): Verdict {
  const octets = value.split('.').map(Number);
  const [first, second, third, last = 0] = octets;
  if (first !== 127 || octets.length !== 4) return 'outside';
  const isError =
    (second === 255 && third === 255) || value === '127.0.0.1' || list?.errors.some((error) => error.value === value);
  if (isError) return 'error';
  // Mailspike's codes from 13 on are for senders of neutral and good repute.
  return list?.id === 'mailspike' && last >= 13 ? 'not-listed' : 'listed';
}

/** `127.0.0.3 (SBL CSS)`: the value with the list's own name for it. */
function withMeaning(value: string, list: Blocklist | undefined): string {
  const last = Number(value.slice(value.lastIndexOf('.') + 1));
  const rows = [...(list?.errors ?? []), ...(list?.returns ?? [])];
  const meanings = rows.filter((row) => isMeant(row.value, value, last)).map(({ meaning }) => meaning);
  return meanings.length === 0 ? value : `${value} (${meanings.join(', ')})`;
}

/** A row says `127.0.0.2`, `127.0.0.13-16` or `bit 8`. */
function isMeant(row: string, value: string, last: number): boolean {
  if (row.startsWith('bit ')) return (last & Number(row.slice(4))) !== 0;
  const [start = '', end] = row.split('-');
  if (end === undefined) return row === value;
  const prefix = start.slice(0, start.lastIndexOf('.') + 1);
  return value.startsWith(prefix) && last >= Number(start.slice(prefix.length)) && last <= Number(end);
}
