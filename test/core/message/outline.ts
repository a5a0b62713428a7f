import { decodeBody, type Message, type Part } from '../../../src/core/message/index.ts';

/** The tree in one line: `multipart/report[text/plain, message/rfc822[text/plain]]`. */
export function outline({ root }: Message): string {
  return outlineOf(root);
}

function outlineOf({ type, parts }: Part): string {
  return parts.length === 0 ? type : `${type}[${parts.map(outlineOf).join(', ')}]`;
}

/** Everything that must not depend on the kind of line end. */
export function content(message: Message): unknown {
  const describe = (part: Part): unknown => ({
    type: part.type,
    fields: part.fields.map(({ name }) => name),
    text: part.parts.length === 0 ? decodeBody(message, part).text.replace(/\r\n|\r/g, '\n') : undefined,
    parts: part.parts.map(describe),
  });
  return describe(message.root);
}
