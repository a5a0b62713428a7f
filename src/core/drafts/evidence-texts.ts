import { fileName } from '../views/escape.ts';
import { groupBy } from './causes.ts';
import { renderText, type Draft } from './draft.ts';
import { evidenceCsv, evidenceFileNames, reportExtract } from './evidence.ts';
import type { Incident } from './failures.ts';
import { draftMicrosoftTickets } from './microsoft-ticket.ts';
import type { DraftOptions } from './parts.ts';
import { draftScripts } from './scripts.ts';
import { summarize, summaryDocument } from './summary.ts';

/** One file of an evidence package, UTF-8. The name may have one folder, with a slash. */
export interface EvidenceText {
  readonly name: string;
  readonly text: string;
}

export interface EvidenceOptions extends DraftOptions {
  /** Whether each report is to be there as an extract of what the incident holds of it. */
  readonly extracts: boolean;
}

/** What an evidence package holds besides the originals: the table, the tickets, the scripts, an overview. */
export function evidenceTexts(incident: Incident, options: EvidenceOptions): EvidenceText[] {
  const [scripts] = draftScripts(incident, options);
  return [
    { name: 'summary.md', text: renderText(summaryDocument(summarize(incident, options), options)) },
    { name: 'evidence.csv', text: evidenceCsv(incident) },
    ...ticketsToSend(incident, options).map((ticket, index) => ({
      name: `ticket-${index + 1}${ticket.about === undefined ? '' : `-${fileName(ticket.about)}`}.md`,
      text: renderText(ticket),
    })),
    // Windows PowerShell takes a file without a byte order mark for the system's code page.
    ...(scripts ? [{ name: 'checks.ps1', text: `\ufeff${renderText(scripts)}` }] : []),
    ...(options.extracts ? extracts(incident) : []),
  ];
}

/** Those that are Microsoft's to solve; where none is, all. */
function ticketsToSend(incident: Incident, options: DraftOptions): Draft[] {
  const tickets = draftMicrosoftTickets(incident, options);
  const right = tickets.filter(({ misdirected }) => misdirected === undefined);
  return right.length > 0 ? right : tickets;
}

function extracts(incident: Incident): EvidenceText[] {
  const reports = [...groupBy(incident.failures, ({ file }) => file)];
  const names = evidenceFileNames(reports.map(([file]) => `${file}.txt`));
  return reports.map(([, failures], index) => ({
    name: `extracts/${names[index]!}`,
    text: reportExtract({ ...incident, failures }),
  }));
}
