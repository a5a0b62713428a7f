import { findAddress } from '../address.ts';
import { addAnswer, addServer, Found } from '../found.ts';
import { factAt, type Line, type Passage } from '../passage.ts';
import { answerFacts } from '../pieces.ts';
import { findReplyCode } from '../reply.ts';
import { serverIn } from './servers.ts';

/** A report's own words: a passage, and its lines up to where the returned message begins. */
export interface Report {
  readonly passage: Passage;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
  /** The date of the message around it, where there is one. */
  readonly date?: string | undefined;
}

/** Reads one shape of report. */
export interface Reader {
  /** Id of the shape and, where `system` is absent, of the system that writes it. */
  readonly name: string;
  /** What the report's words must hold for `read` to be asked; lower case. */
  readonly marks: readonly string[];
  /** The system that answers where the report names no other server. */
  readonly system?: string;
  /** True where the marks are words that any mail may hold: read only what its header says is a report. */
  readonly needsEvidence?: true;
  read(report: Report): Found[];
}

/** The report that these lines of a passage are. */
export function reportOf(passage: Passage, lines: readonly Line[], date?: string): Report {
  return { passage, text: passage.text, lines, start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, date };
}

export function lineText(report: Report, index: number): string {
  const line = report.lines[index];
  return line ? report.text.slice(line.start, line.end) : '';
}

/** The index of the first line, at or after `from`, that the pattern matches; -1 where none does. */
export function findLine(report: Report, pattern: RegExp, from = 0): number {
  for (let index = from; index < report.lines.length; index++) {
    if (pattern.test(lineText(report, index))) return index;
  }
  return -1;
}

/** A line's only address, where the line holds nothing else but brackets, a bullet or `<mailto:...>`. */
export function bareAddress(report: Report, index: number): Found | undefined {
  const line = report.lines[index];
  if (!line) return undefined;
  const address = findAddress(report.text, line.start, line.end);
  if (!address) return undefined;
  const before = report.text.slice(line.start, address.start);
  const after = report.text.slice(address.end, line.end);
  if (
    !/^[\s<"'*>|•·-]*$/.test(before) ||
    !/^[>"']?[:.,;]?\s*(?:\([^()]*\)|<mailto:[^>]*>|\[mailto:[^\]]*\])*\s*$/i.test(after)
  ) {
    return undefined;
  }
  return new Found(factAt(report.passage, address.start, address.end));
}

/** The address between two offsets as a recipient. */
export function recipientIn(report: Report, start: number, end: number): Found | undefined {
  const address = findAddress(report.text, start, end);
  return address && new Found(factAt(report.passage, address.start, address.end));
}

/** What ends an answer in a report's prose: a ruler, or the report's own remarks, which are not the server's words. */
const remark =
  /^[^\S\r\n]*(?:[-=_*#]{8,}[^\S\r\n]*$|Giving up on |\/?I'm not going|\[RCPT_TO\]|\[MAIL_FROM\]|This message has been in the queue|No action is required on your part)/im;
/** The next detail of a report that lists them, each behind its label. */
const label = /[\r\n][ \t]*(?:(?:(?:remote|mail) )?(?:server|host)|recipient|sender|subject|message-id): /i;

/**
 * Adds what the lines between two offsets say: the answer from its reply code on, else all of it; the server that gave
 * it, where it is named.
 */
export function describe(report: Report, found: Found, start: number, end: number): Found {
  const server = serverIn(report.passage, start, end);
  addServer(found, server);
  const stop = answerEnd(report, start, end);
  const code = findReplyCode(report.text, start, stop);
  const from = code ? code.start : Math.min(stop, server?.announces ? server.end : start);
  const to = paragraphEnd(report.text, from, stop);
  if (report.text.slice(from, to).trim() === '') return found;
  addAnswer(found, answerFacts(report.passage, from, to));
  return found;
}

/** An answer has no empty line and no label in it; a line that ends in a colon announces what stands below one. */
function paragraphEnd(whole: string, from: number, stop: number): number {
  const text = whole.slice(from, from + (label.exec(whole.slice(from, stop))?.index ?? stop - from));
  const emptyLine = /\S[^\S\r\n]{0,200}(?:\r?\n[ \t]{0,200}\r?\n|\r[ \t]{0,200}\r)/g;
  for (let match = emptyLine.exec(text); match; match = emptyLine.exec(text)) {
    if (!match[0].startsWith(':')) return from + match.index + 1;
  }
  return from + text.length;
}

function answerEnd(report: Report, start: number, end: number): number {
  const match = remark.exec(report.text.slice(start, end));
  return match ? start + match.index : end;
}

/** A recipient, and the text that is about it. */
export interface Block {
  readonly found: Found;
  readonly from: number;
  readonly to: number;
}

/** A recipient's line: where its text begins, and where it ends if that is not at the next recipient. */
export interface Head {
  readonly found: Found;
  readonly from: number;
  readonly to?: number;
}

/**
 * Recipients that stand on lines of their own, each with the lines below it up to the next one.
 * `head` tells a recipient's line; `stop` one that ends them all, once there are any.
 */
export function blocksOf(
  report: Report,
  first: number,
  head: (index: number) => Head | undefined,
  stop?: RegExp,
): Block[] {
  const blocks: Block[] = [];
  let open: Head | undefined;
  const close = (end: number): void => {
    if (open) blocks.push({ found: open.found, from: open.from, to: open.to ?? end });
  };
  let index = first;
  for (; index < report.lines.length; index++) {
    if (open && stop?.test(lineText(report, index))) break;
    const next = head(index);
    if (!next) continue;
    close(report.lines[index]!.start);
    open = next;
  }
  close(report.lines[index]?.start ?? report.end);
  return blocks;
}

/** The recipients of {@link blocksOf}, with what their text says. */
export function readBlocks(
  report: Report,
  first: number,
  head: (index: number) => Head | undefined,
  stop?: RegExp,
): Found[] {
  return sharing(blocksOf(report, first, head, stop).map(({ found, from, to }) => describe(report, found, from, to)));
}

/** Several addresses over one answer: the ones above have it too. */
export function sharing(all: Found[]): Found[] {
  for (let index = all.length - 2; index >= 0; index--) {
    const found = all[index]!;
    const below = all[index + 1]!;
    if (found.diagnostic || !below.diagnostic) continue;
    for (const key of ['diagnostic', 'reply', 'status', 'innerReply', 'remoteMta', 'remoteIp'] as const) {
      if (below[key]) Object.assign(found, { [key]: below[key] });
    }
  }
  return all;
}
