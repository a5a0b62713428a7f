import { PositionMap } from '../message/position-map.ts';
import type { Decoded } from '../message/tree.ts';

/** Elements whose end, or start, ends a line of the text that people see. */
const breaking = new Set(
  'p div br tr table h1 h2 h3 h4 h5 h6 li ul ol hr pre blockquote section article header footer title'.split(' '),
);
const skipped = new Set(['script', 'style', 'head', 'template']);
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  copy: '©',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};
const entityPattern = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

/** The text that HTML shows, tags and entities undone, with the way back. Reads; it renders nothing. */
export function htmlText(html: Decoded): Decoded {
  const writer = new Writer();
  const source = html.text;
  for (let at = 0; at < source.length;) {
    const char = source.charAt(at);
    if (char === '<') at = tag(source, at, writer);
    else if (char === '&') at = entity(source, at, writer);
    else at = run(source, at, writer);
  }
  const { text, map } = writer;
  return {
    text,
    encoded: html.encoded,
    toSource(start, end) {
      const within = map.toOrigin(start, end);
      return html.toSource(within.start, within.end);
    },
  };
}

/** Text as it is shown: white space runs are one space, breaks are line ends. */
class Writer {
  readonly #pieces: string[] = [];
  readonly map = new PositionMap();
  /** Inside `pre` white space stands as written. */
  verbatim = 0;
  /** The last two characters; nothing is looked up in what is written already. */
  #end = '';

  get text(): string {
    return this.#pieces.join('');
  }

  add(shown: string, from: number, to: number): void {
    this.#pieces.push(shown);
    this.map.add(shown.length, from, to);
    this.#end = (this.#end + shown).slice(-2);
  }

  space(from: number, to: number): void {
    if (this.#end !== '' && !/\s$/.test(this.#end)) this.add(' ', from, to);
  }

  lineEnd(at: number): void {
    if (this.#end !== '' && this.#end !== '\n\n') this.add('\n', at, at);
  }
}

function run(source: string, at: number, writer: Writer): number {
  let end = at;
  while (end < source.length && source.charAt(end) !== '<' && source.charAt(end) !== '&') end++;
  if (writer.verbatim > 0) {
    writer.add(source.slice(at, end), at, end);
    return end;
  }
  for (let start = at; start < end;) {
    const isSpace = source.charCodeAt(start) <= 32;
    let stop = start;
    while (stop < end && source.charCodeAt(stop) <= 32 === isSpace) stop++;
    if (isSpace) writer.space(start, stop);
    else writer.add(source.slice(start, stop), start, stop);
    start = stop;
  }
  return end;
}

function entity(source: string, at: number, writer: Writer): number {
  entityPattern.lastIndex = at;
  const match = entityPattern.exec(source);
  const shown = match && shownAs(match);
  if (!match || shown === undefined || shown === null) {
    writer.add('&', at, at + 1);
    return at + 1;
  }
  const end = at + match[0].length;
  if (shown === ' ') writer.space(at, end);
  else writer.add(shown, at, end);
  return end;
}

function shownAs([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return entities[name.toLowerCase()];
  const point = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  if (point === 160) return ' ';
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function tag(source: string, at: number, writer: Writer): number {
  if (source.startsWith('<!--', at)) return after(source, '-->', at);
  const match = /^<(\/?)([a-z][a-z0-9]*)/i.exec(source.slice(at, at + 32));
  if (!match?.[2]) {
    if (/^<[!?/]/.test(source.slice(at, at + 2))) return after(source, '>', at);
    writer.add('<', at, at + 1);
    return at + 1;
  }
  const name = match[2].toLowerCase();
  const closes = match[1] === '/';
  const end = after(source, '>', at);
  if (breaking.has(name)) writer.lineEnd(at);
  else if (name === 'td' || name === 'th') writer.space(at, end);
  if (name === 'pre') writer.verbatim = Math.max(0, writer.verbatim + (closes ? -1 : 1));
  if (!closes && skipped.has(name)) return closingTag(source, name, end);
  return end;
}

function closingTag(source: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  const match = pattern.exec(source);
  return match ? match.index : source.length;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? source.length : at + mark.length;
}
