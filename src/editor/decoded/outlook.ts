import * as vscode from 'vscode';
import { fileName } from '../../core/views/escape.ts';
import { isKnown, nameOf, uriOf } from '../mails.ts';
import { statusPage } from '../report/page.ts';
import { inform } from '../ui.ts';
import { loadFeatures, withProgress } from './mail.ts';
import type { PartDocuments } from './partDocuments.ts';

/** Also the id of the editor in package.json. */
const viewType = 'ndrLens.outlookMessage';

const isOutlook = (uri: vscode.Uri): boolean => /\.msg$/i.test(uri.path);

/** Outlook's messages (.msg) are no text: they are opened as what they would be as a mail. */
export class OutlookMessages {
  readonly #documents: PartDocuments;
  readonly #script: string;

  constructor(documents: PartDocuments, script: string) {
    this.#documents = documents;
    this.#script = script;
  }

  /** `argument` is trusted only where it is a message of this window. */
  async openFrom(argument: unknown): Promise<void> {
    const uri =
      argument instanceof vscode.Uri && isKnown(argument) && isOutlook(argument)
        ? argument
        : (active() ?? (await ask()));
    const problem = uri && (await this.#open(uri));
    if (problem) await inform(problem);
  }

  /** What a click on a .msg opens: it makes room for the mail at once. */
  register(): vscode.Disposable {
    return vscode.window.registerCustomEditorProvider(viewType, {
      openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
      resolveCustomEditor: ({ uri }, panel) => {
        panel.webview.html = statusPage(vscode.l10n.t('Opening this Outlook message as text…'));
        // After VS Code has its editor: one that is gone before it is there counts as failed.
        setTimeout(() => void this.#replace(uri, panel));
      },
    } satisfies vscode.CustomReadonlyEditorProvider);
  }

  async #replace(uri: vscode.Uri, panel: vscode.WebviewPanel): Promise<void> {
    const problem = await this.#open(uri, panel.viewColumn);
    if (problem) panel.webview.html = statusPage(problem);
    else panel.dispose();
  }

  /** Answers what went wrong. */
  async #open(uri: vscode.Uri, column?: vscode.ViewColumn): Promise<string | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await vscode.workspace.fs.readFile(uri);
    } catch {
      return vscode.l10n.t('“{0}” cannot be read.', nameOf(uri));
    }
    const { convertOutlookMessage } = await loadFeatures();
    const result = await withProgress(uri, (signal) => convertOutlookMessage(bytes, this.#script, signal));
    if ('failed' in result) return problemOf(result.failed, nameOf(uri));
    const opened = await this.#documents.open(fileName(`${nameOf(uri)}.eml`), result.eml, column);
    return opened ? undefined : vscode.l10n.t('“{0}” is too long to be shown as text.', nameOf(uri));
  }
}

function problemOf(failed: 'time' | 'memory' | 'damaged' | 'stopped', name: string): string {
  switch (failed) {
    case 'damaged':
      return vscode.l10n.t('“{0}” is no Outlook message, or it is damaged or cut off.', name);
    case 'stopped':
      return vscode.l10n.t('Opening “{0}” was stopped.', name);
    case 'time':
    case 'memory':
      return vscode.l10n.t('“{0}” took too much time or memory to read, and was given up.', name);
  }
}

function active(): vscode.Uri | undefined {
  const uri = uriOf(vscode.window.tabGroups.activeTabGroup.activeTab);
  return uri && isOutlook(uri) ? uri : undefined;
}

async function ask(): Promise<vscode.Uri | undefined> {
  const title = vscode.l10n.t('Pick an Outlook message');
  const filters = { [vscode.l10n.t('Outlook messages')]: ['msg'] };
  return (await vscode.window.showOpenDialog({ title, filters }))?.[0];
}
