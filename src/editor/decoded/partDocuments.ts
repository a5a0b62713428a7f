import * as vscode from 'vscode';
import { fileName } from '../../core/views/escape.ts';
import type { MailPart } from '../../core/views/parts.ts';

/** Texts out of a mail, and mails out of Outlook's files: read-only documents. */
export const partScheme = 'ndr-lens-part';

/** VS Code gives extensions no text over 50 MB. */
const longest = 48_000_000;

/** What gives a text its language: an ending that VS Code knows. */
const endings: Readonly<Record<string, string>> = {
  'application/json': '.json',
  'application/xml': '.xml',
  'text/xml': '.xml',
  'text/html': '.html',
  'text/csv': '.csv',
  'text/calendar': '.ics',
  'text/markdown': '.md',
};

export class PartDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #texts = new Map<string, string>();
  readonly #listeners: vscode.Disposable;
  #opened = 0;

  constructor() {
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider(partScheme, this),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed)
          if (input instanceof vscode.TabInputText) this.#texts.delete(input.uri.toString());
      }),
    );
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  /** Opens a text under a name whose ending says what it is. False where it is too long for an editor. */
  async open(name: string, text: string, viewColumn = vscode.ViewColumn.Active): Promise<boolean> {
    if (text.length > longest) return false;
    const uri = vscode.Uri.from({ scheme: partScheme, path: `/${name}`, query: String(++this.#opened) });
    this.#texts.set(uri.toString(), text);
    await vscode.window.showTextDocument(uri, { viewColumn, preview: false });
    return true;
  }

  dispose(): void {
    this.#listeners.dispose();
    this.#texts.clear();
  }
}

/** Whether a part is text, or a message other than the mail itself. */
export function isOpenable({ kind, part }: MailPart, index: number): boolean {
  return index > 0 && (kind !== 'file' || part.type.startsWith('text/') || part.type in endings);
}

/** The name under which a part is opened. */
export function documentName({ kind, part, name }: MailPart, index: number): string {
  const ending = kind === 'message' ? '.eml' : kind === 'fields' ? '.dsn' : (endings[part.type] ?? '.txt');
  const safe = fileName(name ?? '', `part-${index}`);
  const hasEnding = kind === 'file' ? safe.includes('.') : safe.toLowerCase().endsWith(ending);
  return hasEnding ? safe : safe + ending;
}
