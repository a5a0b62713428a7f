import { poolOf } from '../explain/index.ts';
import type { Located } from '../message/index.ts';
import { traceFix } from './commands.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** The message left Exchange Online by addresses that its sender's SPF record does not have. */
export const relayPool: Rule = {
  id: 'relayPool',
  check(subject) {
    const seen = new Set<string>();
    return addresses(subject).flatMap(({ value, span }) => {
      if (seen.has(value) || poolOf(value)?.id !== 'relay') return [];
      seen.add(value);
      return [{ message: subject.words.relayPool(value), span, fixes: traceFix(subject) }];
    });
  },
};

/** The addresses that were refused, and those that the hops came from. */
function addresses(subject: Subject): Located[] {
  const refused = subject.reading.explanations.flatMap(({ blocked }): Located[] =>
    blocked?.ip !== undefined && blocked.span ? [{ value: blocked.ip, span: blocked.span }] : [],
  );
  const passed = subject.hops.flatMap(({ from }) => from?.ip ?? []);
  return [...refused, ...passed.map(({ value, span }) => ({ value, span: subject.place(span) }))];
}
