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

/** Lets a question that no test answers fail, by its words: nobody is there, and the command would wait for ever. */
export function refuseQuestions(): void {
  const window = vscode.window as Record<string, unknown>;
  const refuse = (question: unknown): Promise<never> =>
    Promise.reject(new Error(`Nobody is there to answer ${JSON.stringify(question)}`));
  const { showInformationMessage } = vscode.window;
  window['showInformationMessage'] = (message: string, ...buttons: string[]) =>
    buttons.length > 0 ? refuse([message, ...buttons]) : showInformationMessage(message);
  window['showQuickPick'] = refuse;
  window['showOpenDialog'] = refuse;
  window['showSaveDialog'] = refuse;
}

/** Runs with another function in the place of one of VS Code's. */
async function replacing(
  name: 'showQuickPick' | 'showOpenDialog',
  fake: unknown,
  run: () => Thenable<unknown>,
): Promise<void> {
  const window = vscode.window as Record<string, unknown>;
  const original = window[name];
  window[name] = fake;
  try {
    await run();
  } finally {
    window[name] = original;
  }
}

/** What is chosen of a list: the entry whose label begins so; where many can be chosen, all those. */
type Choice = string | readonly string[];

/** Stands in for the user in front of one list or several, one after the other. */
export function choosing(choices: string | readonly Choice[], run: () => Thenable<unknown>): Promise<void> {
  const left = typeof choices === 'string' ? [choices] : [...choices];
  const choose = (items: readonly vscode.QuickPickItem[]): Promise<unknown> => {
    const choice = left.shift() ?? [];
    const begins = (start: string) => items.filter(({ label }) => label.startsWith(start));
    return Promise.resolve(typeof choice === 'string' ? begins(choice)[0] : choice.flatMap(begins));
  };
  return replacing('showQuickPick', choose, run);
}

/** Stands in for the user who chooses a folder. */
export function choosingFolder(folder: vscode.Uri, run: () => Thenable<unknown>): Promise<void> {
  return replacing('showOpenDialog', () => Promise.resolve([folder]), run);
}

/** Settings of ours for the user; undefined stands for the default. Fails where one does not hold: nobody else is asked. */
export async function configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await vscode.workspace.getConfiguration('ndrLens').update(name, value, vscode.ConfigurationTarget.Global);
    if (value !== undefined) assert.deepEqual(vscode.workspace.getConfiguration('ndrLens').get(name), value);
  }
}

/** When the user stops it: as soon as it shows, or as soon as it has got somewhere. */
export type Moment = 'at once' | 'on the way';

/** Stands in for a user who stops everything that shows progress. */
export function stubProgress(moment: Moment): { readonly stopped: readonly string[]; restore(): void } {
  const { window } = vscode as { window: { withProgress: unknown } };
  const original = window.withProgress;
  const stopped: string[] = [];
  type Task = (progress: vscode.Progress<unknown>, token: vscode.CancellationToken) => Promise<unknown>;
  window.withProgress = ({ title = '', cancellable }: vscode.ProgressOptions, task: Task) => {
    assert.equal(cancellable, true, title);
    const source = new vscode.CancellationTokenSource();
    const stop = (): void => {
      if (!source.token.isCancellationRequested) stopped.push(title);
      source.cancel();
    };
    const result = task({ report: stop }, source.token);
    if (moment === 'at once') stop();
    return result;
  };
  return {
    stopped,
    restore: () => {
      window.withProgress = original;
    },
  };
}
