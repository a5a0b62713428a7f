import axe from 'axe-core';
import assert from 'node:assert/strict';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { Workbench } from './harness/workbench.ts';

const root = join(import.meta.dirname, '../..');
const openReport = 'NDR Lens: Open bounce report';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

/** The mails of the tests: samples, and hostile ones. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ndr-report-'));
  for (const name of ['spamcop', 'two-recipients', 'delayed']) {
    cpSync(join(root, `media/samples/${name}.eml`), join(folder, `${name}.eml`));
  }
  for (const name of ['hostile-html', 'hostile-image', 'exo-dmarc-rejected', 'many-recipients']) {
    cpSync(join(root, `test/fixtures/${name}.eml`), join(folder, `${name}.eml`));
  }
  return folder;
}

async function frameOf(workbench: Workbench): Promise<Frame> {
  const page = await workbench.webview.locator('main h1').elementHandle();
  const frame = await page?.ownerFrame();
  assert.ok(frame);
  return frame;
}

/** What axe finds wrong in the report's own frame. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const result = await frame.evaluate<axe.AxeResults>('axe.run(document)');
  assert.ok(result.passes.length > 10);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

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

async function showReport(workbench: Workbench, file: string): Promise<Frame> {
  await workbench.openFile(file);
  await workbench.runCommand(openReport);
  await workbench.activeTab(`Report: ${file}`).waitFor();
  return frameOf(workbench);
}

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

describe('the bounce report', () => {
  for (const [theme, colorTheme] of Object.entries(themes)) {
    it(`has no barrier and hides nothing: ${theme}`, async function () {
      this.timeout(120_000);
      const folder = makeFolder();
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

  describe('at work', () => {
    const folder = makeFolder();
    let workbench: Workbench;
    /** Loads that a page's policy refused. */
    const refused: string[] = [];
    before(() => makeLargeBounce(join(folder, 'large.eml')));
    // A workbench each: a draft that is left open asks whether to save it.
    beforeEach(async () => {
      workbench = await Workbench.open({ folder });
      await workbench.page.setViewportSize({ width: 1600, height: 900 });
      await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      workbench.page.on('requestfailed', (request) => {
        if (request.failure()?.errorText.includes('csp')) refused.push(request.url());
      });
    });
    afterEach(() => workbench.close());
    after(() => rmSync(folder, { recursive: true }));

    /** Goes to a button as those do who have no mouse. */
    async function press(frame: Frame, label: string): Promise<void> {
      const focused = (): Promise<string> => frame.evaluate<string>('document.activeElement.textContent.trim()');
      for (let tries = 60; tries > 0 && (await focused()) !== label; tries--)
        await workbench.page.keyboard.press('Tab');
      assert.equal(await focused(), label);
      await workbench.page.keyboard.press('Enter');
    }

    /** Chooses from a file's menu. A workbench at work may close the menu at once: again, until its effect shows. */
    async function chooseInExplorer(file: string, entry: string, effect: Locator): Promise<void> {
      const row = workbench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: file });
      const action = workbench.page.locator('.monaco-menu .action-item', { hasText: entry }).first();
      await workbench.until(effect, async () => {
        await workbench.page.keyboard.press('Escape');
        await row.click({ button: 'right' });
        await action.click({ timeout: 5000 }).catch(() => undefined);
      });
    }

    async function seeDraft(text: string): Promise<void> {
      await workbench.activeTab('Untitled').waitFor();
      await workbench.page.locator('.editor-group-container.active .view-line', { hasText: text }).first().waitFor();
    }

    function clipboard(): Promise<string> {
      return workbench.page.evaluate<string>('navigator.clipboard.readText()');
    }

    it('copies and saves by keys, and leads to where a value is written', async () => {
      const frame = await showReport(workbench, 'spamcop.eml');
      await press(frame, 'Copy summary');
      await frame.locator('.status', { hasText: 'Summary copied.' }).waitFor();
      assert.match(await clipboard(), /^Not delivered to dest@example\.org: 554 5\.7\.1 .*Has to act: Microsoft\./);

      await press(frame, 'Copy as Markdown');
      await frame.locator('.status', { hasText: 'Markdown copied.' }).waitFor();
      assert.match(await clipboard(), /^# Not delivered to /);

      await press(frame, 'Save as HTML');
      await workbench.quickInput.locator('input').waitFor();
      await workbench.page.keyboard.press('Enter');
      await frame.locator('.status', { hasText: 'Saved.' }).waitFor();

      await frame.locator('button[aria-label="Show in source: Answered by"]').press('Enter');
      await workbench.page.locator('.statusbar-item', { hasText: '14 selected' }).waitFor();
      await workbench.page.locator('.view-line', { hasText: 'Remote-MTA: dns;mx.example.org' }).waitFor();
    });

    it('saves a page that stands by itself', async () => {
      const html = readFileSync(join(folder, 'spamcop.eml.report.html'), 'utf8');
      assert.doesNotMatch(html, /<script|<button|<link|<img|\bon\w+=|url\(/i);
      const page = await workbench.page.context().newPage();
      await page.setContent(html);
      await page.setViewportSize({ width: 900, height: 2400 });
      await page.screenshot({ path: join(root, 'out/screenshots/report-saved.png') });
      assert.deepEqual(await violations(page.mainFrame()), []);
    });

    it('opens the draft that helps', async () => {
      const frame = await showReport(workbench, 'spamcop.eml');
      await press(frame, 'Draft Microsoft ticket');
      await seeDraft('Outbound');
    });

    for (const file of ['hostile-html.eml', 'hostile-image.eml']) {
      it(`shows hostile text as text: ${file}`, async () => {
        const frame = await showReport(workbench, file);
        assert.equal(
          await frame.locator('main :is(img, iframe, script, a:not([href^="https://"]))').count(),
          0,
          'something is live',
        );
        assert.deepEqual(refused, []);
        assert.deepEqual(workbench.outside, []);
        await workbench.screenshot(`report-${file.replace('.eml', '')}`);
      });
    }

    it('is made anew when the mail changes', async () => {
      await showReport(workbench, 'delayed.eml');
      await workbench.runCommand('View: Focus First Editor Group');
      await workbench.goTo('Final-Recipient: rfc822;');
      await workbench.page.keyboard.press('End');
      await workbench.page.keyboard.type('x');
      await workbench.webview.locator('h1', { hasText: /x$/ }).waitFor();
    });

    it('opens from the explorer, on a file of 55 MB too', async () => {
      const title = workbench.webview.locator('h1', { hasText: 'dest@example.org' });
      await chooseInExplorer('large.eml', 'Open bounce report', title);
    });

    it('opens a file of 55 MB as an editor, and drafts from it', async () => {
      const choice = workbench.quickInput.locator('.monaco-list-row', { hasText: 'NDR Lens report' });
      await chooseInExplorer('large.eml', 'Open With...', choice);
      await choice.click();
      await workbench.webview.locator('.timeline').waitFor();
      assert.equal(await workbench.webview.locator('.timeline li').count(), 3);
      await workbench.runCommand('NDR Lens: Draft Microsoft ticket');
      await seeDraft('Outbound');
    });
  });
});
