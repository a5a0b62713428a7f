import { BLOCKLISTS, type Blocklist } from '../../tables/index.ts';
import { code, joinMarkdown, link, md, type Markdown } from '../escape.ts';
import { hostOf } from '../explanation.ts';
import { label } from '../text.ts';
import type { Words } from '../words/index.ts';
import { hoverOn, wordAt, type Hover, type Spot } from './spot.ts';

/** A blocklist by its zone, by its site or by its name: who runs it, and how a listing ends. */
export function listHover(spot: Spot): Hover | undefined {
  if (spot.reading.facts.kind === 'not-a-bounce') return undefined;
  const found = wordAt(spot.passage.text, spot.at, /[\w.-]/, 253);
  const word = found && spot.passage.text.slice(found.start, found.end).replace(/\.$/, '').toLowerCase();
  if (!found || !word) return undefined;
  const list = word.includes('.') ? byHost(word) : byName(word);
  return list && hoverOn(spot, found, listMarkdown(list, spot.words));
}

function byHost(host: string): Blocklist | undefined {
  return BLOCKLISTS.find(({ zones }) => zones.some((zone) => zone === host || host.endsWith(`.${zone}`)));
}

/** `SpamCop`, `Spamhaus`, `Barracuda`: the first word of a name, where it is no everyday word. */
function byName(word: string): Blocklist | undefined {
  if (word.length < 5) return undefined;
  return BLOCKLISTS.find(
    ({ name, zones }) =>
      zones.length > 0 &&
      name
        .slice(0, word.length + 1)
        .trimEnd()
        .toLowerCase() === word,
  );
}

function listMarkdown(
  { name, operator, zones, status, whoMayAsk, expiry, lookup, delist }: Blocklist,
  words: Words,
): Markdown {
  const { listing } = words;
  const row = (name: string, value: Markdown | string): Markdown => md`- ${label(name, words)} ${value}`;
  const rows = [row(listing.operator, operator)];
  if (zones.length > 0) {
    const shown = zones.slice(0, 5).map((zone) => code(zone));
    rows.push(row(listing.zones, joinMarkdown(shown, ', ')));
  }
  rows.push(row(listing.whoMayAsk, whoMayAsk), row(listing.expiry, expiry));
  const links = [
    ...(lookup === undefined ? [] : [md`${label(listing.lookup, words)} ${link(hostOf(lookup), lookup)}`]),
    ...(delist === undefined ? [] : [md`${label(listing.delist, words)} ${link(hostOf(delist), delist)}`]),
  ];
  return joinMarkdown(
    [md`**${name}**`, ...(status === 'dead' ? [md`${listing.dead}`] : []), joinMarkdown(rows, '\n'), ...links],
    '\n\n',
  );
}
