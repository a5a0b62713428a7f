import type { DraftKind } from '../core/drafts/index.ts';
import type { Reading } from '../core/reading.ts';
import { openDraft } from './draftDocument.ts';

/** Opens the drafts of one kind for a bounce. False where the text tells of no failure. `name`: of the mail's file. */
export async function openDrafts(kind: DraftKind, reading: Reading, name: string): Promise<boolean> {
  const { createDrafts, readIncident, renderSnippet } = await import('../core/drafts/index.ts');
  const incident = readIncident([{ name, reading }]);
  const now = new Date().toISOString().replace(/\.\d+/, '');
  const drafts = createDrafts(kind, incident, { language: 'en', now });
  for (const draft of drafts) await openDraft(renderSnippet(draft), draft.syntax);
  return drafts.length > 0;
}
