import * as assert from 'node:assert/strict';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { parseRequest, type Shown } from '../../src/editor/report/request.ts';
import { openSample, openText } from './mail.ts';

const openReport = 'ndrLens.openReport';

function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs);
}

function reports(): string[] {
  return tabs().flatMap(({ input, label }) => (input instanceof vscode.TabInputWebview ? [label] : []));
}

/** As soon as there is one. */
async function openReports(): Promise<string[]> {
  while (reports().length === 0) {
    await new Promise<void>((resolve) => {
      const listener = vscode.window.tabGroups.onDidChangeTabs(() => {
        listener.dispose();
        resolve();
      });
    });
  }
  return reports();
}

async function draftText(): Promise<string> {
  const draft = vscode.workspace.textDocuments.find(
    ({ isUntitled, languageId }) => isUntitled && languageId === 'markdown',
  );
  const text = draft?.getText() ?? '';
  if (draft) {
    await vscode.window.showTextDocument(draft);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  return text;
}

describe('Open bounce report', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens beside the mail, once', async () => {
    const document = await openSample('spamcop.eml');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(openReport);
    await openReports();
    await vscode.commands.executeCommand(openReport, document.uri);
    assert.deepEqual(await openReports(), ['Report: spamcop.eml']);
    assert.equal(vscode.window.tabGroups.activeTabGroup.viewColumn, vscode.ViewColumn.Two);
  });

  it('gives the mail of the report in front to commands', async () => {
    const document = await openSample('spamcop.eml');
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand(openReport);
    await openReports();
    await vscode.commands.executeCommand('ndrLens.draftMicrosoftTicket');
    assert.match(await draftText(), /bl\.spamcop\.net/);
  });

  it('takes what comes from a forged link for nothing', async () => {
    const document = await openText('Subject: plain\n\nText\n');
    await vscode.window.showTextDocument(document);
    for (const forged of [vscode.Uri.file('/etc/passwd'), vscode.Uri.parse('file://192.0.2.1/share/a.eml'), 7, ['x']]) {
      await vscode.commands.executeCommand(openReport, forged);
    }
    assert.deepEqual(await openReports(), [`Report: ${document.fileName}`]);
  });
});

describe('The report as an editor', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ndr-large-'));
  const file = vscode.Uri.file(join(folder, 'large.eml'));
  before(async () => {
    const mail = readFileSync((await openSample('spamcop.eml')).fileName, 'latin1');
    const out = openSync(file.fsPath, 'w');
    writeSync(out, mail.trimEnd());
    // The end of a report is nobody's: 55 MB behind the last boundary.
    const line = Buffer.from(`\n${'x'.repeat(75)}`.repeat(10_000));
    for (let written = 0; written < 55_000_000; written += line.length) writeSync(out, line);
    closeSync(out);
  });
  after(() => rmSync(folder, { recursive: true }));
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens a file of which VS Code gives no text, and drafts from it', async () => {
    await vscode.commands.executeCommand('vscode.openWith', file, 'ndrLens.report');
    assert.ok(
      tabs().some(({ input }) => input instanceof vscode.TabInputCustom && input.viewType === 'ndrLens.report'),
    );
    assert.equal(vscode.window.activeTextEditor, undefined);
    await vscode.commands.executeCommand('ndrLens.draftMicrosoftTicket');
    assert.match(await draftText(), /40\.107\.20\.108/);
  });
});

describe('What the report’s page may ask', () => {
  const offers = () => ['microsoft-ticket', 'scripts'] as const;
  const shown = { report: { cards: [{}] }, length: 100, offers } as unknown as Shown;
  const cases: readonly (readonly [unknown, string | undefined])[] = [
    [{ do: 'summary' }, 'summary'],
    [{ do: 'markdown' }, 'markdown'],
    [{ do: 'save' }, 'save'],
    [{ do: 'reload' }, 'reload'],
    [{ do: 'source' }, 'source 0-0'],
    [{ do: 'source', start: '5', end: '100' }, 'source 5-100'],
    [{ do: 'source', start: '5', end: '101' }, undefined],
    [{ do: 'source', start: '9', end: '5' }, undefined],
    [{ do: 'source', start: '-1', end: '5' }, undefined],
    [{ do: 'source', start: 1, end: 5 }, undefined],
    [{ do: 'draft', card: '0', kind: 'scripts' }, 'draft scripts'],
    [{ do: 'draft', card: '1', kind: 'scripts' }, undefined],
    [{ do: 'draft', card: '0', kind: 'checklist' }, undefined],
    [{ do: 'draft', card: '0', kind: 'toString' }, undefined],
    [{ do: 'constructor' }, undefined],
    [{ do: ['save'] }, undefined],
    ['save', undefined],
    [null, undefined],
  ];
  for (const [message, expected] of cases) {
    it(`${JSON.stringify(message)}: ${expected ?? 'nothing'}`, () => {
      const request = parseRequest(message, shown);
      const detail =
        request?.do === 'source'
          ? ` ${request.span.start}-${request.span.end}`
          : request?.do === 'draft'
            ? ` ${request.kind}`
            : '';
      assert.equal(request && request.do + detail, expected);
    });
  }

  it('is nothing but to read again before there is a report', () => {
    assert.equal(parseRequest({ do: 'save' }, undefined), undefined);
    assert.deepEqual(parseRequest({ do: 'reload' }, undefined), { do: 'reload' });
  });
});
