import { isMainThread } from 'node:worker_threads';
import { main } from './host/cli/main.ts';
import { serve } from './host/cli/worker.ts';

// One bundle is both: what a shell starts, and what that starts on other threads.
if (isMainThread) {
  void main(process.argv.slice(2), __filename).then((code) => {
    process.exitCode = code;
  });
} else {
  serve();
}
