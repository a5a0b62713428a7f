import { fileName, inert } from '../views/escape.ts';
import type { Failure, Incident } from './failures.ts';
import { utc } from './parts.ts';
import { toCsv } from './summary.ts';

/** Columns of evidence.csv, the same in every language: support and scripts read them by name. */
const columns: Readonly<Record<string, (failure: Failure) => string | undefined>> = {
  'Time (UTC)': ({ at }) => utc(at),
  File: ({ file }) => file,
  Action: ({ action }) => action,
  Sender: ({ sender }) => sender,
  Recipient: ({ recipient }) => recipient,
  'Recipient domain': ({ domain }) => domain,
  Code: ({ code }) => code,
  Answer: ({ answer }) => answer,
  'Refusing server': ({ server }) => server,
  'Answered by': ({ answeredBy: { side, system } }) => [side, system].filter(Boolean).join(', '),
  'Generating server': ({ reporter }) => reporter,
  'Refused IP': ({ ip }) => ip,
  List: ({ explanation }) => explanation.blocked?.zone ?? explanation.blocked?.list,
  'Message-ID': ({ messageId }) => messageId,
  'Network-Message-Id': ({ networkMessageId }) => networkMessageId,
  'Sent (UTC)': ({ sentAt }) => utc(sentAt),
  'Who can fix it': ({ explanation }) => explanation.owner,
  Explanation: ({ explanation }) => explanation.id,
};

/** All failures of an incident, one a line, in the order of the reports. */
export function evidenceCsv(incident: Incident): string {
  const cells = Object.values(columns);
  return toCsv([Object.keys(columns), ...incident.failures.map((failure) => cells.map((cell) => cell(failure) ?? ''))]);
}

/** What one report says, a line each: a copy that holds no more than the incident does, masked where that is. */
export function reportExtract({ failures }: Incident): string {
  return failures
    .map((failure) =>
      Object.entries(columns)
        .map(([label, cell]) => [label, inert(cell(failure) ?? '', 20_000)] as const)
        .filter(([, value]) => value !== '')
        .map((line) => `${line.join(': ')}\r\n`)
        .join(''),
    )
    .join('\r\n');
}

/** A file name for each name, safe on Windows; no two are alike, capitals or not. */
export function evidenceFileNames(names: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return names.map((name) => {
    const safe = fileName(name);
    const dot = safe.lastIndexOf('.') > 0 ? safe.lastIndexOf('.') : safe.length;
    let free = safe;
    let n = taken.get(safe.toLowerCase()) ?? 1;
    while (taken.has(free.toLowerCase())) free = `${safe.slice(0, dot)}-${(n += 1)}${safe.slice(dot)}`;
    taken.set(safe.toLowerCase(), n);
    if (free !== safe) taken.set(free.toLowerCase(), 1);
    return free;
  });
}
