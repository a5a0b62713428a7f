import { LANGUAGES } from '../languages.ts';
import type { Span } from '../source.ts';
import { visiblePlaceholder } from './draft.ts';
import { Voice } from './voice.ts';

let known: ReadonlySet<string> | undefined;

/** The next gap of a draft at or after `from`, in any language, when its tab stops are gone; else the first one. */
export function nextPlaceholder(text: string, from: number): Span | undefined {
  return find(text, from, text.length) ?? find(text, 0, from);
}

/** Only gaps that drafts are written with count: a mail has `[brackets]` of its own. */
function find(text: string, from: number, to: number): Span | undefined {
  known ??= new Set(LANGUAGES.flatMap((language) => labels(new Voice(language))));
  for (let start = text.indexOf('[', from); start >= 0 && start < to; start = text.indexOf('[', start + 1)) {
    const close = text.indexOf(']', start);
    if (close < 0) return undefined;
    if (known.has(text.slice(start, close + 1))) return { start, end: close + 1 };
  }
  return undefined;
}

function labels(voice: Voice): string[] {
  return Object.entries(voice.words.gaps).map(([id, label]) => visiblePlaceholder({ id, label }));
}
