import {
  authenticationReports,
  dmarcAlignment,
  spfReports,
  type DmarcAlignment,
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
      const row = resultOf(result, dmarc);
      results.push({ ...row, server: server ?? field.name, span: toSource(result.span) });
    }
  }
  if (!reports.some((report) => report.results.some(({ method }) => method === 'spf'))) {
    results.push(...spfFields(header));
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

function resultOf(result: MethodResult, dmarc: DmarcAlignment): Omit<AuthenticationResult, 'server'> {
  const { method, properties, comment } = result;
  const checked = ['header.d', 'header.i', 'smtp.mailfrom', 'smtp.helo', 'header.from', 'reason']
    .map((name) => properties.get(name)?.value)
    .find((value) => value !== undefined);
  const alignment = alignmentOf(method, checked, dmarc);
  return {
    method,
    result: result.result,
    verdict: verdictOf(result.result),
    ...(checked !== undefined && { subject: checked }),
    ...(alignment && { alignment }),
    ...(comment !== undefined && { comment }),
  };
}

function alignmentOf(method: string, checked: string | undefined, dmarc: DmarcAlignment) {
  const domain = checked?.replace(/^.*@/, '').toLowerCase();
  if (domain === undefined || domain === '' || domain === 'none') return undefined;
  if (method === 'spf') return domain === dmarc.mailFromDomain?.value.toLowerCase() ? dmarc.spfAlignment : undefined;
  if (method !== 'dkim') return undefined;
  return dmarc.dkim.find(({ domain: { value } }) => value.toLowerCase() === domain)?.alignment;
}

function verdictOf(result: string): AuthenticationResult['verdict'] {
  if (result === 'pass' || result === 'bestguesspass') return 'good';
  return /^(?:fail|softfail|hardfail|permerror|temperror|reject)$/.test(result) ? 'bad' : 'neutral';
}

/** Received-SPF, where no Authentication-Results says it. */
function spfFields({ message, part, toSource }: ReturnedHeader): AuthenticationResult[] {
  return spfReports(message, part).map(({ field, result, comment, envelopeFrom, receiver }) => ({
    method: 'spf',
    result: result.value,
    verdict: verdictOf(result.value),
    ...(envelopeFrom && { subject: envelopeFrom.value }),
    ...(comment !== undefined && { comment }),
    server: receiver?.value ?? field.name,
    span: toSource(result.span),
  }));
}
