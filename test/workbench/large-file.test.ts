import assert from 'node:assert/strict';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbench } from './harness/workbench.ts';

const root = join(import.meta.dirname, '../..');

/** The attachment of the returned mail makes it too large for VS Code to show an extension its text. */
function makeLargeBounce(path: string): void {
  const mail = readFileSync(join(root, 'media/samples/spamcop.eml'), 'latin1');
  const [before, after] = mail.split('\n--_000_AM0PR04MB1001A1B2C3D4E5F6_--') as [string, string];
  const part =
    '\n--_000_AM0PR04MB1001A1B2C3D4E5F6_\nContent-Type: application/zip\nContent-Transfer-Encoding: base64\n\n';
  const lines = Buffer.from(
    `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2'.padEnd(76, 'A')}\n`.repeat(15_000),
  );
  const file = openSync(path, 'w');
  writeSync(file, before + part);
  for (let written = 0; written < 55_000_000; written += lines.length) writeSync(file, lines);
  writeSync(file, `\n--_000_AM0PR04MB1001A1B2C3D4E5F6_--${after}`);
  closeSync(file);
}

describe('a mail of 55 MB', () => {
  let folder: string;
  let workbench: Workbench;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ndr-large-'));
    makeLargeBounce(join(folder, 'large.eml'));
    workbench = await Workbench.open({ folder });
  });
  afterEach(() => workbench.closeEditors());
  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  it('has its report from the explorer', async () => {
    await workbench.chooseInExplorer('large.eml', 'Open bounce report');
    await workbench.activeTab('Report: large.eml').waitFor();
    await workbench.webview.locator('h1', { hasText: 'dest@example.org' }).waitFor();
  });

  it('has its report as an editor, and the ticket from there', async () => {
    await workbench.chooseInExplorer('large.eml', 'Open With...');
    await workbench.quickInput.locator('.monaco-list-row', { hasText: 'NDR Lens report' }).click();
    await workbench.webview.locator('.timeline').waitFor();
    assert.equal(await workbench.webview.locator('.timeline li').count(), 3);
    await workbench.runCommand('NDR Lens: Draft Microsoft ticket');
    await workbench.activeTab('Untitled').waitFor();
    await workbench.line('Outbound').waitFor();
  });
});
