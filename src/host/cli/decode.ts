import { read } from '../../core/index.ts';
import type { Source } from '../../core/source.ts';
import { filesOf, readSource } from './files.ts';
import type { Arguments } from './main.ts';
import { toJson } from './json.ts';

/** `ndr decode`: what each mail says, in a format for people or for programs. */
export async function decode({ values, positionals }: Arguments): Promise<number> {
  void values;
  let failed = false;
  for (const path of positionals) {
    for (const file of await filesOf(path)) {
      let source: Source;
      try {
        source = await readSource(file);
      } catch (error) {
        process.stderr.write(`ndr: ${file}: ${(error as Error).message}\n`);
        failed = true;
        continue;
      }
      process.stdout.write(`${JSON.stringify(toJson(file, read(source, { mentions: false })))}\n`);
    }
  }
  return failed ? 1 : 0;
}
