import { decodedValue, embeddedMessage, findField, parseParameters } from '../message/index.ts';
import type { Message, Part } from '../message/index.ts';
import type { Span } from '../source.ts';

/**
 * What a person takes out of a mail: a message, a text, the fields of a report, or a file.
 * `html`: a text that is written as HTML. `alternative`: the HTML of a text that is there in plain words too.
 */
export type PartKind = 'message' | 'text' | 'html' | 'alternative' | 'fields' | 'file';

export interface MailPart {
  readonly kind: PartKind;
  /** The message that {@link part} is of: the mail's own, or one that lies encoded in a part of it. */
  readonly message: Message;
  readonly part: Part;
  /** The name that the mail gives the file. Hostile. */
  readonly name: string | undefined;
  /** How many messages are around it. */
  readonly depth: number;
  /** Where a span of {@link message} is written in the mail: itself, or the encoded lines that hold it. */
  readonly toSource: (span: Span) => Span;
}

/** Messages that lie encoded in others, in others, …: beyond this nobody reads on. */
const deepest = 8;

/** The parts of a mail, in its order: a message before what it holds. The first is the mail itself. */
export function mailParts(message: Message): MailPart[] {
  return [...messageParts({ message, depth: 0, toSource: (span) => span }, message.root, undefined)];
}

/** A message with its way back to the mail. */
type Place = Pick<MailPart, 'message' | 'depth' | 'toSource'>;

function* messageParts(place: Place, root: Part, name: string | undefined): Generator<MailPart> {
  yield { ...place, kind: 'message', part: root, name };
  yield* content(place, root);
}

function* content(place: Place, part: Part): Generator<MailPart> {
  const [first] = part.parts;
  if (first && !part.type.startsWith('multipart/')) {
    yield* messageParts({ ...place, depth: place.depth + 1 }, first, fileNameOf(place.message, part));
  } else if (first) {
    for (const inner of part.parts) yield* content(place, inner);
  } else if (part.body.end > part.body.start) {
    yield* leaf(place, part);
  }
}

function* leaf(place: Place, part: Part): Generator<MailPart> {
  const { message, depth, toSource } = place;
  const name = fileNameOf(message, part);
  const embedded = depth < deepest && holdsMessage(part, name) ? embeddedMessage(message, part) : undefined;
  if (embedded && embedded.message.root.fields.length > 0) {
    const inner: Place = {
      message: embedded.message,
      depth: depth + 1,
      toSource: (span) => toSource(embedded.toSource(span)),
    };
    yield* messageParts(inner, inner.message.root, name);
  } else {
    yield { ...place, kind: kindOf(message, part), part, name };
  }
}

function holdsMessage({ type }: Part, name: string | undefined): boolean {
  return type === 'message/rfc822' || type === 'message/global' || name?.toLowerCase().endsWith('.eml') === true;
}

const fields = new Set([
  'message/delivery-status',
  'message/global-delivery-status',
  'message/disposition-notification',
  'message/feedback-report',
  'text/rfc822-headers',
]);

function kindOf(message: Message, part: Part): PartKind {
  if (fields.has(part.type)) return 'fields';
  if (disposition(message, part)?.value.toLowerCase() === 'attachment') return 'file';
  if (part.type === 'text/plain') return 'text';
  if (part.type !== 'text/html') return 'file';
  const isAlternative =
    part.parent?.type === 'multipart/alternative' && part.parent.parts.some(({ type }) => type === 'text/plain');
  return isAlternative ? 'alternative' : 'html';
}

function disposition(message: Message, part: Part): ReturnType<typeof parseParameters> | undefined {
  const field = findField(part, 'content-disposition');
  return field && parseParameters(decodedValue(message, field).text);
}

function fileNameOf(message: Message, part: Part): string | undefined {
  return disposition(message, part)?.parameters.get('filename') ?? part.contentType.parameters.get('name');
}
