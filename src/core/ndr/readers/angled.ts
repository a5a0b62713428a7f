import { findAddress } from '../address.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { type Head, lineText, readBlocks, type Reader, type Report } from './reader.ts';

/**
 * Reports that write `<a@example.com>: why` or `<a@example.com>:` with the reason on the lines below: Postfix, qmail and
 * its kin (Yahoo, MXLogic), Courier; GMX writes `"a@example.com":`.
 */
function angled(name: string, marks: readonly string[], system = name): Reader {
  return { name, marks, system, read };
}

function read(report: Report): Found[] {
  let indent: number | undefined;
  return readBlocks(
    report,
    0,
    (index) => {
      const next = head(report, index);
      // An answer that begins with the address again may stand behind a line break: Postfix indents it.
      indent ??= next?.indent;
      return next?.indent === indent ? next : undefined;
    },
    closing,
  );
}

interface AngledHead extends Head {
  readonly indent: number;
}

/** `<a@example.com>:`, `<a@example.com> (expanded from <b@example.com>): `, `"a@example.com": `. */
function head(report: Report, index: number): AngledHead | undefined {
  const line = report.lines[index]!;
  const written = lineText(report, index);
  // An answer begins with the address again, and the indentation of its second line is lost.
  if (/\bsaid: [245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?\s*$/.test(lineText(report, index - 1))) return undefined;
  const open = /^\s{0,4}[<"](?=\S)/.exec(written)?.[0];
  if (open === undefined) return undefined;
  const address =
    findAddress(report.text, line.start, line.end) ?? localPart(report, line.start + open.length, line.end);
  if (!address || address.start !== line.start + open.length) return undefined;
  // "(expanded from" may go on on the next line.
  const rest = report.text.slice(address.end, Math.min(report.end, address.end + 400));
  const match = /^[>"](?: \((?:expanded from|originally from|generated from)\s*(?:<[^<>]*>)?\s*\))?:/.exec(rest);
  if (!match) return undefined;
  const found = new Found(factAt(report.passage, address.start, address.end));
  const source = match[0].length > 2 && findAddress(report.text, address.end, address.end + match[0].length);
  if (source) found.originalAddress = factAt(report.passage, source.start, source.end);
  return { found, from: address.end + match[0].length, indent: open.length };
}

/** qmail and Postfix write a local user without a domain. */
function localPart(report: Report, start: number, end: number): { start: number; end: number } | undefined {
  const match = /^[\w.+-]{1,64}(?=>)/.exec(report.text.slice(start, end));
  return match ? { start, end: start + match[0].length } : undefined;
}

const closing = /^\W*(?:-{5,}\s*$|If your message was also sent|Included is a copy|--- )/;

/** The same under words that nobody knows: of a provider's own, or in another language. */
export const anyAngled: Reader = { name: 'angled', marks: ['>:'], needsEvidence: true, read };

export const angledReaders: readonly Reader[] = [
  angled('qmail', ['qmail-send program', 'giving up on', "i'm afraid i wasn't able to deliver your message"]),
  angled('postfix', ['postfix program', 'mail system at host', 'the mail system\n', 'the mail system\r']),
  angled('yahoo', ['to deliver your message to the following address', 'to deliver message to the following address']),
  angled('courier', ['courier mail server']),
  angled('mxlogic', ['the following address failed', 'a message that you have sent could not be delivered']),
  angled('gmx', ['one or more of\nits recipients', 'one or more of\r\nits recipients']),
];
