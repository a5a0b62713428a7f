import { parseMessage } from '../../../src/core/message/index.ts';
import type { NdrFacts, RecipientFacts } from '../../../src/core/ndr/facts.ts';
import { readNdr } from '../../../src/core/ndr/index.ts';
import { textSource } from '../../../src/core/source.ts';

export const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' } as const;

/** A report's text under a header that says it is one. */
export function report(...lines: string[]): string[] {
  return ['From: Mail Delivery System <mailer-daemon@relay.example.net>', 'Subject: Your message', '', ...lines];
}

export function facts(lines: readonly string[], end: string): NdrFacts {
  return readNdr(parseMessage(textSource(lines.join(end))));
}

/** One recipient in a line: address, action, reply, status, server, answer; `-` for what is absent. */
export function inLine(found: RecipientFacts): string {
  const server = found.remoteMta?.value ?? found.remoteIp?.value;
  const parts = [found.address, found.action, found.reply, found.status].map((fact) => String(fact?.value ?? '-'));
  return [...parts, server ?? '-', found.diagnostic?.value ?? '-'].join(' | ');
}
