import * as vscode from 'vscode';
import type { Command } from './command.ts';

/** For the walkthrough: a bounce to try things on, out of the package. */
export const openSample: Command = {
  id: 'ndrLens.openSample',
  run: async ({ extensionUri }) => {
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.joinPath(extensionUri, 'media/samples/spamcop.eml'));
  },
};
