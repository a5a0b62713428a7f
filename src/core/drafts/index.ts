/** Letters, requests, checklists and scripts out of readings: data in, text out. The door of this room. */
import { draftChecklists } from './checklist.ts';
import type { Draft, DraftKind } from './draft.ts';
import type { Incident } from './failures.ts';
import { draftListRequests } from './list-request.ts';
import { draftMicrosoftTickets } from './microsoft-ticket.ts';
import { draftAdminNotes } from './own-admin.ts';
import type { DraftOptions } from './parts.ts';
import { draftPostmasterLetters } from './recipient-postmaster.ts';
import { draftScripts } from './scripts.ts';
import { draftSenderNotes } from './sender-note.ts';
import { draftUserNotices } from './user-notice.ts';

export { evidenceCsv, evidenceFileNames } from './evidence.ts';
export { evidenceTexts, type EvidenceText } from './evidence-texts.ts';
export { findCauses, type Cause, type Tally } from './causes.ts';
export { readIncident, type Failure, type Incident, type IncidentOptions, type Report } from './failures.ts';
export { renderSnippet, renderText, type Draft, type DraftKind, type Placeholder } from './draft.ts';
export { LANGUAGES, type Language } from '../languages.ts';
export { nextPlaceholder } from './placeholders.ts';
export { offers, scriptOffers } from './offers.ts';
export { scriptsFor, type Script, type ScriptId } from './scripts.ts';
export { summarize, summaryCsv, summaryDocument, summaryText, type CauseSummary, type Summary } from './summary.ts';
export type { DraftOptions } from './parts.ts';
export type { Masking } from './mask.ts';

const writers: Readonly<Record<DraftKind, (incident: Incident, options: DraftOptions) => Draft[]>> = {
  'microsoft-ticket': draftMicrosoftTickets,
  'recipient-postmaster': draftPostmasterLetters,
  'sender-note': draftSenderNotes,
  'user-notice': draftUserNotices,
  'own-admin': draftAdminNotes,
  'list-request': draftListRequests,
  checklist: draftChecklists,
  scripts: draftScripts,
};

export const DRAFT_KINDS = Object.keys(writers) as readonly DraftKind[];

/**
 * The drafts of one kind for an incident, the most useful first: one a cause, a domain or a sender. None where there
 * is nothing to write about. To write about one cause only, give it an incident with that cause's failures.
 */
export function createDrafts(kind: DraftKind, incident: Incident, options: DraftOptions): Draft[] {
  return incident.failures.length === 0 ? [] : writers[kind](incident, options);
}

/** The part of an incident that one cause is. */
export function incidentOf(incident: Incident, failures: Incident['failures']): Incident {
  return { ...incident, failures, files: [...new Set(failures.map(({ file }) => file))] };
}
