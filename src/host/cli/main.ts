import { parseArgs, type ParseArgsConfig } from 'node:util';
import { decode } from './decode.ts';
import { draft } from './draft.ts';
import { explain } from './explain.ts';
import { isClosedPipe, write } from './output.ts';
import { UsageError } from './usage.ts';

const usage = `Usage:
  ndr decode  [--format text|json|jsonl|csv] FILE|DIR|- ...
  ndr explain [--format text|json|jsonl] REPLY|-
  ndr draft   --kind KIND [--lang LANGUAGE] FILE|DIR|- ...
`;

type Options = NonNullable<ParseArgsConfig['options']>;
type Command = (args: Arguments, script: string) => Promise<number>;

export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly positionals: readonly string[];
}

const commands: Readonly<Record<string, readonly [Command, Options]>> = {
  decode: [decode, { format: { type: 'string' } }],
  explain: [explain, { format: { type: 'string' } }],
  draft: [draft, { kind: { type: 'string' }, lang: { type: 'string' } }],
};

/** Runs one command. Returns the exit code: 0 all was read, 1 a file could not be read, 2 wrong usage. */
export async function main(args: readonly string[], script: string): Promise<number> {
  try {
    const [name = '', ...rest] = args;
    if (name === '--help' || name === '-h') {
      await write(usage);
      return 0;
    }
    const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!known) throw new UsageError(name === '' ? 'a command is missing' : `no such command: ${name}`);
    const [command, options] = known;
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    return await command({ values: values as Arguments['values'], positionals }, script);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    process.stderr.write(`ndr: ${error.message}\n${usage}`);
    return 2;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
