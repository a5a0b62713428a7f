import { ENGLISH } from '../../core/tables/texts/en/index.ts';
import { read } from '../../core/index.ts';
import { filesOf, readSource } from './files.ts';
import { csvHead, type Format, formats, frames, render } from './formats.ts';
import type { Arguments } from './main.ts';
import { complain, write } from './output.ts';
import { decodeOnThreads } from './threads.ts';
import { oneOf, UsageError } from './usage.ts';

/** One file's outcome: its text in the format asked for, or why it could not be read. */
export interface Decoded {
  readonly file: string;
  readonly text?: string;
  readonly error?: string;
}

/** Fewer files are read sooner than threads start. */
const threadsFrom = 300;

/** `ndr decode`: what each mail says, for people or for programs. */
export async function decode({ values, positionals }: Arguments, script: string): Promise<number> {
  const format = oneOf('format', values.format, formats);
  if (positionals.length === 0) throw new UsageError('which file or folder?');
  let failed = false;
  const files = positionals.flatMap((path) => {
    try {
      return filesOf(path);
    } catch (error) {
      complain(path, error);
      failed = true;
      return [];
    }
  });
  const { first, between, last } = frames[format];
  await write(format === 'csv' ? csvHead : first);
  let separator = '';
  const print = async (all: readonly Decoded[]): Promise<void> => {
    let text = '';
    for (const one of all) {
      if (one.text === undefined) {
        complain(one.file, new Error(one.error));
        failed = true;
        continue;
      }
      text += separator + one.text;
      separator = between;
    }
    await write(text);
  };
  if (files.length < threadsFrom) for (const file of files) await print([decodeFile(file, format)]);
  else await decodeOnThreads(files, format, script, print);
  await write(last);
  return failed ? 1 : 0;
}

/** Reads one file. What is wrong with a file is said, and the others are read. */
export function decodeFile(file: string, format: Format): Decoded {
  try {
    return { file, text: render(format, file, read(readSource(file), { texts: ENGLISH, mentions: false })) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}
