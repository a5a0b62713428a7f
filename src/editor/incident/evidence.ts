import * as vscode from 'vscode';
import type { Masking } from '../../core/drafts/index.ts';
import type { Original } from '../../host/evidence/index.ts';
import { inert } from '../../core/views/escape.ts';
import { choose, chooseMany, inform } from '../ui.ts';
import { openDocument } from '../mails.ts';
import type { Bounces } from './bounces.ts';
import { incidentFor } from './drafts.ts';
import { loadFeatures, type Features } from './load.ts';
import { maskingFrom, maskItems } from './masking.ts';
import { draftOptions, isMasking, styleOf, type Style } from './settings.ts';

interface Contents {
  readonly mask: Masking;
  readonly originals: boolean;
}

/** Writes the evidence package of an incident to where the user wants it. */
export async function exportEvidence(bounces: Bounces): Promise<void> {
  const features = await loadFeatures();
  const style = styleOf();
  const ending = await chooseForm();
  const contents = ending !== undefined && (await chooseContents(style.mask));
  if (!contents) return;
  const [folder] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Where shall the evidence be written?'),
      openLabel: vscode.l10n.t('Write here'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  if (!folder) return;
  const name = `ndr-evidence-${new Date().toISOString().slice(0, 16).replace(/[T:]/g, '-')}${ending}`;
  const path = vscode.Uri.joinPath(folder, name).fsPath;
  const written = await write(bounces, { ...style, mask: contents.mask }, contents.originals, path, features);
  if (written === undefined) return;
  const note = contents.originals ? '' : ` ${vscode.l10n.t('The originals are not in it.')}`;
  await inform(vscode.l10n.t('The evidence is in {0}', written) + note);
}

async function chooseForm(): Promise<string | undefined> {
  const forms = [
    { label: inert(vscode.l10n.t('One .zip file')), ending: '.zip' },
    { label: inert(vscode.l10n.t('A folder')), ending: '' },
  ];
  return (await choose(forms, vscode.l10n.t('How shall the evidence be written?')))?.ending;
}

/** Originals cannot be masked: with a mask they are in only where the user says so. */
async function chooseContents(mask: Masking): Promise<Contents | undefined> {
  const originals = {
    label: inert(vscode.l10n.t('The original messages')),
    description: inert(vscode.l10n.t('byte for byte, never masked')),
    picked: !isMasking(mask),
  };
  const placeHolder = vscode.l10n.t('What shall be in it? Masked reports are extracts.');
  const chosen = await chooseMany<MaskOrOriginals>([originals, ...maskItems(mask)], placeHolder);
  return chosen && { mask: maskingFrom(chosen), originals: chosen.some(({ what }) => what === undefined) };
}

type MaskOrOriginals = Parameters<typeof chooseMany>[0][number] & { readonly what?: keyof Masking };

/** Answers the path that was written; undefined where the user stopped it, and then nothing is left. */
async function write(
  bounces: Bounces,
  style: Style,
  withOriginals: boolean,
  path: string,
  features: Features,
): Promise<string | undefined> {
  const incident = incidentFor({ bounces }, style, features);
  const extracts = isMasking(style.mask) || !withOriginals;
  const texts = features.evidenceTexts(incident, { ...draftOptions(style), extracts });
  const files = features.packageFiles(texts, withOriginals ? originalsOf(bounces, features) : []);
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Writing the evidence'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const stop = new AbortController();
    const listener = token.onCancellationRequested(() => stop.abort());
    const onFile = (): void => progress.report({ increment: 100 / (files.length + 1) });
    try {
      return await features.writePackage(files, path, { signal: stop.signal, onFile });
    } catch (error) {
      if (!stop.signal.aborted) void inform(vscode.l10n.t('The evidence could not be written: {0}', String(error)));
      return undefined;
    } finally {
      listener.dispose();
    }
  });
}

/** The mails that report a failure, as they came: from the disk, even where the editor has changes. */
function originalsOf({ reports, places }: Bounces, { readIncident }: Features): Original[] {
  const names = readIncident(reports).files;
  return names.flatMap((name) => {
    const uri = places.get(name);
    return uri ? [{ name, content: uri.scheme === 'file' ? uri.fsPath : () => bytesOf(uri) }] : [];
  });
}

async function bytesOf(uri: vscode.Uri): Promise<Uint8Array> {
  const document = openDocument(uri);
  return document ? new TextEncoder().encode(document.getText()) : vscode.workspace.fs.readFile(uri);
}
