import type { HopEnd } from '../../message/index.ts';
import { contains } from '../../source.ts';
import { code, joinMarkdown, md, type Markdown } from '../escape.ts';
import { capitalize } from '../explanation.ts';
import { hopsIn, hopsOf, isLongGap, type NumberedHop } from '../hops.ts';
import { headerAround } from '../report/returned.ts';
import { utc } from '../report/summary.ts';
import { label } from '../text.ts';
import type { Words } from '../words/index.ts';
import { fieldAt } from './field.ts';
import type { Hover, Spot } from './spot.ts';

/** A Received field: which hop it is, how long it took, which way it went, and how it was protected. */
export function hopHover(spot: Spot): Hover | undefined {
  const { words } = spot;
  const found = hopAt(spot);
  if (!found) return undefined;
  const { hop, number, count } = found;
  const lines = [
    md`**${words.hop.title(number, count)}**`,
    ...summary(found, words),
    ...end(words.hop.from, hop.from, words),
    ...end(words.hop.by, hop.by, words),
    security(found, words),
  ];
  const { nameSpan, valueSpan } = hop.field;
  return {
    markdown: joinMarkdown(lines, '\n\n'),
    span: found.toSource({ start: nameSpan.start, end: valueSpan.end }),
  };
}

/** In a header of the mail, or in one that a report repeats in its text. A text may hold several reports. */
function hopAt(spot: Spot): NumberedHop | undefined {
  const isHere = ({ span }: NumberedHop): boolean => contains(span, spot.offset);
  const known = hopsOf(spot.reading).find(isHere);
  if (known || fieldAt(spot)?.name.toLowerCase() !== 'received') return known;
  return hopsIn(headerAround(spot.passage, spot.at)).find(isHere);
}

function summary({ hop: { microsoft, delay, date } }: NumberedHop, words: Words): Markdown[] {
  const late = delay === undefined ? undefined : delay < 0 ? words.hop.clock : words.hop.after(words.duration(delay));
  const facts = [microsoft && words.hop[microsoft], late, date && utc(date.value)].filter((fact) => fact !== undefined);
  const lines = facts.length > 0 ? [md`${facts.join(' · ')}`] : [];
  return delay !== undefined && isLongGap(delay) ? [...lines, md`${capitalize(words.hop.longGap)}.`] : lines;
}

function end(role: string, { name, helo, ip }: HopEnd = {}, words: Words): Markdown[] {
  const parts = [name ?? helo, ip].flatMap((part) => (part ? [code(part.value)] : []));
  return parts.length > 0 ? [md`${label(role, words)} ${joinMarkdown(parts, ' ')}`] : [];
}

/** RFC 3848: the S says TLS. */
const secured = /^(?:utf8)?(?:e?smtp|lmtp)sa?$|^https$/i;

function security({ hop: { tls, with: protocol } }: NumberedHop, { colon, hop }: Words): Markdown {
  const state = tls || secured.test(protocol?.value ?? '') ? hop.encrypted : hop.notStated;
  const details = (tls ? [tls.version && `TLS ${tls.version}`, tls.cipher] : [protocol?.value]).filter(
    (detail) => detail !== undefined && detail !== '',
  ) as string[];
  const known = joinMarkdown(
    details.map((detail) => code(detail)),
    ', ',
  );
  return details.length > 0 ? md`${state}${colon} ${known}` : md`${state}`;
}
