import * as vscode from 'vscode';
import type { Reading } from '../core/reading.ts';
import { inert } from '../core/views/escape.ts';
import { readBytes } from '../host/files.ts';
import type { Readings } from './readings.ts';
import { isMail } from './selector.ts';

/** What shows a mail otherwise than as its text: the decoded view, reports. */
export interface MailView {
  /** The mail that is in front in this view. */
  readonly active: vscode.Uri | undefined;
  /** The mail that is shown under the address of a document. */
  mailAt(address: vscode.Uri): vscode.Uri | undefined;
}

const views = new Set<MailView>();

/** Makes commands act on the mail of a view as on its text. */
export function addMailView(view: MailView): vscode.Disposable {
  views.add(view);
  return new vscode.Disposable(() => views.delete(view));
}

/** The mail that a command is run for: the one of the menu, or the one in front. */
export function mailOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri && isKnown(argument)) return mailAt(argument);
  return inViews((view) => view.active) ?? textInFront();
}

/** The mail of a document: what a view shows of, or itself. */
export function mailAt(address: vscode.Uri): vscode.Uri {
  return inViews((view) => view.mailAt(address)) ?? address;
}

function inViews(ask: (view: MailView) => vscode.Uri | undefined): vscode.Uri | undefined {
  for (const view of views) {
    const mail = ask(view);
    if (mail) return mail;
  }
  return undefined;
}

/** VS Code tells extensions nothing of a text over 50 MB but its tab. */
function textInFront(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document) return isMail(document) ? document.uri : undefined;
  const uri = uriOf(vscode.window.tabGroups.activeTabGroup.activeTab);
  return uri && /\.(?:eml|ndr|dsn)$/i.test(uri.path) ? uri : undefined;
}

/** Mails that have a tab. */
export function openMails(): vscode.Uri[] {
  const uris = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap((tab) => uriOf(tab) ?? []));
  const mails = uris.filter((uri) => {
    const document = openDocument(uri);
    return document ? isMail(document) : /\.(?:eml|ndr|dsn)$/i.test(uri.path);
  });
  return [...new Map(mails.map((uri) => [uri.toString(), uri])).values()];
}

/** A forged `command:` link must not make us read a file elsewhere, on a server that waits for a password say. */
export function isKnown(uri: vscode.Uri): boolean {
  const wanted = uri.toString();
  return (
    vscode.workspace.getWorkspaceFolder(uri) !== undefined ||
    openDocument(uri) !== undefined ||
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => uriOf(tab)?.toString() === wanted))
  );
}

export function uriOf(tab: vscode.Tab | undefined): vscode.Uri | undefined {
  const input = tab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}

export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === wanted);
}

export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/**
 * Reads a mail of any size: as the editor has it where it is open, else the file's bytes. Undefined where the user
 * stopped it; rejects where the file cannot be read.
 */
export async function readMail(uri: vscode.Uri, readings: Readings): Promise<Reading | undefined> {
  const document = openDocument(uri);
  return document ? readings.get(document) : readFile(uri);
}

export function readFile(uri: vscode.Uri): Thenable<Reading | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Reading {0}', inert(nameOf(uri))),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const bytes = await bytesOf(uri, progress, token);
    if (token.isCancellationRequested || !bytes) return undefined;
    const { read, sourceFromBytes, texts } = await import('./report/features.ts');
    const kind = /\.(?:ndr|dsn)$/i.test(uri.path) ? { kind: 'ndr' as const } : {};
    return read(sourceFromBytes(bytes), { texts, mentions: false, ...kind });
  });
}

async function bytesOf(
  uri: vscode.Uri,
  progress: vscode.Progress<{ increment: number }>,
  token: vscode.CancellationToken,
): Promise<Uint8Array | undefined> {
  if (uri.scheme !== 'file') return vscode.workspace.fs.readFile(uri);
  const stop = new AbortController();
  const listener = token.onCancellationRequested(() => stop.abort());
  let told = 0;
  try {
    return await readBytes(uri.fsPath, stop.signal, (done) => {
      progress.report({ increment: (done - told) * 100 });
      told = done;
    });
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    listener.dispose();
  }
}
