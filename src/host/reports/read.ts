import { readFile } from 'node:fs/promises';
import { read } from '../../core/index.ts';
import { textSource, type Source } from '../../core/source.ts';
import { ENGLISH as texts } from '../../core/tables/texts/en/index.ts';
import { sourceFromBytes } from '../bytes.ts';
import { isOutlookMessage } from '../outlook/recognize.ts';
import type { ReportJob, ReportResult } from './job.ts';

/** The thread's work: reads a mail, a report's text or an Outlook message, and keeps what drafts need. */
export async function readReport({ path }: ReportJob): Promise<ReportResult> {
  try {
    const kind = /\.(?:ndr|dsn)$/i.test(path) ? ('ndr' as const) : undefined;
    const { facts, explanations } = read(await sourceOf(path), { texts, mentions: false, kind });
    return { facts, explanations };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function sourceOf(path: string): Promise<Source> {
  const bytes = await readFile(path);
  if (!isOutlookMessage(path, bytes)) return sourceFromBytes(bytes);
  const { convert } = await import('../outlook/convert.ts');
  return textSource((await convert({ bytes })).eml);
}
