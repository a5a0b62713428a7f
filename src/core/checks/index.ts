/** Live checks: what to ask of the DNS, and how to read its answers. Asking itself is `host/resolver.ts`'s. */
export { listTasks, namesOf, senderTasks, subjectsOf, type Domains } from './plan.ts';
export type { SentHeader } from './sent-from.ts';
export type { Answer, Ask, DnsFailure, RecordType } from './question.ts';
export {
  FINDINGS,
  resultsAbout,
  type CheckKind,
  type CheckResult,
  type Finding,
  type FindingId,
  type State,
  type Task,
} from './result.ts';
export { runChecks, type RunOptions } from './run.ts';
export { checkWords, findingPieces, type CheckWords } from './words/index.ts';
