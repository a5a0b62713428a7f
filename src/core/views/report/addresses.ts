import type { CheckResult } from '../../checks/index.ts';
import { addressUse, isAddress, lookupName, poolOf, type Explanation } from '../../explain/index.ts';
import { blocklist } from '../../tables/index.ts';
import type { AddressFact, Card, Listing, Place } from './model.ts';

const most = 20;

/** The lists that refused, once each for what they refused. */
export function listingsOf(explanations: readonly Explanation[], checks: readonly CheckResult[]): Listing[] {
  const found = new Map<string, Listing>();
  for (const { blocked } of explanations) {
    const subject = blocked?.ip ?? blocked?.domain;
    const list = blocklist(blocked?.list ?? '');
    const name = list?.name ?? blocked?.zone;
    if (!blocked || subject === undefined || name === undefined || found.size === most) continue;
    const key = `${name} ${subject}`;
    if (found.has(key)) continue;
    const query = queryOf(subject, blocked.zone);
    const now = checks.find(({ task }) => task.kind === 'list' && task.name === query);
    found.set(key, {
      subject: { value: subject, ...(blocked.span && { span: blocked.span }) },
      list: name,
      ...(list && { operator: list.operator, whoMayAsk: list.whoMayAsk, expiry: list.expiry }),
      ...(list?.lookup !== undefined && { lookup: list.lookup }),
      ...(list?.delist !== undefined && { delist: list.delist }),
      ...(blocked.zone !== undefined && { zone: blocked.zone }),
      ...(query !== undefined && { query }),
      ...(blocked.listed !== undefined && { listed: blocked.listed }),
      ...(now && { now }),
    });
  }
  return [...found.values()];
}

/** An address is asked for backwards, a domain as it is. */
function queryOf(subject: string, zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  return isAddress(subject) ? lookupName(subject, zone) : `${subject}.${zone}`;
}

/** The addresses that were refused, and those of the servers that answered. */
export function addressFacts(cards: readonly Card[], explanations: readonly Explanation[]): AddressFact[] {
  const found = new Map<string, AddressFact>();
  const add = (place: Place | undefined, role: AddressFact['role']): void => {
    if (!place || !isAddress(place.value) || found.has(place.value) || found.size === most) return;
    const { value } = place;
    // A server that answered took mail in: what is said of sending by a pool is not about it.
    const pool = role === 'refused' ? poolOf(value) : undefined;
    const use = addressUse(value);
    found.set(value, {
      ...place,
      role,
      ...(pool && { pool: { name: pool.name, use: pool.use, caution: pool.caution } }),
      ...(use && { use }),
    });
  };
  for (const { blocked } of explanations) {
    if (blocked?.ip !== undefined) add({ value: blocked.ip, ...(blocked.span && { span: blocked.span }) }, 'refused');
  }
  for (const { serverIp, serverRole } of cards) add(serverIp, serverRole);
  return [...found.values()];
}
