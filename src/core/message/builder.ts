import type { Problem, Severity } from '../problem.ts';
import type { Source, Text } from '../source.ts';
import { LineEnds } from './lines.ts';
import type { Leaf, Stretch } from './tree.ts';

/** A problem list longer than this helps nobody. */
const maxProblems = 1000;

/** Where reading stands, and what it has made so far. Every leaf starts where the last one ended. */
export class Builder {
  readonly source: Source;
  readonly text: Text;
  readonly ends: LineEnds;
  readonly leaves: Leaf[] = [];
  readonly problems: Problem[] = [];
  at = 0;
  /** Header fields read so far, in all parts. */
  fields = 0;

  constructor(source: Source) {
    this.source = source;
    this.text = source.text;
    this.ends = new LineEnds(source.text);
  }

  /** Adds a leaf from here to `end` and goes there; an empty one is none. */
  leaf(kind: Stretch['kind'], end: number): void {
    if (end > this.at) this.leaves.push({ kind, span: { start: this.at, end } });
    this.at = end;
  }

  problem(code: string, severity: Severity, message: string, start: number, end: number): void {
    if (this.problems.length < maxProblems) this.problems.push({ code, severity, message, span: { start, end } });
  }
}
