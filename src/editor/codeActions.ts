import * as vscode from 'vscode';
import type { Fix } from '../core/rules/index.ts';
import { problemsBehind, type Problem } from './diagnostics.ts';
import type { Readings } from './readings.ts';

export const codeActionKinds = [vscode.CodeActionKind.QuickFix];

/** What helps against the problems of ours that stand here, besides drafts: those are `incident/codeActions.ts`'s. */
export function codeActionProvider(readings: Readings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      return actionsFor(document, await problemsBehind(diagnostics, readings, document, token));
    },
  };
}

/** What helps against several problems is one action. */
function actionsFor(document: vscode.TextDocument, problems: readonly Problem[]): vscode.CodeAction[] {
  const actions = new Map<string, vscode.CodeAction>();
  for (const { diagnostic, finding } of problems) {
    for (const fix of finding.fixes) {
      const command = commandOf(fix, document);
      if (!command) continue;
      const known = actions.get(command.title)?.diagnostics ?? [];
      const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
      actions.set(command.title, Object.assign(action, { command, diagnostics: [...known, diagnostic] }));
    }
  }
  return [...actions.values()];
}

function commandOf(fix: Fix, { uri, isUntitled }: vscode.TextDocument): vscode.Command | undefined {
  switch (fix.kind) {
    case 'draft':
      return undefined;
    case 'copy':
      return { command: 'ndrLens.copyCommand', title: fix.title, arguments: [uri, fix.text] };
    case 'read-from-bytes':
      return isUntitled ? undefined : { command: 'ndrLens.readFromBytes', title: fix.title, arguments: [uri] };
    case 'setting':
      return { command: 'workbench.action.openSettings', title: fix.title, arguments: [fix.key] };
  }
}
