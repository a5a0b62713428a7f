import { inert } from '../views/escape.ts';
import type { Found } from './finding.ts';
import type { Rule } from './rule.ts';

const defaultMinutes = 60;
/** No server keeps a message longer: what is older was imported or sent anew, or a clock is wrong. */
const longestDays = 10;

/** A server kept the message longer than the user's threshold. */
export const slowHop: Rule = {
  id: 'slowHop',
  check(subject) {
    const { hops, options, words, common } = subject;
    const least = 60 * (options.slowHopMinutes ?? defaultMinutes);
    return hops.flatMap(({ delay, date, by }, index): Found[] => {
      if (delay === undefined || !date || delay < least || delay > longestDays * 86_400) return [];
      const before = hops[index - 1]?.by?.name;
      const duration = common.duration(delay);
      return [
        {
          message: words.slowHop(duration, before?.value, by?.name?.value),
          span: subject.place(date.span),
          related: before ? [{ message: inert(words.related.hopBefore), span: subject.place(before.span) }] : [],
          fixes: [{ kind: 'setting', title: inert(words.fix.slowHop), key: 'ndrLens.slowHopMinutes' }],
        },
      ];
    });
  },
};
