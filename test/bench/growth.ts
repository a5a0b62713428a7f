import { readFileSync } from 'node:fs';
import { bigMail, extremes } from './inputs.ts';
import { best, print, row } from './measure.ts';
import { facts } from './readers.ts';

const megabyte = 1024 * 1024;
/** What twice the input may cost; times below this are noise. */
const mostGrowth = 2.2;
const noise = 5;

/** The cost of twice the input: on a real report up to 100 MB, on each extreme up to 16 MB. */
export async function benchGrowth(corpus: string): Promise<void> {
  print('growth of a report with attachments, without reading the file');
  for (const size of [1, 10, 100]) {
    const bytes = readFileSync(bigMail(corpus, size));
    const time = await best(3, () => facts(bytes));
    row(`${size} MB`, `${time.toFixed(1)} ms`, `${((bytes.length / megabyte / time) * 1000).toFixed(0)} MB/s`);
  }
  print('growth on extremes: 4, 8 and 16 MB, as bytes');
  for (const [name, make] of Object.entries(extremes)) {
    const times: number[] = [];
    for (const size of [4, 8, 16]) {
      const bytes = Buffer.from(make(size * megabyte), 'latin1');
      times.push(await best(3, () => facts(bytes)));
    }
    const [, half = 0, whole = 0] = times;
    const growth = whole / Math.max(half, noise);
    row(
      name,
      ...times.map((time) => `${time.toFixed(0)} ms`),
      `${growth.toFixed(2)} ${growth > mostGrowth ? 'MISSES' : 'holds'}`,
    );
  }
}
