import type { Source, Span } from '../source.ts';
import { charsetMap, decodeCharset, isAscii, latin1, shiftsAscii } from './charset.ts';
import { parseMessage } from './parse.ts';
import type { PositionMap } from './position-map.ts';
import { decodeBase64, decodeQuotedPrintable, plainBytes, type TransferBytes } from './transfer.ts';
import type { Decoded, Message, Part } from './tree.ts';
import { asWritten, hasEightBit } from './value.ts';
import { charsetOf } from './walk.ts';

/**
 * A part's body as text: transfer encoding and charset undone. `limit`: at most so many chars of the body as written
 * are read (all of them by default). A multipart's body is what lies between its header and its end, as written.
 */
export function decodeBody(message: Message, part: Part, limit = Infinity): Decoded {
  const { source } = message;
  const span = { start: part.body.start, end: Math.min(part.body.end, part.body.start + limit) };
  const charset = charsetOf(part);
  if (isEncoded(part)) {
    const transfer = decodeTransfer(source, part.encoding, span);
    const literal = source.kind === 'text' && part.encoding === 'quoted-printable' && hasWideChar(source, span);
    return decodeBytes(transfer, literal ? 'utf-8' : charset, part.encoding === 'base64');
  }
  const written = source.text.slice(span.start, span.end);
  const shifts = shiftsAscii(charset);
  if (!shifts && (source.kind === 'text' || source.isAscii || !hasEightBit(written))) {
    return asWritten(written, span.start);
  }
  return decodeBytes(plainBytes(source, span), source.kind === 'text' && !shifts ? 'utf-8' : charset, false);
}

/** An embedded message that its part holds transfer-encoded, and the way back from it to the outer text. */
export interface EmbeddedMessage {
  readonly message: Message;
  /** The place in the outer source where this span of the embedded message is written (encoded). */
  toSource(span: Span): Span;
}

/**
 * The message inside a part whose body is base64 or quoted-printable: message/rfc822 sent that way, or an .eml
 * attached as a file. Undefined for any other part; those in clear are parsed in place, as `part.parts`.
 */
export function embeddedMessage(message: Message, part: Part, limit = Infinity): EmbeddedMessage | undefined {
  if (!isEncoded(part) || part.parts.length > 0 || part.type.startsWith('multipart/')) return undefined;
  const span = { start: part.body.start, end: Math.min(part.body.end, part.body.start + limit) };
  const transfer = decodeTransfer(message.source, part.encoding, span);
  return {
    message: parseMessage(
      { text: latin1(transfer.bytes), kind: 'bytes' },
      { kind: part.type.startsWith('message/') ? 'eml' : undefined },
    ),
    toSource: ({ start, end }) => transfer.map.toOrigin(start, end),
  };
}

function isEncoded(part: Part): boolean {
  return (part.encoding === 'base64' || part.encoding === 'quoted-printable') && part.parts.length === 0;
}

function decodeTransfer(source: Source, encoding: string, span: Span): TransferBytes {
  return encoding === 'base64' ? decodeBase64(source.text, span) : decodeQuotedPrintable(source, span);
}

function decodeBytes({ bytes, map }: TransferBytes, charset: string, encoded: boolean): Decoded {
  const text = decodeCharset(bytes, charset);
  const direct = !shiftsAscii(charset) && isAscii(bytes);
  let chars: PositionMap | undefined;
  return {
    text,
    encoded,
    toSource(start, end) {
      if (direct) return map.toOrigin(start, end);
      chars ??= charsetMap(bytes, charset);
      const within = chars.toOrigin(start, end);
      return map.toOrigin(within.start, within.end);
    },
  };
}

function hasWideChar(source: Source, span: Span): boolean {
  return hasEightBit(source.text.slice(span.start, span.end));
}
