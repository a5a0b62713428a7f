import type { Explanation } from '../../explain/index.ts';
import type { Action, Fact, RecipientFacts } from '../../ndr/facts.ts';
import { codeOf } from '../../ndr/index.ts';
import type { Reading } from '../../reading.ts';
import { serverRole } from '../outcome.ts';
import type { Card, Place } from './model.ts';

/** Up to so many recipients have a card each; beyond, those of whom the same is said share one. */
const single = 20;
const mostCards = 20;
const mostAddresses = 100;

interface Entry {
  readonly index: number;
  readonly recipient: RecipientFacts;
  readonly explanation: Explanation;
}

/** Failed recipients first, then delayed ones, then those that were reached. */
export function cardsOf({ facts, explanations }: Reading): { cards: Card[]; left: number } {
  const entries = facts.recipients.flatMap((recipient, index): Entry[] => {
    const explanation = explanations[index];
    return explanation ? [{ index, recipient, explanation }] : [];
  });
  const groups = entries.length <= single ? entries.map((entry) => [entry]) : gathered(entries);
  const sorted = groups.sort(
    (a, b) => rank(a[0]!) - rank(b[0]!) || (entries.length > single ? b.length - a.length : 0),
  );
  const cards = sorted.slice(0, mostCards).map(cardOf);
  return { cards, left: entries.length - cards.reduce((sum, { recipients }) => sum + recipients.length, 0) };
}

/** Of whom the same is said: one meaning, one action, one thing refused. */
function gathered(entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { id, owner, blocked } = entry.explanation;
    const key = [id, owner, actionOf(entry.recipient), blocked?.ip ?? blocked?.domain ?? '', blocked?.zone].join(' ');
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

function rank({ recipient }: Entry): number {
  const order: readonly Action[] = ['failed', 'delayed', 'relayed', 'expanded', 'delivered'];
  return order.indexOf(actionOf(recipient));
}

/** A bounce that names no action tells of a failure. */
function actionOf({ action }: RecipientFacts): Action {
  return action?.value ?? 'failed';
}

function cardOf(entries: readonly Entry[]): Card {
  const { recipient, explanation } = entries[0]!;
  const { originalAddress, address } = recipient;
  const forwarded = originalAddress && address && originalAddress.value.toLowerCase() !== address.value.toLowerCase();
  const code = codeOf(recipient);
  return {
    recipients: entries.map(({ index }) => index),
    addresses: entries.slice(0, mostAddresses).flatMap((entry) => {
      const fact = entry.recipient.address ?? entry.recipient.originalAddress;
      return fact ? [placeOf(fact)] : [];
    }),
    ...(forwarded && entries.length === 1 && { originalAddress: placeOf(originalAddress) }),
    action: actionOf(recipient),
    ...(code && { code: { value: code.written, span: code.span } }),
    ...(recipient.diagnostic && { answer: placeOf(recipient.diagnostic) }),
    ...(recipient.remoteMta && { server: placeOf(recipient.remoteMta) }),
    ...(recipient.remoteIp && { serverIp: placeOf(recipient.remoteIp) }),
    serverRole: serverRole(recipient),
    answeredBy: recipient.answeredBy,
    ...(recipient.lastAttempt && { at: placeOf(recipient.lastAttempt) }),
    ...(recipient.willRetryUntil && { retriedUntil: placeOf(recipient.willRetryUntil) }),
    explanation,
  };
}

export function placeOf<T>({ value, span }: Fact<T>): Place<T> {
  return { value, span };
}
