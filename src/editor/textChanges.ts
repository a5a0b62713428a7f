import * as vscode from 'vscode';

/** Calls where the text of a document changed. VS Code's event without changes only says that it was saved, or is dirty. */
export function onDidChangeText(listener: (document: vscode.TextDocument) => void): vscode.Disposable {
  return vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0) listener(document);
  });
}
