import {
  alignmentOf,
  authenticationReports,
  dmarcAlignment,
  spfReports,
  type Alignment,
  type Field,
  type Located,
  type MethodResult,
} from '../../message/index.ts';
import type { Authentication, AuthenticationResult, Place } from './model.ts';
import type { ReturnedHeader } from './returned.ts';

const shown = new Set(['spf', 'dkim', 'dmarc', 'arc', 'compauth']);
const most = 50;

/** What servers state of SPF, DKIM, DMARC and ARC, whether it fits the From domain, and why DMARC does not pass. */
export function authenticationOf(header: ReturnedHeader): Authentication | undefined {
  const { message, part, toSource } = header;
  const results: AuthenticationResult[] = [];
  const dmarc = dmarcAlignment(message, part);
  const reports = authenticationReports(message, part);
  for (const { server, field, results: stated } of reports) {
    for (const result of stated) {
      if (!shown.has(result.method) || isStamp(result)) continue;
      results.push({ ...resultOf(result, dmarc.fromDomain), ...statedBy(field, server), span: toSource(result.span) });
    }
  }
  if (!reports.some((report) => report.results.some(({ method }) => method === 'spf'))) {
    results.push(...spfFields(header, dmarc.fromDomain));
  }
  if (results.length === 0) return undefined;
  const place = ({ value, span }: Located): Place => ({ value, span: toSource(span) });
  return {
    ...(dmarc.fromDomain && { from: place(dmarc.fromDomain) }),
    ...(dmarc.mailFromDomain && { mailFrom: place(dmarc.mailFromDomain) }),
    results: results.slice(0, most),
    causes: dmarc.causes,
  };
}

/** Exchange Online writes `spf=none (sender IP is )` into what its own users send: nobody checked anything. */
function isStamp({ result, comment }: MethodResult): boolean {
  return result === 'none' && comment?.trim() === 'sender IP is';
}

/** Mail systems write the names of fields in any case. */
function statedBy({ name }: Field, server: string | undefined): Pick<AuthenticationResult, 'field' | 'server'> {
  const words = name.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  return { field: words.join('-').replace(/^Arc-/, 'ARC-').replace(/-Spf$/, '-SPF'), ...(server && { server }) };
}

function resultOf(result: MethodResult, from: Located | undefined): Omit<AuthenticationResult, 'field' | 'server'> {
  const { method, properties, comment } = result;
  const checked = ['header.d', 'header.i', 'smtp.mailfrom', 'smtp.helo', 'header.from', 'reason']
    .map((name) => properties.get(name)?.value)
    .find((value) => value !== undefined);
  const alignment = fits(method, checked, from);
  return {
    method,
    result: result.result,
    verdict: verdictOf(result.result),
    ...(checked !== undefined && { subject: checked }),
    ...(alignment && { alignment }),
    ...(comment !== undefined && { comment }),
  };
}

/** How what SPF or DKIM checked, a domain or an address, stands to the domain in From. */
function fits(method: string, checked: string | undefined, from: Located | undefined): Alignment | undefined {
  const domain = checked?.replace(/^.*@/, '').toLowerCase() ?? '';
  if (!from || !/^(?:spf|dkim)$/.test(method) || domain === '' || domain === 'none') return undefined;
  return alignmentOf(from.value, domain);
}

function verdictOf(result: string): AuthenticationResult['verdict'] {
  if (result === 'pass' || result === 'bestguesspass') return 'good';
  return /^(?:fail|softfail|hardfail|permerror|temperror|reject)$/.test(result) ? 'bad' : 'neutral';
}

/** Received-SPF, where no Authentication-Results says it. */
function spfFields({ message, part, toSource }: ReturnedHeader, from: Located | undefined): AuthenticationResult[] {
  return spfReports(message, part).map(({ field, result, comment, envelopeFrom, receiver }) => {
    const alignment = fits('spf', envelopeFrom?.value, from);
    return {
      method: 'spf',
      result: result.value,
      verdict: verdictOf(result.value),
      ...(envelopeFrom && { subject: envelopeFrom.value }),
      ...(alignment && { alignment }),
      ...(comment !== undefined && { comment }),
      ...statedBy(field, receiver?.value),
      span: toSource(result.span),
    };
  });
}
