import { read } from '../../src/core/index.ts';
import { decodeBody, decodedValue, parseMessage, walkParts } from '../../src/core/message/index.ts';
import { readNdr } from '../../src/core/ndr/index.ts';
import { ENGLISH } from '../../src/core/tables/texts/en/index.ts';
import { sourceFromBytes } from '../../src/host/bytes.ts';

// What is measured, all from the same bytes.

export function parse(bytes: Buffer): void {
  parseMessage(sourceFromBytes(bytes));
}

/** As the command line and folders read: each fact at one place. */
export function facts(bytes: Buffer): void {
  readNdr(parseMessage(sourceFromBytes(bytes)), { mentions: false });
}

/** As an editor reads: with every further place of each code. */
export function mentions(bytes: Buffer): void {
  readNdr(parseMessage(sourceFromBytes(bytes)));
}

/** As the command line reads: what was found, and what it means. */
export function explanations(bytes: Buffer): void {
  read(sourceFromBytes(bytes), { texts: ENGLISH, mentions: false });
}

/** Everything that a message room can be asked for: every value and every body decoded. */
export function everything(bytes: Buffer): void {
  const message = parseMessage(sourceFromBytes(bytes));
  for (const part of walkParts(message)) {
    for (const field of part.fields) decodedValue(message, field);
    if (part.parts.length === 0) decodeBody(message, part);
  }
}

/** The physical floor: every line end found. */
export function lineEnds(bytes: Buffer): void {
  for (let at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1));
}
