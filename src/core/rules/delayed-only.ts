import { utc } from '../views/report/summary.ts';
import type { Rule } from './rule.ts';

/** Nobody was refused yet: the server still tries. */
export const delayedOnly: Rule = {
  id: 'delayedOnly',
  check({ reading: { facts }, words }) {
    const [first] = facts.recipients;
    if (!first || facts.recipients.some(({ action }) => action?.value !== 'delayed')) return [];
    const until = first.willRetryUntil;
    const place = until ?? first.action;
    if (!place) return [];
    return [{ message: words.delayedOnly(facts.reportingMta?.value, until && utc(until.value)), span: place.span }];
  },
};
