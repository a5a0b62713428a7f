import * as vscode from 'vscode';
import { inert } from '../core/views/escape.ts';
import { openClipboard } from './commands/decodeClipboard.ts';
import { mailOf, nameOf, openMails } from './mails.ts';
import { choose, inform } from './ui.ts';

/** The mail that a command is run for: the one of the menu or in front, else one that is open, else one to be opened. */
export async function findMail(argument: unknown): Promise<vscode.Uri | undefined> {
  const mail = mailOf(argument);
  if (mail) return mail;
  const open = openMails();
  return open.length === 0 ? chooseMail() : chooseAmong(open);
}

/** The only one needs no question. */
async function chooseAmong(mails: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  if (mails.length === 1) return mails[0];
  const items = mails.map((uri) => ({ label: inert(nameOf(uri)), uri }));
  return (await choose(items, vscode.l10n.t('What is it about?')))?.uri;
}

/** Asks for a mail where none is open, or where the one that is open is no bounce, and opens it. */
export async function chooseMail(noBounce?: string): Promise<vscode.Uri | undefined> {
  const pick = vscode.l10n.t('Pick a File…');
  const paste = vscode.l10n.t('Read the Clipboard');
  const message =
    noBounce === undefined
      ? vscode.l10n.t('Open a bounce message first, then run this command again.')
      : vscode.l10n.t('{0} tells of no failed delivery. Which message shall it be?', noBounce);
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
