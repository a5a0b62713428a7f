import type { Found } from './finding.ts';
import type { Rule } from './rule.ts';

/** Seconds. Servers that keep time at all are nearer to each other than this. */
const least = 300;

/** A message that arrived before it was sent. */
export const clockSkew: Rule = {
  id: 'clockSkew',
  check(subject) {
    const { hops, words, common } = subject;
    return hops.flatMap(({ delay, date, by }): Found[] => {
      if (delay === undefined || !date || delay > -least) return [];
      const duration = common.duration(-delay);
      return [{ message: words.clockSkew(duration, by?.name?.value), span: subject.place(date.span) }];
    });
  },
};
