import type { Instant } from '../ndr/facts.ts';
import type { Answer } from './question.ts';

export type State = 'good' | 'bad' | 'neutral' | 'unknown';

/** What a check can find, and how that is to be taken. Their words are in `words/`. */
export const FINDINGS = {
  listed: 'bad',
  'not-listed': 'good',
  'list-error': 'unknown',
  'list-outside': 'unknown',
  'list-everything': 'unknown',
  'list-silent': 'unknown',

  'dns-refused': 'unknown',
  'dns-server-failure': 'unknown',
  'dns-timeout': 'unknown',
  'dns-unreachable': 'unknown',
  'dns-bad-answer': 'unknown',

  'spf-pass': 'good',
  'spf-fail': 'bad',
  'spf-softfail': 'bad',
  'spf-neutral': 'neutral',
  'spf-permerror': 'bad',
  'spf-temperror': 'unknown',
  'spf-undecided': 'unknown',
  'spf-none': 'bad',
  'spf-multiple': 'bad',
  'spf-syntax': 'bad',
  'spf-loop': 'bad',
  'spf-include-none': 'bad',
  'spf-lookups': 'good',
  'spf-too-many': 'bad',
  'spf-void': 'bad',
  'spf-many-mx': 'bad',
  'spf-allows-all': 'bad',
  'spf-no-end': 'neutral',
  'spf-ptr': 'neutral',
  'spf-macro': 'neutral',
  'spf-microsoft': 'good',
  'spf-incomplete': 'unknown',

  'dkim-key': 'good',
  'dkim-none': 'bad',
  'dkim-revoked': 'bad',
  'dkim-malformed': 'bad',
  'dkim-multiple': 'bad',
  'dkim-weak': 'bad',
  'dkim-testing': 'neutral',
  'dkim-alias': 'neutral',
  'dkim-alias-empty': 'bad',

  'dmarc-policy': 'good',
  'dmarc-monitor': 'neutral',
  'dmarc-none': 'bad',
  'dmarc-multiple': 'bad',
  'dmarc-malformed': 'bad',
  'dmarc-inherited': 'neutral',
  'dmarc-partial': 'neutral',
  'dmarc-no-reports': 'neutral',

  'mx-hosts': 'good',
  'mx-microsoft': 'good',
  'mx-none': 'bad',
  'mx-refuses': 'bad',

  'mta-sts': 'good',
  'mta-sts-none': 'neutral',
  'mta-sts-malformed': 'bad',

  'ptr-confirmed': 'good',
  'ptr-unconfirmed': 'bad',
  'ptr-none': 'bad',
} as const satisfies Record<string, State>;

export type FindingId = keyof typeof FINDINGS;

/** One thing that a check found; `slots` fill its sentence and may be text of others. */
export interface Finding {
  readonly id: FindingId;
  readonly slots?: Readonly<Record<string, string | number>>;
}

export type CheckKind = 'list' | 'spf' | 'dkim' | 'dmarc' | 'mx' | 'mta-sts' | 'ptr';

/** What was to be found out. */
export interface Task {
  readonly kind: CheckKind;
  /** The address or domain that it is about, in lower case. */
  readonly subject: string;
  /** The name that is asked for first. */
  readonly name: string;
  /** Of a list: its zone and how people call it; `id` where it is a known one. */
  readonly list?: { readonly zone: string; readonly name: string; readonly id?: string };
  /** Of DMARC: where the organization's policy is, if the domain has none. */
  readonly fallback?: string;
  /** Of SPF: the addresses that the message was sent from, where they are known. */
  readonly sentFrom?: readonly string[];
}

/** What a check found. */
export interface Outcome {
  readonly state: State;
  readonly findings: readonly Finding[];
  /** The records that decided, as received: text of others. */
  readonly records: readonly string[];
}

/** What a check found, and when. */
export interface CheckResult extends Outcome {
  readonly task: Task;
  /** When the answer came, UTC. */
  readonly at: Instant;
}

const gravity: readonly State[] = ['neutral', 'good', 'unknown', 'bad'];

/** The gravest finding decides. */
export function outcome(findings: readonly Finding[], records: readonly string[] = []): Outcome {
  const worst = Math.max(0, ...findings.map(({ id }) => gravity.indexOf(FINDINGS[id])));
  return { state: gravity[worst] ?? 'neutral', findings, records };
}

/** Why the DNS gave no answer, where it did not say for sure that there is none. */
export function failureOf(answer: Answer): Finding | undefined {
  if (!('failed' in answer) || answer.failed === 'no-name' || answer.failed === 'no-data') return undefined;
  return { id: `dns-${answer.failed}` };
}

export function resultsAbout(results: readonly CheckResult[], subjects: readonly string[]): CheckResult[] {
  return results.filter(({ task }) => subjects.includes(task.subject));
}
