import type { Party } from '../explain/explanation.ts';
import type { Language } from '../languages.ts';
import type { Markdown } from '../views/escape.ts';
import type { DraftName } from '../views/words/index.ts';

/** By the names that buttons and lenses know them by. */
export type DraftKind = DraftName;

/** Something that only the admin knows: a gap to fill in, visible as `[label]`. The same id is the same gap. */
export interface Placeholder {
  readonly id: string;
  readonly label: string;
}

/**
 * Text with gaps. A string is Markdown (or PowerShell, in scripts) in which all text of the mail is dead already;
 * only {@link Voice.say} and {@link Page} make it.
 */
export interface Content {
  readonly pieces: readonly (string | Placeholder)[];
}

/** What a sentence can be filled with. A string may come from a mail: it is escaped. */
export type Slot = string | number | Markdown | Placeholder | Content;

export interface Draft extends Content {
  readonly kind: DraftKind;
  readonly language: Language;
  /** Plain text, one line: the title of the request or the subject of the letter. May hold text of the mail. */
  readonly title: string;
  readonly syntax: 'markdown' | 'powershell';
  /** Whom the draft is about: a recipient's domain, a sender, a list; absent where it is about all. */
  readonly about?: string;
  /** Set where this party cannot fix the failure: who can, and the draft that fits. */
  readonly misdirected?: { readonly owner: Party; readonly better: DraftKind };
}

/** The draft as text, gaps shown as `[label]`. */
export function renderText(draft: Content): string {
  return draft.pieces.map((piece) => (typeof piece === 'string' ? piece : visiblePlaceholder(piece))).join('');
}

/** The draft in VS Code's snippet syntax: a tab stop a gap, numbered by first appearance, text of mails inert. */
export function renderSnippet(draft: Content): string {
  const stops = new Map<string, number>();
  return draft.pieces
    .map((piece) => {
      if (typeof piece === 'string') return escapeSnippet(piece);
      const known = stops.get(piece.id);
      if (known !== undefined) return `$${known}`;
      stops.set(piece.id, stops.size + 1);
      return `\${${stops.size}:${escapeSnippet(visiblePlaceholder(piece))}}`;
    })
    .join('');
}

/** How a gap looks: the "Next placeholder" command looks for this text. */
export function visiblePlaceholder(placeholder: Placeholder): string {
  return `[${placeholder.label}]`;
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
