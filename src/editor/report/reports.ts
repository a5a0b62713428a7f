import * as vscode from 'vscode';
import { sideColumn } from '../columns.ts';
import { addMailView, isKnown, nameOf, type MailView } from '../mails.ts';
import type { Readings } from '../readings.ts';
import { statusPage } from './page.ts';
import { ReportView } from './view.ts';

/** Also the id of the editor in package.json. */
const viewType = 'ndrLens.report';

/** The reports that are open: one beside each mail that was asked for, and the editors that show a mail as a report. */
export class Reports implements MailView, vscode.Disposable {
  readonly #readings: Readings;
  readonly #folder: vscode.Uri;
  readonly #icon: { readonly light: vscode.Uri; readonly dark: vscode.Uri };
  readonly #views = new Set<ReportView>();
  readonly #registrations: vscode.Disposable;

  constructor(readings: Readings, extension: vscode.Uri) {
    this.#readings = readings;
    this.#folder = vscode.Uri.joinPath(extension, 'media/report');
    this.#icon = {
      light: vscode.Uri.joinPath(extension, 'media/mail-light.svg'),
      dark: vscode.Uri.joinPath(extension, 'media/mail-dark.svg'),
    };
    this.#registrations = vscode.Disposable.from(
      addMailView(this),
      vscode.window.registerCustomEditorProvider(viewType, this.#provider()),
      vscode.window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => Promise.resolve(this.#restore(panel, state)),
      }),
    );
  }

  get active(): vscode.Uri | undefined {
    return [...this.#views].find(({ panel }) => panel.active)?.mail;
  }

  /** A webview is no document. */
  mailAt(): undefined {
    return undefined;
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
    const column = isInFront ? sideColumn() : vscode.ViewColumn.Active;
    this.#show(vscode.window.createWebviewPanel(viewType, title, column), mail);
  }

  #show(panel: vscode.WebviewPanel, mail: vscode.Uri): void {
    panel.iconPath = this.#icon;
    const view = new ReportView(panel, mail, this.#readings, this.#folder);
    this.#views.add(view);
    panel.onDidDispose(() => {
      this.#views.delete(view);
      view.dispose();
    });
  }

  /** A report that was open when the window was closed: what its page kept is trusted no more than a forged link. */
  #restore(panel: vscode.WebviewPanel, state: unknown): void {
    const mail = mailIn(state);
    if (mail && isKnown(mail)) this.#show(panel, mail);
    else {
      const gone = vscode.l10n.t('The message is not open any more. Open it, then open its report.');
      panel.webview.html = statusPage(gone);
    }
  }

  #provider(): vscode.CustomReadonlyEditorProvider {
    return {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: ({ uri }, panel) => this.#show(panel, uri),
    };
  }

  dispose(): void {
    this.#registrations.dispose();
    for (const { panel } of this.#views) panel.dispose();
  }
}

/** What media/report/report.js keeps. */
function mailIn(state: unknown): vscode.Uri | undefined {
  const { mail } = Object(state) as { mail?: unknown };
  if (typeof mail !== 'string') return undefined;
  try {
    return vscode.Uri.parse(mail, true);
  } catch {
    return undefined;
  }
}
