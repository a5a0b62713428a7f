import * as vscode from 'vscode';

/**
 * Beside what is in front, as VS Code opens a preview. Not in a third column, where nothing could be read: what is in
 * front in another than the first one is covered.
 */
export function sideColumn(): vscode.ViewColumn {
  const { viewColumn, tabs } = vscode.window.tabGroups.activeTabGroup;
  const isAtTheLeft = viewColumn === vscode.ViewColumn.One && tabs.length > 0;
  return isAtTheLeft ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
}
