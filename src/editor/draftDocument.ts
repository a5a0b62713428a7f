import * as vscode from 'vscode';

/** The draft that is being opened: VS Code cannot open two untitled documents at once. */
let opening: Promise<void> = Promise.resolve();

/** Opens a draft, in snippet syntax, beside the editor: its gaps are tab stops. Saved nowhere. */
export function openDraft(snippet: string): Promise<void> {
  const next = opening.then(() => open(snippet));
  opening = next.catch(() => undefined);
  return next;
}

async function open(snippet: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: false,
  });
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
}
