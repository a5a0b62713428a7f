import * as vscode from 'vscode';
import { toRange } from './ranges.ts';
import type { Readings } from './readings.ts';
import { isMail } from './selector.ts';
import { onDidChangeText } from './textChanges.ts';

/** As long as Problems waits. */
const debounceMs = 200;

/**
 * Shows bodies in base64 in the colour of lenses, which every theme has: dim. By the grammar they are comments, and
 * Light+ and its like show comments in a strong green.
 */
export class Dimming implements vscode.Disposable {
  readonly #readings: Readings;
  readonly #style = vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor('editorCodeLens.foreground'),
  });
  readonly #listeners: vscode.Disposable;
  #run = new vscode.CancellationTokenSource();

  constructor(readings: Readings) {
    this.#readings = readings;
    this.#listeners = vscode.Disposable.from(
      vscode.window.onDidChangeVisibleTextEditors(() => this.#schedule(0)),
      onDidChangeText((document) => {
        if (isMail(document)) this.#schedule(debounceMs);
      }),
    );
    this.#schedule(0);
  }

  #schedule(delayMs: number): void {
    this.#run.cancel();
    const { token } = (this.#run = new vscode.CancellationTokenSource());
    const timer = setTimeout(() => {
      for (const editor of vscode.window.visibleTextEditors) void this.#dim(editor, token);
    }, delayMs);
    token.onCancellationRequested(() => clearTimeout(timer));
  }

  async #dim(editor: vscode.TextEditor, token: vscode.CancellationToken): Promise<void> {
    const { document } = editor;
    if (!isMail(document)) return;
    const spans = await this.#readings.view(document, token, (reading, { encodedBodies }) => encodedBodies(reading));
    if (spans) {
      editor.setDecorations(
        this.#style,
        spans.map((span) => toRange(document, span)),
      );
    }
  }

  dispose(): void {
    this.#run.cancel();
    this.#listeners.dispose();
    this.#style.dispose();
  }
}
