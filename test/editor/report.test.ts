import * as assert from 'node:assert/strict';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { parseRequest, type Shown } from '../../src/editor/report/request.ts';
import { Readings } from '../../src/editor/readings.ts';
import { Reports } from '../../src/editor/report/reports.ts';
import { stubDialogs, stubProgress, type Moment } from './dialogs.ts';
import { openSample, openText } from './mail.ts';
import { openReports, tabs } from './tabs.ts';

const openReport = 'ndrLens.openReport';

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

  for (const moment of ['at once', 'on the way'] satisfies Moment[]) {
    for (const command of ['ndrLens.draftMicrosoftTicket', 'ndrLens.draft', 'ndrLens.showDecoded']) {
      it(`leaves nothing and says nothing where ${command} is stopped ${moment}`, async () => {
        await vscode.commands.executeCommand('vscode.openWith', file, 'ndrLens.report');
        const user = stubProgress(moment);
        const dialog = stubDialogs();
        try {
          await vscode.commands.executeCommand(command);
          assert.equal(user.stopped.length, 1);
          assert.deepEqual(dialog.shown, []);
          assert.deepEqual(
            tabs().map(({ label }) => label),
            ['large.eml'],
          );
        } finally {
          user.restore();
          dialog.restore();
        }
      });
    }

    it(`says so and offers to read it again where the report is stopped ${moment}`, async () => {
      const page = nextPage();
      const user = stubProgress(moment);
      try {
        await vscode.commands.executeCommand('vscode.open', file);
        await vscode.commands.executeCommand(openReport);
        const { webview } = await page;
        while (!webview.html.includes('data-do="reload"')) await new Promise((resolve) => setImmediate(resolve));
        assert.match(webview.html, /stopped/);
      } finally {
        user.restore();
      }
    });
  }
});

/** The next panel of a webview. */
function nextPage(): Promise<vscode.WebviewPanel> {
  const { window } = vscode as { window: { createWebviewPanel: typeof vscode.window.createWebviewPanel } };
  const original = window.createWebviewPanel;
  return new Promise((resolve) => {
    window.createWebviewPanel = (...args) => {
      window.createWebviewPanel = original;
      const panel = original(...args);
      resolve(panel);
      return panel;
    };
  });
}

describe('A report of before the window was loaded again', () => {
  const { registerWebviewPanelSerializer, registerCustomEditorProvider } = vscode.window;
  let serializer: vscode.WebviewPanelSerializer;
  let reports: Reports;
  let readings: Readings;
  before(() => {
    const nothing = new vscode.Disposable(() => undefined);
    Object.assign(vscode.window, {
      registerCustomEditorProvider: () => nothing,
      registerWebviewPanelSerializer: (_: string, ours: vscode.WebviewPanelSerializer) => {
        serializer = ours;
        return nothing;
      },
    });
    readings = new Readings();
    reports = new Reports(readings, vscode.Uri.file('/'));
    Object.assign(vscode.window, { registerWebviewPanelSerializer, registerCustomEditorProvider });
  });
  after(() => {
    reports.dispose();
    readings.dispose();
  });

  /** The page that is made where this was kept. */
  async function restored(state: unknown): Promise<string> {
    const panel = vscode.window.createWebviewPanel('test', 'Report', vscode.ViewColumn.One);
    await serializer.deserializeWebviewPanel(panel, state);
    const { html } = panel.webview;
    panel.dispose();
    return html;
  }

  for (const mail of [undefined, 7, 'x', 'file:///etc/passwd', 'file://192.0.2.1/share/a.eml', 'untitled:Untitled-9']) {
    it(`reads nothing where ${mail} was kept`, async () => {
      assert.match(await restored({ mail }), /The message is not open any more/);
    });
  }

  it('reads nothing where nothing was kept', async () => {
    assert.match(await restored(undefined), /The message is not open any more/);
  });

  it('reads a mail of the workspace', async () => {
    const { uri } = await openSample('spamcop.eml');
    assert.doesNotMatch(await restored({ mail: uri.toString() }), /The message is not open any more/);
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
