import { codeBlock, type Markdown } from '../views/escape.ts';
import type { Content, Placeholder } from './draft.ts';

export interface Check {
  readonly text: Content;
  /** What the reports say that answers it: a check with a reason is ticked. */
  readonly why?: Content | undefined;
  /** Whether it is ticked, where that is not for the reason. */
  readonly done?: boolean;
}

/** Builds a Markdown page block by block, an empty line between blocks. */
export class Page implements Content {
  readonly #blocks: (readonly (string | Placeholder)[])[] = [];

  get pieces(): readonly (string | Placeholder)[] {
    return [...this.#blocks.flatMap((block, index) => (index === 0 ? block : ['\n\n', ...block])), '\n'];
  }

  heading(level: 1 | 2 | 3, text: Content): this {
    return this.#block([`${'#'.repeat(level)} `, ...text.pieces]);
  }

  paragraph(...lines: readonly Content[]): this {
    return this.#lines(lines.map((line) => line.pieces));
  }

  /** Notes to the one who sends the draft. */
  quote(lines: readonly Content[]): this {
    if (lines.length === 0) return this;
    return this.#block(lines.flatMap((line, index) => [index === 0 ? '> ' : '\n>\n> ', ...line.pieces]));
  }

  bullets(items: readonly Content[]): this {
    return this.#lines(items.map((item) => ['- ', ...item.pieces]));
  }

  numbered(items: readonly Content[]): this {
    return this.#lines(items.map((item, index) => [`${index + 1}. `, ...item.pieces]));
  }

  checks(items: readonly Check[]): this {
    return this.#lines(
      items.map(({ text, why, done = why !== undefined }) => [
        done ? '- [x] ' : '- [ ] ',
        ...text.pieces,
        ...(why === undefined ? [] : ['\n  ', ...why.pieces]),
      ]),
    );
  }

  table(header: readonly string[], rows: readonly (readonly Markdown[])[]): this {
    const line = (cells: readonly (string | Markdown)[]) => `| ${cells.join(' | ')} |`;
    return this.#block([[line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')]);
  }

  code(text: string, language: 'text' | 'powershell' = 'text'): this {
    return this.#block([codeBlock(text, language, 20_000).toString()]);
  }

  rule(): this {
    return this.#block(['---']);
  }

  #lines(lines: readonly (readonly (string | Placeholder)[])[]): this {
    if (lines.length === 0) return this;
    return this.#block(lines.flatMap((line, index) => (index === 0 ? line : ['\n', ...line])));
  }

  #block(pieces: readonly (string | Placeholder)[]): this {
    this.#blocks.push(pieces);
    return this;
  }
}
