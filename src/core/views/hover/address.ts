import { addressUse, lookupName, poolOf, type Explanation } from '../../explain/index.ts';
import { blocklist } from '../../tables/index.ts';
import type { Reading } from '../../reading.ts';
import { code, joinMarkdown, md, type Markdown } from '../escape.ts';
import { serverLabel, serverRole } from '../outcome.ts';
import { label, sourceLine } from '../text.ts';
import type { Words } from '../words/index.ts';

/** What is known of an IP address: the list that refused it, what it did with the message, its use, Microsoft's pool. */
export function addressMarkdown(reading: Reading, ip: string, words: Words): Markdown {
  const blocked = reading.explanations.find((explanation) => explanation.blocked?.ip === ip)?.blocked;
  const server = blocked ? [] : asServer(reading, ip, words);
  const about = server.length > 0 ? server : [...refusal(ip, blocked, words), ...asSender(ip, words)];
  return joinMarkdown([md`**${code(ip)}**`, ...about], '\n\n');
}

function refusal(ip: string, blocked: Explanation['blocked'], words: Words): Markdown[] {
  if (blocked?.zone === undefined) return [];
  const list = blocklist(blocked.list ?? '');
  const lookUp = lookupName(ip, blocked.zone);
  return [
    md`${label(words.hover.blocked, words)} ${list ? md`${list.name}` : code(blocked.zone)}`,
    ...(lookUp === undefined ? [] : [md`${label(words.listing.query, words)} ${code(lookUp)}`]),
  ];
}

function asSender(ip: string, words: Words): Markdown[] {
  const pool = poolOf(ip);
  const use = addressUse(ip);
  if (!pool) return use === undefined ? [] : [md`${words.addressUse[use]}`];
  return [
    md`${label(words.hover.pool, words)} ${pool.name}`,
    md`${pool.use} ${pool.caution}`,
    md`${pool.advice}`,
    sourceLine(pool.source, words),
  ];
}

/** The server that answered, or was tried. It takes mail in: what is said of sending by a pool is not about it. */
function asServer({ facts }: Reading, ip: string, words: Words): Markdown[] {
  const found = facts.recipients.filter(({ remoteIp, remoteMta }) => [remoteIp?.value, remoteMta?.value].includes(ip));
  const [first] = found;
  if (!first) return [];
  const { address, remoteMta } = first;
  const name = remoteMta && remoteMta.value !== ip ? [code(remoteMta.value)] : [];
  const did =
    serverRole(first) === 'tried'
      ? label(serverLabel('tried', words), words)
      : md`${words.host.answered(found.length, address?.value)}`;
  const use = addressUse(ip);
  const note = poolOf(ip) ? words.hover.microsoft : use && use !== 'public' ? words.addressUse[use] : undefined;
  return [joinMarkdown([did, ...name], ' '), ...(note === undefined ? [] : [md`${note}`])];
}
