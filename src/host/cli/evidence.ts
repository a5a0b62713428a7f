import { evidenceTexts, readIncident } from '../../core/drafts/index.ts';
import { packageFiles, writePackage } from '../evidence/index.ts';
import { now } from './clock.ts';
import { standardInput } from './files.ts';
import { maskingOf, readIncidentFiles } from './incident.ts';
import { printable, write } from './output.ts';
import { type Arguments, languageOf, UsageError } from './usage.ts';

/** `ndr evidence`: originals, table, tickets and scripts as a .zip or a folder. Masked, it has no originals. */
export async function evidence(args: Arguments, script: string): Promise<number> {
  const { out } = args.values;
  if (out === undefined) throw new UsageError('--out is missing');
  if (args.positionals.includes(standardInput)) throw new UsageError('evidence is made of files');
  const mask = maskingOf(args);
  const isMasked = Object.keys(mask).length > 0;
  const language = languageOf(args);
  const { reports, unread, paths } = await readIncidentFiles(args.positionals, script);
  const incident = readIncident(reports, { mask, unread });
  if (incident.failures.length === 0) {
    process.stderr.write('ndr: no failed delivery to write about\n');
    return unread.length > 0 ? 1 : 0;
  }
  const files = new Set(incident.files);
  const originals = reports.flatMap(({ name }, index) =>
    files.has(name) && !isMasked ? [{ name, content: paths[index]! }] : [],
  );
  const texts = evidenceTexts(incident, { language, now: now(), extracts: isMasked });
  const path = await writePackage(packageFiles(texts, originals), out);
  if (isMasked) process.stderr.write('ndr: the originals are not in it: they cannot be masked\n');
  await write(`${printable(path)}\n`);
  return unread.length > 0 ? 1 : 0;
}
