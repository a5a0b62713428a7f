import type { Part } from '../message/tree.ts';

/** The parts of one report that hold something to read, found by structure alone. */
export interface Survey {
  /** message/delivery-status and message/global-delivery-status. */
  readonly statuses: Part[];
  readonly texts: Part[];
  readonly htmls: Part[];
  /** Returned messages, or their headers. */
  readonly returned: Part[];
  /** Attached files that are messages by name or type: an .eml sent as base64. */
  readonly attached: Part[];
  /** Other files. */
  readonly files: Part[];
  readonly isFeedback: boolean;
}

const embedded = new Set([
  'message/rfc822',
  'message/global',
  'text/rfc822-headers',
  'message/global-headers',
  'message/rfc822-headers',
]);

const statuses = new Set(['message/delivery-status', 'message/global-delivery-status']);

/** Looks through one report's parts; what lies inside an embedded message belongs to that one. */
export function survey(root: Part): Survey {
  const found = { statuses: [], texts: [], htmls: [], returned: [], attached: [], files: [], isFeedback: false } as {
    -readonly [K in keyof Survey]: Survey[K];
  };
  const waiting: Part[] = [root];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    if (statuses.has(part.type)) found.statuses.push(part);
    else if (part.type === 'message/feedback-report') found.isFeedback = true;
    else if (embedded.has(part.type)) found.returned.push(part);
    else if (part.type.startsWith('multipart/') && part.parts.length > 0) {
      for (let index = part.parts.length - 1; index >= 0; index--) waiting.push(part.parts[index]!);
    } else if (isAttachedMessage(part)) found.attached.push(part);
    else if (part.type === 'text/html') found.htmls.push(part);
    else if (part.type === 'text/plain' || part.type.startsWith('multipart/')) found.texts.push(part);
    else found.files.push(part);
  }
  return found;
}

function isAttachedMessage(part: Part): boolean {
  if (!part.type.startsWith('application/')) return false;
  const name = part.contentType.parameters.get('name') ?? '';
  return /\.eml$/i.test(name);
}
