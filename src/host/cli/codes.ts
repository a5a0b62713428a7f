import type { Explanation } from '../../core/explain/index.ts';
import { parseReply } from '../../core/ndr/index.ts';
import { TABLES } from '../../core/tables/index.ts';

const rows = new Map(TABLES.flatMap((table) => table.rows.map((row) => [row.id, row] as const)));

/** The codes that an explanation stands for: its row's, else the ones of the reply that it explains. */
export function codesOf({ id }: Explanation, reply: string): string[] {
  const row = rows.get(id);
  const codes = row?.codes ?? row?.range ?? [];
  // `x.7.26` is both classes of the code.
  if (codes.length > 0)
    return codes.flatMap((code) => (code.startsWith('x.') ? ['4', '5'].map((one) => one + code.slice(1)) : code));
  const written = parseReply(reply);
  return [written.status, written.reply].filter((code) => code !== undefined).map(String);
}
