import type * as vscode from 'vscode';
import { registerChecks } from './editor/checks/index.ts';
import { registerCommands } from './editor/commands/index.ts';
import { registerDecoded } from './editor/decoded/index.ts';
import { Diagnostics } from './editor/diagnostics.ts';
import { registerIncident } from './editor/incident/index.ts';
import { registerLanguageFeatures } from './editor/languageFeatures.ts';
import { Readings } from './editor/readings.ts';
import { Reports } from './editor/report/reports.ts';
import { StatusBar } from './editor/statusBar.ts';

export function activate(context: vscode.ExtensionContext): void {
  const readings = new Readings();
  const reports = new Reports(readings, context.extensionUri);
  const services = { readings, reports, extensionUri: context.extensionUri };
  context.subscriptions.push(
    readings,
    reports,
    new Diagnostics(readings),
    new StatusBar(readings),
    registerLanguageFeatures(readings),
    registerDecoded(readings, context.extensionUri),
    registerIncident(services),
    registerChecks(readings, context.globalState),
    registerCommands(services),
  );
}
