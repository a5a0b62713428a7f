import Mocha from 'mocha';
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { refuseQuestions } from './dialogs.ts';

/** Runs inside the extension host: the suites beside it, or those in the folder of a profile. */
export async function run(): Promise<void> {
  const folder = join(__dirname, process.env['NDR_TEST_PROFILE'] ?? '');
  const files = readdirSync(folder).filter((file) => file.endsWith('.test.js'));
  const mocha = new Mocha({ timeout: 20_000, forbidOnly: process.env['CI'] !== undefined });
  mocha.rootHooks({ beforeAll: refuseQuestions });
  mocha.grep(process.env['NDR_TEST_GREP'] ?? '');
  for (const file of files) mocha.addFile(join(folder, file));
  await runAndReport(mocha);
}

/** Leaves report and results where scripts/runtime/run-suite.ts looks for them; on F5 the console has the report. */
async function runAndReport(mocha: Mocha): Promise<void> {
  const folder = process.env['NDR_TEST_RESULTS'];
  if (folder) {
    const report = join(folder, 'report.txt');
    Mocha.reporters.Base.consoleLog = (...args: unknown[]) => appendFileSync(report, `${format(...args)}\n`);
  }
  const runner = await new Promise<Mocha.Runner>((resolve) => {
    const started = mocha.run(() => resolve(started));
  });
  const { passes: passed = 0, failures: failed = 0 } = runner.stats ?? {};
  if (folder) writeFileSync(join(folder, 'results.json'), JSON.stringify({ passed, failed }));
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
