import * as vscode from 'vscode';
import { isOurs } from '../diagnostics.ts';
import type { Readings } from '../readings.ts';
import { mayCheck } from './settings.ts';

/** Offers to ask the lists: on an address or domain that was refused, wherever it is written, and on our problems. */
export function checkActionProvider(readings: Readings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, range, { diagnostics }, token) {
      if (!mayCheck()) return [];
      const isOnProblem = diagnostics.some(isOurs);
      const word = wordAt(document, range.start);
      const isOffered = await readings.view(document, token, ({ explanations }) =>
        explanations.some(({ blocked }) => {
          const refused = blocked?.ip ?? blocked?.domain;
          return refused !== undefined && (isOnProblem || refused === word);
        }),
      );
      if (isOffered !== true) return [];
      const title = vscode.l10n.t('Check blocklists now');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.command = { command: 'ndrLens.checkBlocklists', title, arguments: [document.uri] };
      return [action];
    },
  };
}

function wordAt(document: vscode.TextDocument, position: vscode.Position): string {
  const range = document.getWordRangeAtPosition(position, /[\w.:-]+/);
  return range ? document.getText(range).toLowerCase() : '';
}
