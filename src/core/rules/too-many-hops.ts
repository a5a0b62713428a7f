import type { Rule } from './rule.ts';

/** Far above what hybrid routes with filters need, and what the first servers refuse. */
const most = 30;

export const tooManyHops: Rule = {
  id: 'tooManyHops',
  check(subject) {
    const { hops, words } = subject;
    const last = hops[hops.length - 1];
    if (!last || hops.length < most) return [];
    return [{ message: words.tooManyHops(hops.length), span: subject.place(last.field.nameSpan) }];
  },
};
