import * as vscode from 'vscode';
import type { Readings } from '../readings.ts';
import type { Command } from './command.ts';
import { decodeClipboard } from './decodeClipboard.ts';
import { draftMicrosoftTicket } from './draftMicrosoftTicket.ts';
import { goToNextPlaceholder } from './nextPlaceholder.ts';

const commands: readonly Command[] = [draftMicrosoftTicket, decodeClipboard, goToNextPlaceholder];

export function registerCommands(readings: Readings): vscode.Disposable {
  return vscode.Disposable.from(
    ...commands.map(({ id, run }) =>
      vscode.commands.registerCommand(id, (argument: unknown) => run(readings, argument)),
    ),
  );
}
