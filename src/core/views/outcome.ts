import type { Explanation } from '../explain/index.ts';
import type { Action, Fact, RecipientFacts } from '../ndr/facts.ts';
import { codeOf } from '../ndr/index.ts';
import type { Reading } from '../reading.ts';
import { capitalize } from './explanation.ts';
import { inert, type Inert } from './escape.ts';
import { wordsFor, type Words } from './words/index.ts';
import type { ServerRole } from './report/model.ts';
import { plainText } from './text.ts';

/** A recipient that the message did not reach, or not yet. */
export interface Failure {
  /** Among the recipients of the mail. */
  readonly index: number;
  readonly recipient: RecipientFacts;
  readonly explanation: Explanation;
  readonly action: 'failed' | 'delayed';
}

/** Who was not reached, failed ones first. A bounce that names no action tells of a failure. */
export function failuresOf({ facts, explanations }: Reading): Failure[] {
  if (facts.kind === 'not-a-bounce') return [];
  const found = facts.recipients.flatMap((recipient, index): Failure[] => {
    const action: Action = recipient.action?.value ?? 'failed';
    const explanation = explanations[index];
    return explanation && (action === 'failed' || action === 'delayed')
      ? [{ index, recipient, explanation, action }]
      : [];
  });
  const failed = found.filter(({ action }) => action === 'failed');
  return [...failed, ...found.filter(({ action }) => action === 'delayed')];
}

/** The sender's own side tells of a server that refused to talk, or never answered. */
export function serverRole({ answeredBy }: RecipientFacts): ServerRole {
  return answeredBy.side === 'sender' ? 'tried' : 'answered';
}

export function serverLabel(role: ServerRole, { card }: Words): string {
  return role === 'tried' ? card.serverTried : card.server;
}

/** The bounce in a few words: `5.7.1 · Microsoft`. */
export interface Outcome {
  readonly label: Inert;
  /** What happened, to whom, and what it means. */
  readonly detail: Inert;
}

/** What a bounce comes down to; undefined where everybody was reached. */
export function outcome(reading: Reading, language: string): Outcome | undefined {
  const failures = failuresOf(reading);
  const [first] = failures;
  if (!first) return undefined;
  const { recipient, explanation } = first;
  const words = wordsFor(language);
  const code = codeOf(recipient)?.short;
  const owners = [...new Set(failures.map((failure) => words.party[failure.explanation.owner]))].join(', ');
  const title = plainText(explanation.title, explanation);
  const more = new Set(failures.map((failure) => codeOf(failure.recipient)?.short)).size - 1;
  const label = [code, more > 0 ? `+${more}` : undefined].filter((part) => part !== undefined).join(' ');
  return {
    label: inert(label === '' ? capitalize(owners) : `${label} · ${capitalize(owners)}`, 60),
    detail: inert(`${headlineOf(failures, words)}${words.colon} ${title}. ${words.acts}${words.colon} ${owners}.`, 500),
  };
}

/** `Not delivered to user@example.org`. */
export function headlineOf(failures: readonly Failure[], words: Words): string {
  const [first] = failures;
  const to = (first?.recipient.address ?? first?.recipient.originalAddress)?.value;
  return words.outcome(first?.action ?? 'none', failures.length, failures.length === 1 ? to : undefined);
}

/** The first of these places that a person can see: not inside base64. */
export function visible(...facts: (Fact<unknown> | undefined)[]): Fact<unknown> | undefined {
  return facts.find((fact) => fact && !fact.encoded);
}
