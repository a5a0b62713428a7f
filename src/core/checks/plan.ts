import { addressUse, lookupName } from '../explain/index.ts';
import { dkimSignatures, dmarcAlignment, parseAddresses, type DkimSignature } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import { BLOCKLISTS, blocklist, type Blocklist } from '../tables/index.ts';
import { isName } from './question.ts';
import type { Task } from './result.ts';
import { isOnTheInternet, sendingAddresses, type SentHeader } from './sent-from.ts';

/** What the core does not know of domains. */
export interface Domains {
  /** As the DNS writes it: `xn--bcher-kva.example`. */
  readonly ascii: (domain: string) => string;
  /** The organization's domain, `contoso.co.uk` of `mail.contoso.co.uk`, by the public suffix list. */
  readonly organizational: (domain: string) => string | undefined;
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
  return ip === undefined ? isName(subject) : isOnTheInternet(ip);
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

/** Questions for what receivers look at in the domains that a message was sent in the name of. */
export function senderTasks(reading: Reading, header: SentHeader | undefined, domains: Domains): Task[] {
  const senders = senderDomains(reading, header)
    .flatMap((domain) => senderOf(domain, domains))
    .slice(0, mostDomains);
  const seen = signaturesOf(header).flatMap(({ domain, selector }) =>
    senderOf(domain.value.toLowerCase(), domains).map((signer) =>
      dkimTask(signer, selector?.value.toLowerCase() ?? ''),
    ),
  );
  const sentFrom = sendingAddresses(reading, header);
  const tasks = senders.flatMap((sender) => tasksFor(sender, sentFrom, domains));
  return distinct([...tasks, ...seen].filter(({ name }) => isName(name)));
}

/** Every name that some tasks ask for, before what the answers lead to. */
export function namesOf(tasks: readonly Task[]): string[] {
  return [...new Set(tasks.flatMap(({ name, fallback }) => (fallback === undefined ? [name] : [name, fallback])))];
}

/** What results about a mail can be about: what was refused, and the domains that it was sent in the name of. */
export function subjectsOf(reading: Reading, header: SentHeader | undefined): string[] {
  const refused = reading.explanations.flatMap(({ blocked }) => blocked?.ip ?? blocked?.domain ?? []);
  const signers = signaturesOf(header).map(({ domain }) => domain.value);
  return [...refused, ...senderDomains(reading, header), ...signers].map((subject) => subject.toLowerCase());
}

/** A domain as the mail writes it, and as the DNS does. */
interface Sender {
  readonly domain: string;
  readonly ascii: string;
}

function senderOf(domain: string, domains: Domains): Sender[] {
  const ascii = domains.ascii(domain);
  return isName(ascii) && addressUse(ascii) === undefined ? [{ domain, ascii }] : [];
}

function tasksFor(sender: Sender, sentFrom: readonly string[], { organizational }: Domains): Task[] {
  const { domain: subject, ascii } = sender;
  const organization = organizational(ascii);
  const fallback = organization === undefined || organization === ascii ? {} : { fallback: `_dmarc.${organization}` };
  return [
    { kind: 'mx', subject, name: ascii },
    { kind: 'spf', subject, name: ascii, sentFrom },
    ...microsoftSelectors.map((selector) => dkimTask(sender, selector)),
    { kind: 'dmarc', subject, name: `_dmarc.${ascii}`, ...fallback },
    { kind: 'mta-sts', subject, name: `_mta-sts.${ascii}` },
  ];
}

function dkimTask({ domain, ascii }: Sender, selector: string): Task {
  return { kind: 'dkim', subject: domain, name: `${selector}._domainkey.${ascii}` };
}

function signaturesOf(header: SentHeader | undefined): DkimSignature[] {
  return header ? dkimSignatures(header.message, header.part).slice(0, mostSignatures) : [];
}

function distinct(tasks: readonly Task[]): Task[] {
  return [...new Map(tasks.map((task) => [`${task.kind} ${task.name}`, task])).values()];
}

/** Of From and of the envelope's sender, in lower case: what the report says of them, and what the header does. */
function senderDomains({ facts: { original } }: Reading, header: SentHeader | undefined): string[] {
  const alignment = header && dmarcAlignment(header.message, header.part);
  const said = [original.from?.value, original.mailFrom?.value].flatMap((text) => parseAddresses(text ?? ''));
  const found = [
    ...said.map(({ address }) => address.slice(address.lastIndexOf('@') + 1)),
    alignment?.fromDomain?.value ?? '',
    alignment?.mailFromDomain?.value ?? '',
  ];
  return [...new Set(found.map((domain) => domain.toLowerCase().replace(/\.$/, '')))].filter((domain) => domain !== '');
}
