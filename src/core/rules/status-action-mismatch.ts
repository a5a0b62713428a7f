import type { Action } from '../ndr/facts.ts';
import { inert } from '../views/escape.ts';
import type { Found } from './finding.ts';
import type { Rule } from './rule.ts';

/** The classes that fit an action. A temporary status goes with `failed` where the time was up (RFC 3464, 2.3.4). */
const fitting: Readonly<Record<Action, string>> = {
  failed: '45',
  delayed: '4',
  delivered: '2',
  relayed: '2',
  expanded: '2',
};
const most = 20;

/** A delivery status whose two verdicts contradict each other. */
export const statusActionMismatch: Rule = {
  id: 'statusActionMismatch',
  check({ reading: { facts }, words }) {
    return facts.recipients
      .flatMap(({ status, action }): Found[] => {
        if (status?.origin !== 'dsn' || action?.origin !== 'dsn') return [];
        if (fitting[action.value].includes(status.value.charAt(0))) return [];
        return [
          {
            message: words.statusActionMismatch(status.value, action.value),
            span: status.span,
            related: [{ message: inert(words.related.action), span: action.span }],
          },
        ];
      })
      .slice(0, most);
  },
};
