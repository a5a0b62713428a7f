import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';
import { hopsOf } from './hops.ts';
import { wordAt } from './hover/spot.ts';
import { tokenAt } from './hover/tokens.ts';
import { messageIdsOf } from './message-ids.ts';
import { offsetIn, passageAt, passages, type Passage } from './passage.ts';

/** A name that a mail uses again and again: of a recipient, a message, an address or a host. */
export interface Name {
  /** In lower case. */
  readonly value: string;
  readonly span: Span;
}

/** The longest Message-ID that fits on a line. */
const reach = 998;
/** More than this nobody walks through. */
const most = 1000;

/** The address, Message-ID, IP address or host name at `offset`. */
export function nameAt(reading: Reading, offset: number): Name | undefined {
  const passage = passageAt(reading, offset);
  if (passage.encoded) return undefined;
  const { text } = passage;
  const at = offsetIn(passage, offset);
  const token = tokenAt(text, at);
  if (token) return token.kind === 'ip' ? nameOn(passage, token.span) : undefined;
  const word = wordAt(text, at, /[^\s<>"'`,;:()[\]{}|]/, reach);
  if (!word) return undefined;
  const written = text.slice(word.start, word.end).replace(/\.+$/, '');
  const isName = /.@.|^[\w-]+(?:\.[\w-]+)*\.[a-z][\w-]*$/i.test(written);
  return isName ? nameOn(passage, { start: word.start, end: word.start + written.length }) : undefined;
}

function nameOn(passage: Passage, { start, end }: Span): Name {
  return { value: passage.text.slice(start, end).toLowerCase(), span: passage.toSource(start, end) };
}

/** Everywhere that a name is written: in headers, in texts (the encoded lines that hold it), in the delivery status. */
export function occurrences(reading: Reading, { value }: Name): Span[] {
  const found: Span[] = [];
  for (const passage of passages(reading)) {
    const text = passage.text.toLowerCase();
    for (let at = text.indexOf(value); at >= 0 && found.length < most; at = text.indexOf(value, at + value.length)) {
      if (standsAlone(text, at, at + value.length)) found.push(passage.toSource(at, at + value.length));
    }
  }
  return found;
}

function standsAlone(text: string, start: number, end: number): boolean {
  return !/[\w.@+-]/.test(text.charAt(start - 1)) && !/^(?:[\w@-]|\.\w)/.test(text.slice(end, end + 2));
}

/**
 * Where a name comes from: the recipient's field of the delivery status, the message's own Message-ID, the server's
 * field, the hop that wrote it down; else where it is written first.
 */
export function definition(reading: Reading, name: Name): Span | undefined {
  const known = definitions(reading).find(({ value }) => value.toLowerCase() === name.value);
  return known?.span ?? occurrences(reading, name)[0];
}

function definitions(reading: Reading): { readonly value: string; readonly span: Span }[] {
  const { facts } = reading;
  const ofRecipients = facts.recipients.flatMap(({ address, originalAddress }) => [address, originalAddress]);
  const servers = facts.recipients.flatMap(({ remoteMta, remoteIp }) => [remoteMta, remoteIp]);
  const written = [...ofRecipients, ...servers, facts.reportingMta].filter((fact) => fact && !fact.encoded);
  const hops = hopsOf(reading).flatMap(({ hop: { from, by }, toSource }) =>
    [from?.ip, by?.name, from?.name].flatMap((part) =>
      part ? [{ value: part.value, span: toSource(part.span) }] : [],
    ),
  );
  return [
    ...messageIdsOf(reading).map(({ id, span }) => ({ value: id, span })),
    ...written.map((fact) => fact!),
    ...hops,
  ];
}
