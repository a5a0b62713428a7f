import { checkWords, findingPieces, listTasks, namesOf, runChecks, senderTasks } from '../../core/checks/index.ts';
import type { CheckResult, CheckWords, Task } from '../../core/checks/index.ts';
import { read } from '../../core/index.ts';
import { ENGLISH as texts } from '../../core/tables/texts/en/index.ts';
import { returnedHeader } from '../../core/views/report/returned.ts';
import { domains } from '../domains.ts';
import { createAsk } from '../resolver.ts';
import { now } from './clock.ts';
import { complain, printable, write } from './output.ts';
import { sourceOf } from './source.ts';
import { type Arguments, languageOf, oneOf, UsageError } from './usage.ts';

const defaultTimeout = 5000;

/**
 * `ndr check`: asks the DNS about what mails name: lists about refused addresses, and the senders' domains. To type the
 * command is to agree to it; what is asked of whom goes to standard error first.
 */
export async function check(args: Arguments, script: string): Promise<number> {
  const { values, positionals } = args;
  const format = oneOf('format', values.format, ['text', 'json']);
  const lists = oneOf('lists', values.lists, ['all', 'named']);
  const words = checkWords(languageOf(args));
  const servers = (values.server ?? '').split(',').filter((server) => server !== '');
  const ask = askerOf(servers, values.timeout);
  if (positionals.length === 0) throw new UsageError('which file?');
  let failed = false;
  const tasks = new Map<string, Task>();
  for (const file of positionals) {
    try {
      const found = tasksOf(read(await sourceOf(file, script), { texts, mentions: false }), lists === 'all');
      for (const task of found) tasks.set(`${task.kind} ${task.name} ${task.sentFrom?.join() ?? ''}`, task);
    } catch (error) {
      complain(file, error);
      failed = true;
    }
  }
  const all = [...tasks.values()];
  const names = namesOf(all);
  const asked = servers.length > 0 ? servers.join(', ') : 'the DNS servers of this system';
  process.stderr.write(`ndr: asking ${asked} for ${names.length} names and what they lead to\n`);
  const results = await runChecks(all, { ask, now, onDone: () => undefined });
  await write(format === 'json' ? `${JSON.stringify(results, undefined, 2)}\n` : toText(results, words));
  return failed ? 1 : 0;
}

function tasksOf(reading: ReturnType<typeof read>, allLists: boolean): Task[] {
  return [...listTasks(reading, allLists), ...senderTasks(reading, returnedHeader(reading), domains)];
}

function askerOf(servers: readonly string[], timeout = String(defaultTimeout)): ReturnType<typeof createAsk> {
  const ms = Number(timeout);
  if (!Number.isInteger(ms) || ms <= 0) throw new UsageError('--timeout is a number of milliseconds');
  try {
    return createAsk({ servers, timeout: ms, signal: new AbortController().signal });
  } catch {
    throw new UsageError(`--server is one IP address or several with commas between, not ${servers.join(', ')}`);
  }
}

/** A line a question, with the records that decided below it. */
function toText(results: readonly CheckResult[], words: CheckWords): string {
  const same = (text: string): string => text;
  return results
    .map(({ task, state, findings, records, at }) => {
      const said = findings.map((finding) => findingPieces(finding, words, same, same).join('')).join(' ');
      const head = `${words.state[state]}${words.colon} ${words.kind[task.kind]} ${task.name} (${at.slice(0, 19).replace('T', ' ')} UTC)`;
      return [head, `  ${said}`, ...records.map((record) => `  > ${record}`)]
        .map((line) => `${printable(line)}\n`)
        .join('');
    })
    .join('');
}
