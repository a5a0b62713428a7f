import { createInterface } from 'node:readline';
import { explainReply } from '../../core/explain/index.ts';
import { ENGLISH } from '../../core/tables/texts/en/index.ts';
import { codesOf } from './codes.ts';
import { standardInput } from './files.ts';
import { explanationJson } from './json.ts';
import type { Arguments } from './main.ts';
import { printable, write } from './output.ts';
import { explanationLines } from './prose.ts';
import { oneOf, UsageError } from './usage.ts';

/** `ndr explain`: what a reply means that comes without a report. With `-` one reply a line, one JSON array a line. */
export async function explain({ values, positionals }: Arguments): Promise<number> {
  const isStream = positionals.length === 1 && positionals[0] === standardInput;
  const format = oneOf('format', values.format ?? (isStream ? 'jsonl' : undefined), ['text', 'json', 'jsonl']);
  if (positionals.length === 0) throw new UsageError('which reply?');
  if (!isStream) {
    await write(render(positionals.join(' '), format));
    return 0;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    await write(render(line, format));
  }
  return 0;
}

function render(reply: string, format: 'text' | 'json' | 'jsonl'): string {
  const explanations = explainReply(reply, ENGLISH);
  if (format === 'text') {
    const [best, ...others] = explanations;
    const lines = [
      ...(best ? explanationLines(best) : []),
      ...others.map((one) => `It may also be: ${one.title} (${one.id})`),
    ];
    return `${lines.map(printable).join('\n')}\n`;
  }
  const all = explanations.map((one) => ({ ...explanationJson(one), codes: codesOf(one, reply) }));
  return `${format === 'json' ? JSON.stringify(all, undefined, 2) : JSON.stringify(all)}\n`;
}
