import * as vscode from 'vscode';
import { nameOf } from '../mails.ts';
import type { Readings } from '../readings.ts';
import { ReportView } from './view.ts';

/** Also the id of the editor in package.json. */
const viewType = 'ndrLens.report';

/** The reports that are open: one beside each mail that was asked for, and the editors that show a mail as a report. */
export class Reports implements vscode.Disposable {
  readonly #readings: Readings;
  readonly #folder: vscode.Uri;
  readonly #views = new Set<ReportView>();
  readonly #editor: vscode.Disposable;

  constructor(readings: Readings, extension: vscode.Uri) {
    this.#readings = readings;
    this.#folder = vscode.Uri.joinPath(extension, 'media/report');
    this.#editor = vscode.window.registerCustomEditorProvider(viewType, this.#provider());
  }

  /** The mail whose report is in front. */
  get active(): vscode.Uri | undefined {
    return [...this.#views].find(({ panel }) => panel.active)?.mail;
  }

  open(mail: vscode.Uri): void {
    const wanted = mail.toString();
    const known = [...this.#views].find((view) => view.mail.toString() === wanted);
    if (known) {
      known.panel.reveal();
      return;
    }
    const title = vscode.l10n.t('Report: {0}', nameOf(mail));
    const isInFront = vscode.window.activeTextEditor?.document.uri.toString() === wanted;
    const column = isInFront ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    this.#show(vscode.window.createWebviewPanel(viewType, title, column), mail);
  }

  #show(panel: vscode.WebviewPanel, mail: vscode.Uri): void {
    const view = new ReportView(panel, mail, this.#readings, this.#folder);
    this.#views.add(view);
    panel.onDidDispose(() => {
      this.#views.delete(view);
      view.dispose();
    });
  }

  #provider(): vscode.CustomReadonlyEditorProvider {
    return {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: ({ uri }, panel) => this.#show(panel, uri),
    };
  }

  dispose(): void {
    this.#editor.dispose();
    for (const { panel } of this.#views) panel.dispose();
  }
}
