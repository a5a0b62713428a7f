import * as vscode from 'vscode';
import { onSetting } from './settings.ts';
import type { Readings } from './readings.ts';

/** Hints between the words of a mail, unless `ndrLens.inlayHints` is off. */
export class InlayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #readings: Readings;
  readonly #setting = onSetting('inlayHints');
  readonly onDidChangeInlayHints = this.#setting.event;

  constructor(readings: Readings) {
    this.#readings = readings;
  }

  provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): vscode.ProviderResult<vscode.InlayHint[]> {
    if (!vscode.workspace.getConfiguration('ndrLens', document).get<boolean>('inlayHints')) return [];
    return this.#readings.view(document, token, (reading, { hints }) =>
      hints(reading, vscode.env.language).flatMap(({ offset, label }) => {
        const position = document.positionAt(offset);
        if (!range.contains(position)) return [];
        const hint = new vscode.InlayHint(position, label);
        hint.paddingLeft = true;
        return [hint];
      }),
    );
  }

  dispose(): void {
    this.#setting.dispose();
  }
}
