import { addressUse } from '../explain/index.ts';
import {
  alignmentOf,
  decodedValue,
  dkimSignatures,
  dmarcAlignment,
  fieldValue,
  findField,
  microsoftPool,
  parseAddresses,
  type DmarcAlignment,
  type Hop,
} from '../message/index.ts';
import { inert } from '../views/escape.ts';
import type { ReturnedHeader } from '../views/report/returned.ts';
import type { Found } from './finding.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** A bounce of a message that somebody else sent under an address of one's own. */
export const backscatter: Rule = {
  id: 'backscatter',
  check(subject) {
    const { header, hops, options, isBounce } = subject;
    if (!isBounce || !header) return [];
    const [first] = hops;
    const domain = senderDomain(subject);
    if (!first?.from || domain === undefined || isOwn(subject, header, domain)) return [];
    const dmarc = dmarcAlignment(header.message, header.part, options.organizational);
    if (passes(dmarc)) return [];
    const sure = isMine(options.myDomains, domain);
    const spf = dmarc.spf === 'fail' || dmarc.spf === 'softfail';
    // A service that sends for a domain leaves no mark of it either.
    if (!sure && !spf && !isDirect(hops, header)) return [];
    return [found(subject, first, domain, { sure, spf })];
  },
};

function found(subject: Subject, first: Hop, domain: string, { sure, spf }: { sure: boolean; spf: boolean }): Found {
  const { words, reading } = subject;
  const { mailFrom, from } = reading.facts.original;
  const place = mailFrom ?? from;
  const origin = { message: inert(words.related.firstHop), span: subject.place(first.field.span) };
  return {
    message: words.backscatter(domain, spf, sure),
    span: place?.span ?? subject.place(first.field.nameSpan),
    related: [origin],
    ...(!spf && !sure && { severity: 'information' }),
    ...(!sure && {
      fixes: [{ kind: 'setting', title: inert(words.fix.myDomains), key: 'ndrLens.myDomains' }],
    }),
  };
}

/** The domain of the sender's address where a bounce to it is a bounce to the user; else undefined. */
function senderDomain({ reading: { facts, message }, options }: Subject): string | undefined {
  const { mailFrom, from } = facts.original;
  const domain = domainOf(mailFrom?.value) ?? domainOf(from?.value);
  if (domain === undefined) return undefined;
  const { myDomains = [] } = options;
  if (myDomains.length > 0) return isMine(myDomains, domain) ? domain : undefined;
  const to = findField(message.root, 'to');
  const receiver = to && domainOf(decodedValue(message, to).text);
  return receiver === domain ? domain : undefined;
}

function domainOf(text: string | undefined): string | undefined {
  const [first] = parseAddresses(text?.slice(0, 2000) ?? '');
  const at = first?.address.lastIndexOf('@') ?? -1;
  return first && at > 0 ? first.address.slice(at + 1).toLowerCase() : undefined;
}

function isMine(myDomains: readonly string[] | undefined, domain: string): boolean {
  return (myDomains ?? []).some((mine) => alignmentOf(domain, mine) !== 'none');
}

/** True where anything says that the sender's own side had the message: a server, a signature, an id, this report. */
function isOwn({ reading: { facts }, hops, options }: Subject, header: ReturnedHeader, domain: string): boolean {
  const names = [
    facts.reportingMta?.value,
    facts.original.messageId?.value.replace(/^.*@/, ''),
    ...dkimSignatures(header.message, header.part).map((signature) => signature.domain.value),
    ...hops.flatMap(({ from, by }) => [from?.name?.value, from?.helo?.value, by?.name?.value]),
  ];
  return (
    beganAtMicrosoft(hops) ||
    [domain, ...(options.myDomains ?? [])].some((own) =>
      names.some((name) => name !== undefined && alignmentOf(own, name, options.organizational) !== 'none'),
    )
  );
}

/** Any tenant's message, so perhaps one of the user's. */
function beganAtMicrosoft(hops: readonly Hop[]): boolean {
  const first = hops.find(({ microsoft }) => microsoft);
  if (!first) return false;
  return first.microsoft !== 'incoming' || microsoftPool(first.from?.name?.value ?? '') !== undefined;
}

function passes({ spf, spfAlignment, dkim }: DmarcAlignment): boolean {
  return (
    (spf === 'pass' && spfAlignment !== 'none') ||
    dkim.some(({ alignment, result }) => alignment !== 'none' && result === 'pass')
  );
}

/** Straight, and without signing in, from a host that its receiver knew by its address alone, as infected machines send. */
function isDirect(hops: readonly Hop[], { message }: ReturnedHeader): boolean {
  const [first] = hops;
  const ip = first?.from?.ip?.value;
  if (!first || hops.length > 2 || ip === undefined || first.from?.name) return false;
  const use = addressUse(ip);
  return use !== 'private' && use !== 'internal' && !submitted.test(fieldValue(message, first.field).text);
}

/** RFC 3848: the A says that the sender signed in; Postfix and Sendmail say it in a comment; webmail names HTTP. */
const submitted = /\bwith (?:utf8)?(?:e?smtp|lmtp)s?a\b|\bhttps?\b|\(authenticated\b/i;
