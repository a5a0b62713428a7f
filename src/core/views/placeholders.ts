import type { Span } from '../source.ts';

/** Code blocks and spans, check boxes and links have brackets that are no gaps; all others in a draft are. */
const pieces = /`+|\[[ xX]?\]|\[[^[\]\n]{1,100}\]\(|(\[[^[\]\n]{1,100}\])/g;

/** The first gap of a draft, `[tenant ID]`, from `offset` on; from the top where none is left behind it. */
export function findPlaceholder(markdown: string, offset: number): Span | undefined {
  let first: Span | undefined;
  for (const span of placeholders(markdown)) {
    if (span.start >= offset) return span;
    first ??= span;
  }
  return first;
}

function* placeholders(markdown: string): Generator<Span> {
  const found = [...markdown.matchAll(pieces)];
  // A run of backticks closes at the next run of its own length; one that nothing closes is text.
  const lastOfLength = new Map(found.map((match, index) => [match[0], index]));
  let open: string | undefined;
  for (const [index, match] of found.entries()) {
    const [piece] = match;
    if (open !== undefined) {
      if (piece === open) open = undefined;
    } else if (piece.startsWith('`')) {
      if (lastOfLength.get(piece)! > index) open = piece;
    } else if (match[1] !== undefined) {
      yield { start: match.index, end: match.index + piece.length };
    }
  }
}
