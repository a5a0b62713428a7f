import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

export interface Dialog {
  /** What was shown, a dialog's lines as `detail`. */
  readonly shown: { readonly message: string; readonly detail: string }[];
  /** The button that is chosen; none where the user leaves. */
  answer: string | undefined;
  restore(): void;
}

/** Stands in for the user in front of messages and dialogs. */
export function stubDialogs(): Dialog {
  const { window } = vscode as { window: { showInformationMessage: unknown } };
  const original = window.showInformationMessage;
  const dialog: Dialog = {
    shown: [],
    answer: undefined,
    restore: () => {
      window.showInformationMessage = original;
    },
  };
  window.showInformationMessage = (
    message: string,
    options: { detail?: string } | undefined,
    ...buttons: unknown[]
  ) => {
    dialog.shown.push({ message, detail: options?.detail ?? '' });
    return Promise.resolve(buttons.find((button) => button === dialog.answer));
  };
  return dialog;
}

/** Settings of ours for the user; undefined stands for the default. Fails where one does not hold: nobody else is asked. */
export async function configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await vscode.workspace.getConfiguration('ndrLens').update(name, value, vscode.ConfigurationTarget.Global);
    if (value !== undefined) assert.deepEqual(vscode.workspace.getConfiguration('ndrLens').get(name), value);
  }
}
