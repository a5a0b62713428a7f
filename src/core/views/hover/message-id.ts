import type { Reading } from '../../reading.ts';
import { codeBlock, joinMarkdown, md, powershell } from '../escape.ts';
import { messageIdsOf } from '../message-ids.ts';
import type { Words } from '../words/index.ts';
import { hoverOn, wordAt, type Hover, type Spot } from './spot.ts';

/** RFC 5322: no line is longer. */
const reach = 998;

/** A Message-ID: whose it is, and how to trace it. */
export function messageIdHover(spot: Spot): Hover | undefined {
  const { passage, at, reading, words } = spot;
  const found = wordAt(passage.text, at, /[^\s<>"',;()]/, reach);
  const id = found && passage.text.slice(found.start, found.end);
  if (!id?.includes('@')) return undefined;
  const owner = ownerOf(reading, id, words);
  if (owner === undefined) return undefined;
  const command = `Get-MessageTraceV2 -MessageId ${powershell(`<${id}>`)}`;
  return hoverOn(
    spot,
    found!,
    joinMarkdown([md`${owner}`, md`${words.messageId.trace}${words.colon}`, codeBlock(command, 'powershell')], '\n\n'),
  );
}

function ownerOf(reading: Reading, id: string, { messageId }: Words): string | undefined {
  const { facts } = reading;
  if (facts.kind !== 'not-a-bounce' && facts.original.messageId?.value === id) return messageId.original;
  const owner = messageIdsOf(reading).find((known) => known.id === id)?.isOwn;
  if (owner === undefined) return undefined;
  if (owner) return facts.kind === 'not-a-bounce' ? messageId.own : messageId.report;
  return messageId.embedded;
}
