import * as assert from 'node:assert/strict';
import * as path from 'node:path';
import * as vscode from 'vscode';
import { stubDialogs } from './dialogs.ts';
import { bounceTo, closeAll, openSample, openText, problemsOf } from './mail.ts';

const command = 'ndrLens.draftMicrosoftTicket';

function drafts(): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter(({ languageId, isUntitled }) => isUntitled && languageId === 'markdown');
}

describe('Draft Microsoft ticket', () => {
  afterEach(closeAll);

  it('is offered on the problem', async () => {
    const document = await openSample('spamcop.eml');
    const [problem] = await problemsOf(document);
    assert.ok(problem);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    const action = actions.find((offered) => offered.command?.command === command);
    assert.equal(action?.title, 'Draft Microsoft ticket');
  });

  it('is offered where the readable text has the code or the answer', async () => {
    const document = await openSample('spamcop.eml');
    const offeredAt = async (text: string, ahead = 0) => {
      const position = document.positionAt(document.getText().indexOf(text) + ahead);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(position, position),
      );
      return actions.flatMap((action) => (action.command?.command === command ? [action.command.arguments] : []));
    };
    assert.deepEqual(await offeredAt("'554 5.7.1", 3), [[document.uri, 0]]);
    assert.deepEqual(await offeredAt('Generating server'), []);
  });

  it('opens beside, unsaved, with the evidence and gaps to fill', async () => {
    const document = await openSample('spamcop.eml');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(command, document.uri);
    const [draft] = drafts();
    const text = draft?.getText() ?? '';
    for (const part of [
      '40.107.20.108',
      '554 5.7.1',
      'dest@example.org',
      'bl.spamcop.net',
      '2026-03-02 08:42',
      '[number of users affected]',
    ]) {
      assert.ok(text.includes(part), `${part} is missing`);
    }
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, draft);
    assert.equal(editor?.viewColumn, vscode.ViewColumn.Two);
  });

  it('says first when Microsoft is not the one who can fix it', async () => {
    const document = await openSample('user-unknown.eml');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(command);
    const [draft] = drafts();
    assert.match(draft?.getText().slice(0, 600) ?? '', /sender/i);
  });

  it('says of a mail that is no bounce that it is none', async () => {
    const document = await openText('From: ana@example.org\nSubject: Lunch\n\nAt noon?\n');
    const dialog = stubDialogs();
    try {
      await vscode.commands.executeCommand(command, document.uri);
    } finally {
      dialog.restore();
    }
    assert.deepEqual(
      dialog.shown.map(({ message }) => message),
      [`${path.posix.basename(document.uri.path)} tells of no failed delivery. Which message shall it be?`],
    );
    assert.deepEqual(drafts(), []);
  });

  it('goes from gap to gap when the tab stops are gone', async () => {
    const text = 'Tenant: [tenant ID]\nAnswer: `[192.0.2.1]`\nTenant: [tenant ID]\n';
    const editor = await vscode.window.showTextDocument(await openText(text, 'markdown'));
    const seen: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await vscode.commands.executeCommand('ndrLens.nextPlaceholder');
      seen.push(`${editor.selection.start.line} ${editor.document.getText(editor.selection)}`);
    }
    assert.deepEqual(seen, ['0 [tenant ID]', '2 [tenant ID]', '0 [tenant ID]']);
  });

  it('takes what comes from a forged link for nothing', async () => {
    const document = await openText(bounceTo(['user@example.org']));
    for (const forged of ['file:///etc/passwd', { $mid: 1, scheme: 'file', path: '/etc/passwd' }]) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand(command, forged);
      const made = drafts().map((draft) => draft.getText());
      assert.ok(made.every((text) => text.includes('user@example.org')));
    }
  });
});

describe('Decode NDR from clipboard', () => {
  afterEach(closeAll);

  it('opens the text as a report', async () => {
    const report = (await openSample('report.ndr')).getText();
    await vscode.env.clipboard.writeText(report);
    await vscode.commands.executeCommand('ndrLens.decodeClipboard');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document);
    assert.equal(document.languageId, 'ndr');
    assert.equal(document.getText(), report);
    const problems = await problemsOf(document, ({ length }) => length === 2);
    assert.deepEqual(
      problems.map(({ range }) => document.getText(range)),
      ['5.7.1', '5.7.1'],
    );
  });

  it('has nothing of a document of that name that was closed a moment ago', async () => {
    const { openTextDocument } = vscode.workspace;
    const workspace = vscode.workspace as { openTextDocument: unknown };
    workspace.openTextDocument = ({ language }: { language: string }) =>
      openTextDocument({ language, content: 'what VS Code had kept of it' });
    try {
      await vscode.env.clipboard.writeText('550 5.1.1 <a@example.org>: unknown\r\nuser');
      await vscode.commands.executeCommand('ndrLens.decodeClipboard');
      assert.equal(vscode.window.activeTextEditor?.document.getText(), '550 5.1.1 <a@example.org>: unknown\nuser');
    } finally {
      workspace.openTextDocument = openTextDocument;
    }
  });
});
