import { resultsAbout, subjectsOf, type CheckResult } from '../checks/index.ts';
import { decodedValue, findField, parseAddresses } from '../message/index.ts';
import type { Fact } from '../ndr/facts.ts';
import type { Reading } from '../reading.ts';
import { addressFacts, listingsOf } from './report/addresses.ts';
import { authenticationOf } from './report/authentication.ts';
import { cardsOf, placeOf } from './report/cards.ts';
import { hopEnd, hopFacts } from './report/hops.ts';
import type { Card, MessageFact, Report } from './report/model.ts';
import { returnedHeader, type ReturnedHeader } from './report/returned.ts';
import { routesOf } from './report/route.ts';

export type { Card, Report } from './report/model.ts';
export { summaryLine } from './report/summary.ts';

/** A mail to thousands names the first ones. */
const mostTo = 5;

/** What a message says of its delivery, as one report. `results`: what the DNS answered when the user asked it. */
export function reportOf(reading: Reading, results: readonly CheckResult[] = []): Report {
  const { facts } = reading;
  const isBounce = facts.kind !== 'not-a-bounce';
  const { cards, left } = isBounce ? cardsOf(reading) : { cards: [], left: 0 };
  const explanations = isBounce ? reading.explanations : [];
  const header = returnedHeader(reading);
  const end = hopEnd(cards);
  const checks = resultsAbout(results, subjectsOf(reading, header));
  const authentication = header && authenticationOf(header);
  return {
    outcome: outcomeOf(cards),
    recipients: isBounce ? facts.recipients.length : 0,
    message: messageFacts(reading, header),
    routes: routesOf(facts, cards),
    cards,
    left,
    hops: header ? hopFacts(header) : [],
    ...(end && { end }),
    ...(authentication && { authentication }),
    listings: listingsOf(explanations, checks),
    addresses: addressFacts(cards, explanations),
    checks,
  };
}

function outcomeOf(cards: readonly Card[]): Report['outcome'] {
  if (cards.some(({ action }) => action === 'failed')) return 'failed';
  if (cards.some(({ action }) => action === 'delayed')) return 'delayed';
  return cards.length > 0 ? 'reached' : 'none';
}

/** Of the message that bounced, and of the report; of an ordinary mail, what its own header says. */
function messageFacts({ facts }: Reading, header: ReturnedHeader | undefined): MessageFact[] {
  if (facts.kind === 'not-a-bounce') return header ? headerFacts(header) : [];
  const { original, reportingMta, reportDate, tenantId } = facts;
  const names = header ? namesIn(header) : new Map<string, string>();
  const found: [MessageFact['kind'], Fact | undefined][] = [
    ['subject', original.subject],
    ['from', original.from && { ...original.from, value: person(original.from.value) }],
    ...original.to
      .slice(0, mostTo)
      .map((to): [MessageFact['kind'], Fact] => ['to', { ...to, value: person(to.value, names) }]),
    ['mailFrom', original.mailFrom],
    ['sent', original.date],
    ['messageId', original.messageId],
    ['networkMessageId', original.networkMessageId],
    ['reportedBy', reportingMta],
    ['reportedAt', reportDate],
    ['tenant', tenantId],
  ];
  return found.flatMap(([kind, fact]) => (fact ? [{ kind, ...placeOf(fact) }] : []));
}

/** Names of those that the message was written to, by address in lower case. */
function namesIn({ message, part }: ReturnedHeader): Map<string, string> {
  const fields = [findField(part, 'to'), findField(part, 'cc')].filter((field) => field !== undefined);
  const people = fields.flatMap((field) => parseAddresses(decodedValue(message, field).text));
  return new Map(people.flatMap(({ address, name }) => (name ? [[address.toLowerCase(), name]] : [])));
}

/** `Ana Lopez <ana@contoso.com>`, and the address alone where the name says no more. */
function person(written: string, names?: ReadonlyMap<string, string>): string {
  const [first] = parseAddresses(written);
  if (!first) return written;
  const { address, name = names?.get(address.toLowerCase()) } = first;
  return name === undefined || name.toLowerCase() === address.toLowerCase() ? address : `${name} <${address}>`;
}

function headerFacts({ message, part }: ReturnedHeader): MessageFact[] {
  const names = { subject: 'subject', from: 'from', to: 'to', sent: 'date', messageId: 'message-id' } as const;
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((kind) => {
    const field = findField(part, names[kind]);
    const value = field && decodedValue(message, field).text;
    return field && value ? [{ kind, value, span: field.valueSpan }] : [];
  });
}
