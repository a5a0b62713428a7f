import {
  readIncident,
  renderText,
  summarize,
  summaryCsv,
  summaryDocument,
  summaryText,
  type Language,
  type Summary,
} from '../../core/drafts/index.ts';
import { maskingOf, readIncidentFiles } from './incident.ts';
import { write } from './output.ts';
import { type Arguments, languageOf, oneOf } from './usage.ts';

const formats = ['text', 'json', 'csv', 'markdown'] as const;

/** `ndr summary`: many bounces at a glance, cause by cause. */
export async function summary(args: Arguments, script: string): Promise<number> {
  const format = oneOf('format', args.values.format, formats);
  const language = languageOf(args);
  const mask = maskingOf(args);
  const { reports, unread } = await readIncidentFiles(args.positionals, script);
  await write(render(summarize(readIncident(reports, { mask, unread }), { language }), format, language));
  return unread.length > 0 ? 1 : 0;
}

function render(found: Summary, format: (typeof formats)[number], language: Language): string {
  switch (format) {
    case 'text':
      return summaryText(found, { language });
    case 'json':
      return `${JSON.stringify(found, undefined, 2)}\n`;
    case 'csv':
      return summaryCsv(found, { language });
    case 'markdown':
      return renderText(summaryDocument(found, { language }));
  }
}
