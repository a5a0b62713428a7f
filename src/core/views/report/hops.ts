import { receivedHops, type HopEnd } from '../../message/index.ts';
import type { HopFact } from './model.ts';
import type { ReturnedHeader } from './returned.ts';

/** Nobody reads more; a mail loop ends at about a hundred. */
const most = 100;

export function hopFacts({ message, part, toSource }: ReturnedHeader): HopFact[] {
  return receivedHops(message, part)
    .slice(0, most)
    .map((hop) => ({
      ...(nameOf(hop.from) !== undefined && { from: nameOf(hop.from)! }),
      ...(hop.from?.ip && { fromIp: hop.from.ip.value }),
      ...(nameOf(hop.by) !== undefined && { by: nameOf(hop.by)! }),
      ...(hop.with && { with: hop.with.value }),
      ...(hop.tls?.version !== undefined && { tls: hop.tls.version }),
      ...(hop.date && { at: hop.date.value }),
      ...(hop.delay !== undefined && { delay: hop.delay }),
      ...(hop.microsoft && { microsoft: hop.microsoft }),
      span: toSource(hop.field.span),
    }));
}

function nameOf(end: HopEnd | undefined): string | undefined {
  return end?.name?.value ?? end?.helo?.value;
}
