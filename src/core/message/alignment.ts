import { parseAddresses } from './address.ts';
import { authenticationReports, dkimSignatures, spfReports, type MethodResult } from './authentication.ts';
import type { Located } from './structured.ts';
import type { Message, Part } from './tree.ts';
import { decodedValue } from './value.ts';
import { findField } from './walk.ts';

/**
 * The organizational domain (`contoso.co.uk` of `mail.contoso.co.uk`), by the public suffix list; undefined where the
 * domain is itself a public suffix. The list lives outside the core.
 */
export type OrganizationalDomain = (domain: string) => string | undefined;

/** How a domain stands to the From domain: the same, of the same organization, or another. */
export type Alignment = 'strict' | 'relaxed' | 'none';

/**
 * Why DMARC does not pass. `p1-p2-mismatch`: the envelope's sender (P1) is of another domain than From (P2).
 * `spf-record` and `dkim-record`: missing, or wrong. `forwarded`: the message was sent on by someone on the way.
 */
export type AuthenticationCause =
  | 'spf-record'
  | 'dkim-record'
  | 'not-signed'
  | 'signed-by-another'
  | 'changed-on-the-way'
  | 'forwarded'
  | 'p1-p2-mismatch'
  | 'dmarc-record-missing';

export interface DmarcAlignment {
  readonly fromDomain?: Located;
  readonly mailFromDomain?: Located;
  /** What the receiver says of SPF and DMARC. */
  readonly spf?: string;
  readonly dmarc?: string;
  readonly spfAlignment?: Alignment;
  /** One a signature, or a `header.d` that the receiver names; `result` as the receiver says. */
  readonly dkim: readonly { readonly domain: Located; readonly alignment: Alignment; readonly result?: string }[];
  /** `suffix`: without a public suffix list, domains are compared by their ends, which can only err for `co.uk` and its like. */
  readonly method: 'public-suffix-list' | 'suffix';
  readonly causes: readonly AuthenticationCause[];
}

/** DMARC's identifier alignment (RFC 7489 section 3.1) out of what the message and its receiver say. */
export function dmarcAlignment(message: Message, part: Part, organizational?: OrganizationalDomain): DmarcAlignment {
  const results = authenticationReports(message, part).flatMap((report) =>
    report.instance === undefined ? report.results : [],
  );
  const spf = results.find(({ method }) => method === 'spf');
  const dmarc = results.find(({ method }) => method === 'dmarc');
  const [received] = spfReports(message, part);
  const fromDomain = headerDomain(message, part, 'from');
  const mailFromDomain = envelopeDomain(message, part, spf);
  const compare = (domain: Located): Alignment => alignmentOf(fromDomain?.value, domain.value, organizational);
  const dkim = signers(message, part, results).map((signer) => ({ ...signer, alignment: compare(signer.domain) }));
  const spfResult = spf?.result ?? received?.result.value;
  const facts = {
    dkim,
    ...(fromDomain ? { fromDomain } : {}),
    ...(mailFromDomain ? { mailFromDomain } : {}),
    ...(spfResult ? { spf: spfResult } : {}),
    ...(dmarc ? { dmarc: dmarc.result } : {}),
    ...(fromDomain && mailFromDomain ? { spfAlignment: compare(mailFromDomain) } : {}),
    method: organizational ? ('public-suffix-list' as const) : ('suffix' as const),
  };
  return { ...facts, causes: dmarc?.result === 'pass' ? [] : causesOf(facts, results, wasForwarded(message, part)) };
}

/** How two domains stand to each other, in any case and with or without a final full stop. */
export function alignmentOf(from: string | undefined, other: string, organizational?: OrganizationalDomain): Alignment {
  const first = normalize(from ?? '');
  const second = normalize(other);
  if (!first || !second) return 'none';
  if (first === second) return 'strict';
  if (!organizational) return first.endsWith(`.${second}`) || second.endsWith(`.${first}`) ? 'relaxed' : 'none';
  const owner = organizational(first);
  return owner !== undefined && owner === organizational(second) ? 'relaxed' : 'none';
}

function normalize(domain: string): string {
  return domain.toLowerCase().replace(/\.$/, '');
}

/** The domain of the first address in a text, with its place. */
function domainOf(text: string, toSpan: (start: number, end: number) => Located['span']): Located | undefined {
  const [first] = parseAddresses(text.slice(0, 2000));
  const at = first?.address.lastIndexOf('@') ?? -1;
  if (!first || at < 0 || at + 1 === first.address.length) return undefined;
  return { value: first.address.slice(at + 1), span: toSpan(first.start + at + 1, first.end) };
}

function headerDomain(message: Message, part: Part, name: string): Located | undefined {
  const field = findField(part, name);
  if (!field) return undefined;
  const value = decodedValue(message, field);
  return domainOf(value.text, (start, end) => value.toSource(start, end));
}

/** MAIL FROM, by what the receiver wrote down: `smtp.mailfrom` (an address or a domain alone), else Return-Path. */
function envelopeDomain(message: Message, part: Part, spf: MethodResult | undefined): Located | undefined {
  const stated = spf?.properties.get('smtp.mailfrom') ?? spf?.properties.get('smtp.mail');
  const domain = stated?.value.replace(/^<|>$/g, '').replace(/^.*@/, '');
  if (stated && domain?.includes('.')) return { value: domain, span: stated.span };
  return headerDomain(message, part, 'return-path');
}

function signers(
  message: Message,
  part: Part,
  results: readonly MethodResult[],
): { domain: Located; result?: string }[] {
  const checked = results.flatMap(({ method, result, properties }) => {
    const domain = properties.get('header.d') ?? properties.get('header.i');
    if (method !== 'dkim' || !domain || domain.value === 'none') return [];
    return [{ domain: { ...domain, value: domain.value.replace(/^.*@/, '') }, result }];
  });
  const known = new Set(checked.map(({ domain }) => normalize(domain.value)));
  const unchecked = dkimSignatures(message, part).filter(({ domain }) => !known.has(normalize(domain.value)));
  return [...checked, ...unchecked.map(({ domain }) => ({ domain }))];
}

/**
 * Signs that someone sent the message on: a list's or a forwarder's fields, a rewritten envelope sender. An ARC seal is
 * none: Exchange Online seals whatever it sends, and Gmail whatever it takes in.
 */
function wasForwarded(message: Message, part: Part): boolean {
  const marks = [
    'list-id',
    'list-post',
    'resent-from',
    'x-forwarded-to',
    'x-forwarded-for',
    'x-ms-exchange-forwardingloop',
  ];
  if (marks.some((name) => findField(part, name))) return true;
  const returnPath = findField(part, 'return-path');
  return returnPath !== undefined && /^<?(?:srs[01][=+-]|[^@]*\+srs=)/i.test(decodedValue(message, returnPath).text);
}

function causesOf(
  facts: Omit<DmarcAlignment, 'causes'>,
  results: readonly MethodResult[],
  forwarded: boolean,
): AuthenticationCause[] {
  const causes: AuthenticationCause[] = [];
  const { spf, dkim, dmarc, spfAlignment } = facts;
  const aligned = dkim.filter(({ alignment }) => alignment !== 'none');
  const spfFails = spf !== undefined && spf !== 'pass';
  const dkimPasses = aligned.some(({ result }) => result === 'pass');
  if ((spf === 'pass' && spfAlignment !== 'none' && spfAlignment !== undefined) || dkimPasses) {
    return dmarc === 'none' ? ['dmarc-record-missing'] : [];
  }
  if (spf === 'pass' && spfAlignment === 'none') causes.push('p1-p2-mismatch');
  if (spfFails && !forwarded) causes.push('spf-record');
  const unsigned = results.some(({ method, result }) => method === 'dkim' && result === 'none');
  if (dkim.length === 0 && (unsigned || results.length > 0)) causes.push('not-signed');
  else if (dkim.length > 0 && aligned.length === 0) causes.push('signed-by-another');
  const comments = results.filter(({ method }) => method === 'dkim').map(({ comment }) => comment?.toLowerCase() ?? '');
  if (comments.some((comment) => comment.includes('body hash') || comment.includes('signature did not verify')))
    causes.push('changed-on-the-way');
  if (comments.some((comment) => comment.includes('no key'))) causes.push('dkim-record');
  if (forwarded && (spfFails || causes.length > 0)) causes.push('forwarded');
  if (dmarc === 'none') causes.push('dmarc-record-missing');
  return causes;
}
