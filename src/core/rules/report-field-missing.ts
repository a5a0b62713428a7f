import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import type { Rule } from './rule.ts';

const most = 20;

/** A delivery status without the fields that RFC 3464 requires, as far as it stands in fields at all. */
export const reportFieldMissing: Rule = {
  id: 'reportFieldMissing',
  check({ reading: { facts }, words }) {
    if (facts.kind !== 'dsn') return [];
    const found = facts.recipients.slice(0, most).flatMap((recipient, index) => {
      const place = firstField(recipient);
      if (!place) return [];
      const { address, action, status } = recipient;
      const missing = [
        index === 0 && facts.reportingMta === undefined && 'Reporting-MTA',
        !isField(address) && 'Final-Recipient',
        !isField(action) && 'Action',
        !isField(status) && 'Status',
      ].filter((name) => name !== false);
      return missing.length === 0 ? [] : [{ message: words.reportFieldMissing(missing), span: place.span }];
    });
    return found;
  },
};

function isField(fact: Fact<unknown> | undefined): boolean {
  return fact?.origin === 'dsn';
}

function firstField({ address, originalAddress, action, status, diagnostic, remoteMta }: RecipientFacts) {
  return [address, originalAddress, action, status, diagnostic, remoteMta].find(isField);
}
