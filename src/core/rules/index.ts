import type { Severity } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { inert } from '../views/escape.ts';
import { authenticationFailed } from './authentication-failed.ts';
import { backscatter } from './backscatter.ts';
import { clockSkew } from './clock-skew.ts';
import { delayedOnly } from './delayed-only.ts';
import { failedRecipient } from './failed-recipient.ts';
import { ruleSeverities, type CheckOptions, type Finding, type Found, type RuleId } from './finding.ts';
import type { Rule } from './rule.ts';
import { lostCharacters } from './lost-characters.ts';
import { mailLoop } from './mail-loop.ts';
import { malformedMessage } from './malformed-message.ts';
import { pageOf } from './pages.ts';
import { recipientNotAddressed } from './recipient-not-addressed.ts';
import { relayPool } from './relay-pool.ts';
import { reportFieldMissing } from './report-field-missing.ts';
import { slowHop } from './slow-hop.ts';
import { statusActionMismatch } from './status-action-mismatch.ts';
import { Subject } from './subject.ts';
import { tooManyHops } from './too-many-hops.ts';

export { ruleSeverities, type CheckOptions, type Finding, type Fix, type RuleId } from './finding.ts';
export { pageOf } from './pages.ts';

const rules: readonly Rule[] = [
  failedRecipient,
  delayedOnly,
  authenticationFailed,
  relayPool,
  mailLoop,
  tooManyHops,
  slowHop,
  clockSkew,
  reportFieldMissing,
  statusActionMismatch,
  recipientNotAddressed,
  backscatter,
  lostCharacters,
  malformedMessage,
];

/** What all rules find in a message. */
export function check(reading: Reading, options: CheckOptions): Finding[] {
  const subject = new Subject(reading, options);
  return rules.flatMap((rule) => {
    const most = options.severity?.(rule.id);
    return most === 'off' ? [] : rule.check(subject).map((found) => finding(rule.id, found, most));
  });
}

function finding(rule: RuleId, found: Found, most: Severity | undefined): Finding {
  const code = found.code ?? codeOf(rule);
  // A failure without an article has no page: its code is not one of ours.
  const url = found.url ?? (rule === 'failedRecipient' ? undefined : pageOf(code));
  return {
    rule,
    code: inert(code, 40),
    ...(url !== undefined && { url }),
    severity: severityOf(rule, found.severity, most),
    message: inert(found.message, 1000),
    span: found.span,
    related: found.related ?? [],
    fixes: found.fixes ?? [],
  };
}

/** `relay-pool` of `relayPool`. */
export function codeOf(rule: RuleId): string {
  return rule.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The setting replaces what is usual for the rule; what is softer than usual stays at least as soft: a delay a warning. */
function severityOf(rule: RuleId, own: Severity | undefined, most: Severity | undefined): Severity {
  const rank = (severity: Severity | undefined): number => order.indexOf(severity ?? 'error');
  const usual = most !== undefined && order.includes(most) ? most : ruleSeverities[rule];
  return own !== undefined && rank(own) > rank(ruleSeverities[rule]) && rank(own) > rank(usual) ? own : usual;
}
