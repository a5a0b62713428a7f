import { createInterface } from 'node:readline';
import { explainReply } from '../../core/explain/index.ts';
import { ENGLISH } from '../../core/tables/texts/en/index.ts';
import { wordsFor } from '../../core/views/words/index.ts';
import { codesOf } from './codes.ts';
import { standardInput } from './files.ts';
import type { Style } from './format.ts';
import { explanationJson } from './json.ts';
import { printable, write } from './output.ts';
import { explanationLines } from './prose.ts';
import { type Arguments, languageOf, oneOf, UsageError } from './usage.ts';

/** `ndr explain`: what a reply means that comes without a report. With `-` one reply a line, one JSON array a line. */
export async function explain(args: Arguments): Promise<number> {
  const { values, positionals } = args;
  const isStream = positionals.length === 1 && positionals[0] === standardInput;
  const format = oneOf('format', values.format ?? (isStream ? 'jsonl' : undefined), ['text', 'json', 'jsonl']);
  const style: Style = { format, language: languageOf(args) };
  if (positionals.length === 0) throw new UsageError('which reply?');
  if (!isStream) {
    await write(render(positionals.join(' '), style));
    return 0;
  }
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    await write(render(line, style));
  }
  return 0;
}

function render(reply: string, { format, language }: Style): string {
  const explanations = explainReply(reply, ENGLISH);
  if (format === 'text') {
    const words = wordsFor(language);
    const [best, ...others] = explanations;
    const lines = [
      ...(best ? explanationLines(best, words) : []),
      ...others.map((one) => `${words.heading.could}${words.colon} ${one.title} (${one.id})`),
    ];
    return `${lines.map(printable).join('\n')}\n`;
  }
  const all = explanations.map((one) => ({ ...explanationJson(one), codes: codesOf(one, reply) }));
  return `${format === 'json' ? JSON.stringify(all, undefined, 2) : JSON.stringify(all)}\n`;
}
