import * as vscode from 'vscode';
import { openDraft } from '../draftDocument.ts';
import type { Readings } from '../readings.ts';
import { isMail } from '../selector.ts';
import { inform } from '../ui.ts';
import type { Command } from './command.ts';
import { openClipboard } from './decodeClipboard.ts';

export const draftMicrosoftTicket: Command = {
  id: 'ndrLens.draftMicrosoftTicket',
  run: async (readings, argument) => {
    const document = openMail(argument) ?? vscode.window.activeTextEditor?.document;
    if (document && isMail(document) && (await draftFrom(document, readings))) return;
    const other = await chooseMail();
    if (other && !(await draftFrom(other, readings))) {
      await inform(
        vscode.l10n.t('No failed delivery was found in this text, so there is nothing to write to Microsoft.'),
      );
    }
  },
};

/** Only a mail that is open already: a forged argument must not make us read another file. */
function openMail(argument: unknown): vscode.TextDocument | undefined {
  if (!(argument instanceof vscode.Uri)) return undefined;
  const wanted = argument.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted && isMail(document));
}

/** False where the text tells of no failure. */
async function draftFrom(document: vscode.TextDocument, readings: Readings): Promise<boolean> {
  const reading = await readings.get(document);
  const { createDrafts, readIncident, renderSnippet } = await import('../../core/drafts/index.ts');
  const name = document.uri.path.split('/').at(-1) ?? '';
  const incident = readIncident([{ name, reading }]);
  const now = new Date().toISOString().replace(/\.\d+/, '');
  const drafts = createDrafts('microsoft-ticket', incident, { language: 'en', now });
  for (const draft of drafts) await openDraft(renderSnippet(draft));
  return drafts.length > 0;
}

async function chooseMail(): Promise<vscode.TextDocument | undefined> {
  const pick = vscode.l10n.t('Pick a File…');
  const paste = vscode.l10n.t('Read the Clipboard');
  const message = vscode.l10n.t('Open a bounce message first, then run this command again.');
  switch (await inform(message, pick, paste)) {
    case pick:
      return pickFile();
    case paste:
      return openClipboard();
    default:
      return undefined;
  }
}

async function pickFile(): Promise<vscode.TextDocument | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Pick a bounce message'),
      filters: { [vscode.l10n.t('Messages and reports')]: ['eml', 'ndr', 'dsn', 'txt'] },
    })) ?? [];
  if (!uri) return undefined;
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}
