import {
  createDrafts,
  DRAFT_KINDS,
  type DraftKind,
  LANGUAGES,
  readIncident,
  renderText,
  type Report,
} from '../../core/drafts/index.ts';
import { read } from '../../core/index.ts';
import { ENGLISH } from '../../core/tables/texts/en/index.ts';
import { filesOf, readSource } from './files.ts';
import type { Arguments } from './main.ts';
import { complain, write } from './output.ts';
import { oneOf, UsageError } from './usage.ts';

/** `ndr draft`: letters and tickets about one incident, which is all the mails given. */
export async function draft({ values, positionals }: Arguments): Promise<number> {
  if (values.kind === undefined) throw new UsageError('--kind is missing');
  const kind = oneOf('kind', values.kind, DRAFT_KINDS as readonly [DraftKind, ...DraftKind[]]);
  const language = oneOf('lang', values.lang, LANGUAGES as [(typeof LANGUAGES)[number], ...typeof LANGUAGES]);
  if (positionals.length === 0) throw new UsageError('which file or folder?');
  const reports: Report[] = [];
  const unread: string[] = [];
  for (const path of positionals) {
    let name = path;
    try {
      for (name of filesOf(path))
        reports.push({ name, reading: read(readSource(name), { texts: ENGLISH, mentions: false }) });
    } catch (error) {
      complain(name, error);
      unread.push(name);
    }
  }
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  const drafts = createDrafts(kind, readIncident(reports, { unread }), { language, now });
  if (drafts.length === 0) process.stderr.write('ndr: no failed delivery to write about\n');
  await write(drafts.map((one) => renderText(one)).join('\n\n---\n\n'));
  return unread.length > 0 ? 1 : 0;
}
