import type { Decoded } from './decode-file.ts';
import { filesOf } from './files.ts';
import { formats, frames, type Style } from './format.ts';
import { complain, write } from './output.ts';
import { decodeOnThreads } from './threads.ts';
import { type Arguments, languageOf, oneOf, UsageError } from './usage.ts';

/** Fewer files are read sooner than threads start. */
const threadsFrom = 300;

/** `ndr decode`: what each mail says, for people or for programs. */
export async function decode(args: Arguments, script: string): Promise<number> {
  const { values, positionals } = args;
  const format = oneOf('format', values.format, formats);
  const style: Style = { format, language: languageOf(args) };
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
  await write(first);
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
  if (files.length < threadsFrom) {
    const { decodeFile } = await import('./decode-file.ts');
    for (const file of files) await print([await decodeFile(file, style, script)]);
  } else {
    await decodeOnThreads(files, style, script, print);
  }
  await write(last);
  return failed ? 1 : 0;
}
