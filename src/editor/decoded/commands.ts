import * as vscode from 'vscode';
import { inert } from '../../core/views/escape.ts';
import type { MailPart } from '../../core/views/parts.ts';
import { findMail } from '../chooseMail.ts';
import type { Readings } from '../readings.ts';
import { choose, inform } from '../ui.ts';
import { isSavable, nameFor, saveAllAttachments, saveAttachment } from './attachments.ts';
import { sectionAt, type Decoded, type DecodedDocuments } from './documents.ts';
import { loadFeatures, readParts, withProgress, type PartedMail } from './mail.ts';
import { sourceRange } from './navigation.ts';
import { documentName, isOpenable, type PartDocuments } from './partDocuments.ts';
import { decodedWords, failures } from './words.ts';

export interface DecodedServices {
  readonly readings: Readings;
  readonly documents: DecodedDocuments;
  readonly parts: PartDocuments;
  /** The path of the bundle that decodes. */
  readonly script: string;
}

/**
 * Arguments can come from anybody: `uri` counts where it is a decoded mail or a mail of this window, a number where it
 * is a line or a part there.
 */
type Run = (services: DecodedServices, uri: unknown, number: unknown) => Promise<void>;

export const decodedCommands: Readonly<Record<`ndrLens.${string}`, Run>> = {
  'ndrLens.showDecoded': ({ documents }, uri) => show(documents, uri, undefined),
  'ndrLens.readFromBytes': ({ documents }, uri) => show(documents, uri, true),
  'ndrLens.showInSource': showInSource,
  'ndrLens.openPart': openPart,
  'ndrLens.saveAttachment': async (services, uri, number) => {
    const mail = await mailFor(services, uri);
    const index = mail && (await choosePart(services, mail, isSavable, number));
    if (mail && index !== undefined) await saveAttachment(mail, index, services.script);
  },
  'ndrLens.saveAllAttachments': async (services, uri) => {
    const mail = await mailFor(services, uri);
    if (!mail) return;
    if (mail.parts.some(isSavable)) await saveAllAttachments(mail, services.script);
    else await tellNone();
  },
};

async function show(documents: DecodedDocuments, argument: unknown, fromBytes: boolean | undefined): Promise<void> {
  const uri = await findMail(argument);
  if (!uri) return;
  try {
    await documents.show(uri, fromBytes);
  } catch {
    await inform(vscode.l10n.t('This file cannot be read. An unsaved text has no bytes of its own.'));
  }
}

/** The decoded mail of a lens, or the one in front. */
function decodedFor(documents: DecodedDocuments, argument: unknown): Decoded | undefined {
  if (argument instanceof vscode.Uri) return documents.get(argument);
  const active = vscode.window.activeTextEditor?.document;
  return active && documents.get(active.uri);
}

async function mailFor({ documents, readings }: DecodedServices, argument: unknown): Promise<PartedMail | undefined> {
  const decoded = decodedFor(documents, argument);
  if (decoded) return decoded.mail;
  const uri = await findMail(argument);
  return uri && readParts(uri, readings);
}

async function showInSource({ documents }: DecodedServices, argument: unknown, line: unknown): Promise<void> {
  const decoded = decodedFor(documents, argument);
  if (!decoded) return;
  const wanted = typeof line === 'number' ? line : (vscode.window.activeTextEditor?.selection.active.line ?? 0);
  const { uri } = decoded.mail;
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  await vscode.commands.executeCommand('vscode.openWith', uri, 'default', {
    viewColumn: shown?.viewColumn ?? vscode.ViewColumn.Beside,
    selection: await sourceRange(decoded, wanted),
  } satisfies vscode.TextDocumentShowOptions);
}

async function openPart(services: DecodedServices, argument: unknown, number: unknown): Promise<void> {
  const mail = await mailFor(services, argument);
  const index = mail && (await choosePart(services, mail, isOpenable, number));
  if (!mail || index === undefined) return;
  const part = mail.parts[index]!;
  const { partText } = await loadFeatures();
  const content = await withProgress(mail.uri, (signal) => partText(part, services.script, signal));
  if ('failed' in content) {
    await inform(failures()[content.failed]);
  } else if ('text' in content && !(await services.parts.open(documentName(part, index), content.text))) {
    await inform(vscode.l10n.t('This part is too long for the editor. Save it instead.'));
  }
}

/** The part that a lens names, or that the user chooses: the one at the cursor comes first. */
async function choosePart(
  { documents }: DecodedServices,
  mail: PartedMail,
  fits: (part: MailPart, index: number) => boolean,
  number: unknown,
): Promise<number | undefined> {
  if (typeof number === 'number') {
    const named = mail.parts[number];
    return named && fits(named, number) ? number : undefined;
  }
  const fitting = [...mail.parts.keys()].filter((index) => fits(mail.parts[index]!, index));
  if (fitting.length === 0) {
    await tellNone();
    return undefined;
  }
  const here = partAtCursor(documents, mail);
  const { kind } = decodedWords();
  const items = fitting
    .sort((one, other) => Number(other === here) - Number(one === here))
    .map((index) => {
      const part = mail.parts[index]!;
      const label = part.kind === 'file' ? nameFor(part, index) : (part.name ?? kind[part.kind]);
      const type = part.kind === 'message' ? 'message/rfc822' : part.part.type;
      return { label: inert(label), description: inert(type), index };
    });
  return (await choose(items, vscode.l10n.t('Choose a part of the message')))?.index;
}

function partAtCursor(documents: DecodedDocuments, { uri, parts, fromBytes }: PartedMail): number | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const decoded = documents.get(editor.document.uri);
  if (decoded) return sectionAt(decoded, editor.selection.active.line)?.index;
  if (fromBytes || editor.document.uri.toString() !== uri.toString()) return undefined;
  const offset = editor.document.offsetAt(editor.selection.active);
  const around = [...parts.keys()].filter((index) => {
    const { part, toSource } = parts[index]!;
    const { start, end } = toSource(part.span);
    return start <= offset && offset < end;
  });
  return around.at(-1);
}

async function tellNone(): Promise<void> {
  await inform(vscode.l10n.t('This message has no such part.'));
}
