import Mocha from 'mocha';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { format } from 'node:util';

/**
 * Runs inside the extension host: every `*.test.js` here and below, but for those of the profiles (french, untrusted),
 * which have a folder and a run of their own.
 */
export async function run(): Promise<void> {
  const profile = process.env['NDR_TEST_PROFILE'];
  const others = (process.env['NDR_TEST_PROFILES'] ?? '').split(',').filter((name) => name && name !== profile);
  const folder = join(__dirname, profile ?? '');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.js'))
    .filter((file) => !others.includes(file.split(sep)[0]!));

  const mocha = new Mocha({ timeout: 20_000, forbidOnly: process.env['CI'] !== undefined });
  for (const file of files) mocha.addFile(join(folder, file));
  await runAndReport(mocha);
}

/** Leaves the results in a file, as scripts/runtime/run-suite.ts wants them, or without one (F5) shows them. */
async function runAndReport(mocha: Mocha): Promise<void> {
  const file = process.env['NDR_TEST_RESULTS'];
  const lines: string[] = [];
  if (file) Mocha.reporters.Base.consoleLog = (...args: unknown[]) => void lines.push(format(...args));

  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const started = mocha.run(() => resolve(started));
  });
  const { passes = 0, failures = 0 } = runner.stats ?? {};
  if (file) writeFileSync(file, JSON.stringify({ passed: passes, failed: failures, report: lines.join('\n') }));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
