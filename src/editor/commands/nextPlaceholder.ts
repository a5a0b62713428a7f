import * as vscode from 'vscode';
import { toRange } from '../ranges.ts';
import { inform } from '../ui.ts';
import type { Command } from './command.ts';

export const goToNextPlaceholder: Command = {
  id: 'ndrLens.nextPlaceholder',
  run: async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { nextPlaceholder } = await import('../../core/drafts/index.ts');
    const { document, selection } = editor;
    const found = nextPlaceholder(document.getText(), document.offsetAt(selection.end));
    if (!found) {
      await inform(vscode.l10n.t('No placeholder is left in this document.'));
      return;
    }
    const range = toRange(document, found);
    editor.selection = new vscode.Selection(range.start, range.end);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  },
};
