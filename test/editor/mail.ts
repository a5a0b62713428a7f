import * as vscode from 'vscode';
import { openUntitled } from '../../src/editor/untitled.ts';

/** A sample of media/samples, opened as a document. */
export async function openSample(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('The tests run in media/samples');
  return vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
}

export function openText(content: string, language = 'eml'): Thenable<vscode.TextDocument> {
  return openUntitled(language, content);
}

/** A bounce with one block of a delivery status for each recipient. */
export function bounceTo(recipients: readonly string[], action = 'failed', status = '5.1.1'): string {
  const groups = recipients.map((to) => [
    `Final-Recipient: rfc822;${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    '',
  ]);
  return [
    'From: postmaster@contoso.com',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;mail.contoso.com',
    '',
    ...groups.flat(),
    '--b--',
    '',
  ].join('\n');
}

/** The position of `needle`, the `nth` time that it is written (from 0). */
export function positionOf(document: vscode.TextDocument, needle: string, nth = 0): vscode.Position {
  let at = -1;
  for (let count = 0; count <= nth; count++) at = document.getText().indexOf(needle, at + 1);
  if (at < 0) throw new Error(`${needle} is not in ${document.fileName}`);
  return document.positionAt(at);
}

/** All hover text at a position. */
export async function hoverAt(document: vscode.TextDocument, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** Our problems of a document, as soon as they satisfy `ready`; by default, when there is one. */
export async function problemsOf(
  { uri }: vscode.TextDocument,
  ready: (problems: readonly vscode.Diagnostic[]) => boolean = (problems) => problems.length > 0,
): Promise<vscode.Diagnostic[]> {
  const read = () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'NDR Lens');
  if (ready(read())) return read();
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((changed) => changed.toString() === uri.toString()) || !ready(read())) return;
      listener.dispose();
      resolve(read());
    });
  });
}

/**
 * Closes all editors without asking. Untitled documents are gone then, so that the next one can have their name, and those
 * that no test showed: VS Code would show them a little later, since they hold text that is not saved.
 */
export async function closeAll(): Promise<void> {
  const untitled = vscode.workspace.textDocuments.filter(({ isUntitled }) => isUntitled);
  const shown = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : ''));
  for (const document of untitled) {
    if (!shown.includes(document.uri.toString())) await vscode.window.showTextDocument(document, { preview: false });
  }
  const isOpen = () => vscode.workspace.textDocuments.some((document) => untitled.includes(document));
  const closed = new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidCloseTextDocument(() => {
      if (isOpen()) return;
      listener.dispose();
      resolve();
    });
  });
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  if (isOpen()) await closed;
}
