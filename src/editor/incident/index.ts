import * as vscode from 'vscode';
import type { Services } from '../commands/command.ts';
import { mailSelector } from '../selector.ts';
import { draftActionKinds, draftActionProvider } from './codeActions.ts';
import { registerIncidentCommands } from './commands.ts';
import { registerLenses } from './lenses.ts';
import { registerUnmasked } from './masking.ts';

/** Everything about an incident: drafts, summaries of many bounces, evidence packages. */
export function registerIncident(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerIncidentCommands(services),
    registerLenses(),
    registerUnmasked(),
    vscode.languages.registerCodeActionsProvider(mailSelector, draftActionProvider(services.readings), {
      providedCodeActionKinds: draftActionKinds,
    }),
  );
}
