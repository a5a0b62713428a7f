import * as vscode from 'vscode';
import { openClipboard } from './commands/decodeClipboard.ts';
import { inform } from './ui.ts';

/** Asks for a mail where none is in front, and opens it. */
export async function chooseMail(): Promise<vscode.Uri | undefined> {
  const pick = vscode.l10n.t('Pick a File…');
  const paste = vscode.l10n.t('Read the Clipboard');
  const message = vscode.l10n.t('Open a bounce message first, then run this command again.');
  switch (await inform(message, pick, paste)) {
    case pick:
      return pickFile();
    case paste:
      return (await openClipboard())?.uri;
    default:
      return undefined;
  }
}

async function pickFile(): Promise<vscode.Uri | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Pick a bounce message'),
      filters: { [vscode.l10n.t('Messages and reports')]: ['eml', 'ndr', 'dsn', 'txt'] },
    })) ?? [];
  if (uri) await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  return uri;
}
