import { isMainThread } from 'node:worker_threads';

// One bundle is both: what a shell starts, and what that starts on other threads. Each loads only what it needs.
async function start(): Promise<void> {
  if (isMainThread) {
    const { main } = await import('./host/cli/main.ts');
    process.exitCode = await main(process.argv.slice(2), __filename);
  } else {
    const { serve } = await import('./host/cli/worker.ts');
    serve(__filename);
  }
}

void start();
