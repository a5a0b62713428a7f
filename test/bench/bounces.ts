import { bounces } from './inputs.ts';
import { bestWithin, heading, megabytes, print, row, verdict } from './measure.ts';
import { mailparser, postalMime } from './peers.ts';
import { everything, explanations, facts, lineEnds, mentions, parse } from './readers.ts';

/** As long for each reader, so that each is as well compiled: in milliseconds of the processor. */
const share = 5000;
/** They take turns, so that a slow moment of the machine meets them all. */
const rounds = 5;

type Reader = (bytes: Buffer) => unknown;

const readers = {
  'line ends': lineEnds,
  parse,
  'parse, decode everything': everything,
  facts,
  'facts, every place of them': mentions,
  'facts and explanations': explanations,
  mailparser,
  'postal-mime': postalMime,
} satisfies Readonly<Record<string, Reader>>;

/** Many small mails, as a folder of bounces is: MB/s of each reader on the same ones. */
export async function benchBounces(corpus: string): Promise<void> {
  const mails = bounces(corpus);
  const size = megabytes(mails.reduce((sum, { length }) => sum + length, 0));
  print(`${mails.length} bounces, ${size.toFixed(1)} MB, best run of each reader; they take turns`);
  const least = new Map<Reader, number>();
  for (let round = 0; round < rounds; round++) {
    for (const reader of Object.values<Reader>(readers)) {
      const time = await bestWithin(share / rounds, async () => {
        for (const mail of mails) await reader(mail);
      });
      least.set(reader, Math.min(time, least.get(reader) ?? Infinity));
    }
  }
  const timeOf = (reader: Reader): number => least.get(reader)!;
  for (const [name, reader] of Object.entries<Reader>(readers)) {
    const time = timeOf(reader);
    row(name, `${((size / time) * 1000).toFixed(1)} MB/s`, `${(time / size / 1.048576).toFixed(1)} ns a byte`);
  }
  heading();
  verdict('facts to mailparser, MB/s', timeOf(readers.mailparser) / timeOf(facts), { least: 20 });
  verdict('facts to postal-mime, MB/s', timeOf(readers['postal-mime']) / timeOf(facts), { least: 20 });
}
