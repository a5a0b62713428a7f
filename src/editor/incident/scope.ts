import * as vscode from 'vscode';
import { inert, type Inert } from '../../core/views/escape.ts';
import { isKnown, mailAt, mailOf, nameOf, openMails } from '../mails.ts';
import { choose } from '../ui.ts';

/** What the menu of the explorer says: the entry that was clicked, and all that are selected. Anything else is nothing. */
export function selectionOf([clicked, selected]: readonly unknown[]): vscode.Uri[] {
  const all: unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [clicked];
  return all.flatMap((uri) => (uri instanceof vscode.Uri && isKnown(uri) ? [mailAt(uri)] : []));
}

/** The mail in front, or else the one that is open; all that are open where the user wants these; empty where none is. */
export async function mailsInFront(): Promise<readonly vscode.Uri[] | undefined> {
  const mail = mailOf(undefined);
  const open = openMails();
  const single = mail ? [mail] : open;
  if (open.length < 2) return single;
  const choice = await choose(
    [...single.map((uri) => ({ label: inert(nameOf(uri)), uris: [uri] })), { label: allOpen(open), uris: open }],
    vscode.l10n.t('What is it about?'),
  );
  return choice?.uris;
}

/** Asks which mails an overview or a package is about. */
export async function askScope(): Promise<readonly vscode.Uri[] | undefined> {
  const open = openMails();
  const folders = vscode.workspace.workspaceFolders ?? [];
  const choice = await choose(
    [
      ...(open.length > 0 ? [{ label: allOpen(open), pick: () => open }] : []),
      ...folders.map(({ name, uri }) => ({ label: inert(vscode.l10n.t('Folder “{0}”', name)), pick: () => [uri] })),
      { label: inert(vscode.l10n.t('Choose files…')), pick: () => browse({ canSelectMany: true }) },
      { label: inert(vscode.l10n.t('Choose a folder…')), pick: () => browse({ canSelectFolders: true }) },
    ],
    vscode.l10n.t('What is it about?'),
  );
  return choice?.pick();
}

function allOpen({ length }: readonly vscode.Uri[]): Inert {
  return inert(length === 1 ? vscode.l10n.t('The open message') : vscode.l10n.t('All {0} open messages', length));
}

function browse(options: vscode.OpenDialogOptions): Thenable<vscode.Uri[] | undefined> {
  const filters = { [vscode.l10n.t('Messages and reports')]: ['eml', 'ndr', 'dsn', 'msg', 'txt'] };
  return vscode.window.showOpenDialog(options.canSelectFolders ? options : { ...options, filters });
}
