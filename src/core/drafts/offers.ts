import type { Explanation } from '../explain/explanation.ts';
import type { DraftKind } from './draft.ts';

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
