import { describe, findLine, lineText, type Reader, recipientIn, type Report } from './reader.ts';

/** Coremail (NetEase), QQ: the rows of a table, in Chinese; the answer itself in English below the reason. */
export const coremail: Reader = {
  name: 'coremail',
  marks: ['退信原因'],
  needsEvidence: true,
  read(report) {
    const index = findLine(report, recipientRow);
    const line = report.lines[index];
    const found = line && recipientIn(report, line.start, line.end);
    if (!found) return [];
    const from = findLine(report, /退信原因/, index);
    const reason = from < 0 ? undefined : report.lines[from];
    if (!reason) return [found];
    const next = findLine(report, /解决方案/, from + 1);
    return [describe(report, found, answerIn(report, from, next), report.lines[next]?.start ?? report.end)];
  },
};

const recipientRow = /^\W*(?:无法发送到|收\s?件\s?人)\s*[:：]?\s*[^\s@]{1,255}@/;

/** Where the words in English begin, else where those behind the label do. */
function answerIn(report: Report, from: number, next: number): number {
  const last = next < 0 ? report.lines.length : next;
  let index = from;
  while (index < last && !/^\s*(?:英文说明|[a-z\d<])/i.test(lineText(report, index))) index++;
  const at = index < last ? index : from;
  const label = /^[^:：]*?(?:英文说明|退信原因)[:：]?\s*/.exec(lineText(report, at))?.[0].length ?? 0;
  return report.lines[at]!.start + label;
}
