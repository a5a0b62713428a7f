import { basename } from 'node:path';
import { evidenceFileNames, type Masking, type Report } from '../../core/drafts/index.ts';
import { read } from '../../core/index.ts';
import { ENGLISH } from '../../core/tables/texts/en/index.ts';
import { readReports, type ReportResult } from '../reports/index.ts';
import { filesOf, readSource, standardInput } from './files.ts';
import { complain } from './output.ts';
import { type Arguments, oneOf, UsageError } from './usage.ts';

/** All mails given, which are taken for one incident. */
export interface IncidentFiles {
  readonly reports: readonly Report[];
  /** Names of what could not be read. */
  readonly unread: readonly string[];
  /** Where the reports lie, in their order. */
  readonly paths: readonly string[];
}

/** Reads files and folders. What cannot be read is said, and the rest is read. Names are without folders. */
export async function readIncidentFiles(positionals: readonly string[], script: string): Promise<IncidentFiles> {
  if (positionals.length === 0) throw new UsageError('which file or folder?');
  const paths = positionals.flatMap((path) => {
    try {
      return filesOf(path);
    } catch {
      return [path]; // reading it will say why
    }
  });
  const names = evidenceFileNames(paths.map((path) => basename(path)));
  const onDisk = paths.filter((path) => path !== standardInput);
  const results = new Map(zip(onDisk, await readReports(onDisk, script)));
  const reports: Report[] = [];
  const read: string[] = [];
  const unread: string[] = [];
  for (const [path, name] of zip(paths, names)) {
    const reading = path === standardInput ? readInput() : results.get(path)!;
    if ('error' in reading) {
      complain(path, new Error(reading.error));
      unread.push(name);
    } else {
      reports.push({ name, reading });
      read.push(path);
    }
  }
  return { reports, unread, paths: read };
}

function readInput(): ReportResult {
  const { facts, explanations } = read(readSource(standardInput), { texts: ENGLISH, mentions: false });
  return { facts, explanations };
}

function zip<A, B>(some: readonly A[], others: readonly B[]): [A, B][] {
  return some.map((one, index) => [one, others[index]!]);
}

const masks: Readonly<Record<string, Masking>> = {
  people: { localParts: true },
  hosts: { hosts: true },
  subjects: { subjects: true },
};

/** `--mask people,hosts,subjects`. */
export function maskingOf({ values: { mask } }: Arguments): Masking {
  const known = Object.keys(masks) as [string, ...string[]];
  const asked = mask === undefined ? [] : mask.split(',').map((name) => masks[oneOf('mask', name, known)]);
  return Object.assign({}, ...asked) as Masking;
}
