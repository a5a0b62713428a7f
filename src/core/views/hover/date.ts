import type { Instant } from '../../ndr/facts.ts';
import type { Reading } from '../../reading.ts';
import { contains } from '../../source.ts';
import { dateFacts, fieldDate } from '../dates.ts';
import { joinMarkdown, md, type Markdown } from '../escape.ts';
import { utc } from '../report/summary.ts';
import { fieldAt } from './field.ts';
import { hoverOn, type Hover, type Spot } from './spot.ts';

/** A date: in UTC, in the zone of the user, and how long before or after the report. */
export function dateHover(spot: Spot): Hover | undefined {
  const fact = dateFacts(spot.reading).find(({ span, encoded }) => !encoded && contains(span, spot.offset));
  if (fact) return { markdown: dateMarkdown(fact.value, spot), span: fact.span };
  const field = fieldAt(spot);
  if (!field) return undefined;
  const { start, end } = field.valueSpan;
  const date = fieldDate(field.name, spot.passage.text.slice(start, end));
  const span = date && { start: start + date.start, end: start + date.end };
  return span && contains(span, spot.at) ? hoverOn(spot, span, dateMarkdown(date.instant, spot)) : undefined;
}

function dateMarkdown(instant: Instant, { reading, words, localTime }: Spot): Markdown {
  const lines = [md`**${utc(instant)}**`];
  const local = localTime?.(instant);
  if (local !== undefined) lines.push(md`${words.date.local}${words.colon} ${local}`);
  const distance = fromReport(instant, reading);
  if (distance !== undefined) {
    lines.push(
      md`${distance === 0 ? words.date.same : words.date.distance(words.duration(Math.abs(distance)), distance < 0)}`,
    );
  }
  return joinMarkdown(lines, '\n\n');
}

/** In seconds; less than 0 before the report. Absent where there is no report, or nobody knows when it was written. */
function fromReport(instant: Instant, { facts: { kind, reportDate } }: Reading): number | undefined {
  if (kind === 'not-a-bounce' || !reportDate) return undefined;
  return (Date.parse(instant) - Date.parse(reportDate.value)) / 1000;
}
