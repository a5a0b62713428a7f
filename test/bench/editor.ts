import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import { read } from '../../src/core/index.ts';
import { textSource } from '../../src/core/source.ts';
import { ENGLISH as texts } from '../../src/core/tables/texts/en/index.ts';

// Runs inside the extension host, which scripts/bench-editor.ts starts.

const results = process.env['NDR_TEST_RESULTS'] ?? '.';
const megabyte = 1024 * 1024;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function print(line: string): void {
  appendFileSync(join(results, 'report.txt'), `${line}\n`);
}

export async function run(): Promise<void> {
  const benches = [keystroke, largeMail, manyMails];
  for (const bench of benches) await bench();
  writeFileSync(join(results, 'results.json'), JSON.stringify({ passed: benches.length, failed: 0 }));
}

const firstStatus = '5.1.1';

/** A bounce that returns a message of that many bytes. */
function bounce(size: number): string {
  const line = 'The quick brown fox writes to user@example.org at 10:15, and gets 550 5.1.1 from 192.0.2.8 for it.\r\n';
  return [
    'From: postmaster@contoso.com',
    'Date: Mon, 2 Mar 2026 08:42:07 +0000',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;mail.contoso.com',
    '',
    'Final-Recipient: rfc822;user@example.org',
    'Action: failed',
    `Status: ${firstStatus}`,
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: ana@contoso.com',
    'To: user@example.org',
    'Message-ID: <1@contoso.com>',
    '',
    `${line.repeat(Math.ceil(size / line.length))}--b--`,
    '',
  ].join('\r\n');
}

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const folder = vscode.workspace.workspaceFolders![0]!.uri;
  const uri = vscode.Uri.joinPath(folder, name);
  writeFileSync(uri.fsPath, text);
  await vscode.commands.executeCommand('vscode.open', uri);
  return vscode.workspace.openTextDocument(uri);
}

/** As soon as the document has a problem of that status. */
function published({ uri }: vscode.TextDocument, status: string): Promise<void> {
  const isThere = () =>
    vscode.languages.getDiagnostics(uri).some(({ code }) => typeof code === 'object' && code.value === status);
  return new Promise((resolve) => {
    const listener = vscode.languages.onDidChangeDiagnostics(() => {
      if (!isThere()) return;
      listener.dispose();
      resolve();
    });
    if (!isThere()) return;
    listener.dispose();
    resolve();
  });
}

async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1]!;
}

async function keystroke(): Promise<void> {
  const document = await open('megabyte.eml', bounce(megabyte));
  await published(document, firstStatus);
  const at = document.positionAt(document.getText().indexOf('Status: 5.1.') + 'Status: 5.1.'.length);
  const ours: number[] = [];
  const tokenizing: number[] = [];
  for (let turn = 0; turn < 9; turn++) {
    const digit = String((turn % 2) + 2);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(at, at.translate(0, 1)), digit);
    const start = process.cpuUsage();
    await vscode.workspace.applyEdit(edit);
    await published(document, `5.1.${digit}`);
    const { user, system } = process.cpuUsage(start);
    ours.push((user + system) / 1000);
    const { tokenizeTime } = await vscode.commands.executeCommand<{ tokenizeTime: number }>(
      '_workbench.colorizeTextMateTokens',
      document.uri,
    );
    tokenizing.push(tokenizeTime);
  }
  const ratio = median(ours) / median(tokenizing);
  print(`a keystroke in 1 MB, to published problems: ${ratio.toFixed(2)} times tokenizing it (at most 1)`);
  print(`  ${median(ours).toFixed(0)} ms of the extension host's processor beside ${median(tokenizing).toFixed(0)} ms`);
  await closeAll();
}

async function largeMail(): Promise<void> {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  loop.enable();
  const document = await open('large.eml', bounce(40 * megabyte));
  await published(document, firstStatus);
  loop.disable();
  const longest = (loop.max / 1e6).toFixed(0);
  const own = performance.now();
  read(textSource(document.getText()), { texts, kind: 'eml' });
  print(`a mail of 40 MB: its text and our parse take ${(performance.now() - own).toFixed(0)} ms`);
  print(
    `  the extension host was busy for at most ${longest} ms at a time, VS Code's own reading of the text included`,
  );
  await closeAll();
}

/** Heap in use once everything that can go has gone. */
async function heap(): Promise<number> {
  for (let turn = 0; turn < 5; turn++) {
    collectGarbage();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return process.memoryUsage().heapUsed / megabyte;
}

async function manyMails(): Promise<void> {
  const count = 50;
  const round = async (turn: number): Promise<void> => {
    for (let index = 0; index < count; index++) {
      const document = await open(`mail-${turn}-${index}.eml`, bounce(megabyte / 2));
      await published(document, firstStatus);
      await vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
    }
    await closeAll();
  };
  await round(0);
  const before = await heap();
  await round(1);
  const after = await heap();
  const left = vscode.languages.getDiagnostics().filter(([, problems]) => problems.length > 0).length;
  print(
    `${count} mails of 0.5 MB opened and closed: the heap went from ${before.toFixed(1)} to ${after.toFixed(1)} MB`,
  );
  print(`  ${left} of them have problems left`);
}
