import * as vscode from 'vscode';

/** Fires when a setting of ours changes: what VS Code shows by it is asked for again. */
export function onSetting(name: string): { readonly event: vscode.Event<void>; dispose(): void } {
  const changed = new vscode.EventEmitter<void>();
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(`ndrLens.${name}`)) changed.fire();
  });
  return {
    event: changed.event,
    dispose: () => {
      listener.dispose();
      changed.dispose();
    },
  };
}
