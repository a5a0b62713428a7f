import { parseArgs, type ParseArgsConfig } from 'node:util';
import { LANGUAGES } from '../../core/languages.ts';
import { isClosedPipe, write } from './output.ts';
import { type Arguments, UsageError } from './usage.ts';

async function usage(): Promise<string> {
  const { DRAFT_KINDS } = await import('../../core/drafts/index.ts');
  return `Usage:
  ndr decode   [--format text|json|jsonl|csv] [--lang LANGUAGE] FILE|DIR|- ...
  ndr explain  [--format text|json|jsonl] [--lang LANGUAGE] REPLY|-
  ndr summary  [--format text|json|csv|markdown] [--lang LANGUAGE] [--mask WHAT] FILE|DIR|- ...
  ndr draft    --kind KIND [--lang LANGUAGE] [--mask WHAT] FILE|DIR|- ...
  ndr evidence --out FILE.zip|FOLDER [--lang LANGUAGE] [--mask WHAT] FILE|DIR ...
  ndr check    [--format text|json] [--lang LANGUAGE] [--lists all|named] [--server IP,...] [--timeout MS] FILE|- ...
KIND: ${DRAFT_KINDS.join(', ')}
LANGUAGE: ${LANGUAGES.join(', ')}
WHAT: people, hosts, subjects, with commas between
A FILE is a mail, the text of a report or a message of Outlook (.msg). Only check uses the network: it asks the DNS about
refused addresses and the senders' domains, and says so first.
`;
}

type Options = NonNullable<ParseArgsConfig['options']>;
type Command = (args: Arguments, script: string) => Promise<number>;

const aboutText: Options = { format: { type: 'string' }, lang: { type: 'string' } };
const aboutChecks: Options = { lists: { type: 'string' }, server: { type: 'string' }, timeout: { type: 'string' } };
const aboutDrafts: Options = { lang: { type: 'string' }, mask: { type: 'string' } };

/** Each is loaded when it is asked for: the tables and texts take longer to load than a mail to read. */
const commands: Readonly<Record<string, readonly [() => Promise<Command>, Options]>> = {
  decode: [async () => (await import('./decode.ts')).decode, aboutText],
  explain: [async () => (await import('./explain.ts')).explain, aboutText],
  summary: [async () => (await import('./summary.ts')).summary, { ...aboutText, ...aboutDrafts }],
  draft: [async () => (await import('./draft.ts')).draft, { kind: { type: 'string' }, ...aboutDrafts }],
  evidence: [async () => (await import('./evidence.ts')).evidence, { out: { type: 'string' }, ...aboutDrafts }],
  check: [async () => (await import('./check.ts')).check, { ...aboutText, ...aboutChecks }],
};

/** Runs one command. Returns the exit code: 0 all was read, 1 a file could not be read, 2 wrong usage. */
export async function main(args: readonly string[], script: string): Promise<number> {
  try {
    const [name = '', ...rest] = args;
    if (name === '--help' || name === '-h') {
      await write(await usage());
      return 0;
    }
    const known = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!known) throw new UsageError(name === '' ? 'a command is missing' : `no such command: ${name}`);
    const [load, options] = known;
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    const command = await load();
    return await command({ values: values as Arguments['values'], positionals }, script);
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    if (!(error instanceof UsageError) && !isParseArgsError(error)) throw error;
    process.stderr.write(`ndr: ${error.message}\n${await usage()}`);
    return 2;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}
