import type { Instant } from '../ndr/facts.ts';
import { checkList } from './lists.ts';
import type { Ask } from './question.ts';
import { checkDkim, checkDmarc, checkMtaSts, checkMx, checkPtr } from './records.ts';
import type { CheckKind, CheckResult, Outcome, Task } from './result.ts';
import { checkSpf } from './spf.ts';

const checks: Readonly<Record<CheckKind, (task: Task, ask: Ask) => Promise<Outcome>>> = {
  list: checkList,
  spf: checkSpf,
  dkim: checkDkim,
  dmarc: checkDmarc,
  mx: checkMx,
  'mta-sts': checkMtaSts,
  ptr: checkPtr,
};

export interface RunOptions {
  readonly ask: Ask;
  /** The time of an answer. */
  readonly now: () => Instant;
  readonly onDone: (task: Task) => void;
}

/** Runs all tasks at once: `ask` bounds how much of it goes on. Rejects only where the user stopped it. */
export function runChecks(tasks: readonly Task[], { ask, now, onDone }: RunOptions): Promise<CheckResult[]> {
  return Promise.all(
    tasks.map(async (task) => {
      const outcome = await checks[task.kind](task, ask);
      onDone(task);
      return { task, at: now(), ...outcome };
    }),
  );
}
