import { PLACES, REGIONS, ROLES, type HostConfidence } from '../tables/hosts.ts';

/** What a host name of Microsoft's says. */
export interface HostMeaning {
  /** What such a host does: one sentence. */
  readonly kind: string;
  readonly region?: string;
  readonly place?: string;
  readonly role?: string;
  /** Of the surest part that was read from the letters; absent where only the domain speaks. */
  readonly confidence?: HostConfidence;
}

const DOMAINS: readonly { readonly end: string; readonly kind: string }[] = [
  { end: '.olc.protection.outlook.com', kind: 'Takes in mail for Outlook.com, Hotmail, Live and MSN.' },
  { end: '.mail.protection.outlook.com', kind: 'Takes in mail for one organization in Exchange Online (its MX).' },
  {
    end: '.mail.protection.office365.us',
    kind: 'Takes in mail for one organization of the US Government clouds (its MX).',
  },
  {
    end: '.mail.protection.partner.outlook.cn',
    kind: 'Takes in mail for one organization at 21Vianet in China (its MX).',
  },
  { end: '.mail.eo.outlook.com', kind: 'Takes in mail for one organization in Exchange Online (its MX).' },
  { end: '.mx.microsoft', kind: 'Takes in mail for one organization in Exchange Online (its MX, with DNSSEC).' },
  { end: '.outbound.protection.outlook.com', kind: 'Sends mail out of Exchange Online to the Internet.' },
  {
    end: '.prod.protection.outlook.com',
    kind: 'A server of Exchange Online Protection in the region that it names.',
  },
  { end: '.prod.outlook.com', kind: 'A server inside Exchange Online.' },
  { end: '.protection.outlook.com', kind: 'A server of Exchange Online Protection.' },
  { end: '.outlook.com', kind: 'A server of Microsoft’s mail services.' },
];

/** A front end's name: place, a digit, region, a number, role, a number. */
const frontEnd = /^([A-Z]{2})\d([A-Z]{3})\d{2}([A-Z]{2})\d{1,6}$/;
/** A server's name inside: place, one or two digits, production forest, role, a number. */
const inside = /^([A-Z]{2})\d{0,2}(?:P[A-Z]?R\d{2}|[A-Z]{2}\d{2})?(PEPF|[A-Z]{2})[0-9A-F]{4,8}$/;
/** What an outbound server says in HELO: region, a number, place. */
const outbound = /^([A-Z]{3})\d{2}-([A-Z]{2})\d{0,2}-OBE$/;
/** What reverse DNS says of an outbound address. */
const pointer = /^MAIL-([A-Z]{2})\d([A-Z]{3})\d{2}/;
/** `eurprd02` or `eop-EUR03`, the second label. */
const forest = /^(?:EOP-)?([A-Z]{3})(?:PRD)?\d{2}$/;

/** Reads a Microsoft host name into region, place and role; absent where the name is not Microsoft's. */
export function describeHost(host: string): HostMeaning | undefined {
  const name = host.replace(/\.$/, '');
  if (name.length > 253) return undefined;
  const domain = DOMAINS.find(({ end }) => name.toLowerCase().endsWith(end));
  if (!domain) return undefined;
  const [first = '', second = ''] = name.toUpperCase().split('.');
  const { place, region, role } = lettersOf(first, second);
  const at = place === undefined ? undefined : PLACES.find(({ code }) => code === place);
  const area = REGIONS.find(({ code }) => code === (region ?? at?.region));
  const task = ROLES.find(({ code }) => code === role);
  const confidence = area?.confidence ?? at?.confidence;
  return {
    kind: domain.kind,
    ...(area && { region: area.name }),
    ...(at && { place: at.name }),
    ...(task && { role: task.meaning }),
    ...(confidence && { confidence }),
  };
}

interface Letters {
  readonly place?: string | undefined;
  readonly region?: string | undefined;
  readonly role?: string | undefined;
}

function lettersOf(first: string, second: string): Letters {
  const front = frontEnd.exec(first);
  if (front) return { place: front[1], region: front[2], role: front[3] };
  const out = outbound.exec(first);
  if (out) return { region: out[1], place: out[2] };
  const pointed = pointer.exec(first);
  if (pointed) return { place: pointed[1], region: pointed[2] };
  const region = forest.exec(second)?.[1];
  const server = region === undefined ? undefined : inside.exec(first);
  return { region, place: server?.[1], role: server?.[2] };
}
