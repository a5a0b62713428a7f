import * as vscode from 'vscode';
import type { Command, Services } from './command.ts';
import { copyCommand } from './copyCommand.ts';
import { decodeClipboard } from './decodeClipboard.ts';
import { goToNextPlaceholder } from './nextPlaceholder.ts';
import { openReport } from './openReport.ts';
import { openSample } from './openSample.ts';

const commands: readonly Command[] = [openReport, decodeClipboard, openSample, copyCommand, goToNextPlaceholder];

export function registerCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map(({ id, run }) =>
      vscode.commands.registerCommand(id, (argument: unknown, detail: unknown) => run(services, argument, detail)),
    ),
  );
}
