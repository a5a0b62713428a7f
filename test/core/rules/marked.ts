import assert from 'node:assert/strict';
import { read } from '../../../src/core/index.ts';
import { check, type CheckOptions, type Finding } from '../../../src/core/rules/index.ts';
import { textSource } from '../../../src/core/source.ts';
import { ENGLISH as texts } from '../../../src/core/tables/texts/en/index.ts';

/** What stands under a line of a marked text: `  ^^^ warning relay-pool: how the message begins`. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

const mark = /^ *(\^+) (error|warning|information|hint) ([\w./-]+): (.*)$/;

/** Takes the marks out of a text. Carets stand under the chars of the line before. */
export function unmark(marked: string): { text: string; marks: Mark[] } {
  const lines: string[] = [];
  const marks: Mark[] = [];
  let lineStart = 0;
  for (const line of marked.replace(/^\n/, '').split('\n')) {
    const [, carets, severity, code, message] = mark.exec(line) ?? [];
    if (carets !== undefined) {
      const start = lineStart + line.indexOf('^');
      marks.push({ start, end: start + carets.length, severity: severity!, code: code!, message: message! });
    } else {
      lineStart = lines.reduce((sum, { length }) => sum + length + 1, 0);
      lines.push(line);
    }
  }
  return { text: lines.join('\n'), marks };
}

export function findingsIn(text: string, options: Partial<CheckOptions> = {}): Finding[] {
  return check(read(textSource(text), { texts }), { language: 'en', ...options });
}

/** Holds that a text has the problems drawn under its lines, each with its whole place, and no other. */
export function assertMarked(marked: string, options: Partial<CheckOptions> = {}): Finding[] {
  const { text, marks } = unmark(marked);
  const found = findingsIn(text, options);
  const lineEnd = (at: number): number => (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
  const drawn = found.map(({ span, severity, code, message }) => ({
    start: span.start,
    end: Math.min(span.end, lineEnd(span.start)),
    severity,
    code: String(code),
    message: marks.find((each) => each.code === code && message.startsWith(each.message))?.message ?? message,
  }));
  const byPlace = (one: Mark, other: Mark): number => one.start - other.start || one.code.localeCompare(other.code);
  assert.deepEqual(drawn.sort(byPlace), [...marks].sort(byPlace));
  return found;
}
