// Takes the pictures of the README: `npm run screenshots` writes media/screenshots/, out of the samples.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workbench } from '../test/workbench/harness/workbench.ts';

const root = join(import.meta.dirname, '..');
const pictures = join(root, 'media/screenshots');

/** What is shown, in which theme, by whose hands. */
const scenes: { name: string; theme: string; play: (workbench: Workbench) => Promise<void> }[] = [
  {
    name: 'hover',
    theme: 'Default Dark Modern',
    async play(workbench) {
      await workbench.openFile('spamcop.eml');
      await workbench.problems();
      await workbench.hover('554 5.7.1 <dest', 2);
    },
  },
  {
    name: 'ticket',
    theme: 'Default Light Modern',
    async play(workbench) {
      await workbench.openFile('spamcop.eml');
      await workbench.runCommand('NDR Lens: Draft Microsoft ticket');
      await workbench.page.locator('.view-line', { hasText: 'Outbound IP from Exchange Online' }).first().waitFor();
      await workbench.coloured('Summary').waitFor();
      await workbench.page.locator('.codelens-decoration', { hasText: 'Mask…' }).waitFor();
    },
  },
  { name: 'report-light', theme: 'Default Light Modern', play: showReport },
  { name: 'report-dark', theme: 'Default Dark Modern', play: showReport },
  {
    name: 'decoded',
    theme: 'Default High Contrast',
    async play(workbench) {
      await workbench.openFile('french.eml');
      await workbench.runCommand('NDR Lens: Show decoded message');
      await workbench.activeTab('french.eml (decoded)').waitFor();
      await workbench.coloured('Message').waitFor();
      await workbench.notifications.first().waitFor({ state: 'detached' });
    },
  },
];

/** Wide enough for the whole way from the sender to the recipient. */
async function showReport(workbench: Workbench): Promise<void> {
  await workbench.openFile('two-recipients.eml');
  await workbench.runCommand('NDR Lens: Open bounce report');
  await workbench.webview.locator('main h1').waitFor();
  await workbench.runCommand('View: Move Editor into Previous Group');
  await workbench.webview.locator('main h1').waitFor();
}

async function take(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const { name, theme, play } of scenes) {
    const workbench = await Workbench.open({ settings: { 'workbench.colorTheme': theme } });
    try {
      await workbench.page.setViewportSize({ width: 1280, height: 800 });
      await play(workbench);
      await workbench.page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
    } finally {
      await workbench.close();
    }
  }
}

void take();
