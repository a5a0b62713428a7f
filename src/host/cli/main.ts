import { parseArgs, type ParseArgsConfig } from 'node:util';
import { DRAFT_KINDS, LANGUAGES } from '../../core/drafts/index.ts';
import { decode } from './decode.ts';
import { draft } from './draft.ts';
import { evidence } from './evidence.ts';
import { explain } from './explain.ts';
import { isClosedPipe, write } from './output.ts';
import { summary } from './summary.ts';
import { UsageError } from './usage.ts';

const usage = `Usage:
  ndr decode   [--format text|json|jsonl|csv] FILE|DIR|- ...
  ndr explain  [--format text|json|jsonl] REPLY|-
  ndr summary  [--format text|json|csv|markdown] [--lang LANGUAGE] [--mask WHAT] FILE|DIR|- ...
  ndr draft    --kind KIND [--lang LANGUAGE] [--mask WHAT] FILE|DIR|- ...
  ndr evidence --out FILE.zip|FOLDER [--lang LANGUAGE] [--mask WHAT] FILE|DIR ...
KIND: ${DRAFT_KINDS.join(', ')}
LANGUAGE: ${LANGUAGES.join(', ')}
WHAT: people, hosts, subjects, with commas between
`;

type Options = NonNullable<ParseArgsConfig['options']>;
type Command = (args: Arguments, script: string) => Promise<number>;

export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly positionals: readonly string[];
}

const aboutDrafts: Options = { lang: { type: 'string' }, mask: { type: 'string' } };

const commands: Readonly<Record<string, readonly [Command, Options]>> = {
  decode: [decode, { format: { type: 'string' } }],
  explain: [explain, { format: { type: 'string' } }],
  summary: [summary, { format: { type: 'string' }, ...aboutDrafts }],
  draft: [draft, { kind: { type: 'string' }, ...aboutDrafts }],
  evidence: [evidence, { out: { type: 'string' }, ...aboutDrafts }],
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
