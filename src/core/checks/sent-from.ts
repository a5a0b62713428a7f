import { addressUse, findAddresses } from '../explain/index.ts';
import { spfReports, type Message, type Part } from '../message/index.ts';
import type { Reading } from '../reading.ts';

const most = 5;

/** Where the header of the message that failed is; of an ordinary mail, its own. */
export interface SentHeader {
  readonly message: Message;
  readonly part: Part;
}

/**
 * The addresses that a message was sent from, as the servers saw them that refused it: the refused address, or the one
 * in an answer about SPF. Of an ordinary mail the one in the Received-SPF of the server that took it.
 */
export function sendingAddresses({ facts, explanations }: Reading, header: SentHeader | undefined): string[] {
  const refused = explanations.flatMap(({ blocked }) => blocked?.ip ?? []);
  const judged = facts.recipients.flatMap(({ diagnostic }) => (diagnostic ? addressesOfSpf(diagnostic.value) : []));
  const taken =
    facts.kind === 'not-a-bounce' && header ? spfReports(header.message, header.part)[0]?.clientIp : undefined;
  const all = [...refused, ...judged, ...(taken ? [taken.value] : [])].map((ip) => ip.toLowerCase());
  return [...new Set(all)].filter(isOnTheInternet).slice(0, most);
}

function addressesOfSpf(answer: string): string[] {
  return /\bspf\b/i.test(answer) ? findAddresses(answer).map(({ ip }) => ip) : [];
}

/** Whether somebody else can know an address: lists have it, records name it. */
export function isOnTheInternet(ip: string): boolean {
  const use = addressUse(ip);
  return use !== undefined && use !== 'private' && use !== 'internal';
}
