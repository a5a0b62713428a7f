import * as vscode from 'vscode';
import { fileName } from '../../core/views/escape.ts';
import type { MailPart } from '../../core/views/parts.ts';
import { nameOf } from '../mails.ts';
import { inform } from '../ui.ts';
import { loadFeatures, withProgress, type PartedMail } from './mail.ts';
import { failures } from './words.ts';

/** Files, and messages that came as files. */
export function isSavable({ kind, name }: MailPart, index: number): boolean {
  return index > 0 && (kind === 'file' || (kind === 'message' && name !== undefined));
}

/** A name for the file that no system takes for a path, a device or a command. */
export function nameFor({ name, kind }: MailPart, index: number): string {
  return fileName(name ?? '', kind === 'message' ? `message-${index}.eml` : `attachment-${index}.bin`);
}

/** Asks where to, and writes one attachment. The dialog asks before it replaces a file. */
export async function saveAttachment(mail: PartedMail, index: number, script: string): Promise<void> {
  const part = mail.parts[index]!;
  const target = await vscode.window.showSaveDialog({
    defaultUri: vscode.Uri.joinPath(folderOf(mail.uri), nameFor(part, index)),
    title: vscode.l10n.t('Save attachment as…'),
  });
  if (target) await write(mail, index, target, script);
}

/** Asks for a folder, and writes every attachment under a name that is not taken there. */
export async function saveAllAttachments(mail: PartedMail, script: string): Promise<void> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      defaultUri: folderOf(mail.uri),
      canSelectFiles: false,
      canSelectFolders: true,
      openLabel: vscode.l10n.t('Save here'),
      title: vscode.l10n.t('Save all attachments…'),
    })) ?? [];
  if (!folder) return;
  const taken = new Set((await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name.toLowerCase()));
  let saved = 0;
  for (const [index, part] of mail.parts.entries()) {
    if (!isSavable(part, index)) continue;
    const name = freeName(nameFor(part, index), taken);
    taken.add(name.toLowerCase());
    if (!(await write(mail, index, vscode.Uri.joinPath(folder, name), script))) return;
    saved++;
  }
  await inform(vscode.l10n.t('{0} attachments were saved.', saved));
}

/** `report.pdf`, `report (2).pdf`, … */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${stem} (${count})${ending}`;
  return free;
}

async function write(mail: PartedMail, index: number, target: vscode.Uri, script: string): Promise<boolean> {
  const { partBytes } = await loadFeatures();
  const outcome = await withProgress(mail.uri, (signal) => partBytes(mail.parts[index]!, script, signal));
  if ('failed' in outcome) {
    if (outcome.failed !== 'stopped') await inform(failures()[outcome.failed]);
    return false;
  }
  await vscode.workspace.fs.writeFile(target, outcome.bytes);
  return true;
}

function folderOf(uri: vscode.Uri): vscode.Uri {
  const isFile = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true && nameOf(uri) !== '';
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  return isFile && uri.scheme !== 'untitled' ? vscode.Uri.joinPath(uri, '..') : (workspace ?? vscode.Uri.file('/'));
}
