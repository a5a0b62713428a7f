/**
 * The one door through which text of a mail reaches a surface that gives characters a meaning. Mail is hostile:
 * a subject may hold a link to a command, an icon, a formula, a quote or a character that turns the line around.
 */

/** Characters that cannot be seen or that reorder what can: controls, bidi marks, zero widths, fillers, tags. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

/** Shows what cannot be seen by its number, `<U+202E>`; line ends and tabs stay. */
function visible(text: string): string {
  return text.replace(unseen, (char) => `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`);
}

/** Cuts at `max` UTF-16 units, never through a pair, and says so with an ellipsis. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = max - 1;
  const pair = /[\ud800-\udbff]/.test(text.charAt(cut - 1));
  return `${text.slice(0, pair ? cut - 1 : cut)}…`;
}

function oneLine(text: string): string {
  return visible(text.replace(/[\r\n\t]+/g, ' '));
}

declare const inertBrand: unique symbol;

/** One line of text that is dead in notifications, prompts, quick picks, lenses, labels and the status bar. */
export type Inert = string & { readonly [inertBrand]: true };

/**
 * For every surface that shows a line of "plain" text. VS Code makes `[x](command:y)` a link in notifications and
 * prompts, with no list of allowed commands, and `$(name)` an icon in labels: a space takes both apart.
 */
export function inert(text: string, max = 300): Inert {
  return oneLine(clip(text, max))
    .replace(/\](?=\()/g, '] ')
    .replace(/\$(?=\()/g, '$ ') as Inert;
}

/** Markdown in which all foreign text is dead. Only the functions of this file make it. */
class InertMarkdown {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

export type Markdown = InertMarkdown;

/**
 * Builds Markdown: what is written in the template is ours and stays Markdown, a string put into it becomes plain
 * words ({@link prose}), and Markdown put into it stays what it is.
 */
export function md(template: TemplateStringsArray, ...values: (Markdown | string | number)[]): Markdown {
  const source = values.map((value) => (value instanceof InertMarkdown ? value : prose(String(value))).toString());
  return new InertMarkdown(String.raw({ raw: template }, ...source));
}

export function joinMarkdown(parts: readonly Markdown[], separator: '' | ' ' | ', ' | '\n' | '\n\n'): Markdown {
  return new InertMarkdown(parts.join(separator));
}

const entity = (char: string): string => `&#${char.codePointAt(0)};`;

/**
 * Text as plain words of a paragraph. Entities and not backslashes: VS Code's renderer makes links of bare `http:`,
 * `www.` and email addresses, and a backslash does not stop it.
 */
export function prose(text: string): Markdown {
  return new InertMarkdown(
    oneLine(text).replace(
      /[\\`*_{}[\]<>#|~&!@$]|:(?=\/)|(?<=www)\.|^\s*[-+=]|(?<=^\s*\d{1,9})[.)](?=\s|$)/gi,
      (match) => match.replace(/\S/, entity),
    ),
  );
}

function fenceFor(text: string, least: number): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), least - 1);
  return '`'.repeat(longest + 1);
}

/** Text as written, on one line, as a code span. */
export function code(text: string, max = 500): Markdown {
  const line = oneLine(clip(text, max));
  if (line.trim() === '') return new InertMarkdown('');
  const fence = fenceFor(line, 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return new InertMarkdown(fence + pad + line + pad + fence);
}

/** {@link code} for a cell of a table, where renderers disagree about a `|` inside a code span. */
export function codeCell(text: string, max = 500): Markdown {
  const pieces = oneLine(clip(text, max)).split('|');
  return new InertMarkdown(pieces.map((piece) => code(piece, Infinity).toString()).join(entity('|')));
}

/** Lines as written, as a code block. */
export function codeBlock(text: string, language: 'text' | 'powershell' = 'text', max = 2000): Markdown {
  const lines = visible(clip(text, max).replace(/\r\n?/g, '\n'));
  const fence = fenceFor(lines, 3);
  return new InertMarkdown(`${fence}${language}\n${lines}\n${fence}`);
}

const webAddress = /^https:\/\/[a-z0-9.-]+(?:[/?#][!-~]*)?$/i;

/** A link to a web page; where the address is not plainly one, the label alone. */
export function link(label: string, url: string): Markdown {
  if (!webAddress.test(url)) return prose(label);
  const target = url.replace(/[\\<>()[\]"'`*_]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return new InertMarkdown(`[${prose(label).toString()}](${target})`);
}

/** HTML in which all foreign text is dead. Only the functions of this file make it. */
class InertHtml {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

export type Html = InertHtml;

type HtmlValue = Html | string | number | readonly Html[];

/**
 * Builds HTML: what is written in the template is ours and stays HTML, a string put into it becomes text, and HTML put
 * into it stays what it is. A string may stand between tags or in a quoted attribute, but in no URL, style or script.
 */
export function html(template: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return new InertHtml(String.raw({ raw: template }, ...values.map(htmlSource)));
}

function htmlSource(value: HtmlValue): string {
  if (value instanceof InertHtml) return value.toString();
  if (typeof value === 'object') return value.map(htmlSource).join('');
  return visible(String(value)).replace(/[&<>"']/g, entity);
}

/** A link to a web page; where the address is not plainly one, the label alone. */
export function htmlLink(label: Html | string, url: string): Html {
  return webAddress.test(url) ? html`<a href="${url}" rel="noreferrer">${label}</a>` : html`${label}`;
}

/** A style sheet of ours, for a page that stands by itself. */
export function htmlStyle(css: string): Html {
  return new InertHtml(`<style>${css.replaceAll('</', '<\\/')}</style>`);
}

/** One cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula. */
export function csv(text: string): string {
  const cell = visible(text);
  const dead = /^\s*[=+\-@|%＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]|^\s|\s$/.test(dead) ? `"${dead.replaceAll('"', '""')}"` : dead;
}

/** A PowerShell string literal. PowerShell takes typographic single quotes for quotes too. */
export function powershell(text: string): string {
  return `'${oneLine(text).replace(/['\u2018-\u201b]/g, '$&$&')}'`;
}

/** A file name, without a folder, that every system takes. `fallback` where nothing usable is left. */
export function fileName(text: string, fallback = 'unnamed'): string {
  const name = clip(text, 120)
    .replace(unseen, '')
    .replace(/[<>:"/\\|?*\r\n\t]+/g, '_')
    .replace(/^[. _-]+/, '')
    .replace(/[. ]+$/, '');
  // Windows opens a device for these, whatever the ending.
  return /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i.test(name)
    ? `_${name}`
    : name || fallback;
}
