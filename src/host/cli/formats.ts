import { csv } from '../../core/views/escape.ts';
import type { Reading } from '../../core/reading.ts';
import { toJson } from './json.ts';
import { printable } from './output.ts';
import { actionWord, summaryLines } from './prose.ts';

export type Format = 'text' | 'json' | 'jsonl' | 'csv';
export const formats = ['text', 'json', 'jsonl', 'csv'] as const;

/** What stands before, between and after the messages. */
export const frames: Readonly<Record<Format, { first: string; between: string; last: string }>> = {
  text: { first: '', between: '\n', last: '' },
  json: { first: '[\n', between: ',\n', last: '\n]\n' },
  jsonl: { first: '', between: '', last: '' },
  csv: { first: '', between: '', last: '' },
};

/** One message in a format. */
export function render(format: Format, file: string, reading: Reading): string {
  switch (format) {
    case 'json':
      return JSON.stringify(toJson(file, reading), undefined, 2);
    case 'jsonl':
      return `${JSON.stringify(toJson(file, reading))}\n`;
    case 'csv':
      return toCsv(file, reading);
    case 'text':
      return toText(file, reading);
  }
}

type Row = readonly [reading: Reading, index: number];
const columns: Readonly<Record<string, (row: Row, file: string) => string | number | undefined>> = {
  File: (_, file) => file,
  Kind: ([{ facts }]) => facts.kind,
  Recipient: ([{ facts }, index]) => facts.recipients[index]?.address?.value,
  Action: ([{ facts }, index]) => facts.recipients[index]?.action?.value,
  Status: ([{ facts }, index]) => facts.recipients[index]?.status?.value,
  Reply: ([{ facts }, index]) => facts.recipients[index]?.reply?.value,
  Answer: ([{ facts }, index]) => facts.recipients[index]?.diagnostic?.value,
  'Remote server': ([{ facts }, index]) => facts.recipients[index]?.remoteMta?.value,
  'Reported by': ([{ facts }]) => facts.reportingMta?.value,
  'Reported (UTC)': ([{ facts }]) => facts.reportDate?.value,
  Sender: ([{ facts }]) => facts.original.from?.value,
  Subject: ([{ facts }]) => facts.original.subject?.value,
  'Message-ID': ([{ facts }]) => facts.original.messageId?.value,
  'Blocked IP': ([{ explanations }, index]) => explanations[index]?.blocked?.ip,
  List: ([{ explanations }, index]) => explanations[index]?.blocked?.list,
  Explanation: ([{ explanations }, index]) => explanations[index]?.id,
  Meaning: ([{ explanations }, index]) => explanations[index]?.title,
  'Who can fix it': ([{ explanations }, index]) => explanations[index]?.owner,
  'Microsoft ticket': ([{ explanations }, index]) => explanations[index]?.ticket,
};

export const csvHead = csvLine(Object.keys(columns));

/** A line a recipient, and one for a message that names none. */
function toCsv(file: string, reading: Reading): string {
  const rows = Math.max(1, reading.facts.recipients.length);
  const cells = Object.values(columns);
  return Array.from({ length: rows }, (_, index) =>
    csvLine(cells.map((cell) => String(cell([reading, index], file) ?? ''))),
  ).join('');
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => csv(cell)).join(',')}\r\n`;
}

/** For people: what failed, for whom, why, and who can fix it. */
function toText(file: string, reading: Reading): string {
  const { facts, explanations } = reading;
  const lines = [printable(file)];
  if (facts.kind === 'not-a-bounce') lines.push('  not a bounce');
  facts.recipients.forEach((found, index) => {
    const explanation = explanations[index];
    const codes = [found.reply?.value, found.status?.value].filter((code) => code !== undefined).join(' ');
    const action = found.action && actionWord(found.action.value);
    lines.push(`  ${[found.address?.value ?? '(no address)', action, codes].filter(Boolean).join('  ')}`);
    if (found.diagnostic) lines.push(`    ${found.diagnostic.value}`);
    if (found.remoteMta) lines.push(`    answered by ${found.remoteMta.value}`);
    if (explanation) lines.push(`    ${explanation.title} (${explanation.id})`);
    if (explanation) lines.push(...summaryLines(explanation).map((line) => `    ${line}`));
  });
  return `${lines.map((line) => printable(line)).join('\n')}\n`;
}
