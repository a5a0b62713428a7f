import * as assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { choosing } from './dialogs.ts';
import { closeAll, openSample } from './mail.ts';

/** What shows the mail in front, and how it gets there. */
const views: Readonly<Record<string, (mail: vscode.TextDocument) => Thenable<unknown>>> = {
  'the decoded mail': async (mail) => {
    await vscode.window.showTextDocument(mail);
    await vscode.commands.executeCommand('ndrLens.showDecoded');
  },
  'the report': async (mail) => {
    await vscode.window.showTextDocument(mail);
    await vscode.commands.executeCommand('ndrLens.openReport');
    await untilTabs(isReport);
  },
  'the report as an editor': (mail) => vscode.commands.executeCommand('vscode.openWith', mail.uri, 'ndrLens.report'),
};

const isReport = ({ input, label }: vscode.Tab): boolean =>
  input instanceof vscode.TabInputWebview && label === 'Report: spamcop.eml';

/** Waits for a tab of this kind in front. */
async function untilTabs(isWanted: (tab: vscode.Tab) => boolean): Promise<void> {
  const isThere = (): boolean => {
    const { activeTab } = vscode.window.tabGroups.activeTabGroup;
    return activeTab !== undefined && isWanted(activeTab);
  };
  while (!isThere()) {
    await new Promise<void>((resolve) => {
      const listener = vscode.Disposable.from(
        vscode.window.tabGroups.onDidChangeTabs(next),
        vscode.window.tabGroups.onDidChangeTabGroups(next),
      );
      function next(): void {
        listener.dispose();
        resolve();
      }
    });
  }
}

for (const [name, show] of Object.entries(views)) {
  describe(`With ${name} in front`, () => {
    before(closeAll); // of several open mails a command asks which it is about
    beforeEach(async () => show(await openSample('spamcop.eml')));
    afterEach(closeAll);

    for (const command of ['ndrLens.draftMicrosoftTicket', 'ndrLens.draftPostmasterLetter', 'ndrLens.draftScripts']) {
      it(`${command} is about its mail, in no third column`, async () => {
        await vscode.commands.executeCommand(command);
        const editor = vscode.window.activeTextEditor;
        assert.equal(editor?.document.isUntitled, true);
        assert.match(editor.document.getText(), /dest@example\.org/);
        assert.equal(editor.viewColumn, vscode.ViewColumn.Two);
        assert.equal(vscode.window.tabGroups.all.length, 2);
      });
    }

    it('its mail is decoded', async () => {
      await vscode.commands.executeCommand('ndrLens.showDecoded');
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      assert.match(text, /^attached is the plan for week 11\./m);
    });
  });
}

describe('With a mail in front that is no text editor', () => {
  afterEach(closeAll);

  it('the report of a decoded mail opens over it', async () => {
    await views['the decoded mail']!(await openSample('spamcop.eml'));
    await vscode.commands.executeCommand('ndrLens.openReport');
    await untilTabs(isReport);
    assert.equal(vscode.window.tabGroups.all.length, 2);
  });

  it('a command that helps against its problems is copied', async () => {
    const { extensionPath } = vscode.extensions.all.find(({ id }) => id.endsWith('.ndr-lens'))!;
    const mail = vscode.Uri.file(join(extensionPath, 'test/fixtures/list-relay-pool.eml'));
    await vscode.commands.executeCommand('vscode.openWith', mail, 'ndrLens.report');
    await choosing('Get-MessageTraceV2', () => vscode.commands.executeCommand('ndrLens.copyCommand'));
    assert.match(await vscode.env.clipboard.readText(), /^Get-MessageTraceV2 -MessageId/);
  });
});
