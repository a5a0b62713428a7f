import * as vscode from 'vscode';
import type { Draft } from '../../core/drafts/index.ts';
import { openUntitled } from '../untitled.ts';

/** The draft that is being opened: VS Code cannot open two untitled documents at once. */
let opening: Promise<unknown> = Promise.resolve();

/** Opens a draft, in snippet syntax, as a new document that is saved nowhere: its gaps are tab stops. */
export function openDraft(
  snippet: string,
  language: Draft['syntax'],
  viewColumn: vscode.ViewColumn,
): Promise<vscode.TextDocument> {
  const next = opening.then(() => open(snippet, language, viewColumn));
  opening = next.catch(() => undefined);
  return next;
}

async function open(snippet: string, language: string, viewColumn: vscode.ViewColumn): Promise<vscode.TextDocument> {
  const document = await openUntitled(language);
  const editor = await vscode.window.showTextDocument(document, { viewColumn, preview: false });
  await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0), {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  if (editor.selection.isEmpty) showTop(editor);
  return document;
}

/** Without a gap to fill VS Code leaves the cursor behind the text. */
function showTop(editor: vscode.TextEditor): void {
  const top = new vscode.Position(0, 0);
  editor.selection = new vscode.Selection(top, top);
  editor.revealRange(editor.selection);
}
