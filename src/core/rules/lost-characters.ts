import { inert } from '../views/escape.ts';
import type { Rule } from './rule.ts';

/** The editor could not decode some bytes, and shows U+FFFD for them. One problem for all of them. */
export const lostCharacters: Rule = {
  id: 'lostCharacters',
  check({ reading: { source }, words }) {
    const at = source.kind === 'text' ? source.text.indexOf('\ufffd') : -1;
    if (at < 0) return [];
    return [
      {
        message: words.lostCharacters,
        span: { start: at, end: at + 1 },
        fixes: [{ kind: 'read-from-bytes', title: inert(words.fix.readFromBytes) }],
      },
    ];
  },
};
