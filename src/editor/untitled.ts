import * as vscode from 'vscode';

/**
 * Opens a new document that is saved nowhere. VS Code gives it the backup of the last one of its name where it has not
 * yet thrown that away.
 */
export async function openUntitled(language: string, content = ''): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  if (linesOf(document.getText()) === linesOf(content)) return document;
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), content);
  await vscode.workspace.applyEdit(edit);
  return document;
}

/** A document has one kind of line end, and no mark before its text. */
function linesOf(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}
