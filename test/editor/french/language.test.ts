import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, hoverAt, openSample, positionOf, problemsOf } from '../mail.ts';
import { openReports } from '../tabs.ts';

describe('In French', () => {
  afterEach(closeAll);

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

  it('says in French who has to fix it, in hovers and problems', async () => {
    const document = await openSample('spamcop.eml');
    const hover = await hoverAt(document, positionOf(document, '5.7.1', 1));
    assert.match(hover, /\*\*Qui doit corriger\u00a0:\*\* Microsoft/);
    const [problem] = await problemsOf(document);
    assert.match(problem?.message ?? '', /Qui doit corriger\u00a0: Microsoft\./);
  });

  it('has a report with a French title', async () => {
    await vscode.window.showTextDocument(await openSample('spamcop.eml'));
    await vscode.commands.executeCommand('ndrLens.openReport');
    assert.deepEqual(await openReports(), ['Rapport\u00a0: spamcop.eml']);
  });
});
