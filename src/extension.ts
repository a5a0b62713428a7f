import * as vscode from 'vscode';
import { codeActionKinds, codeActionProvider } from './editor/codeActions.ts';
import { registerCommands } from './editor/commands/index.ts';
import { registerDecoded } from './editor/decoded/index.ts';
import { Diagnostics } from './editor/diagnostics.ts';
import { foldingProvider } from './editor/folding.ts';
import { hoverProvider } from './editor/hover.ts';
import { Readings } from './editor/readings.ts';
import { Reports } from './editor/report/reports.ts';
import { mailSelector } from './editor/selector.ts';
import { symbolProvider } from './editor/symbols.ts';

export function activate(context: vscode.ExtensionContext): void {
  const readings = new Readings();
  const reports = new Reports(readings, context.extensionUri);
  context.subscriptions.push(
    readings,
    reports,
    new Diagnostics(readings),
    vscode.languages.registerHoverProvider(mailSelector, hoverProvider(readings)),
    vscode.languages.registerDocumentSymbolProvider(mailSelector, symbolProvider(readings), { label: 'NDR Lens' }),
    vscode.languages.registerFoldingRangeProvider(mailSelector, foldingProvider(readings)),
    vscode.languages.registerCodeActionsProvider(mailSelector, codeActionProvider, {
      providedCodeActionKinds: codeActionKinds,
    }),
    registerDecoded(readings, context.extensionUri),
    registerCommands({ readings, reports }),
  );
}
