import { domainOf } from './address.ts';
import type { AnsweredBy } from './facts.ts';
import type { Found } from './found.ts';
import { MarkTable } from './marks.ts';

/** What else is known of the report when one recipient's answer is looked at. */
export interface Circumstances {
  readonly reportingMta?: string | undefined;
  /** Domain of the report's From. */
  readonly reporter?: string | undefined;
  /** Domain of who sent the message that bounced. */
  readonly sender?: string | undefined;
  /** The system that writes reports of this shape. */
  readonly system?: string | undefined;
  /** True where the shape of report always names the other server when there was one (Exchange, Postfix, Exim). */
  readonly namesServers: boolean;
}

/** The domains whose hosts are of a system; the longest that a host's name ends in counts. */
const domains: Readonly<Record<string, string>> = {
  'outlook.com': 'olc.protection.outlook.com hotmail.com live.com msn.com',
  'exchange-online':
    'prod.outlook.com mail.outlook.com outbound.outlook.com protection.outlook.com protection.outlook.cn ' +
    'protection.outlook.de mx.microsoft onmicrosoft.com',
  gmail: 'google.com googlemail.com gmail.com',
  yahoo: 'yahoodns.net yahoo.com yahoo.co.jp yahooinc.com aol.com',
  icloud: 'icloud.com me.com mac.com apple.com',
  mimecast: 'mimecast.com mimecast.co.za mimecast-offshore.com',
  proofpoint: 'pphosted.com ppe-hosted.com',
  barracuda: 'barracudanetworks.com cudaops.com',
  messagelabs: 'messagelabs.com',
  'amazon-ses': 'amazonses.com amazonaws.com',
  gmx: 'gmx.net gmx.com gmx.de web.de kundenserver.de 1and1.com 1and1.de ionos.com ionos.de',
  orange: 'orange.fr wanadoo.fr',
  godaddy: 'secureserver.net godaddy.com',
  ironport: 'iphmx.com ironport.com',
  comcast: 'comcast.net',
  zoho: 'zoho.com zohomail.com zoho.eu zohomail.eu',
  yandex: 'yandex.ru yandex.net yandex.com',
  'mail.ru': 'mail.ru',
  tencent: 'qq.com',
  cloudflare: 'cloudflare.net',
  sendgrid: 'sendgrid.net',
  mailgun: 'mailgun.org mailgun.net',
  docomo: 'docomo.ne.jp',
  kddi: 'ezweb.ne.jp au.com kddi.com kddi.ne.jp',
};
const systems: ReadonlyMap<string, string> = new Map(
  Object.entries(domains).flatMap(([system, names]) => names.split(' ').map((name) => [name, system] as const)),
);

/** What Exchange itself says; it names the server wherever another one answered. */
const exchangeWords = /\b(?:RESOLVER|STOREDRV|QUEUE|ROUTING|SMTPSEND|APPROVAL|AGENT)\.\w+/;
/** Exchange Online tells of its own attempt: the server that it names here refused to talk, or never answered. */
const ownAttempt = '[LastAttemptedServerName=';

interface Words {
  readonly system: string;
  /** Lower case; text that has none of these need not be searched. */
  readonly marks: readonly string[];
  readonly pattern: RegExp;
}

/** Words that only one system's answers have. */
const words = new MarkTable<Words>([
  {
    system: 'exchange-online',
    marks: ['prod.outlook.com', 'prod.protection.outlook.com'],
    pattern: /\[[\w-]+(?:\.[\w-]+)*\.(?:prod\.outlook|prod\.protection\.outlook)\.com\b/i,
  },
  {
    system: 'outlook.com',
    marks: ['(s', '(as', 'mail.live.com', 'dy-', 'sc-', 'ou-'],
    pattern: /\((?:S|AS)\d{3,9}\)|\bmail\.live\.com\b|\bDY-\d{3}|\bSC-\d{3}|\bOU-\d{3}/,
  },
  {
    system: 'exchange-server',
    marks: ['resolver.', 'storedrv.', 'queue.', 'routing.', 'smtpsend.', 'approval.', 'agent.'],
    pattern: exchangeWords,
  },
  { system: 'gmail', marks: ['gsmtp', 'support.google.com'], pattern: /\bgsmtp\b|support\.google\.com/ },
  {
    system: 'yahoo',
    marks: ['postmaster.yahoo', '[ts'],
    pattern: /postmaster\.yahoo(?:inc)?\.com|\[TSS?\d\d\]/,
  },
  { system: 'mimecast', marks: ['mimecast'], pattern: /\bmimecast\b/i },
  { system: 'proofpoint', marks: ['proofpoint', 'ppe-hosted'], pattern: /\bproofpoint\b|\bppe-hosted\b/i },
  { system: 'barracuda', marks: ['barracuda'], pattern: /\bbarracuda/i },
  // Others write such codes too (Telstra: `IB305`), without GoDaddy's short address.
  { system: 'godaddy', marks: ['x.co/', 'secureserver'], pattern: /\bIB\d{3}\b[^]{0,80}(?:\bx\.co\/|secureserver)/ },
  { system: 'orange', marks: ['ofr'], pattern: /\bOFR_?\d{3}/ },
  {
    system: 'postfix',
    marks: ['rejected:', 'in reply to ', 'client host ['],
    pattern:
      /(?:Recipient|Sender|Client host|Helo command) (?:address )?rejected:|\bin reply to (?:end of )?[A-Z]|Client host \[/,
  },
  { system: 'sendmail', marks: ['... '], pattern: />?\.\.\. [A-Z]/ },
  {
    system: 'exim',
    marks: ['sender verify failed', 'unrouteable address', 'relay not permitted'],
    pattern: /Sender verify failed|Unrouteable address|relay not permitted/i,
  },
]);

/** Who gave the answer of one recipient, and of which kind that system is. */
export function answeredBy(found: Found, about: Circumstances): AnsweredBy {
  const remote = hostName(found.remoteMta?.value);
  const own = hostName(about.reportingMta);
  const text = found.innerReply?.value.text ?? found.diagnostic?.value ?? '';
  const isOther = (remote !== undefined && remote !== own) || (found.remoteIp !== undefined && remote === undefined);
  if (!found.innerReply && text.includes(ownAttempt)) return answered('sender', 'exchange-online');
  if (isOther) return answered('recipient', systemOf(remote) ?? systemByWords(text));
  const reports = systemOf(own) ?? systemOf(about.reporter) ?? about.system;
  const side = ownSide(found, about, text, reports);
  return answered(side, (side === 'unknown' ? undefined : reports) ?? systemByWords(text));
}

/** As it is compared: a name may end in the full stop of the root. */
function hostName(written: string | undefined): string | undefined {
  const name = written?.toLowerCase();
  return name?.endsWith('.') ? name.slice(0, -1) : name;
}

/**
 * No other server is named: the side that generated the report refused by itself. That is the recipient's where the
 * report comes from the recipient's domain and the sender is of another.
 */
function ownSide(found: Found, about: Circumstances, text: string, reports: string | undefined): AnsweredBy['side'] {
  const recipient = found.address && domainOf(found.address.value);
  const isOther = recipient !== undefined && recipient !== '' && about.sender !== recipient;
  if (isOther && about.reporter && sameOrganization(about.reporter, recipient)) return 'recipient';
  if (found.remoteMta) return 'sender';
  const isExchange = /^exchange-/.test(reports ?? '') || exchangeWords.test(text);
  return about.namesServers || isExchange || !found.reply ? 'sender' : 'unknown';
}

function sameOrganization(one: string, other: string): boolean {
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

function answered(side: AnsweredBy['side'], system: string | undefined): AnsweredBy {
  return system === undefined ? { side } : { side, system };
}

function systemOf(host = ''): string | undefined {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const system = systems.get(name);
    if (system) return system;
  }
  return undefined;
}

function systemByWords(text: string): string | undefined {
  return words.heldBy(text.toLowerCase()).find(({ pattern }) => pattern.test(text))?.system;
}
