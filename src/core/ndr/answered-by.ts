import { domainOf } from './address.ts';
import type { AnsweredBy } from './facts.ts';
import type { Found } from './found.ts';

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

/** Host names by which a system is known; the first that matches counts. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/\.olc\.protection\.outlook\.com$|(?:^|\.)(?:hotmail|live|msn)\.com$|outlook-com\.olc\./, 'outlook.com'],
  [
    /(?:^|\.)(?:prod|mail|outbound)\.(?:protection\.)?outlook\.com$|\.protection\.outlook\.(?:com|cn|de)$|\.mx\.microsoft$|(?:^|\.)onmicrosoft\.com$/,
    'exchange-online',
  ],
  [/(?:^|\.)(?:google|googlemail|gmail)\.com$|\.l\.google\.com$/, 'gmail'],
  [/(?:^|\.)(?:yahoodns\.net|yahoo\.com|yahoo\.co\.jp|yahooinc\.com|aol\.com)$/, 'yahoo'],
  [/(?:^|\.)(?:icloud|me|mac)\.com$|(?:^|\.)apple\.com$/, 'icloud'],
  [/(?:^|\.)mimecast(?:-offshore)?\.(?:com|co\.za)$/, 'mimecast'],
  [/(?:^|\.)(?:pphosted|ppe-hosted)\.com$/, 'proofpoint'],
  [/(?:^|\.)(?:barracudanetworks|cudaops)\.com$/, 'barracuda'],
  [/(?:^|\.)messagelabs\.com$/, 'messagelabs'],
  [/(?:^|\.)(?:amazonses|amazonaws)\.com$/, 'amazon-ses'],
  [/(?:^|\.)(?:gmx|web|kundenserver|1and1|ionos)\.(?:net|com|de)$/, 'gmx'],
  [/(?:^|\.)(?:orange|wanadoo)\.fr$/, 'orange'],
  [/(?:^|\.)(?:secureserver\.net|godaddy\.com)$/, 'godaddy'],
  [/(?:^|\.)(?:iphmx|ironport)\.com$/, 'ironport'],
  [/(?:^|\.)comcast\.net$/, 'comcast'],
  [/(?:^|\.)zoho(?:mail)?\.(?:com|eu)$/, 'zoho'],
  [/(?:^|\.)yandex\.(?:ru|net|com)$/, 'yandex'],
  [/(?:^|\.)mail\.ru$/, 'mail.ru'],
  [/(?:^|\.)qq\.com$/, 'tencent'],
  [/(?:^|\.)cloudflare\.net$/, 'cloudflare'],
  [/(?:^|\.)sendgrid\.net$/, 'sendgrid'],
  [/(?:^|\.)mailgun\.(?:org|net)$/, 'mailgun'],
  [/(?:^|\.)docomo\.ne\.jp$/, 'docomo'],
  [/(?:^|\.)(?:ezweb|au\.com|kddi)(?:\.ne\.jp|\.com)?$/, 'kddi'],
];

/** What Exchange itself says; it names the server wherever another one answered. */
const exchangeWords = /\b(?:RESOLVER|STOREDRV|QUEUE|ROUTING|SMTPSEND|APPROVAL|AGENT)\.\w+/;
/** Words that only one system's answers have. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\[[\w-]+(?:\.[\w-]+)*\.(?:prod\.outlook|prod\.protection\.outlook)\.com\b/i, 'exchange-online'],
  [/\((?:S|AS)\d{3,9}\)|\bmail\.live\.com\b|\bDY-\d{3}|\bSC-\d{3}|\bOU-\d{3}/, 'outlook.com'],
  [exchangeWords, 'exchange-server'],
  [/\bgsmtp\b|support\.google\.com/, 'gmail'],
  [/postmaster\.yahoo(?:inc)?\.com|\[TSS?\d\d\]/, 'yahoo'],
  [/\bmimecast\b/i, 'mimecast'],
  [/\bproofpoint\b|\bppe-hosted\b/i, 'proofpoint'],
  [/\bbarracuda/i, 'barracuda'],
  [/\bIB\d{3}\b/, 'godaddy'],
  [/\bOFR_?\d{3}/, 'orange'],
  [
    /(?:Recipient|Sender|Client host|Helo command) (?:address )?rejected:|\bin reply to (?:end of )?[A-Z]|Client host \[/,
    'postfix',
  ],
  [/>?\.\.\. [A-Z]/, 'sendmail'],
  [/Sender verify failed|Unrouteable address|relay not permitted/i, 'exim'],
];

/** Who gave the answer of one recipient, and of which kind that system is. */
export function answeredBy(found: Found, about: Circumstances): AnsweredBy {
  const remote = found.remoteMta?.value.toLowerCase().replace(/\.$/, '');
  const own = about.reportingMta?.toLowerCase().replace(/\.$/, '');
  const text = found.innerReply?.value.text ?? found.diagnostic?.value ?? '';
  const isOther = (remote !== undefined && remote !== own) || (found.remoteIp !== undefined && remote === undefined);
  if (isOther) return answered('recipient', systemOf(remote) ?? systemByWords(text));
  const reports = systemOf(own) ?? about.system;
  const side = ownSide(found, about, text, reports);
  return answered(side, (side === 'unknown' ? undefined : reports) ?? systemByWords(text));
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

function systemOf(host: string | undefined): string | undefined {
  return host ? hosts.find(([pattern]) => pattern.test(host))?.[1] : undefined;
}

function systemByWords(text: string): string | undefined {
  return words.find(([pattern]) => pattern.test(text))?.[1];
}
