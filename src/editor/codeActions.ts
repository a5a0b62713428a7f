import * as vscode from 'vscode';
import { diagnosticSource } from './diagnostics.ts';

export const codeActionKinds = [vscode.CodeActionKind.QuickFix];

export const codeActionProvider: vscode.CodeActionProvider = {
  provideCodeActions(document, _range, { diagnostics }) {
    const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
    if (ours.length === 0) return [];
    const title = vscode.l10n.t('Draft Microsoft ticket');
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: 'ndrLens.draftMicrosoftTicket', title, arguments: [document.uri] };
    action.diagnostics = ours;
    return [action];
  },
};
