import assert from 'node:assert/strict';
import { DnsServer } from '../dns/server.ts';
import { showReport } from './harness/report.ts';
import { Workbench } from './harness/workbench.ts';

const refused = '40.107.20.108';
const query = '108.20.107.40.bl.spamcop.net';

/** The one time that something leaves the machine: asked for, agreed to, and its answers where they are needed. */
describe('live checks', () => {
  let server: DnsServer;
  let workbench: Workbench;
  before(async () => {
    server = await DnsServer.start({ [`A ${query}`]: ['127.0.0.2'], [`TXT ${query}`]: ['Blocked'] });
    workbench = await Workbench.open({
      settings: { 'ndrLens.liveCheckLists': 'named' },
      machineSettings: { 'ndrLens.dnsServers': [server.address], 'ndrLens.dnsTimeout': 2000 },
    });
    await workbench.openFile('spamcop.eml');
  });
  after(async () => {
    await workbench.close();
    server.stop();
  });

  const dialog = () => workbench.page.locator('.monaco-dialog-box');
  const answer = (button: string) => dialog().getByRole('button', { name: button }).click();

  it('say first what they ask of whom, and ask nothing where the user leaves', async () => {
    await workbench.runCommand('NDR Lens: Check blocklists now');
    await dialog().filter({ hasText: server.address }).filter({ hasText: query }).waitFor();
    await answer('Cancel');
    await dialog().waitFor({ state: 'detached' });
    assert.deepEqual(server.asked, []);
  });

  it('ask once the user agrees, and tell what came out', async () => {
    await workbench.runCommand('NDR Lens: Check blocklists now');
    await answer('Ask Now');
    await workbench.notifications.filter({ hasText: /Checked: 2\. Problems: \d/ }).waitFor();
    assert.ok(server.asked.includes(`A ${query}`));
    assert.deepEqual(workbench.outside, []);
  });

  it('show their answers in the hover', async () => {
    const answered = workbench.page.locator('.monaco-hover:visible', { hasText: query });
    await workbench.until(answered.filter({ hasText: /UTC: Listed by SpamCop/ }).first(), async () => {
      await workbench.page.keyboard.press('Escape');
      await workbench.hover(refused);
    });
    await workbench.page.keyboard.press('Escape');
  });

  it('show their answers in the report', async () => {
    const frame = await showReport(workbench, 'spamcop.eml');
    await frame.locator('body', { hasText: /Listed by SpamCop/ }).waitFor();
  });

  it('put their answers into the ticket', async () => {
    await workbench.runCommand('NDR Lens: Draft Microsoft ticket');
    await workbench.statusBar(/\(\d+ selected\)/).waitFor(); // the first placeholder
    await workbench.goTo('Is the address listed now');
    await workbench.line(/Listed\sby\sSpamCop/).waitFor();
  });
});
