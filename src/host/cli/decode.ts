import { decodeFiles } from './batches.ts';
import { filesOf } from './files.ts';
import { formats, frames, type Style } from './format.ts';
import { complain, showProgress, write } from './output.ts';
import { type Arguments, languageOf, oneOf, UsageError } from './usage.ts';

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
  let count = 0;
  for await (const all of decodeFiles(files, style, script)) {
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
    showProgress((count += all.length), files.length);
  }
  await write(last);
  return failed ? 1 : 0;
}
