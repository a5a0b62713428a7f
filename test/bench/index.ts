import { benchBig } from './big.ts';
import { benchBounces } from './bounces.ts';
import { benchFolder } from './folder.ts';
import { benchGrowth } from './growth.ts';
import { corpus } from './inputs.ts';
import { print } from './measure.ts';

// Ratios within one run, not times: `npm run bench [bounces|folder|big|growth]`, with NDR_CORPUS set to the corpus folder.

const benches = { bounces: benchBounces, folder: benchFolder, big: benchBig, growth: benchGrowth };

async function main(): Promise<void> {
  if (!corpus) return print('Skipped: set NDR_CORPUS to the corpus folder.');
  const wanted = process.argv.slice(2);
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length === 0 || wanted.includes(name)) await bench(corpus);
  }
}

void main();
