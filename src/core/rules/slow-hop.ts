import { inert } from '../views/escape.ts';
import { isLongGap } from '../views/hops.ts';
import type { Found } from './finding.ts';
import type { Rule } from './rule.ts';

const defaultMinutes = 60;

/** A server kept the message longer than the user's threshold. Of mail that arrived it need not hear that it is old. */
export const slowHop: Rule = {
  id: 'slowHop',
  check(subject) {
    const { hops, options, words, common, isBounce } = subject;
    const least = 60 * (options.slowHopMinutes ?? defaultMinutes);
    return hops.flatMap(({ delay, date, by }, index): Found[] => {
      if (delay === undefined || !date || delay < least || (isLongGap(delay) && !isBounce)) return [];
      const before = hops[index - 1]?.by?.name;
      const duration = common.duration(delay);
      return [
        {
          message: words.slowHop(duration, before?.value, by?.name?.value, isLongGap(delay)),
          span: subject.place(date.span),
          related: before ? [{ message: inert(words.related.hopBefore), span: subject.place(before.span) }] : [],
          fixes: [{ kind: 'setting', title: inert(words.fix.slowHop), key: 'ndrLens.slowHopMinutes' }],
        },
      ];
    });
  },
};
