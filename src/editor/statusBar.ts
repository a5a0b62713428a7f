import * as vscode from 'vscode';
import type { Outcome } from '../core/views/outcome.ts';
import type { Readings } from './readings.ts';
import { isMail } from './selector.ts';
import { onDidChangeText } from './textChanges.ts';
import { statusItem } from './ui.ts';

/** As long as Problems waits. */
const debounceMs = 200;

/** The bounce in front: its code, and who has to act. A click opens the report. */
export class StatusBar implements vscode.Disposable {
  readonly #readings: Readings;
  readonly #item = statusItem('ndrLens.outcome', vscode.l10n.t('Bounce'), 'ndrLens.openReport');
  readonly #listeners: vscode.Disposable;
  #run = new vscode.CancellationTokenSource();

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#listeners = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#schedule(0)),
      onDidChangeText((document) => {
        if (document === vscode.window.activeTextEditor?.document) this.#schedule(debounceMs);
      }),
    );
    this.#schedule(0);
  }

  #schedule(delayMs: number): void {
    this.#run.cancel();
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isMail(document)) {
      this.#item.show(undefined);
      return;
    }
    const run = (this.#run = new vscode.CancellationTokenSource());
    const timer = setTimeout(() => void this.#update(document, run.token), delayMs);
    run.token.onCancellationRequested(() => clearTimeout(timer));
  }

  async #update(document: vscode.TextDocument, token: vscode.CancellationToken): Promise<void> {
    const found = await this.#readings.view(document, token, (reading, { outcome }): Outcome | undefined =>
      outcome(reading, vscode.env.language),
    );
    if (!token.isCancellationRequested) this.#item.show(found);
  }

  dispose(): void {
    this.#run.cancel();
    this.#listeners.dispose();
    this.#item.dispose();
  }
}
