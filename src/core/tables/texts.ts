import type { Party } from './row.ts';

/** One step that one party can do; plain words, no Markdown. */
export interface Step {
  readonly text: string;
  readonly url?: string;
  /** A command to copy, e.g. PowerShell. Never holds anything of a mail. */
  readonly command?: string;
  /** True where it says to send again: not as long as the server still tries by itself. */
  readonly resend?: true;
}

/**
 * The words for one row of a table, in one language. Plain text, no Markdown.
 * `{ip}`, `{list}`, `{zone}`, `{query}`, `{domain}` stand for facts of the mail and are filled in, escaped, by a view.
 */
export interface RowText {
  /** Under 60 characters, no full stop. */
  readonly title: string;
  /** What happened: one sentence. */
  readonly happened: string;
  /** The usual cause: one to three sentences. */
  readonly cause: string;
  /** What each party that can act should do, most useful first. */
  readonly steps: Partial<Record<Party, readonly Step[]>>;
  /** Questions admins always ask here, with answers. */
  readonly questions?: readonly { readonly question: string; readonly answer: string }[];
  /** What holds instead while the server still tries, of a row that tells of giving up. */
  readonly delayed?: Pick<RowText, 'title' | 'happened' | 'questions'>;
}

/** The words of the tables in one language, by row id. One file (or folder) a language under `texts/`. */
export interface Texts {
  /** BCP 47 tag: `en`, `fr`. */
  readonly language: string;
  get(id: string): RowText | undefined;
  /** What a header field of IANA's registry says, by its name there. */
  field(name: string): string | undefined;
}
