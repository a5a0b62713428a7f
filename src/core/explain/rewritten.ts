import { REWRITINGS, type Rewriting } from '../tables/index.ts';

/** An envelope sender that a forwarder rewrote, and what can be read out of it. */
export interface RewrittenMeaning extends Rewriting {
  /** The address as it was; absent where it is kept at the forwarder only. */
  readonly original?: string;
}

const classic = /^srs([01])[=+-](.*)$/i;
const longest = 320;

/** What an address says that SRS made. Undefined for any other. */
export function describeRewritten(address: string): RewrittenMeaning | undefined {
  const at = address.lastIndexOf('@');
  if (at <= 0 || address.length > longest) return undefined;
  const local = address.slice(0, at);
  const [, kind, rest = ''] = classic.exec(local) ?? [];
  if (kind === '0') return rewritten(REWRITINGS.srs0, rest.split('=').slice(2));
  // `SRS1=hash=first-forwarder==hash=time=domain=user`: what follows is as the first forwarder wrote it.
  if (kind === '1') return rewritten(REWRITINGS.srs1, (rest.split('==')[1] ?? '').split('=').slice(2));
  const mark = local.toLowerCase().lastIndexOf('+srs=');
  if (mark < 0) return undefined;
  const parts = local.slice(mark + '+srs='.length).split('=');
  return parts.length > 2
    ? rewritten(REWRITINGS['exchange-online'], parts.slice(2))
    : rewritten(REWRITINGS['exchange-online-relay'], []);
}

/** `parts` are the domain and the user, in which `=` may be too. */
function rewritten(form: Rewriting, [domain, ...user]: readonly string[]): RewrittenMeaning {
  return domain && user.length > 0 ? { ...form, original: `${user.join('=')}@${domain}` } : form;
}
