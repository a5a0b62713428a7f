import { describeHost } from '../../explain/index.ts';
import { parseAddresses } from '../../message/index.ts';
import type { NdrFacts } from '../../ndr/facts.ts';
import { placeOf } from './cards.ts';
import type { Card, Place, Route } from './model.ts';

/** More than a few ways say less than the cards do. */
const most = 4;

/** How the recipients were not reached, once for each way. */
export function routesOf(facts: NdrFacts, cards: readonly Card[]): Route[] {
  const routes = new Map<string, Route>();
  for (const card of cards) {
    if (card.action !== 'failed' && card.action !== 'delayed') continue;
    const route = routeOf(facts, card);
    const key = [route.owner, route.failed, route.title, route.between.value].join('\n');
    const known = routes.get(key);
    routes.set(key, known ? { ...known, recipient: undefined, count: known.count + route.count } : route);
  }
  return [...routes.values()].slice(0, most);
}

function routeOf(facts: NdrFacts, card: Card): Route {
  const { mailFrom, from } = facts.original;
  const written = mailFrom ?? from;
  const [sender] = written ? parseAddresses(written.value) : [];
  const [recipient] = card.addresses;
  const between = betweenOf(facts, card);
  return {
    ...(written && sender && { sender: { value: sender.address, span: written.span } }),
    between,
    ...(recipient && card.recipients.length === 1 && { recipient }),
    count: card.recipients.length,
    failed: failedLeg(card, between.receives),
    delayed: card.action === 'delayed',
    owner: card.explanation.owner,
    title: card.explanation.title,
  };
}

type Between = Route['between'] & {
  /** Microsoft stands there for the recipient. */
  readonly receives: boolean;
};

/** Microsoft where it reports, answers or has to act, else the server that reports. */
function betweenOf({ reportingMta }: NdrFacts, { answeredBy, server, explanation }: Card): Between {
  const reporter: Place = reportingMta ? placeOf(reportingMta) : { value: '' };
  const reports = isMicrosoft(reporter.value) || (answeredBy.side === 'sender' && isMicrosoftSystem(answeredBy.system));
  if (reports) return { ...reporter, kind: 'microsoft', receives: false };
  const answers = answeredBy.side === 'recipient' && isMicrosoftSystem(answeredBy.system);
  const kind = answeredBy.system === 'outlook.com' ? 'outlook' : 'microsoft';
  if (answers) return { ...(server ?? { value: '' }), kind, receives: true };
  if (explanation.owner === 'microsoft') return { value: '', kind, receives: false };
  return { ...reporter, kind: 'server', receives: false };
}

function isMicrosoft(host: string): boolean {
  return describeHost(host) !== undefined;
}

function isMicrosoftSystem(system: string | undefined): boolean {
  return system === 'exchange-online' || system === 'outlook.com';
}

/**
 * A server of the recipient's answered: the second leg; unless that is Microsoft, which then stands in the middle and
 * refused the first one, even where it is about the address: it took nothing. Where the sender's own side gave up, the
 * subject of the status tells: it did not find or reach the recipient (x.1.x, x.2.x, x.4.x; but x.1.7 and x.1.8 are
 * about the sender), or did not take the message.
 */
function failedLeg({ answeredBy, explanation, code }: Card, receives: boolean): Route['failed'] {
  const { owner } = explanation;
  if (owner === 'recipient' || owner === 'recipient-admin') return 'second';
  if (receives) return 'first';
  if (answeredBy.side === 'recipient') return 'second';
  return isAboutRecipient(code?.value) || owner === 'microsoft' ? 'second' : 'first';
}

function isAboutRecipient(code = ''): boolean {
  return /\b[245]\.[124]\.\d/.test(code) && !/\b[245]\.1\.(?:7|8|90)\b/.test(code);
}
