import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { makeReportFolder, showReport, violations } from './harness/report.ts';
import { Workbench } from './harness/workbench.ts';

const root = join(import.meta.dirname, '../..');

describe('the bounce report', () => {
  const folder = makeReportFolder();
  let workbench: Workbench;
  /** Loads that a page's policy refused. */
  const refused: string[] = [];
  before(async () => {
    workbench = await Workbench.open({ folder });
    await workbench.page.setViewportSize({ width: 1600, height: 900 });
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    workbench.page.on('requestfailed', (request) => {
      if (request.failure()?.errorText.includes('csp')) refused.push(request.url());
    });
  });
  afterEach(() => workbench.closeEditors());
  after(async () => {
    await workbench.close();
    rmSync(folder, { recursive: true });
  });

  /** Goes to a button as those do who have no mouse. */
  async function press(frame: Frame, label: string): Promise<void> {
    const focused = (): Promise<string> => frame.evaluate<string>('document.activeElement.textContent.trim()');
    for (let tries = 60; tries > 0 && (await focused()) !== label; tries--) await workbench.page.keyboard.press('Tab');
    assert.equal(await focused(), label);
    await workbench.page.keyboard.press('Enter');
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
    await workbench.activeTab('Untitled').waitFor();
    await workbench.line('Outbound').waitFor();
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

  it('is there again when the window is loaded again', async () => {
    await showReport(workbench, 'spamcop.eml');
    await workbench.reload();
    await workbench.activeTab('Report: spamcop.eml').waitFor();
    await workbench.webview.locator('h1', { hasText: 'dest@example.org' }).waitFor();
  });

  it('says so where its mail is gone by then', async () => {
    await workbench.page.evaluate("navigator.clipboard.writeText('550 5.1.1 dest@example.org user unknown')");
    await workbench.runCommand('NDR Lens: Decode NDR from clipboard');
    await workbench.activeTab('Untitled-1').waitFor();
    await workbench.runCommand('NDR Lens: Open bounce report');
    await workbench.activeTab('Report: Untitled-1').waitFor();
    await workbench.webview.locator('main h1').waitFor();
    await workbench.runCommand('View: Focus First Editor Group');
    await workbench.runCommand('View: Revert and Close Editor');
    await workbench.page.locator('.tab', { hasText: '550 5.1.1' }).waitFor({ state: 'detached' });
    await workbench.reload();
    await workbench.webview.locator('p', { hasText: 'The message is not open any more.' }).waitFor();
  });
});
