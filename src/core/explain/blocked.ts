import { blocklist, type Blocklist, type Row } from '../tables/index.ts';
import { findAddresses, isAddress, poolOf } from './addresses.ts';
import type { Blocked } from './explanation.ts';
import { listsIn } from './match.ts';
import type { Level } from './question.ts';

/** Who has to act on a listing, and how: the id of its steps is `blocked/<case>`. */
export type BlockedCase =
  | 'microsoft'
  | 'microsoft-relay'
  | 'microsoft-address'
  | 'microsoft-name'
  | 'whole-network'
  | 'other-address'
  | 'domain'
  | 'resolver-error'
  | 'dead-list'
  | 'no-address';

export interface Listing {
  readonly blocked: Blocked;
  /** The list, where the tables know it. */
  readonly list?: Blocklist;
  /** Absent where the list is a mail service's own: its rows say who has to act. */
  readonly case?: BlockedCase;
}

/** `blocked using bl.example.net`, `listed at ...`, `found in ...`; whether it names a zone is seen by what is around it. */
const naming =
  /\b(blocked|listed|blacklisted|rejected|found|block ?list|black ?list)(?: at| by| in| on| using| due to) ([a-z0-9][a-z0-9.-]{2,252})/g;
/** An answer that says that the receiver's own question to the list was refused. */
const refusal =
  /returnc\/|open resolver|public resolver|127\.255\.255\.25|refused\.shtml|query refused|queries refused|too many queries|exceeded the query limit/;
const domainShape = /^[a-z0-9-]+\.[a-z0-9.-]*[a-z]{2,}$/;
/** `MailFrom domain example.com is listed`, `Sender address [user@example.com] blocked`. */
const listedDomain = /(?:\bdomain:? |sender address [[<][^\]>\s@]{1,64}@)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})/;

/** What an answer says of a listing or refusal of an address or domain. */
export function listingIn(level: Level, row?: Row): Listing | undefined {
  const text = level.words;
  const named = zoneIn(text);
  const lists = listsIn(level);
  const list =
    (named && lists.find((each) => hasZone(each, named.zone))) ??
    // Yahoo names its own page beside Spamhaus.
    lists.find(({ kind }) => kind !== 'provider') ??
    lists[0] ??
    blocklist(row?.list ?? '');
  if (!list && !named) return refusedAddress(text, row);
  const zone = named?.zone ?? zoneOf(list, text);
  const ip = addressNear(text, named?.at);
  const domain = listedDomain.exec(text)?.[1];
  const pool = ip === undefined ? undefined : poolOf(ip);
  const listed = refusal.test(text) || list?.status === 'dead' ? false : list ? true : undefined;
  const blocked: Blocked = {
    ...(ip !== undefined && { ip }),
    ...(domain !== undefined && domainShape.test(domain) && { domain }),
    ...(list && { list: list.id }),
    ...(zone !== undefined && { zone }),
    ...(listed !== undefined && { listed }),
    ...(pool && { pool: pool.id }),
  };
  const kind = caseOf(blocked, list);
  return { blocked, ...(list && { list }), ...(kind && { case: kind }) };
}

/** `Client host [192.0.2.1] blocked by contoso.com using Customer Block list`: an address, and no list that could be asked. */
const refused = /\bclient (?:host )?\[([0-9a-f:.]{3,45})\] (?:blocked|rejected)\b/;

function refusedAddress(text: string, row: Row | undefined): Listing | undefined {
  const named = refused.exec(text)?.[1];
  const ip = named ?? (row?.refuses && addressNear(text));
  if (ip === undefined || !isAddress(ip)) return undefined;
  const pool = poolOf(ip);
  const kind = row?.refuses && pool?.id === 'exchange-online' ? (`microsoft-${row.refuses}` as const) : undefined;
  if (named === undefined && !kind) return undefined;
  return { blocked: { ip, ...(pool && { pool: pool.id }) }, ...(kind && { case: kind }) };
}

/** Microsoft's own lists: only Microsoft can take its own shared address off. */
const ofMicrosoft = new Set(['outlook-com', 'exo-tenant']);

function caseOf({ listed, ip, pool, zone }: Blocked, list: Blocklist | undefined): BlockedCase | undefined {
  if (list?.status === 'dead') return 'dead-list';
  if (listed === false) return 'resolver-error';
  if (list?.kind === 'provider')
    return ofMicrosoft.has(list.id) && pool === 'exchange-online' ? 'microsoft' : undefined;
  if (list?.kind === 'domain') return 'domain';
  if (list?.id === 'uceprotect' && /^dnsbl-[23]\./.test(zone ?? '')) return 'whole-network';
  if (ip === undefined) return 'no-address';
  if (pool === 'exchange-online') return 'microsoft';
  return pool === 'relay' ? 'microsoft-relay' : 'other-address';
}

function hasZone(list: Blocklist, zone: string): boolean {
  return list.zones.some((each) => zone === each || zone.endsWith(`.${each}`));
}

/** A list's zone as the text writes it, with the labels before it: `dul.dnsbl.sorbs.net`. */
function zoneOf(list: Blocklist | undefined, text: string): string | undefined {
  for (const zone of list?.zones ?? []) {
    const at = text.indexOf(zone);
    if (at < 0) continue;
    const before = /[a-z0-9.-]*$/.exec(text.slice(Math.max(0, at - 64), at))?.[0] ?? '';
    return before === '' || before.endsWith('.') ? before + zone : undefined;
  }
  return undefined;
}

/** A name in the place where a list is named; nothing in the text says more than that. */
function zoneIn(text: string): { zone: string; at: number } | undefined {
  for (const match of text.matchAll(naming)) {
    const [all, verb = '', name = ''] = match;
    const zone = name.replace(/[.-]+$/, '');
    const after = text.slice(match.index + all.length, match.index + all.length + 7);
    // `blocked by contoso.com using Customer Block list`: the recipient's domain, no list.
    if (!domainShape.test(zone) || /^@| using/.test(after)) continue;
    const byList = all.startsWith('blocked using') || verb.endsWith('list');
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    if (byList || findAddresses(before).length > 0) return { zone, at: match.index };
  }
  return undefined;
}

/** The address that a list is said to have: the last one before its name, else the first of the text. */
function addressNear(text: string, at = text.length): string | undefined {
  const found = findAddresses(text).filter(({ ip }) => !ip.startsWith('127.'));
  return (found.filter(({ start }) => start < at).at(at === text.length ? 0 : -1) ?? found[0])?.ip;
}
