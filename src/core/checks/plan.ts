import { addressUse, lookupName } from '../explain/index.ts';
import { dkimSignatures, dmarcAlignment, parseAddresses, type Message, type Part } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import { BLOCKLISTS, blocklist, type Blocklist } from '../tables/index.ts';
import { isName } from './question.ts';
import type { Task } from './result.ts';

/** What the core does not know of domains. */
export interface Domains {
  /** As the DNS writes it: `xn--bcher-kva.example`. */
  ascii(domain: string): string;
  /** The organization's domain, `contoso.co.uk` of `mail.contoso.co.uk`, by the public suffix list. */
  organizational(domain: string): string | undefined;
}

/** Exchange Online signs with these. */
const microsoftSelectors = ['selector1', 'selector2'];

const mostSubjects = 10;
const mostDomains = 3;
const mostSignatures = 10;

/** Zones of lists that belong to one customer: the name in the answer holds the key of the one who asked. */
const keyed = /(?:^|\.)(?:dq\.spamhaus\.net|abusix\.zone)$/;

/**
 * Questions to the lists that refused an address or domain, with `others` to all others that are alive and public too,
 * and for the host name of a refused address.
 */
export function listTasks({ explanations }: Reading, others: boolean): Task[] {
  const tasks = new Map<string, Task>();
  const add = (task: Task | undefined): void => {
    if (task && isName(task.name) && !tasks.has(task.name)) tasks.set(task.name, task);
  };
  const subjects = new Set<string>();
  for (const { blocked } of explanations) {
    const subject = (blocked?.ip ?? blocked?.domain)?.toLowerCase();
    if (!blocked || subject === undefined || !canBeListed(subject, blocked.ip) || subjects.size === mostSubjects)
      continue;
    subjects.add(subject);
    add(namedTask(subject, blocked.list, blocked.zone?.toLowerCase()));
    if (others) for (const list of publicLists(subject)) add(listTask(subject, list.zones[0]!, list));
    if (blocked.ip !== undefined) add(ptrTask(subject));
  }
  return [...tasks.values()];
}

function canBeListed(subject: string, ip: string | undefined): boolean {
  if (ip === undefined) return isName(subject);
  const use = addressUse(ip);
  return use !== undefined && use !== 'private' && use !== 'internal';
}

/** The list that the answer names: by the zone it names, if that is one that everybody may ask. */
function namedTask(subject: string, id: string | undefined, zone: string | undefined): Task | undefined {
  const list = blocklist(id ?? '');
  if (list?.status === 'dead') return undefined;
  const open = list ? (list.zones.find((known) => known === zone) ?? list.zones[0]) : zone;
  return open === undefined || keyed.test(open) ? undefined : listTask(subject, open, list);
}

function publicLists(subject: string): Blocklist[] {
  const kind = addressUse(subject) === undefined ? 'domain' : 'address';
  return BLOCKLISTS.filter((list) => {
    const [zone] = list.zones;
    const takes = kind === 'domain' || !subject.includes(':') || list.ipv6 === true;
    return list.kind === kind && list.status === 'active' && zone !== undefined && !keyed.test(zone) && takes;
  });
}

function listTask(subject: string, zone: string, list: Blocklist | undefined): Task {
  const name = lookupName(subject, zone) ?? `${subject}.${zone}`;
  return { kind: 'list', subject, name, list: { zone, name: list?.name ?? zone, ...(list && { id: list.id }) } };
}

function ptrTask(ip: string): Task {
  return { kind: 'ptr', subject: ip, name: lookupName(ip, ip.includes(':') ? 'ip6.arpa' : 'in-addr.arpa') ?? '' };
}

/** Where the header of the message that failed is; of an ordinary mail, its own. */
export interface SentHeader {
  readonly message: Message;
  readonly part: Part;
}

/** Questions for what receivers look at in the domains that a message was sent in the name of. */
export function senderTasks(reading: Reading, header: SentHeader | undefined, domains: Domains): Task[] {
  const usable = (domain: string | undefined): string[] => {
    const name = domains.ascii((domain ?? '').toLowerCase().replace(/\.$/, ''));
    return isName(name) && addressUse(name) === undefined ? [name] : [];
  };
  const senders = [...new Set(senderDomains(reading, header).flatMap(usable))].slice(0, mostDomains);
  const signatures = header ? dkimSignatures(header.message, header.part).slice(0, mostSignatures) : [];
  const seen = signatures.flatMap(({ domain, selector }) =>
    usable(domain.value).map((signer) => dkimTask(signer, selector?.value.toLowerCase() ?? '')),
  );
  const tasks = senders.flatMap((domain): Task[] => [
    { kind: 'mx', subject: domain, name: domain },
    { kind: 'spf', subject: domain, name: domain },
    ...microsoftSelectors.map((selector) => dkimTask(domain, selector)),
    dmarcTask(domain, domains.organizational(domain)),
    { kind: 'mta-sts', subject: domain, name: `_mta-sts.${domain}` },
  ]);
  return distinct([...tasks, ...seen.filter(({ name }) => isName(name))]);
}

function dkimTask(subject: string, selector: string): Task {
  return { kind: 'dkim', subject, name: `${selector}._domainkey.${subject}` };
}

function dmarcTask(subject: string, organization: string | undefined): Task {
  const task = { kind: 'dmarc', subject, name: `_dmarc.${subject}` } as const;
  const isOwn = organization === undefined || organization === subject;
  return isOwn ? task : { ...task, fallback: `_dmarc.${organization}` };
}

function distinct(tasks: readonly Task[]): Task[] {
  return [...new Map(tasks.map((task) => [`${task.kind} ${task.name}`, task])).values()];
}

/** Of From and of the envelope's sender: what the report says of them, and what the header does. */
function senderDomains({ facts: { original } }: Reading, header: SentHeader | undefined): (string | undefined)[] {
  const alignment = header && dmarcAlignment(header.message, header.part);
  const said = [original.from?.value, original.mailFrom?.value].flatMap((text) => parseAddresses(text ?? ''));
  return [
    ...said.map(({ address }) => address.slice(address.lastIndexOf('@') + 1)),
    alignment?.fromDomain?.value,
    alignment?.mailFromDomain?.value,
  ];
}
