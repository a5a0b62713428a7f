import { bounces } from './inputs.ts';
import { best, megabytes, print, row, verdict } from './measure.ts';
import { mailparser, postalMime } from './peers.ts';
import { everything, explanations, facts, lineEnds, mentions, parse } from './readers.ts';

/** Many small mails, as a folder of bounces is: MB/s of each reader on the same ones. */
export async function benchBounces(corpus: string): Promise<void> {
  const mails = bounces(corpus);
  const size = megabytes(mails.reduce((sum, { length }) => sum + length, 0));
  print(`${mails.length} bounces, ${size.toFixed(1)} MB, best of several runs`);
  const rate = async (name: string, runs: number, work: (bytes: Buffer) => unknown): Promise<number> => {
    const time = await best(runs, async () => {
      for (const mail of mails) await work(mail);
    });
    row(name, `${((size / time) * 1000).toFixed(1)} MB/s`);
    return size / time;
  };
  await rate('line ends', 10, lineEnds);
  await rate('parse', 20, parse);
  await rate('parse, decode everything', 20, everything);
  const ours = await rate('facts', 20, facts);
  await rate('facts, every place of them', 20, mentions);
  await rate('facts and explanations', 10, explanations);
  verdict('facts to mailparser', ours / (await rate('mailparser', 20, mailparser)), { least: 20 });
  verdict('facts to postal-mime', ours / (await rate('postal-mime', 20, postalMime)), { least: 20 });
}
