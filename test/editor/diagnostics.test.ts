import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { bounceTo, openSample, openText, problemsOf } from './mail.ts';

describe('Problems', () => {
  it('has the failed recipient at its code, with article, address and agreeing field', async () => {
    const document = await openSample('spamcop.eml');
    const [problem, ...others] = await problemsOf(document);
    assert.ok(problem);
    assert.deepEqual(others, []);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(document.getText(problem.range), '5.7.1');
    assert.equal(document.lineAt(problem.range.start).text, 'Status: 5.7.1');
    assert.match(problem.message, /dest@example\.org.*SpamCop.*Microsoft/);
    const { code } = problem;
    assert.ok(typeof code === 'object');
    assert.equal(code.value, '5.7.1');
    assert.equal(code.target.scheme, 'https');
    const related = (problem.relatedInformation ?? []).map(({ location }) => document.getText(location.range));
    assert.ok(related.includes('40.107.20.108'), `no address among ${related.join()}`);
    assert.ok(related.some((text) => text.startsWith('554 5.7.1 <dest@example.org>')));
  });

  it('has one problem a recipient', async () => {
    const problems = await problemsOf(await openSample('two-recipients.eml'));
    assert.deepEqual(
      problems.map(({ code }) => (typeof code === 'object' ? code.value : code)),
      ['5.1.1', '5.2.2'],
    );
  });

  it('has both failures of a pasted text', async () => {
    assert.equal((await problemsOf(await openSample('report.ndr'))).length, 2);
  });

  it('warns of a delay', async () => {
    const [problem] = await problemsOf(await openSample('delayed.eml'));
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Warning);
  });

  it('gathers more than a hundred recipients into one', async () => {
    const recipients = Array.from({ length: 101 }, (_, index) => `user${index}@example.org`);
    const problems = await problemsOf(await openText(bounceTo(recipients)));
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /^101 recipients/);
  });

  it('follows the text, and says nothing of a mail that is no bounce', async () => {
    const document = await openText(bounceTo(['user@example.org']));
    await problemsOf(document);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, all, 'From: a@example.org\nSubject: Status 5.7.1\n\n550 5.7.1 is a code.\n');
    await vscode.workspace.applyEdit(edit);
    assert.deepEqual(await problemsOf(document, (problems) => problems.length === 0), []);
  });

  it('heeds the setting', async () => {
    const document = await openText(bounceTo(['user@example.org']));
    const [before] = await problemsOf(document);
    assert.equal(before?.severity, vscode.DiagnosticSeverity.Error);
    const settings = vscode.workspace.getConfiguration('ndrLens.problems');
    await settings.update('failedRecipient', 'information', vscode.ConfigurationTarget.Global);
    try {
      const isSoft = ({ severity }: vscode.Diagnostic) => severity === vscode.DiagnosticSeverity.Information;
      assert.equal((await problemsOf(document, (problems) => problems.some(isSoft))).length, 1);
    } finally {
      await settings.update('failedRecipient', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('leads from the code of a rule to its page, and offers the command that helps', async () => {
    const document = await openText(mail);
    const [problem, ...others] = await problemsOf(document);
    assert.ok(problem);
    assert.deepEqual(others, []);
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Warning);
    assert.equal(document.getText(problem.range), 'dmarc=fail');
    const { code } = problem;
    assert.ok(typeof code === 'object');
    assert.match(code.target.toString(), /^https:\/\/.*\/docs\/problems\.md#authentication-failed$/);
    const actions = await fixesAt(document, problem.range);
    assert.deepEqual(
      actions.map(({ title }) => title),
      ["Copy command: Get-DkimSigningConfig -Identity 'contoso.com' | Format-List"],
    );
    const { command, arguments: args = [] } = actions[0]!.command!;
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
    const wanted = "Get-DkimSigningConfig -Identity 'contoso.com' | Format-List";
    assert.equal(await vscode.env.clipboard.readText(), wanted);
  });

  it('follows the settings of a rule and of slow servers', async () => {
    const document = await openText(
      mail.replace('From:', `${received('11:00')}\n${received('10:30')}\nFrom:`).replace('dmarc=fail', 'dmarc=pass'),
    );
    const settings = vscode.workspace.getConfiguration('ndrLens');
    await settings.update('slowHopMinutes', 20, vscode.ConfigurationTarget.Global);
    try {
      const [problem] = await problemsOf(document);
      assert.match(problem?.message ?? '', /30 min/);
      await settings.update('problems.slowHop', 'off', vscode.ConfigurationTarget.Global);
      assert.deepEqual(await problemsOf(document, (problems) => problems.length === 0), []);
    } finally {
      await settings.update('slowHopMinutes', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('problems.slowHop', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});

const mail = [
  'Authentication-Results: mx.fabrikam.com; spf=pass smtp.mailfrom=fabrikam.com; dkim=none; dmarc=fail',
  'From: ana@contoso.com',
  '',
  'Hello',
  '',
].join('\n');

function received(time: string): string {
  return `Received: from a.contoso.com by b.contoso.com; Mon, 2 Mar 2026 ${time}:00 +0000`;
}

function fixesAt(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
}
