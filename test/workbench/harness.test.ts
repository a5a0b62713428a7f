import { join } from 'node:path';
import { Workbench } from './harness/workbench.ts';

describe('the workbench harness', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ extensions: [join(import.meta.dirname, '../runtime/extension')] });
  });
  after(() => workbench.close());

  it('opens a file and finds a text in it', async () => {
    await workbench.openFile('spamcop.eml');
    await workbench.goTo('Final-Recipient');
    await workbench.line('Final-Recipient: rfc822;dest@example.org').waitFor();
  });

  it('runs a command and sees its notification', async () => {
    await workbench.runCommand('Greet');
    await workbench.notifications.filter({ hasText: 'Hello' }).waitFor();
  });
});
