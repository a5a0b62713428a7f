import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { frameOf, makeReportFolder, showReport, violations } from './harness/report.ts';
import { Workbench } from './harness/workbench.ts';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** Makes the window so large that the report has this width. The page's own policy forbids to wait inside it. */
async function resize(workbench: Workbench, width: number, height: number): Promise<Frame> {
  const { page } = workbench;
  const frame = await frameOf(workbench);
  for (;;) {
    const missing = width - (await frame.evaluate<number>('innerWidth'));
    if (missing === 0) return frame;
    await page.setViewportSize({ width: page.viewportSize()!.width + missing, height });
    await frame.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))');
  }
}

describe('the bounce report in every theme', () => {
  for (const [theme, colorTheme] of Object.entries(themes)) {
    it(`has no barrier and hides nothing: ${theme}`, async function () {
      this.timeout(120_000);
      const folder = makeReportFolder();
      const workbench = await Workbench.open({ folder, settings: { 'workbench.colorTheme': colorTheme } });
      try {
        await workbench.page.keyboard.press('Control+b'); // no side bar
        for (const file of ['spamcop.eml', 'two-recipients.eml', 'exo-dmarc-rejected.eml']) {
          await showReport(workbench, file);
          await workbench.runCommand('View: Move Editor into Previous Group');
          for (const width of [400, 1600]) {
            const frame = await resize(workbench, width, 2600);
            assert.deepEqual(await violations(frame), []);
            assert.ok(await frame.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'something is wider');
            await workbench.screenshot(`report-${theme}-${width}-${file.replace('.eml', '')}`);
          }
          await workbench.page.setViewportSize({ width: 1280, height: 800 });
          await workbench.runCommand('View: Close All Editors');
        }
      } finally {
        await workbench.close();
        rmSync(folder, { recursive: true });
      }
    });
  }
});
