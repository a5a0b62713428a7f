import * as vscode from 'vscode';
import { hoverProvider } from '../hover.ts';
import type { Readings } from '../readings.ts';
import { decodedCommands } from './commands.ts';
import { DecodedDocuments, decodedScheme } from './documents.ts';
import { registerNavigation } from './navigation.ts';
import { OutlookMessages } from './outlook.ts';
import { PartDocuments } from './partDocuments.ts';

/** Everything that shows a mail in clear: the decoded view, its parts and attachments, Outlook's messages. */
export function registerDecoded(readings: Readings, extension: vscode.Uri): vscode.Disposable {
  const bundle = (name: string): string => vscode.Uri.joinPath(extension, 'dist', name).fsPath;
  const script = bundle('decode-worker.js');
  const documents = new DecodedDocuments(readings, script);
  const parts = new PartDocuments();
  const outlook = new OutlookMessages(parts, bundle('outlook-worker.js'));
  const services = { readings, documents, parts, script };
  return vscode.Disposable.from(
    documents,
    parts,
    registerNavigation(documents),
    vscode.languages.registerHoverProvider({ scheme: decodedScheme }, hoverProvider(readings)),
    outlook.register(),
    vscode.commands.registerCommand('ndrLens.openOutlookMessage', (uri: unknown) => outlook.openFrom(uri)),
    ...Object.entries(decodedCommands).map(([id, run]) =>
      vscode.commands.registerCommand(id, (uri: unknown, number: unknown) => run(services, uri, number)),
    ),
  );
}
