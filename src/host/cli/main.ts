import { parseArgs, type ParseArgsConfig } from 'node:util';
import { decode } from './decode.ts';

const usage = `Usage:
  ndr decode [--format text|json|jsonl|csv] FILE|DIR|- ...
`;

/** Thrown for wrong usage; its message is for people. */
export class UsageError extends Error {}

/** Runs one command. Returns the exit code: 0 all read, 1 a file could not be read, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const [command, ...rest] = args;
    switch (command) {
      case 'decode':
        return await decode(options(rest, { format: { type: 'string' } }));
      case '--help':
      case 'help':
        process.stdout.write(usage);
        return 0;
      default:
        throw new UsageError(command === undefined ? 'no command' : `no such command: ${command}`);
    }
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    process.stderr.write(`ndr: ${error.message}\n${usage}`);
    return 2;
  }
}

export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

function options(args: string[], known: NonNullable<ParseArgsConfig['options']>): Arguments {
  const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true, strict: true });
  return { values: values as Arguments['values'], positionals };
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
