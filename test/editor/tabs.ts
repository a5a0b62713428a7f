import * as vscode from 'vscode';

export function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

/** Titles of the reports that are open. */
function reports(): string[] {
  return tabs().flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : []));
}

/** As soon as there is one. */
export async function openReports(): Promise<string[]> {
  while (reports().length === 0) {
    await new Promise<void>((resolve) => {
      const listener = vscode.window.tabGroups.onDidChangeTabs(() => {
        listener.dispose();
        resolve();
      });
    });
  }
  return reports();
}
