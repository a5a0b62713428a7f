import type { Reading } from '../reading.ts';
import { failedRecipient } from './failed-recipient.ts';
import type { Finding, Rule } from './finding.ts';

export type { Finding, RuleId } from './finding.ts';

const rules: readonly Rule[] = [failedRecipient];

/** What all rules find in a message, in the language asked for. */
export function check(reading: Reading, language: string): Finding[] {
  return rules.flatMap((rule) => rule.check(reading, language));
}
