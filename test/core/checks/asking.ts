import type { Answer, Ask, DnsFailure, Finding, Task } from '../../../src/core/checks/index.ts';
import { runChecks } from '../../../src/core/checks/index.ts';

/** By type and name, records or why there are none: `{ 'TXT contoso.com': ['v=spf1 -all'] }`. */
export type Answers = Readonly<Record<string, readonly string[] | DnsFailure>>;

/** A DNS out of a table; a name that is not there has `no-name`. Remembers what it was asked. */
export function dns(answers: Answers): { readonly ask: Ask; readonly asked: string[] } {
  const asked: string[] = [];
  const ask: Ask = (name, type) => {
    asked.push(`${type} ${name}`);
    const found = answers[`${type} ${name}`] ?? 'no-name';
    return Promise.resolve<Answer>(typeof found === 'string' ? { failed: found } : { records: found });
  };
  return { ask, asked };
}

/** `spf-lookups 3`, `listed SpamCop`: a finding in one line. */
export function inShort({ id, slots = {} }: Finding): string {
  return [id, ...Object.values(slots)].join(' ');
}

/** Runs one check and says what it found, state first. */
export async function check(task: Task, answers: Answers): Promise<string[]> {
  const options = { ask: dns(answers).ask, now: () => '2026-03-02T12:00:00Z', onDone: () => undefined };
  const [result] = await runChecks([task], options);
  return [result!.state, ...result!.findings.map(inShort)];
}
