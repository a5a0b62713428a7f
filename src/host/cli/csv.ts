import type { Reading } from '../../core/reading.ts';
import { csv } from '../../core/views/escape.ts';

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
export function toCsv(file: string, reading: Reading): string {
  const rows = Math.max(1, reading.facts.recipients.length);
  const cells = Object.values(columns);
  return Array.from({ length: rows }, (_, index) =>
    csvLine(cells.map((cell) => String(cell([reading, index], file) ?? ''))),
  ).join('');
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => csv(cell)).join(',')}\r\n`;
}
