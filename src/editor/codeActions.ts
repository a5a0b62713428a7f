import * as vscode from 'vscode';
import type { Finding, Fix } from '../core/rules/index.ts';
import { diagnosticSource } from './diagnostics.ts';
import { findingsOf } from './problems.ts';
import type { Readings } from './readings.ts';

export const codeActionKinds = [vscode.CodeActionKind.QuickFix];

/** What helps against the problems of ours that stand here. */
export function codeActionProvider(readings: Readings): vscode.CodeActionProvider {
  return {
    async provideCodeActions(document, _range, { diagnostics }, token) {
      const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
      const findings = ours.length > 0 ? await findingsOf(readings, document, token) : undefined;
      return findings && actionsFor(document, ours, findings);
    },
  };
}

/** What helps against several problems is one action. */
function actionsFor(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  findings: readonly Finding[],
): vscode.CodeAction[] {
  const actions = new Map<string, vscode.CodeAction>();
  for (const diagnostic of diagnostics) {
    const finding = findings.find((each) => isOf(document, diagnostic, each));
    for (const fix of finding?.fixes ?? []) {
      const command = commandOf(fix, document);
      if (!command) continue;
      const known = actions.get(command.title)?.diagnostics ?? [];
      const action = new vscode.CodeAction(command.title, vscode.CodeActionKind.QuickFix);
      actions.set(command.title, Object.assign(action, { command, diagnostics: [...known, diagnostic] }));
    }
  }
  return [...actions.values()];
}

/** VS Code gives diagnostics back as copies. */
function isOf(document: vscode.TextDocument, { range, code, message }: vscode.Diagnostic, finding: Finding): boolean {
  const value = typeof code === 'object' ? code.value : code;
  return value === finding.code && message === finding.message && document.offsetAt(range.start) === finding.span.start;
}

function commandOf(fix: Fix, { uri, isUntitled }: vscode.TextDocument): vscode.Command | undefined {
  switch (fix.kind) {
    case 'draft':
      return {
        command: 'ndrLens.draftMicrosoftTicket',
        title: vscode.l10n.t('Draft Microsoft ticket'),
        arguments: [uri],
      };
    case 'copy':
      return { command: 'ndrLens.copyCommand', title: fix.title, arguments: [uri, fix.text] };
    case 'read-from-bytes':
      return isUntitled ? undefined : { command: 'ndrLens.readFromBytes', title: fix.title, arguments: [uri] };
    case 'setting':
      return { command: 'workbench.action.openSettings', title: fix.title, arguments: [fix.key] };
  }
}
