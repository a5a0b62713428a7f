import { parentPort } from 'node:worker_threads';
import type { Answer } from './sandbox.ts';

/** The thread's side of the sandbox: answers each job, with an error where the work threw. */
export function serve<Job, Result>(work: (job: Job) => Promise<Result> | Result): void {
  const answer = (message: Answer<Result>): void => parentPort?.postMessage(message);
  parentPort?.on('message', (job: Job) => {
    // What throws later, out of a stream of the library's, ends the thread: the other side sees that.
    void Promise.resolve()
      .then(() => work(job))
      .then(
        (result) => answer({ result }),
        (error: unknown) => answer({ error: String(error) }),
      );
  });
}
