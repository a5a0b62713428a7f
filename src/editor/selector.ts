import * as vscode from 'vscode';

/** Mail by language, and by name where another extension owns the ending `.eml`. */
export const mailSelector: vscode.DocumentSelector = [
  { language: 'eml' },
  { language: 'ndr' },
  { pattern: '**/*.eml' },
];

export function isMail(document: vscode.TextDocument): boolean {
  return vscode.languages.match(mailSelector, document) > 0;
}
