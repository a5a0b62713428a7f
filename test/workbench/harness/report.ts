import axe from 'axe-core';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { Workbench } from './workbench.ts';

const root = join(import.meta.dirname, '../../..');

/** The mails of the tests: samples, and hostile ones. */
export function makeReportFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ndr-report-'));
  for (const name of ['spamcop', 'two-recipients', 'delayed']) {
    cpSync(join(root, `media/samples/${name}.eml`), join(folder, `${name}.eml`));
  }
  for (const name of ['hostile-html', 'hostile-image', 'exo-dmarc-rejected', 'many-recipients']) {
    cpSync(join(root, `test/fixtures/${name}.eml`), join(folder, `${name}.eml`));
  }
  return folder;
}

export async function frameOf(workbench: Workbench): Promise<Frame> {
  const page = await workbench.webview.locator('main h1').elementHandle();
  const frame = await page?.ownerFrame();
  assert.ok(frame);
  return frame;
}

/** Opens the bounce report of a mail; the frame is the report's own. */
export async function showReport(workbench: Workbench, file: string): Promise<Frame> {
  await workbench.openFile(file);
  await workbench.runCommand('NDR Lens: Open bounce report');
  await workbench.activeTab(`Report: ${file}`).waitFor();
  return frameOf(workbench);
}

/** What axe finds wrong in the report's own frame. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe.source);
  const result = await frame.evaluate<axe.AxeResults>('axe.run(document)');
  assert.ok(result.passes.length > 10);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
