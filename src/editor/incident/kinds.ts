import * as vscode from 'vscode';
import type { DraftKind, ScriptId } from '../../core/drafts/index.ts';

/** The command of each kind of draft. */
export const draftCommands = {
  'microsoft-ticket': 'ndrLens.draftMicrosoftTicket',
  'recipient-postmaster': 'ndrLens.draftPostmasterLetter',
  'sender-note': 'ndrLens.draftSenderNote',
  'user-notice': 'ndrLens.draftUserNotice',
  'own-admin': 'ndrLens.draftAdminNote',
  'list-request': 'ndrLens.draftListRequest',
  checklist: 'ndrLens.draftChecklist',
  scripts: 'ndrLens.draftScripts',
} as const satisfies Record<DraftKind, string>;

/** What each kind is called, in VS Code's language. */
export function kindTitles(): Record<DraftKind, string> {
  const { l10n } = vscode;
  return {
    'microsoft-ticket': l10n.t('Draft Microsoft ticket'),
    'recipient-postmaster': l10n.t('Draft letter to the recipient’s postmaster'),
    'sender-note': l10n.t('Draft note to the sender'),
    'user-notice': l10n.t('Draft notice to users'),
    'own-admin': l10n.t('Draft note to your own admins'),
    'list-request': l10n.t('Draft removal request to the list'),
    checklist: l10n.t('Draft incident checklist'),
    scripts: l10n.t('Write the checks as a PowerShell script'),
  };
}

/** In place of the id of a script: the user chooses. */
export const chooseScript = 'choose';

/** What each script is for. */
export function scriptTitles(): Record<ScriptId, string> {
  const { l10n } = vscode;
  return {
    trace: l10n.t('Script: trace these messages'),
    failed: l10n.t('Script: all failures of that time'),
    restricted: l10n.t('Script: restricted senders and their sign-ins'),
    forwarding: l10n.t('Script: forwarding by rule and mailbox'),
    applications: l10n.t('Script: consented applications'),
    'outbound-policy': l10n.t('Script: outbound spam policy'),
    connectors: l10n.t('Script: connectors'),
    'smtp-auth': l10n.t('Script: SMTP AUTH by tenant and mailbox'),
    dns: l10n.t('Script: DNS of lists and domains'),
  };
}
