import { microsoftPool, type Hop } from '../message/index.ts';
import { inert } from '../views/escape.ts';
import { traceFix } from './commands.ts';
import type { Found } from './finding.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** Going the same way so often is no accident; twice happens with lists and filters. */
const least = 3;

/** The message went from one server to another again and again. */
export const mailLoop: Rule = {
  id: 'mailLoop',
  check(subject) {
    const ways = new Map<string, Hop[]>();
    for (const hop of subject.hops) {
      const from = serverOf(hop.from?.name?.value);
      const by = serverOf(hop.by?.name?.value);
      if (from === undefined || by === undefined || from === by) continue;
      const way = `${from} ${by}`;
      const hops = ways.get(way);
      if (hops) hops.push(hop);
      else ways.set(way, [hop]);
    }
    const [longest] = [...ways.values()].sort((one, other) => other.length - one.length);
    return longest && longest.length >= least ? [loop(longest, subject)] : [];
  },
};

function loop(hops: readonly Hop[], subject: Subject): Found {
  const first = hops[0]!;
  const last = hops[hops.length - 1]!;
  const { words } = subject;
  const from = serverOf(first.from?.name?.value) ?? '';
  const by = serverOf(first.by?.name?.value) ?? '';
  return {
    message: words.mailLoop(from, by, hops.length),
    span: subject.place(first.field.nameSpan),
    related: [{ message: inert(words.related.lastPass), span: subject.place(last.field.nameSpan) }],
    fixes: traceFix(subject),
  };
}

/** A host by name; those of Exchange Online, which change from time to time, all as one. */
function serverOf(name: string | undefined): string | undefined {
  if (name === undefined || /^localhost\b/i.test(name)) return undefined;
  return microsoftPool(name) ? 'Exchange Online' : name.toLowerCase();
}
