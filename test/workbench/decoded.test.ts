import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainMessage } from '../core/host/outlook-files.ts';
import { Workbench } from './harness/workbench.ts';

describe('the decoded message in the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decoded-'));
  let workbench: Workbench;
  before(async () => {
    cpSync(join(import.meta.dirname, '../../media/samples/spamcop.eml'), join(folder, 'spamcop.eml'));
    writeFileSync(join(folder, 'offer.msg'), plainMessage());
    workbench = await Workbench.open({ folder });
    await workbench.openFile('spamcop.eml');
    await workbench.page.keyboard.press('Control+b'); // room for two editors
  });
  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  it('has its base64 dimmed in the source', async () => {
    await workbench.goTo('Content-Transfer-Encoding: base64');
    await workbench
      .line(/^[A-Za-z0-9+/]{76}$/)
      .locator('[class*=" ced-"]') // a decoration of an extension
      .first()
      .waitFor();
  });

  it('opens beside the source, coloured, and leads back to it', async () => {
    await workbench.runCommand('NDR Lens: Show decoded message');
    await workbench.activeTab('spamcop.eml (decoded)').waitFor();
    await workbench.statusBar('Decoded message').waitFor();
    await workbench.page.locator('.codelens-decoration a', { hasText: 'Show in source' }).first().waitFor();
    await workbench.line('Subject: Undeliverable: Delivery').waitFor();
    await workbench.coloured('Subject').waitFor();
    await workbench.screenshot('decoded');
    await workbench.goTo('Status: 5.7.1');
    await workbench.page.keyboard.press('F12');
    await workbench.statusBar('Email message').waitFor();
    await workbench.line('Final-Recipient: rfc822;').waitFor();
  });

  it('opens an Outlook message from the explorer', async () => {
    await workbench.page.keyboard.press('Control+b');
    await workbench.chooseInExplorer('offer.msg', 'Open Outlook message as text');
    await workbench.activeTab('offer.msg.eml').waitFor();
    await workbench.line('From: Ana Lopez <ana@contoso.com>').waitFor();
  });

  it('has asked nothing of other hosts', () => {
    assert.deepEqual(workbench.outside, []);
  });
});
