import type { Found, RuleId } from './finding.ts';
import type { Subject } from './subject.ts';

export interface Rule {
  readonly id: RuleId;
  check(subject: Subject): Found[];
}
