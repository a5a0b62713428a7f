import type { Explanation } from '../explain/explanation.ts';
import type { DraftKind } from './draft.ts';
import type { ScriptId } from './scripts.ts';

/** Which drafts help with a failure, the one to its owner first. The Microsoft request always comes, last where it is no use. */
export function offers(explanation: Explanation): DraftKind[] {
  const { owner, owners, ticket, blocked } = explanation;
  const kinds: DraftKind[] = [];
  const ownAddress = blocked?.ip !== undefined && blocked.pool === undefined && blocked.list !== undefined;
  const forOwner: Record<typeof owner, readonly DraftKind[]> = {
    microsoft: ['microsoft-ticket'],
    'sender-admin': ownAddress ? ['list-request', 'own-admin', 'scripts'] : ['own-admin', 'scripts'],
    'recipient-admin': ['recipient-postmaster'],
    sender: ['sender-note'],
    recipient: ['sender-note'],
  };
  for (const party of [owner, ...owners]) kinds.push(...forOwner[party]);
  if (ticket !== 'no') kinds.push('microsoft-ticket');
  if (blocked !== undefined) kinds.push('recipient-postmaster', 'user-notice', 'checklist', 'scripts');
  kinds.push('sender-note', 'own-admin', 'scripts', 'microsoft-ticket');
  return [...new Set(kinds)];
}

/** Rows whose next step is one of the scripts. Who sends, what he may send and by which way: each has its own. */
const scriptOfRow: readonly (readonly [ScriptId, readonly string[]])[] = [
  ['restricted', ['exo/5.1.8', 'exo/5.1.90', 'exs/5.1.8', 'exo/5.7.501', 'exo/5.7.502', 'exo/5.7.503']],
  ['restricted', ['exo/5.7.705-708', 'seen/5.7.705']],
  ['outbound-policy', ['seen/5.7.520']],
  ['forwarding', ['exo/5.4.6', 'generic/mail-loop', 'seen/5.4.14']],
  ['connectors', ['exo/5.7.64', 'seen/5.7.64']],
  ['smtp-auth', ['exo/5.7.57', 'seen/5.7.57']],
  ['dns', ['exo/5.7.509', 'generic/spf-failed', 'generic/dkim-failed', 'generic/dmarc-failed']],
];

/** The two scripts that help first with a failure. */
export function scriptOffers({ id, blocked }: Explanation): ScriptId[] {
  if (blocked) return blocked.pool === undefined ? ['dns', 'trace'] : ['trace', 'restricted'];
  const fitting = scriptOfRow.find(([, rows]) => rows.includes(id))?.[0];
  return fitting ? [fitting, 'trace'] : ['trace', 'failed'];
}
