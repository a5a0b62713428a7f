import assert from 'node:assert/strict';
import { Workbench } from './harness/workbench.ts';

describe('the decoded message in the workbench', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile('spamcop.eml');
    await workbench.page.keyboard.press('Control+b'); // room for two editors
  });
  after(() => workbench.close());

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
    await workbench.statusBar('E-mail message').waitFor();
    await workbench.line('Final-Recipient: rfc822;').waitFor();
  });

  it('has asked nothing of other hosts', () => {
    assert.deepEqual(workbench.outside, []);
  });
});
