import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { Workbench } from './harness/workbench.ts';

/** What a hostile mail writes into every place that it can. */
const hostile = [
  '[quit](command:workbench.action.quit)',
  '![x](https://evil.example.com/x.png)',
  '<img src="https://evil.example.com/y.png">',
  '$(trash)',
  'https://evil.example.com',
  '‘;Remove-Item x;’',
  '\u202Egnp.exe',
].join(' ');

const mail = [
  'From: postmaster@contoso.com',
  `Subject: ${hostile}`,
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns;mail.contoso.com',
  '',
  'Final-Recipient: rfc822;[quit](command:workbench.action.quit)$(trash)https://evil.example.com\u202Egnp@example.org',
  'Action: failed',
  'Status: 5.7.1',
  `Diagnostic-Code: smtp;554 5.7.1 ${hostile} Client host [192.0.2.8] blocked using bl.spamcop.net`,
  'Remote-MTA: dns;mx.example.org',
  '',
  '--b',
  'Content-Type: text/plain',
  `Content-Disposition: attachment; filename="${hostile}"`,
  '',
  'Text',
  '--b',
  'Content-Type: message/rfc822',
  '',
  'From: ana@contoso.com',
  'To: user@example.org',
  `Subject: ${hostile}`,
  'Message-ID: <1@contoso.com>',
  '',
  'Text',
  '--b--',
  '',
].join('\r\n');

async function shown(surface: Locator): Promise<Locator> {
  await surface.waitFor();
  return surface;
}

describe('a hostile mail in the workbench', () => {
  let folder: string;
  let workbench: Workbench;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostile-'));
    await writeFile(join(folder, 'hostile.eml'), mail);
    workbench = await Workbench.open({ folder });
    await workbench.openFile('hostile.eml');
  });
  after(async () => {
    await workbench.close();
    await rm(folder, { recursive: true });
  });

  /** Each surface that prints something of the mail, and how to get it in sight. */
  const surfaces: readonly (readonly [string, (workbench: Workbench) => Promise<Locator>])[] = [
    [
      'the Problems panel',
      async (bench) => {
        const rows = await bench.problems();
        await rows.filter({ hasText: 'evil.example.com' }).first().waitFor();
        return bench.page.locator('.markers-panel');
      },
    ],
    ['the hover on the code', (bench) => bench.hover('5.7.1')],
    ['the hover on the address', (bench) => bench.hover('192.0.2.8')],
    ['the hover on a field with it', (bench) => bench.hover('Diagnostic-Code')],
    [
      'a code lens',
      async (bench) => {
        await bench.goTo('From: postmaster');
        return shown(bench.page.locator('.codelens-decoration', { hasText: '5.7.1' }).first());
      },
    ],
    ['an inlay hint', (bench) => shown(bench.page.locator('.view-line span', { hasText: 'blocklist' }).last())],
    ['the status bar', (bench) => shown(bench.statusBar('5.7.1'))],
    [
      'the hover on the status bar',
      async (bench) => {
        await bench.statusBar('5.7.1').hover();
        return shown(bench.page.locator('.monaco-hover:visible', { hasText: 'evil.example.com' }));
      },
    ],
    [
      'the quick pick of parts',
      async (bench) => {
        await bench.runCommand('NDR Lens: Open part');
        await bench.quickInput.locator('.monaco-list-row', { hasText: 'evil.example.com' }).first().waitFor();
        return bench.quickInput;
      },
    ],
    [
      'the quick pick of symbols',
      async (bench) => {
        await bench.openFile('hostile.eml');
        await bench.page.keyboard.press('Control+Shift+o');
        await bench.quickInput.locator('.monaco-list-row', { hasText: 'evil.example.com' }).first().waitFor();
        return bench.quickInput;
      },
    ],
  ];
  for (const [surface, show] of surfaces) {
    it(`shows as text in ${surface}`, async () => {
      const shown = await show(workbench);
      assert.equal(await shown.locator('img').count(), 0, 'an image');
      assert.equal(await shown.locator('.codicon-trash').count(), 0, 'an icon');
      for (const link of await shown.locator('a').all()) {
        const target = (await link.getAttribute('data-href')) ?? (await link.getAttribute('href')) ?? '';
        assert.doesNotMatch(target, /evil|command:/);
      }
      assert.ok(!(await shown.innerText()).includes('\u202e'), 'a character that turns the line around');
      await workbench.page.keyboard.press('Escape');
    });
  }

  it('shows as text in the ticket, also when that is previewed', async () => {
    await workbench.openFile('hostile.eml');
    await workbench.runCommand('NDR Lens: Draft Microsoft ticket');
    await workbench.activeTab('Untitled').waitFor();
    await workbench.page.keyboard.press('Control+Shift+v');
    const { webview } = workbench;
    await webview.locator('text=evil.example.com').first().waitFor();
    assert.equal(await webview.locator('img[src*=evil]').count(), 0, 'an image');
    assert.equal(await webview.locator('a[href*=evil], a[href^=command]').count(), 0, 'a link');
  });

  it('makes no request', () => {
    assert.deepEqual(workbench.outside, []);
  });
});
