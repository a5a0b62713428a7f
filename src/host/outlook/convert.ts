import { composeMail } from './compose.ts';
import type { OutlookJob, OutlookResult } from './job.ts';
import { readOutlookMessage } from './message.ts';

/** The thread's work: an Outlook message as the text of a mail. */
export async function convert({ bytes }: OutlookJob): Promise<OutlookResult> {
  return { eml: await composeMail(readOutlookMessage(bytes)) };
}
