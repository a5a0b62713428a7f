import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { samples, unreadable, writeIncident } from '../core/incident/incident-folder.ts';
import { unzip } from '../core/incident/zip.ts';
import { Workbench } from './harness/workbench.ts';

/** Forty bounces at night: the overview first, then the ticket and the evidence, one click each. */
describe('a folder of bounces', () => {
  let folder: string;
  let workbench: Workbench;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ndr-folder-'));
    writeIncident(folder);
    workbench = await Workbench.open({ folder });
  });
  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  const lens = (title: string) => workbench.page.locator('.codelens-decoration a', { hasText: title }).first();
  const entry = (text: string) => workbench.quickInput.locator('.monaco-list-row', { hasText: text });

  it('is summed up, and the file that cannot be read is named', async () => {
    await workbench.runCommand('NDR Lens: Summarize bounces');
    await entry('Folder “').click();
    await workbench.notifications.filter({ hasText: unreadable }).waitFor();
    await workbench.activeTab('Untitled').waitFor();
    await lens('Draft Microsoft ticket').waitFor();
    await workbench.line(/11\smessages/).waitFor();
  });

  it('has the ticket of a cause one click away', async () => {
    await lens('Draft Microsoft ticket').click();
    await workbench.statusBar(/\(\d+ selected\)/).waitFor(); // the first placeholder
    await lens('In another language…').waitFor();
    await workbench.line(/bl\.spamcop\.net/).waitFor();
  });

  it('becomes a package of evidence', async () => {
    await workbench.page.locator('.tab', { hasText: 'Untitled-1' }).click();
    await lens('Export evidence…').click();
    await entry('One .zip file').click();
    await entry('The original messages').waitFor();
    await workbench.page.keyboard.press('Enter');
    await workbench.quickInput.getByRole('button', { name: 'Write here' }).click();
    await workbench.notifications.filter({ hasText: 'The evidence is in' }).waitFor();
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.zip'));
    const files = await unzip(join(folder, name));
    assert.equal([...files.keys()].filter((each) => each.startsWith('originals/')).length, samples.length);
  });
});
