import { addressUse, lookupName, poolOf } from '../../explain/index.ts';
import { blocklist } from '../../tables/index.ts';
import type { Reading } from '../../reading.ts';
import { code, joinMarkdown, md, type Markdown } from '../escape.ts';
import { label, sourceLine } from '../text.ts';
import type { Words } from '../words/index.ts';

/** What is known of an IP address: its use, Microsoft's pool, and how to look it up on the list that refused it. */
export function addressMarkdown({ explanations }: Reading, ip: string, words: Words): Markdown {
  const paragraphs = [md`**${code(ip)}**`];
  const pool = poolOf(ip);
  const use = addressUse(ip);
  if (pool) {
    paragraphs.push(
      md`${label(words.hover.pool, words)} ${pool.name}`,
      md`${pool.use} ${pool.caution}`,
      md`${pool.advice}`,
      sourceLine(pool.source, words),
    );
  } else if (use !== undefined) {
    paragraphs.push(md`${words.addressUse[use]}`);
  }
  const blocked = explanations.find((explanation) => explanation.blocked?.ip === ip)?.blocked;
  if (blocked?.zone !== undefined) {
    const list = blocklist(blocked.list ?? '');
    const lookUp = lookupName(ip, blocked.zone);
    paragraphs.splice(1, 0, md`${label(words.hover.blocked, words)} ${list ? md`${list.name}` : code(blocked.zone)}`);
    if (lookUp !== undefined) paragraphs.splice(2, 0, md`${label(words.listing.query, words)} ${code(lookUp)}`);
  }
  return joinMarkdown(paragraphs, '\n\n');
}
