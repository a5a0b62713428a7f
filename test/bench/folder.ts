import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { folderOfBounces } from './inputs.ts';
import { best, heading, print, row, verdict } from './measure.ts';
import { mailparser } from './peers.ts';

const count = 10_000;
/** Seconds that Sisimai 5.1 takes for such a folder on this kind of machine when it is idle: then only it compares. */
const sisimai = 8.6;

/** Runs a script and says at its end what the process took of the processors, in microseconds, all threads together. */
const measured = `process.once('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(String(userCPUTime + systemCPUTime));
});
require(process.argv[1]);`;

/** A folder of bounces, whole process: what `ndr decode` takes, beside mailparser on the same files. */
export async function benchFolder(corpus: string): Promise<void> {
  const folder = folderOfBounces(corpus, count);
  print(`${count} bounces in a folder, whole process; dist/cli.js must be built`);
  const start = process.hrtime.bigint();
  const args = ['-e', measured, path.resolve('dist/cli.js'), 'decode', '--format', 'jsonl', folder];
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(stderr);
  const ours = Number(stderr) / 1e6;
  row('ndr decode', `${ours.toFixed(2)} s CPU`, `${wall.toFixed(2)} s wall`, `${(count / wall).toFixed(0)} mails/s`);
  const files = readdirSync(folder).map((name) => path.join(folder, name));
  const milliseconds = await best(1, async () => {
    for (const file of files) await mailparser(readFileSync(file));
  });
  const theirs = milliseconds / 1000;
  row('mailparser, one thread', `${theirs.toFixed(2)} s CPU`);
  row('mailparser to ndr decode, CPU', (theirs / ours).toFixed(2));
  heading();
  verdict('ndr decode to Sisimai 5.1 (8.6 s, idle), wall', wall / sisimai, { most: 0.17 });
}
