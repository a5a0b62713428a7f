import type { DraftKind } from '../../core/drafts/index.ts';
import type { Span } from '../../core/source.ts';
import type { Card, Report } from '../../core/views/report.ts';

/** What a button of the report asks for. */
export type Request =
  | { readonly do: 'summary' | 'markdown' | 'save' | 'lists' | 'sender' | 'reload' }
  | { readonly do: 'source'; readonly span: Span }
  | { readonly do: 'draft'; readonly card: Card; readonly kind: DraftKind };

/** What is shown, and what may be asked of it. */
export interface Shown {
  readonly report: Report;
  /** Of the mail's text. */
  readonly length: number;
  readonly offers: (card: Card) => readonly DraftKind[];
}

/** A message of the webview, if it is one that a button of this report can send. */
export function parseRequest(message: unknown, shown: Shown | undefined): Request | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { do: what, ...rest } = message as Record<string, unknown>;
  if (what === 'reload') return { do: what };
  if (!shown) return undefined;
  switch (what) {
    case 'summary':
    case 'markdown':
    case 'save':
    case 'lists':
    case 'sender':
      return { do: what };
    case 'source':
      return sourceRequest(rest, shown);
    case 'draft':
      return draftRequest(rest, shown);
    default:
      return undefined;
  }
}

/** Without a place, the start of the mail. */
function sourceRequest({ start = '0', end = '0' }: Record<string, unknown>, { length }: Shown): Request | undefined {
  const [from, to] = [wholeNumber(start), wholeNumber(end)];
  const isSpan = from !== undefined && to !== undefined && from <= to && to <= length;
  return isSpan ? { do: 'source', span: { start: from, end: to } } : undefined;
}

function draftRequest({ card: index, kind }: Record<string, unknown>, { report, offers }: Shown): Request | undefined {
  const card = report.cards[wholeNumber(index) ?? -1];
  const offered = card && offers(card).find((offer) => offer === kind);
  return card && offered ? { do: 'draft', card, kind: offered } : undefined;
}

/** Attributes of a page are strings. */
function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'string' && /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}
