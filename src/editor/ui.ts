// The only file that shows text to people in a way that VS Code gives a meaning to: all of it passes escape.ts.
import * as vscode from 'vscode';
import { inert, type Inert, type Markdown } from '../core/views/escape.ts';

/** Shows a message, whatever mail text it holds, and answers the button that was chosen. */
export function inform<T extends string>(message: string, ...buttons: T[]): Thenable<T | undefined> {
  return vscode.window.showInformationMessage(inert(message), ...buttons);
}

/** Asks in a dialog, with its reasons a line each; true where the user agrees. */
export async function confirm(question: string, details: readonly string[], agree: string): Promise<boolean> {
  const options = { modal: true, detail: details.map((line) => inert(line)).join('\n') };
  return (await vscode.window.showInformationMessage(inert(question), options, agree)) === agree;
}

/** Markdown without trust: no command runs, no HTML, no icon. */
export function markdownString(markdown: Markdown): vscode.MarkdownString {
  return new vscode.MarkdownString(markdown.toString());
}

/** Lets the user choose one of a list. */
export function choose<T extends { readonly label: Inert; readonly description?: Inert }>(
  items: readonly T[],
  placeHolder: string,
): Thenable<T | undefined> {
  return vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
}

/** An item of the status bar, with the mail's icon; hidden while there is nothing to show. */
export interface StatusItem extends vscode.Disposable {
  show(content: { readonly label: Inert; readonly detail: Inert } | undefined): void;
}

export function statusItem(id: string, name: string, command: string): StatusItem {
  const item = vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, 100);
  item.name = `NDR Lens: ${name}`;
  item.command = command;
  return {
    show(content) {
      if (!content) {
        item.hide();
        return;
      }
      item.text = `$(mail) ${content.label}`;
      item.tooltip = content.detail;
      item.accessibilityInformation = { label: content.detail };
      item.show();
    },
    dispose: () => item.dispose(),
  };
}

/** Lets the user choose any of a list; undefined where the list was left. */
export function chooseMany<T extends { readonly label: Inert; readonly description?: Inert; readonly picked: boolean }>(
  items: readonly T[],
  placeHolder: string,
): Thenable<T[] | undefined> {
  return vscode.window.showQuickPick(items, { placeHolder, canPickMany: true });
}
