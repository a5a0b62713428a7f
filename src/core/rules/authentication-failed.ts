import {
  authenticationReports,
  dkimSignatures,
  dmarcAlignment,
  spfReports,
  type AuthenticationCause,
  type DmarcAlignment,
} from '../message/index.ts';
import type { Span } from '../source.ts';
import type { ReturnedHeader } from '../views/report/returned.ts';
import { copyFix } from './commands.ts';
import type { Fix, Found } from './finding.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** A verdict, and where it is written. */
interface Verdict {
  readonly kind: 'failed' | 'unaligned';
  readonly method: string;
  readonly span: Span;
}

/** The receiver could not tell that the message is from whom it says, and why. */
export const authenticationFailed: Rule = {
  id: 'authenticationFailed',
  check(subject) {
    const { header, words, common } = subject;
    if (!header) return [];
    const dmarc = dmarcAlignment(header.message, header.part, subject.options.organizational);
    const verdict = verdictOf(header, dmarc, subject.isBounce);
    if (!verdict) return [];
    const { kind, method, span } = verdict;
    const said = words.authenticationFailed(kind, method, dmarc.fromDomain?.value);
    const found: Found = {
      message: [said, ...dmarc.causes.map((cause) => common.cause[cause])].join(' '),
      span: subject.place(span),
      fixes: dmarc.causes.flatMap((cause) => lookUp(cause, dmarc, subject, header)),
    };
    return [kind === 'failed' ? found : { ...found, severity: 'information' }];
  },
};

const bad = /^(?:fail|hardfail|softfail|permerror|reject)$/;

/** Undefined where all is well, or where nobody says anything. */
function verdictOf(header: ReturnedHeader, dmarc: DmarcAlignment, isBounce: boolean): Verdict | undefined {
  const verdicts = verdictsOf(header);
  const failed = (method: string): Verdict | undefined => {
    const found = verdicts.find((verdict) => verdict.method === method);
    return found && bad.test(found.result) ? { kind: 'failed', method: nameOf(method), span: found.span } : undefined;
  };
  if (dmarc.dmarc === 'pass') return undefined;
  const rejected = failed('dmarc');
  if (rejected || speaksForFrom(dmarc)) return rejected;
  const passed = verdicts.find(({ method, result }) => (method === 'spf' || method === 'dkim') && result === 'pass');
  const other = failed('spf') ?? failed('compauth') ?? (passed ? undefined : failed('dkim'));
  // Of mail that arrives it says nothing: most newsletters are sent so.
  if (other || !passed || !isBounce || !dmarc.fromDomain) return other;
  return { kind: 'unaligned', method: nameOf(passed.method), span: passed.span };
}

/** What servers say by themselves, not what they repeat in an ARC set. */
function verdictsOf({ message, part }: ReturnedHeader) {
  const stated = authenticationReports(message, part).flatMap((report) =>
    report.instance === undefined ? report.results : [],
  );
  const received = spfReports(message, part).map(({ result }) => ({
    method: 'spf',
    result: result.value.toLowerCase(),
    span: result.span,
  }));
  return [...stated, ...received];
}

function speaksForFrom({ spf, spfAlignment, dkim }: DmarcAlignment): boolean {
  const bySpf = spf === 'pass' && spfAlignment !== undefined && spfAlignment !== 'none';
  return bySpf || dkim.some(({ alignment, result }) => alignment !== 'none' && result === 'pass');
}

function nameOf(method: string): string {
  return method === 'compauth' ? method : method.toUpperCase();
}

/** Shows the record or the setting that a cause is about. */
function lookUp(cause: AuthenticationCause, dmarc: DmarcAlignment, subject: Subject, header: ReturnedHeader): Fix[] {
  const copy = copyFix(subject.words);
  const from = dmarc.fromDomain?.value;
  switch (cause) {
    case 'spf-record':
      return dmarc.mailFromDomain ? [copy`Resolve-DnsName -Name ${dmarc.mailFromDomain.value} -Type TXT`] : [];
    case 'dkim-record': {
      const [signature] = dkimSignatures(header.message, header.part);
      if (!signature?.selector) return [];
      const name = `${signature.selector.value}._domainkey.${signature.domain.value}`;
      return [copy`Resolve-DnsName -Name ${name} -Type TXT`];
    }
    case 'not-signed':
    case 'signed-by-another':
      return from === undefined ? [] : [copy`Get-DkimSigningConfig -Identity ${from} | Format-List`];
    case 'dmarc-record-missing':
      return from === undefined ? [] : [copy`Resolve-DnsName -Name ${`_dmarc.${from}`} -Type TXT`];
    case 'changed-on-the-way':
    case 'forwarded':
    case 'p1-p2-mismatch':
      return [];
  }
}
