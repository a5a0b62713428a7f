import { describeHost } from '../../explain/index.ts';
import type { Reading } from '../../reading.ts';
import { code, joinMarkdown, md, type Markdown } from '../escape.ts';
import { capitalize } from '../explanation.ts';
import type { Words } from '../words/index.ts';
import { hopsOf } from '../hops.ts';
import { hoverOn, wordAt, type Hover, type Spot } from './spot.ts';

/** RFC 1035: no host name is longer. */
const reach = 253;

/** What the name of a host says, and what the host did with this message. */
export function hostHover(spot: Spot): Hover | undefined {
  const { passage, at, reading, words } = spot;
  const found = wordAt(passage.text, at, /[\w.-]/, reach);
  const name = found && passage.text.slice(found.start, found.end).replace(/\.$/, '');
  if (!name?.includes('.')) return undefined;
  const lines = [...rolesOf(reading, name, words), ...microsoft(name, words)];
  if (lines.length === 0) return undefined;
  const markdown = joinMarkdown([md`**${code(name)}**`, ...lines], '\n\n');
  return hoverOn(spot, { start: found!.start, end: found!.start + name.length }, markdown);
}

function microsoft(name: string, words: Words): Markdown[] {
  const host = describeHost(name);
  if (!host) return [];
  const { kind, role, place, region, confidence } = host;
  const details = capitalize([role, place, region].filter((detail) => detail !== undefined).join(', '));
  if (details === '') return [md`${kind}`];
  return [
    md`${kind}`,
    confidence === undefined ? md`${details}.` : md`${details} (${words.host.confidence[confidence]}).`,
  ];
}

/** What the mail tells of a host: it wrote the report, it answered, it passed the message on. */
function rolesOf(reading: Reading, name: string, { host }: Words): Markdown[] {
  const { facts } = reading;
  const is = (value: string | undefined): boolean => value?.toLowerCase() === name.toLowerCase();
  const roles: string[] = [];
  if (is(facts.reportingMta?.value)) roles.push(host.reports);
  const answered = facts.recipients.filter(({ remoteMta }) => is(remoteMta?.value));
  if (answered.length > 0) roles.push(host.answered(answered.length, answered[0]?.address?.value));
  const hops = hopsOf(reading).filter(({ hop }) => is(hop.by?.name?.value) || is(hop.from?.name?.value));
  const [first] = hops;
  if (first) roles.push(host.hop(first.number, first.count));
  return roles.map((role) => md`${role}`);
}
