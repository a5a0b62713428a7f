import { receivedHops, type Hop } from '../../message/index.ts';
import type { Card, HopEnd, HopFact } from './model.ts';
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

export function hopEnd(cards: readonly Card[]): HopEnd | undefined {
  const [card, ...others] = cards;
  if (!card?.server || (card.action !== 'failed' && card.action !== 'delayed')) return undefined;
  const { server, action, code, at } = card;
  if (others.some((other) => other.server?.value !== server.value || other.action !== action)) return undefined;
  return { server, action, ...(code && { code }), ...(at && { at: at.value }) };
}

function nameOf(end: Hop['from']): string | undefined {
  return end?.name?.value ?? end?.helo?.value;
}
