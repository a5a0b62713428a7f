import { lookupName, type Explanation } from '../explain/index.ts';
import { blocklist } from '../tables/index.ts';
import type { Instant } from '../ndr/facts.ts';
import { domainOf, type Failure, type Incident } from './failures.ts';

/** Failures that one action of one party would end: the same list and range of addresses, or the same meaning. */
export interface Cause {
  readonly key: string;
  readonly explanation: Explanation;
  readonly failures: readonly Failure[];
  /** What blocks: the zone that the answers name, else the list's name. */
  readonly list?: string;
  readonly tally: Tally;
}

/** What a set of failures amounts to. Lists are in order of first appearance, without repeats. */
export interface Tally {
  readonly messages: number;
  readonly recipients: number;
  readonly senders: readonly string[];
  readonly senderDomains: readonly string[];
  readonly domains: readonly string[];
  /** Addresses that were refused. */
  readonly ips: readonly string[];
  readonly codes: readonly string[];
  readonly first?: Instant;
  readonly last?: Instant;
}

/** Causes of an incident: Microsoft's first, then the most frequent. */
export function findCauses(incident: Incident): Cause[] {
  const groups = groupBy(incident.failures, causeKey);
  const causes = [...groups].map(([key, failures]): Cause => {
    const explanation = failures[0]!.explanation;
    const list = listOf(explanation);
    return { key, explanation, failures, tally: tally(failures), ...(list === undefined ? {} : { list }) };
  });
  return causes.sort((a, b) => rank(a) - rank(b) || b.failures.length - a.failures.length);
}

/** What blocks, as people can look it up. */
export function listOf({ blocked }: Explanation): string | undefined {
  return blocked?.zone ?? blocklist(blocked?.list ?? '')?.name ?? blocked?.list;
}

/** Whether a mail service blocks by a list of its own, which has no name that its answer could hold. */
export function isOwnList({ blocked }: Explanation): boolean {
  return blocklist(blocked?.list ?? '')?.kind === 'provider';
}

/** Causes that are more than one person's typing error or full mailbox; the first one where all are that. */
export function commonCauses(incident: Incident): Cause[] {
  const causes = findCauses(incident);
  const common = causes.filter(({ explanation: { owner } }) => owner !== 'sender' && owner !== 'recipient');
  return common.length > 0 ? common : causes.slice(0, 1);
}

function rank({ explanation }: Cause): number {
  return ['yes', 'after-clean-up', 'if-persisting', 'no'].indexOf(explanation.ticket);
}

function causeKey({ explanation }: Failure): string {
  const { blocked } = explanation;
  if (blocked === undefined) return [explanation.id, explanation.owner, explanation.delayed && 'delayed'].join(' ');
  const list = blocked.list ?? blocked.zone ?? explanation.id;
  const state = blocked.listed === false ? 'not-listed' : 'listed';
  return [list, state, explanation.owner, blocked.pool ?? rangeOf(blocked.ip) ?? blocked.domain ?? ''].join(' ');
}

/** What the addresses have in common that one operator is likely to hold together: the /24, in IPv6 the /64. */
function rangeOf(ip: string | undefined): string | undefined {
  const labels = (ip && lookupName(ip, ''))?.split('.').slice(0, -1).reverse();
  return labels?.slice(0, labels.length === 4 ? 3 : 16).join('.');
}

export function tally(failures: readonly Failure[]): Tally {
  const times = failures.flatMap((failure) => failure.at ?? []).sort();
  const senders = distinct(failures, (failure) => failure.sender);
  return {
    messages: distinct(failures, (failure) => failure.messageId ?? failure.file).length,
    recipients: distinct(failures, (failure) => failure.recipient).length,
    senders,
    senderDomains: [...new Set(senders.flatMap((sender) => domainOf(sender) ?? []))],
    domains: distinct(failures, (failure) => failure.domain),
    ips: distinct(failures, (failure) => failure.ip),
    codes: distinct(failures, (failure) => failure.code),
    ...(times.length > 0 ? { first: times[0]!, last: times.at(-1)! } : {}),
  };
}

/** The values in order of first appearance, once each whatever their case. */
function distinct(failures: readonly Failure[], pick: (failure: Failure) => string | undefined): string[] {
  const seen = new Map<string, string>();
  for (const failure of failures) {
    const value = pick(failure);
    if (value !== undefined && !seen.has(value.toLowerCase())) seen.set(value.toLowerCase(), value);
  }
  return [...seen.values()];
}

export function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** A report that support can act on without asking back: when, who, to whom, which address, what answer, which id. */
export function isComplete(failure: Failure): boolean {
  const { at, sender, recipient, answer, messageId, explanation } = failure;
  const ip = explanation.blocked === undefined || failure.ip !== undefined;
  return Boolean(at && sender && recipient && answer && messageId) && ip;
}

/**
 * Failures that show most with fewest: a new domain first, then a new address, then a new hour. Complete reports go
 * before others, and a message that two files report for one recipient counts once.
 */
export function telling(failures: readonly Failure[], most: number): Failure[] {
  const seen = new Set<string>();
  const fresh: Failure[][] = [[], [], [], []];
  const ordered = [...failures.filter(isComplete), ...failures.filter((failure) => !isComplete(failure))];
  for (const failure of ordered) {
    const message = failure.messageId && `message ${failure.messageId} ${failure.recipient}`;
    if (message !== undefined && seen.has(message)) continue;
    const marks = [failure.domain, failure.ip, failure.at?.slice(0, 13)];
    const news = marks.findIndex((mark, index) => mark !== undefined && !seen.has(`${index} ${mark}`));
    for (const mark of [message, ...marks.map((each, index) => `${index} ${each}`)]) if (mark) seen.add(mark);
    fresh[news < 0 ? 3 : news]!.push(failure);
  }
  const at = (failure: Failure) => failure.at ?? '';
  return fresh
    .flat()
    .slice(0, most)
    .sort((a, b) => (at(a) < at(b) ? -1 : Number(at(a) > at(b))));
}
