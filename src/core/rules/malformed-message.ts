import { findField, walkParts, type Part } from '../message/index.ts';
import type { Problem } from '../problem.ts';
import type { Span } from '../source.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** Of each kind; a text that is no mail at all has one a line. */
const most = 5;

/** What the parser itself stumbled over. Broken mail is the normal case, so these are quiet. */
export const malformedMessage: Rule = {
  id: 'malformedMessage',
  check(subject) {
    const { message, facts } = subject.reading;
    const counts = new Map<string, number>();
    const shown = [...message.problems, ...facts.problems].filter(({ code }) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      return count <= most;
    });
    return shown.map((problem) => ({
      code: problem.code,
      message: subject.words.malformed[problem.code] ?? problem.message,
      span: placeOf(problem, subject),
    }));
  },
};

/** The field that names the type, where a whole header is meant. */
function placeOf({ span }: Problem, { reading: { message } }: Subject): Span {
  const part = partFrom(walkParts(message), span.start);
  const type = part && span.end === part.headers.end ? findField(part, 'content-type') : undefined;
  return type ? { start: type.nameSpan.start, end: type.valueSpan.end } : span;
}

function partFrom(parts: Iterable<Part>, start: number): Part | undefined {
  for (const part of parts) if (part.span.start === start && part.fields.length > 0) return part;
  return undefined;
}
