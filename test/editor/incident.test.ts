import * as assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { samples, unreadable, writeIncident } from '../core/incident/incident-folder.ts';
import { choosing, choosingFolder, stubDialogs, stubProgress, type Dialog } from './dialogs.ts';
import { bounceTo, closeAll, openSample, openText, problemsOf } from './mail.ts';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`ndrLens.${command}`, ...args);

/** Documents that the extension wrote, in their order. */
function written(language = 'markdown'): vscode.TextDocument[] {
  return vscode.workspace.textDocuments.filter((each) => each.isUntitled && each.languageId === language);
}

function lensesOf({ uri }: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
}

function use({ command }: vscode.CodeLens | vscode.CodeAction): Thenable<unknown> {
  return vscode.commands.executeCommand(command?.command ?? '', ...((command?.arguments ?? []) as unknown[]));
}

/** Drafts and scripts that are offered where a problem stands. */
async function draftsAt(sample: string, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  const { uri } = await openSample(sample);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
  );
  return actions.filter(({ command }) => /^ndrLens\.draft/.test(command?.command ?? ''));
}

const titlesOf = (lenses: readonly vscode.CodeLens[]) => lenses.map(({ command }) => command?.title);

describe('Drafts of an incident', () => {
  let folder: vscode.Uri;
  before(() => {
    const [samples] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(samples);
    // Commands read nothing outside the workspace and what is open.
    folder = vscode.Uri.file(mkdtempSync(join(samples.uri.fsPath, '.incident-')));
    writeIncident(folder.fsPath);
  });
  after(() => rmSync(folder.fsPath, { recursive: true }));
  afterEach(async () => {
    await closeAll();
    for (const setting of ['language', 'mask.localParts']) {
      await vscode.workspace.getConfiguration('ndrLens.drafts').update(setting, undefined, true);
    }
  });

  it('makes the three tickets of a folder, side by side, and names the file that cannot be read', async () => {
    await run('draftMicrosoftTicket', folder, [folder]);
    const tickets = written();
    assert.deepEqual(
      tickets.map((ticket) =>
        ['bl.spamcop.net', 'zen.spamhaus.org', 'b.barracudacentral.org'].findIndex((list) =>
          ticket.lineAt(0).text.includes(list),
        ),
      ),
      [0, 1, 2],
    );
    for (const ticket of tickets) assert.ok(ticket.getText().includes(unreadable));
    const columns = vscode.window.visibleTextEditors.filter(({ document }) => tickets.includes(document));
    assert.equal(new Set(columns.map(({ viewColumn }) => viewColumn)).size, 3);
  });

  it('takes the files that the explorer has selected for one incident', async () => {
    const files = ['a.eml', 'b.eml', 'c.eml'].map((name) => vscode.Uri.joinPath(folder, name));
    await run('draftMicrosoftTicket', files[0], files);
    const [ticket, ...others] = written();
    assert.equal(others.length, 0);
    assert.match(ticket?.getText() ?? '', /3 messages, 3 recipients/);
    assert.match(ticket?.getText() ?? '', /`a\.eml`, `b\.eml`,? and `c\.eml`/);
  });

  for (const command of ['summarize', 'draftMicrosoftTicket']) {
    it(`leaves nothing of a folder where ${command} is stopped`, async () => {
      const user = stubProgress('on the way');
      try {
        await run(command, folder, [folder]);
        assert.deepEqual(user.stopped, ['Reading messages']);
        assert.deepEqual(written(), []);
      } finally {
        user.restore();
      }
    });
  }

  it('never overwrites what was typed', async () => {
    const document = await openSample('spamcop.eml');
    await run('draftMicrosoftTicket', document.uri);
    const [first] = written();
    assert.ok(first);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(first.uri, new vscode.Position(0, 0), 'typed by hand\n');
    await vscode.workspace.applyEdit(edit);
    await run('draftMicrosoftTicket', document.uri);
    assert.equal(written().length, 2);
    assert.ok(first.getText().startsWith('typed by hand\n'));
  });

  for (const [kind, expected] of Object.entries({
    draftPostmasterLetter: 'postmaster@example.org',
    draftSenderNote: 'ana.lopez@contoso.com',
    draftUserNotice: '[time of the next update, with time zone]',
    draftAdminNote: 'dest@example.org',
    draftChecklist: '- [ ]',
  })) {
    it(`has ${kind}`, async () => {
      const document = await openSample('spamcop.eml');
      await run(kind, document.uri);
      const [draft] = written();
      assert.ok(draft?.getText().includes(expected), draft?.getText());
    });
  }

  it('writes scripts, all of them or one', async () => {
    const document = await openSample('spamcop.eml');
    await run('draftScripts', document.uri);
    await run('draftScripts', document.uri, 0, 'dns');
    const [all, one] = written('powershell').map((script) => script.getText());
    assert.match(all ?? '', /Get-MessageTraceV2[\s\S]*Resolve-DnsName/);
    assert.match(one ?? '', /Resolve-DnsName/);
    assert.doesNotMatch(one ?? '', /Get-MessageTraceV2/);
  });

  it('lets choose among all scripts, and shows what has no gaps from its top', async () => {
    const document = await openSample('spamcop.eml');
    const [problem] = await problemsOf(document);
    const more = (await draftsAt('spamcop.eml', problem!)).find(({ title }) => title === 'More scripts…');
    assert.ok(more);
    await choosing('Script: connectors', () => use(more));
    assert.match(written('powershell')[0]?.getText() ?? '', /^# Connectors/);
    await run('draftScripts', document.uri);
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 0);
  });

  it('writes in the language of the setting', async () => {
    await vscode.workspace.getConfiguration('ndrLens.drafts').update('language', 'de', true);
    await run('draftMicrosoftTicket', (await openSample('spamcop.eml')).uri);
    assert.match(written()[0]?.getText() ?? '', /## Zusammenfassung/);
  });

  it('masks as the setting says, and can compare with what is not masked', async () => {
    await vscode.workspace.getConfiguration('ndrLens.drafts').update('mask.localParts', true, true);
    await run('draftMicrosoftTicket', (await openSample('spamcop.eml')).uri);
    const [draft] = written();
    assert.ok(draft);
    assert.doesNotMatch(draft.getText(), /dest@|ana\.lopez@/);
    const compare = (await lensesOf(draft)).find(({ command }) => command?.title === 'Compare with unmasked');
    assert.ok(compare);
    await use(compare);
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.equal(input.modified.toString(), draft.uri.toString());
    assert.match((await vscode.workspace.openTextDocument(input.original)).getText(), /dest@example\.org/);
  });

  it('offers drafts on the problem, first the one for who has to act, the request to Microsoft in its place', async () => {
    const [problem] = await problemsOf(await openSample('user-unknown.eml'));
    const drafts = await draftsAt('user-unknown.eml', problem!);
    assert.deepEqual(
      drafts.map(({ title }) => title),
      [
        'Draft note to the sender',
        'Draft letter to the recipient’s postmaster',
        'Draft note to your own admins',
        'Write the checks as a PowerShell script',
        'Draft Microsoft ticket',
        'Script: trace these messages',
        'Script: all failures of that time',
        'More scripts…',
      ],
    );
    assert.deepEqual(
      drafts.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Draft note to the sender'],
    );
  });

  it('drafts from a problem what the problem is about, and nothing else of the mail', async () => {
    const [lea, desk] = ['lea.fischer@fabrikam.com', 'front.desk@example.net'];
    for (const [about, other] of [
      [lea, desk],
      [desk, lea],
    ] as const) {
      const problems = await problemsOf(await openSample('two-recipients.eml'), ({ length }) => length === 2);
      const problem = problems.find(({ message }) => message.startsWith(about));
      const drafts = await draftsAt('two-recipients.eml', problem!);
      for (const title of ['Draft note to the sender', 'Draft Microsoft ticket']) {
        await use(drafts.find((draft) => draft.title === title)!);
        const text = written().at(-1)?.getText() ?? '';
        assert.ok(text.includes(about) && !text.includes(other), text);
      }
    }
    assert.equal(written().length, 4);
  });

  it('writes only of the cause of the recipient that was asked about', async () => {
    const document = await openSample('two-recipients.eml');
    await run('draftMicrosoftTicket', document.uri, 1);
    assert.equal(written().length, 1);
  });

  it('says nothing of files that are neither in the workspace nor open', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'ndr-outside-'));
    try {
      writeIncident(outside);
      await vscode.window.showTextDocument(await openText(bounceTo(['user@example.org'])));
      await run('draftMicrosoftTicket', vscode.Uri.file(outside), [vscode.Uri.file(outside), 'file:///etc']);
      for (const draft of written()) assert.ok(draft.getText().includes('user@example.org'));
    } finally {
      rmSync(outside, { recursive: true });
    }
  });

  it('sums up a folder, with the drafts of each cause one click away', async () => {
    await run('summarize', folder, [folder]);
    const [summary] = written();
    assert.ok(summary);
    const text = summary.getText();
    assert.match(text, /^# [\s\S]*\| 5 \| 5 \| 5 \|[\s\S]*\| 4 \| 4 \| 4 \|[\s\S]*\| 2 \| 2 \| 2 \|/);
    assert.ok(text.includes(unreadable));
    const lenses = await lensesOf(summary);
    assert.equal(titlesOf(lenses).filter((title) => title === 'Draft Microsoft ticket').length, 3);
    for (const { range, command } of lenses.filter((each) => each.range.start.line > 0)) {
      assert.match(summary.lineAt(range.start.line).text, /^## /, command?.title);
    }
    const second = lenses.filter(({ command }) => command?.title === 'Draft Microsoft ticket')[1];
    await use(second!);
    const [, ticket, ...more] = written();
    assert.match(ticket?.lineAt(0).text ?? '', /zen\.spamhaus\.org/);
    assert.equal(more.length, 0);
  });

  it('writes a summary in another language in its place, with its drafts in that language', async () => {
    await run('summarize', folder, [folder]);
    const [summary] = written();
    assert.ok(summary);
    const inGerman = (await lensesOf(summary)).find(({ command }) => command?.title === 'In another language…');
    await choosing('German', () => use(inGerman!));
    assert.deepEqual(written(), [summary]);
    assert.match(summary.lineAt(0).text, /^# Zusammenfassung: 11 Berichte/);
    const tickets = (await lensesOf(summary)).filter(({ command }) => command?.title === 'Draft Microsoft ticket');
    assert.equal(tickets.length, 3);
    await use(tickets[0]!);
    assert.match(written()[1]?.getText() ?? '', /## Zusammenfassung/);
  });

  it('leaves a summary that somebody typed in as it is, and writes another', async () => {
    await run('summarize', folder, [folder]);
    const [summary] = written();
    const edit = new vscode.WorkspaceEdit();
    edit.insert(summary!.uri, new vscode.Position(0, 0), 'typed by hand\n');
    await vscode.workspace.applyEdit(edit);
    await choosing('French', () => run('draftInAnotherLanguage', summary!.uri));
    const [first, second] = written().map((each) => each.getText());
    assert.match(first ?? '', /^typed by hand\n# Summary/);
    assert.match(second ?? '', /^# Résumé/);
  });

  it('takes a forged cause of a summary for nothing', async () => {
    const files = ['a.eml', 'b.eml'].map((name) => vscode.Uri.joinPath(folder, name));
    await run('summarize', files[0], files);
    const [summary] = written();
    const forged = [99, -1, 1.5, NaN, Infinity, '0', 'constructor', '[x](command:y)', {}, [], true, null];
    for (const cause of forged) await run('draftMicrosoftTicket', summary?.uri, cause);
    const drafts = written().slice(1);
    assert.equal(drafts.length, forged.length);
    for (const draft of drafts) assert.match(draft.lineAt(0).text, /bl\.spamcop\.net/);
  });

  it('takes a forged summary for nothing', async () => {
    for (const uri of [
      'untitled:Untitled-1',
      { scheme: 'untitled', path: 'Untitled-1' },
      vscode.Uri.parse('untitled:x'),
    ]) {
      await vscode.window.showTextDocument(await openSample('spamcop.eml'));
      await run('draftMicrosoftTicket', uri, 0);
      assert.ok(written().at(-1)?.getText().includes('dest@example.org'), JSON.stringify(uri));
    }
  });

  describe('as a package of evidence', () => {
    let target: vscode.Uri;
    let dialog: Dialog;
    const exported = () => readdirSync(target.fsPath).filter((name) => name.startsWith('ndr-evidence'));
    beforeEach(() => {
      target = vscode.Uri.file(mkdtempSync(join(tmpdir(), 'ndr-evidence-')));
      dialog = stubDialogs();
    });
    afterEach(() => {
      dialog.restore();
      rmSync(target.fsPath, { recursive: true });
    });

    const exportAs = (what: readonly string[]) =>
      choosing(['A folder', what], () => choosingFolder(target, () => run('exportEvidence', folder, [folder])));

    it('has extracts in the place of originals where people are masked', async () => {
      await exportAs(['Mask people', 'Leave out subjects']);
      assert.match(dialog.shown.at(-1)?.message ?? '', /The originals are not in it\.$/);
      const [name = ''] = exported();
      const files = readdirSync(join(target.fsPath, name), { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      const names = files.map((file) => file.name);
      assert.ok(names.includes('evidence.csv') && names.includes('report-001.eml.txt'), String(names));
      assert.ok(!names.some((each) => /^[a-j]\.eml/.test(each)), String(names));
      for (const file of files) {
        const text = readFileSync(join(file.parentPath, file.name), 'utf8');
        assert.doesNotMatch(text, /ana@|ben@|dest@|Delivery plan/, file.name);
      }
    });

    it('leaves nothing where writing it is stopped', async () => {
      const [sample] = samples;
      const { uri } = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, sample!.file));
      const user = stubProgress('on the way');
      try {
        await choosing(['A folder', ['The original messages']], () =>
          choosingFolder(target, () => run('exportEvidence', uri)),
        );
        assert.deepEqual(user.stopped, ['Writing the evidence']);
        assert.deepEqual(exported(), []);
      } finally {
        user.restore();
      }
    });
  });
});
