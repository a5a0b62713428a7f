import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { frameOf, makeReportFolder, showReport, violations } from './harness/report.ts';
import { Workbench } from './harness/workbench.ts';

/** What the picker calls them. */
const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
};

describe('the bounce report in every theme', () => {
  const folder = makeReportFolder();
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open({ folder });
    await workbench.page.keyboard.press('Control+b'); // no side bar
  });
  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    await workbench.page.setViewportSize({ width: 1280, height: 800 });
    await workbench.closeEditors();
  });

  async function chooseTheme(frame: Frame, name: string): Promise<void> {
    await workbench.until(workbench.quickInput, async () => {
      await workbench.page.keyboard.press('Control+k');
      await workbench.page.keyboard.press('Control+t');
    });
    await workbench.quickInput.locator('input').fill(name);
    await workbench.entry(name).waitFor();
    await workbench.page.keyboard.press('Enter');
    await frame.locator(`body[data-vscode-theme-name="${name}"]`).waitFor();
  }

  /** Makes the window so large that the report has this width. The page's own policy forbids to wait inside it. */
  async function resize(frame: Frame, width: number, height: number): Promise<void> {
    const { page } = workbench;
    for (;;) {
      const missing = width - (await frame.evaluate<number>('innerWidth'));
      if (missing === 0) return;
      await page.setViewportSize({ width: page.viewportSize()!.width + missing, height });
      await frame.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
    }
  }

  for (const file of ['spamcop', 'two-recipients', 'exo-dmarc-rejected']) {
    it(`has no barrier and hides nothing: ${file}.eml`, async function () {
      this.timeout(120_000);
      await showReport(workbench, `${file}.eml`);
      await workbench.runCommand('View: Move Editor into Previous Group');
      const frame = await frameOf(workbench);
      for (const [theme, name] of Object.entries(themes)) {
        await chooseTheme(frame, name);
        for (const width of [400, 1600]) {
          await resize(frame, width, 2600);
          assert.deepEqual(await violations(frame), [], `${theme}, ${width} px`);
          assert.ok(await frame.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'something is wider');
          await workbench.screenshot(`report-${theme}-${width}-${file}`);
        }
      }
    });
  }
});
