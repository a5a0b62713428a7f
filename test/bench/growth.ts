import { readFileSync } from 'node:fs';
import { bigMail, extremes } from './inputs.ts';
import { best, print, row, verdict } from './measure.ts';
import { facts } from './readers.ts';

const megabyte = 1024 * 1024;
/** What twice the input may cost; times below this are noise. */
const mostGrowth = 2.2;
const noise = 5;

/** Extremes that are read at 100 MB too: one for each way in which a mail can be broken. */
const largest = ['one field, many folds', 'many fields', 'many parts', 'lines like boundaries', 'many recipients'];

/** The cost of twice the input: on a real report and some extremes up to 100 MB, on every extreme up to 16 MB. */
export async function benchGrowth(corpus: string): Promise<void> {
  print('growth of a report with attachments, without reading the file');
  for (const size of [1, 10, 100]) {
    const bytes = readFileSync(bigMail(corpus, size));
    const time = await best(3, () => facts(bytes));
    row(`${size} MB`, `${time.toFixed(1)} ms`, `${((bytes.length / megabyte / time) * 1000).toFixed(0)} MB/s`);
  }
  print('growth on extremes: 4, 8 and 16 MB, as bytes');
  for (const [name, make] of Object.entries(extremes)) await benchExtreme(name, make, [4, 8, 16], 3);
  print('growth on extremes: 50 and 100 MB, as bytes');
  for (const name of largest) await benchExtreme(name, extremes[name]!, [50, 100], 2);
}

async function benchExtreme(
  name: string,
  make: (size: number) => string,
  sizes: number[],
  runs: number,
): Promise<void> {
  const times: number[] = [];
  for (const size of sizes) {
    const bytes = Buffer.from(make(size * megabyte), 'latin1');
    times.push(await best(runs, () => facts(bytes)));
  }
  const [half = 0, whole = 0] = times.slice(-2);
  const growth = whole / Math.max(half, noise);
  const cells = times.map((time) => `${time.toFixed(0)} ms`);
  row(name, ...cells);
  verdict('  twice the input to the input, time', growth, { most: mostGrowth });
}
