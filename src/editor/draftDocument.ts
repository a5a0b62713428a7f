import * as vscode from 'vscode';
import type { Draft } from '../core/drafts/index.ts';

/** The draft that is being opened: VS Code cannot open two untitled documents at once. */
let opening: Promise<void> = Promise.resolve();

/** Opens a draft, in snippet syntax, beside the editor: its gaps are tab stops. Saved nowhere. */
export function openDraft(snippet: string, language: Draft['syntax']): Promise<void> {
  const next = opening.then(() => open(snippet, language));
  opening = next.catch(() => undefined);
  return next;
}

async function open(snippet: string, language: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language });
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
