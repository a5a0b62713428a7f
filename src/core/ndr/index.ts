import { embeddedMessage } from '../message/index.ts';
import type { Message, Part } from '../message/tree.ts';
import type { Span } from '../source.ts';
import type { NdrFacts } from './facts.ts';
import { moved } from './moved.ts';
import { type Entity, type NdrOptions, readAddressed, readReport, reportDate } from './report.ts';
import { survey } from './survey.ts';

export { codeOf, type DeliveryCode } from './code.ts';
export type { NdrFacts, RecipientFacts } from './facts.ts';
export type { NdrOptions } from './report.ts';
export { parseReply } from './reply.ts';

/** A bounce in a bounce in a bounce: beyond that nobody forwards. */
const maxForwards = 3;

/** Reads what a message, or a pasted report, says of a delivery. Reads anything; invents nothing. */
export function readNdr(message: Message, options: NdrOptions = {}): NdrFacts {
  return readEntity(message, message.root, options, 0);
}

function readEntity(message: Message, part: Part, options: NdrOptions, forwards: number): NdrFacts {
  const parts = survey(part);
  const entity = { message, part, parts, options };
  const facts = parts.isFeedback
    ? undefined
    : (readReport(entity) ?? readForwarded(entity, forwards) ?? readAddressed(entity));
  if (facts) return facts;
  const date = reportDate(message, part);
  const nothing: NdrFacts = { kind: 'not-a-bounce', original: { to: [] }, recipients: [], problems: [] };
  return date ? { ...nothing, reportDate: date } : nothing;
}

/** Bounces that somebody sent on: as messages in the message, or as .eml files attached to it. The first one leads. */
function readForwarded({ message, parts, options }: Entity, forwards: number): NdrFacts | undefined {
  if (forwards >= maxForwards) return undefined;
  const found: NdrFacts[] = [];
  for (const part of [...parts.returned, ...parts.attached]) {
    const inner = part.parts[0];
    const facts = inner
      ? readEntity(message, inner, options, forwards + 1)
      : readEncoded(message, part, options, forwards);
    if (facts && facts.kind !== 'not-a-bounce') found.push(facts);
  }
  const [first] = found;
  return first && { ...first, recipients: found.flatMap((facts) => facts.recipients) };
}

function readEncoded(message: Message, part: Part, options: NdrOptions, forwards: number): NdrFacts | undefined {
  const embedded = part.type.endsWith('-headers') ? undefined : embeddedMessage(message, part);
  if (!embedded) return undefined;
  const facts = readEntity(embedded.message, embedded.message.root, options, forwards + 1);
  return moved(facts, (span: Span) => embedded.toSource(span));
}
