import { Workbench } from './harness/workbench.ts';

describe('with no bounce in the editor', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('the ticket command says what to do, and opens the file that is picked', async () => {
    await workbench.runCommand('NDR Lens: Draft Microsoft ticket');
    const notice = workbench.page.locator('.notification-list-item', { hasText: 'Open a bounce message first' });
    await notice.waitFor();
    await notice.getByRole('button', { name: 'Read the Clipboard' }).waitFor();
    await notice.getByRole('button', { name: 'Pick a File…' }).click();
    await workbench.quickInput.locator('.monaco-list-row', { hasText: 'spamcop.eml' }).click();
    await workbench.activeTab('Untitled').waitFor();
  });
});
