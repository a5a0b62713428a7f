import * as vscode from 'vscode';
import type { Lens } from '../core/views/lenses.ts';
import type { Readings } from './readings.ts';
import { onSetting } from './settings.ts';

const commands: Record<Lens['action'], string> = {
  report: 'ndrLens.openReport',
  ticket: 'ndrLens.draftMicrosoftTicket',
};

/** What happened and who acts, above each recipient, unless `ndrLens.codeLens` is off. */
export class CodeLenses implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #readings: Readings;
  readonly #setting = onSetting('codeLens');
  readonly onDidChangeCodeLenses = this.#setting.event;

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): vscode.ProviderResult<vscode.CodeLens[]> {
    if (!vscode.workspace.getConfiguration('ndrLens', document).get<boolean>('codeLens')) return [];
    return this.#readings.view(document, token, (reading, { lenses }) =>
      lenses(reading, vscode.env.language).map(({ offset, title, action, recipient }) => {
        const { line } = document.positionAt(offset);
        return new vscode.CodeLens(new vscode.Range(line, 0, line, 0), {
          title,
          command: commands[action],
          arguments: recipient === undefined ? [document.uri] : [document.uri, recipient],
        });
      }),
    );
  }

  dispose(): void {
    this.#setting.dispose();
  }
}
