import * as vscode from 'vscode';
import type { Reading } from '../../core/reading.ts';
import { inert } from '../../core/views/escape.ts';
import type { MailPart } from '../../core/views/parts.ts';
import { nameOf, openDocument, readFile, readMail } from '../mails.ts';
import type { Readings } from '../readings.ts';
import type * as features from './features.ts';

export type Features = typeof features;

export function loadFeatures(): Promise<Features> {
  return import('./features.ts');
}

/** A mail with its parts, and where they came from. */
export interface PartedMail {
  readonly uri: vscode.Uri;
  readonly reading: Reading;
  readonly parts: readonly MailPart[];
  /** From the file's bytes, not from the text in the editor. */
  readonly fromBytes: boolean;
}

/** Undefined where the user stopped it; rejects where the file cannot be read. */
export async function readParts(
  uri: vscode.Uri,
  readings: Readings,
  fromBytes = openDocument(uri) === undefined,
): Promise<PartedMail | undefined> {
  const reading = await (fromBytes ? readFile(uri) : readMail(uri, readings));
  const { mailParts } = await loadFeatures();
  return reading && { uri, reading, parts: mailParts(reading.message), fromBytes };
}

/** Whether the text in the editor may lack what the file holds: bytes that are no UTF-8, NUL, another encoding. */
export function hasLostBytes(document: vscode.TextDocument | undefined): boolean {
  if (!document || document.isUntitled || document.uri.scheme !== 'file') return false;
  const isUtf8 = document.encoding === 'utf8' || document.encoding === 'utf8bom';
  return !isUtf8 || /[\ufffd\0]/.test(document.getText());
}

/** Runs what reads a mail, with progress that can be stopped. */
export function withProgress<T>(uri: vscode.Uri, run: (signal: AbortSignal) => Promise<T>): Thenable<T> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Decoding {0}', inert(nameOf(uri))),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_progress, token) => {
    const stop = new AbortController();
    const listener = token.onCancellationRequested(() => stop.abort());
    try {
      return await run(stop.signal);
    } finally {
      listener.dispose();
    }
  });
}
