import * as vscode from 'vscode';
import type { Report } from '../../core/drafts/index.ts';
import { nameOf, openDocument } from '../mails.ts';
import type { Readings } from '../readings.ts';
import { inform } from '../ui.ts';
import { mailsIn } from './folders.ts';
import { loadFeatures, type Features } from './load.ts';

/** Bounces that are taken for one incident. */
export interface Bounces {
  readonly reports: readonly Report[];
  /** Names of what could not be read. */
  readonly unread: readonly string[];
  /** Where each report is, by its name. */
  readonly places: ReadonlyMap<string, vscode.Uri>;
}

export interface Reader {
  readonly readings: Readings;
  /** The folder of this extension. */
  readonly extensionUri: vscode.Uri;
}

type Result = Report['reading'] | { readonly error: string };

/**
 * Reads files and folders: what is open as the editor has it, the rest on a thread. What cannot be read is named, and
 * the others are read. Undefined where the user stopped it.
 */
export async function readBounces(uris: readonly vscode.Uri[], reader: Reader): Promise<Bounces | undefined> {
  const features = await loadFeatures();
  if (uris.every((uri) => openDocument(uri))) {
    const results = await readAll(uris, reader, features, new AbortController().signal, () => undefined);
    return gather(uris, results, [], features);
  }
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Reading messages'),
    cancellable: true,
  };
  const bounces = await vscode.window.withProgress(options, async (progress, token) => {
    const stop = new AbortController();
    const listener = token.onCancellationRequested(() => stop.abort());
    try {
      const found = await mailsIn(uris, stop.signal);
      const tell = (): void => progress.report({ increment: 100 / found.mails.length });
      const results = await readAll(found.mails, reader, features, stop.signal, tell);
      return stop.signal.aborted ? undefined : gather(found.mails, results, found.unread, features);
    } finally {
      listener.dispose();
    }
  });
  if (bounces && bounces.unread.length > 0) {
    void inform(vscode.l10n.t('Could not be read, and is not counted: {0}', bounces.unread.join(', ')));
  }
  return bounces;
}

/** A reading that is there already, as a bounce of that name. */
export function bouncesOf(reading: Report['reading'], uri: vscode.Uri): Bounces {
  const name = nameOf(uri);
  return { reports: [{ name, reading }], unread: [], places: new Map([[name, uri]]) };
}

function gather(
  mails: readonly vscode.Uri[],
  results: readonly Result[],
  unreadFolders: readonly vscode.Uri[],
  { evidenceFileNames }: Features,
): Bounces {
  const names = evidenceFileNames([...mails, ...unreadFolders].map(nameOf));
  const reports: Report[] = [];
  const unread: string[] = [];
  results.forEach((reading, index) => {
    if ('error' in reading) unread.push(names[index]!);
    else reports.push({ name: names[index]!, reading });
  });
  unread.push(...names.slice(mails.length));
  return { reports, unread, places: new Map(mails.map((uri, index) => [names[index]!, uri])) };
}

async function readAll(
  mails: readonly vscode.Uri[],
  { readings, extensionUri }: Reader,
  features: Features,
  signal: AbortSignal,
  tell: () => void,
): Promise<Result[]> {
  const isOnDisk = (uri: vscode.Uri): boolean => uri.scheme === 'file' && !openDocument(uri);
  const onDisk = mails.filter(isOnDisk).map(({ fsPath }) => fsPath);
  const script = vscode.Uri.joinPath(extensionUri, 'dist/report-worker.js').fsPath;
  const fromDisk = await features.readReports(onDisk, script, { signal, onFile: tell });
  const results: Result[] = [];
  for (const uri of mails) {
    if (signal.aborted) break;
    if (isOnDisk(uri)) results.push(fromDisk.shift()!);
    else {
      tell();
      results.push(await readHere(uri, readings, features));
    }
  }
  return results;
}

async function readHere(uri: vscode.Uri, readings: Readings, features: Features): Promise<Result> {
  const document = openDocument(uri);
  if (document) return readings.get(document);
  try {
    const source = features.sourceFromBytes(await vscode.workspace.fs.readFile(uri));
    const { facts, explanations } = features.read(source, { texts: features.texts, mentions: false });
    return structuredClone({ facts, explanations }); // so that no string keeps the whole text
  } catch (error) {
    return { error: String(error) };
  }
}
