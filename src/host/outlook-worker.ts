import { composeMail } from './outlook/compose.ts';
import type { OutlookJob, OutlookResult } from './outlook/job.ts';
import { readOutlookMessage } from './outlook/message.ts';
import { serve } from './serve.ts';

// A bundle of its own, with the .msg reader and the composer in it: it runs on a thread.
serve(async ({ bytes }: OutlookJob): Promise<OutlookResult> => ({ eml: await composeMail(readOutlookMessage(bytes)) }));
