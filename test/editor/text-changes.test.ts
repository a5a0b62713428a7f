import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { onDidChangeText } from '../../src/editor/textChanges.ts';
import { closeAll } from './mail.ts';

describe('A change of text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  after(() => rmSync(folder, { recursive: true }));
  afterEach(closeAll);

  it('is what was typed, not that the file was saved', async () => {
    const file = join(folder, 'a.eml');
    writeFileSync(file, 'Subject: a\n');
    const document = await vscode.workspace.openTextDocument(file);
    const events: string[] = [];
    const listeners = vscode.Disposable.from(
      onDidChangeText((changed) => events.push(`${changed.lineAt(0).text}`)),
      vscode.workspace.onDidSaveTextDocument(() => events.push('saved')),
    );
    for (const text of ['b', 'c']) {
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, document.lineAt(0).range, text);
      await vscode.workspace.applyEdit(edit);
      await document.save();
    }
    listeners.dispose();
    assert.deepEqual(events, ['b', 'saved', 'c', 'saved']);
  });
});
