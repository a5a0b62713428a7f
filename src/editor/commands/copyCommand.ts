import * as vscode from 'vscode';
import { inert } from '../../core/views/escape.ts';
import { mailOf, openDocument } from '../mails.ts';
import { findingsOf } from '../problems.ts';
import type { Readings } from '../readings.ts';
import { choose, inform } from '../ui.ts';
import type { Command } from './command.ts';

/** Puts a command for PowerShell on the clipboard: one of those that help against the problems of the mail, no other. */
export const copyCommand: Command = {
  id: 'ndrLens.copyCommand',
  run: async ({ readings }, argument, wanted) => {
    const uri = mailOf(argument);
    const document = uri && (openDocument(uri) ?? (await load(uri)));
    const texts = document ? await commandsFor(readings, document) : [];
    if (texts.length === 0) {
      await inform(vscode.l10n.t('No problem of this mail has a command that helps.'));
      return;
    }
    const text = texts.find((each) => each === wanted) ?? (await chosen(texts));
    if (text === undefined) return;
    await vscode.env.clipboard.writeText(text);
    // Whoever ran this need not wait until the message is closed.
    void inform(vscode.l10n.t('The command is on the clipboard.'));
  },
};

/** The text of a mail whose report is open; none where VS Code gives none. */
async function load(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

async function commandsFor(readings: Readings, document: vscode.TextDocument): Promise<string[]> {
  const source = new vscode.CancellationTokenSource();
  const findings = (await findingsOf(readings, document, source.token)) ?? [];
  source.dispose();
  const texts = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => (fix.kind === 'copy' ? [fix.text] : [])));
  return [...new Set(texts)];
}

async function chosen(texts: readonly string[]): Promise<string | undefined> {
  const items = texts.map((text) => ({ label: inert(text), text }));
  return (await choose(items, vscode.l10n.t('Choose the command to copy')))?.text;
}
