import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openSample, problemsOf } from '../mail.ts';

describe('In French', () => {
  it('offers the ticket in French', async () => {
    assert.equal(vscode.env.language, 'fr');
    const document = await openSample('spamcop.eml');
    const [problem] = await problemsOf(document);
    assert.ok(problem);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      problem.range,
    );
    assert.ok(actions.some(({ title }) => title === 'Rédiger un ticket Microsoft'));
  });
});
