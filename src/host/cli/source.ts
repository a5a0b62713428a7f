import { readFileSync } from 'node:fs';
import { textSource, type Source } from '../../core/source.ts';
import { sourceFromBytes } from '../bytes.ts';
import { isOutlookMessage } from '../outlook/recognize.ts';
import { readSource } from './files.ts';

/**
 * A mail, a report's text, or a message that Outlook saved, as the mail that it was. What reads Outlook's is not ours: it
 * runs on a thread with limits, which `script` serves.
 */
export async function sourceOf(file: string, script: string): Promise<Source> {
  if (!/\.msg$/i.test(file)) return readSource(file);
  const bytes = readFileSync(file);
  if (!isOutlookMessage(file, bytes)) return sourceFromBytes(bytes);
  const { convertOutlookMessage } = await import('../outlook/index.ts');
  const converted = await convertOutlookMessage(bytes, script);
  if ('failed' in converted) throw new Error(`no message of Outlook that can be read (${converted.failed})`);
  return textSource(converted.eml);
}
