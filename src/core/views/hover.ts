import type { Reading } from '../reading.ts';
import type { Texts } from '../tables/index.ts';
import type { LocalTime } from './dates.ts';
import { joinMarkdown } from './escape.ts';
import { addressMarkdown } from './hover/address.ts';
import { dateHover } from './hover/date.ts';
import { base64Hover, base64Line, quotedHover } from './hover/encoded.ts';
import { fieldHover } from './hover/field.ts';
import { headingHover } from './hover/heading.ts';
import { hopHover } from './hover/hop.ts';
import { hostHover } from './hover/host.ts';
import { listHover } from './hover/list.ts';
import { answerHover } from './hover/mention.ts';
import { messageIdHover } from './hover/message-id.ts';
import { rewrittenHover } from './hover/rewritten.ts';
import { hoverOn, type Hover, type Spot } from './hover/spot.ts';
import { tokenAt } from './hover/tokens.ts';
import { offsetIn, passageAt } from './passage.ts';
import { wordsFor } from './words/index.ts';

export type { Hover } from './hover/spot.ts';

/**
 * What there is to say about the place at `offset`, in `language` (BCP 47) as far as the texts have it; undefined
 * where there is nothing.
 */
export function hover(
  reading: Reading,
  offset: number,
  texts: Texts,
  language: string = texts.language,
  localTime?: LocalTime,
): Hover | undefined {
  const passage = passageAt(reading, offset);
  const at = offsetIn(passage, offset);
  const spot: Spot = { reading, offset, passage, at, texts, words: wordsFor(language), localTime };
  const line = base64Line(reading, offset);
  return line ? base64Hover(spot, line) : readableHover(spot);
}

/** The narrowest meaning first: an address in an answer is explained as an address. */
function readableHover(spot: Spot): Hover | undefined {
  const token = tokenAt(spot.passage.text, spot.at);
  if (token?.kind === 'ip') {
    return hoverOn(spot, token.span, addressMarkdown(spot.reading, token.value, spot.words));
  }
  return (
    dateHover(spot) ??
    answerHover(spot, token) ??
    rewrittenHover(spot) ??
    messageIdHover(spot) ??
    listHover(spot) ??
    hostHover(spot) ??
    fieldOrHop(spot) ??
    headingHover(spot) ??
    quotedHover(spot)
  );
}

/** A Received field is a hop too. */
function fieldOrHop(spot: Spot): Hover | undefined {
  const field = fieldHover(spot);
  const hop = hopHover(spot);
  if (!field || !hop) return field ?? hop;
  return { markdown: joinMarkdown([hop.markdown, field.markdown], '\n\n'), span: field.span };
}
