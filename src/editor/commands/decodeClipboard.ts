import * as vscode from 'vscode';
import { inform } from '../ui.ts';
import { openUntitled } from '../untitled.ts';
import type { Command } from './command.ts';

export const decodeClipboard: Command = {
  id: 'ndrLens.decodeClipboard',
  run: async () => {
    await openClipboard();
  },
};

/** Opens the clipboard's text as a report; undefined, and a message, where it is empty. */
export async function openClipboard(): Promise<vscode.TextDocument | undefined> {
  const content = await vscode.env.clipboard.readText();
  if (content.trim() === '') {
    await inform(vscode.l10n.t('The clipboard holds no text. Copy the text of a bounce first.'));
    return undefined;
  }
  const document = await openUntitled('ndr', content);
  await vscode.window.showTextDocument(document, { preview: false });
  return document;
}
