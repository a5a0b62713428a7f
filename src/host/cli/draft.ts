import { createDrafts, DRAFT_KINDS, readIncident, renderText, type DraftKind } from '../../core/drafts/index.ts';
import { now } from './clock.ts';
import { maskingOf, readIncidentFiles } from './incident.ts';
import { write } from './output.ts';
import { type Arguments, languageOf, oneOf, UsageError } from './usage.ts';

/** `ndr draft`: letters and tickets about one incident, which is all the mails given. */
export async function draft(args: Arguments, script: string): Promise<number> {
  if (args.values.kind === undefined) throw new UsageError('--kind is missing');
  const kind = oneOf('kind', args.values.kind, DRAFT_KINDS as readonly [DraftKind, ...DraftKind[]]);
  const language = languageOf(args);
  const mask = maskingOf(args);
  const { reports, unread } = await readIncidentFiles(args.positionals, script);
  const drafts = createDrafts(kind, readIncident(reports, { mask, unread }), { language, now: now() });
  if (drafts.length === 0) process.stderr.write('ndr: no failed delivery to write about\n');
  await write(drafts.map((one) => renderText(one)).join('\n\n---\n\n'));
  return unread.length > 0 ? 1 : 0;
}
