import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { bigMail } from './inputs.ts';
import { best, heading, megabytes, print, row, verdict } from './measure.ts';
import { mailparser } from './peers.ts';
import { facts, lineEnds } from './readers.ts';

const size = 150;

/** One mail of 150 MB, beside mailparser and beside reading the file and finding its line ends; and its memory. */
export async function benchBig(corpus: string): Promise<void> {
  const file = bigMail(corpus, size);
  // First, while this process is small: Linux counts what the parent had at the fork as the child's own.
  const peak = peakMemory(file) / statSync(file).size;
  const bytes = readFileSync(file);
  print(`one report of ${megabytes(bytes.length).toFixed(0)} MB`);
  const time = async (name: string, runs: number, work: () => unknown): Promise<number> => {
    const taken = await best(runs, work);
    row(name, `${taken.toFixed(0)} ms`);
    return taken;
  };
  const floor = await time('read the file, find line ends', 3, () => lineEnds(readFileSync(file)));
  const whole = await time('read the file, facts', 3, () => facts(readFileSync(file)));
  const ours = await time('facts', 5, () => facts(bytes));
  const theirs = await time('mailparser', 1, () => mailparser(bytes));
  heading();
  verdict('mailparser to facts, time', theirs / ours, { least: 20 });
  verdict('facts to reading the file and finding line ends, time', whole / floor, { most: 3 });
  verdict('peak memory of the process to the file, bytes', peak, { most: 2 });
}

/** In bytes, the whole process with Node and the decoder in it. */
function peakMemory(file: string): number {
  const script = path.join(import.meta.dirname, 'peak.mjs');
  return Number(execFileSync(process.execPath, [script, file], { encoding: 'utf8' })) * 1024;
}
