import * as vscode from 'vscode';

const mailName = /\.(?:eml|ndr|dsn|msg)$/i;

export interface Found {
  readonly mails: readonly vscode.Uri[];
  /** Folders that could not be read. */
  readonly unread: readonly vscode.Uri[];
}

/** Files as they are, and the mails of folders, all the way down. Links to folders are not followed. */
export async function mailsIn(uris: readonly vscode.Uri[], signal: AbortSignal): Promise<Found> {
  const mails = new Map<string, vscode.Uri>();
  const unread: vscode.Uri[] = [];
  const waiting: vscode.Uri[] = [];
  for (const uri of uris) {
    if (await isFolder(uri)) waiting.push(uri);
    else mails.set(uri.toString(), uri);
  }
  for (let folder = waiting.pop(); folder && !signal.aborted; folder = waiting.pop()) {
    try {
      for (const [name, type] of (await vscode.workspace.fs.readDirectory(folder)).sort()) {
        const uri = vscode.Uri.joinPath(folder, name);
        if (type === vscode.FileType.Directory) waiting.push(uri);
        else if (!(type & vscode.FileType.Directory) && mailName.test(name)) mails.set(uri.toString(), uri);
      }
    } catch {
      unread.push(folder);
    }
  }
  return { mails: [...mails.values()], unread };
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false; // an untitled document, or a file that is gone: reading it will tell
  }
}
