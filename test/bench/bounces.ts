import { bounces } from './inputs.ts';
import { bestWithin, heading, megabytes, print, row, verdict } from './measure.ts';
import { mailparser, postalMime } from './peers.ts';
import { everything, explanations, facts, lineEnds, mentions, parse } from './readers.ts';

/** As long for each reader, so that each is as well compiled: in milliseconds of the processor. */
const share = 5000;

/** Many small mails, as a folder of bounces is: MB/s of each reader on the same ones. */
export async function benchBounces(corpus: string): Promise<void> {
  const mails = bounces(corpus);
  const size = megabytes(mails.reduce((sum, { length }) => sum + length, 0));
  print(`${mails.length} bounces, ${size.toFixed(1)} MB, best run within the same time for each`);
  const rate = async (name: string, work: (bytes: Buffer) => unknown): Promise<number> => {
    const time = await bestWithin(share, async () => {
      for (const mail of mails) await work(mail);
    });
    row(name, `${((size / time) * 1000).toFixed(1)} MB/s`, `${(time / size / 1.048576).toFixed(1)} ns a byte`);
    return size / time;
  };
  await rate('line ends', lineEnds);
  await rate('parse', parse);
  await rate('parse, decode everything', everything);
  const ours = await rate('facts', facts);
  await rate('facts, every place of them', mentions);
  await rate('facts and explanations', explanations);
  const theirs = await rate('mailparser', mailparser);
  const others = await rate('postal-mime', postalMime);
  heading();
  verdict('facts to mailparser, MB/s', ours / theirs, { least: 20 });
  verdict('facts to postal-mime, MB/s', ours / others, { least: 20 });
}
