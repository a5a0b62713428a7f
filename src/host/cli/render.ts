import type { Reading } from '../../core/reading.ts';
import { serverLabel, serverRole } from '../../core/views/outcome.ts';
import { wordsFor, type Words } from '../../core/views/words/index.ts';
import { toCsv } from './csv.ts';
import type { Style } from './format.ts';
import { toJson } from './json.ts';
import { printable } from './output.ts';
import { summaryLines } from './prose.ts';

/** One message in a format. */
export function render({ format, language }: Style, file: string, reading: Reading): string {
  switch (format) {
    case 'json':
      return JSON.stringify(toJson(file, reading), undefined, 2);
    case 'jsonl':
      return `${JSON.stringify(toJson(file, reading))}\n`;
    case 'csv':
      return toCsv(file, reading);
    case 'text':
      return toText(file, reading, wordsFor(language));
  }
}

/** For people: what failed, for whom, why, and who can fix it. */
function toText(file: string, reading: Reading, words: Words): string {
  const { facts, explanations } = reading;
  const lines = [printable(file)];
  if (facts.kind === 'not-a-bounce') lines.push(`  ${words.outcome('none', 0, undefined)}`);
  facts.recipients.forEach((found, index) => {
    const explanation = explanations[index];
    const codes = [found.reply?.value, found.status?.value].filter((code) => code !== undefined).join(' ');
    const action = found.action && words.action[found.action.value];
    lines.push(`  ${[found.address?.value ?? `(${words.way.unnamed})`, action, codes].filter(Boolean).join('  ')}`);
    if (found.diagnostic) lines.push(`    ${found.diagnostic.value}`);
    if (found.remoteMta)
      lines.push(`    ${serverLabel(serverRole(found), words)}${words.colon} ${found.remoteMta.value}`);
    if (explanation) lines.push(`    ${explanation.title} (${explanation.id})`);
    if (explanation) lines.push(...summaryLines(explanation, words).map((line) => `    ${line}`));
  });
  return `${lines.map((line) => printable(line)).join('\n')}\n`;
}
