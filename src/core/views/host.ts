import { describeHost } from '../explain/index.ts';
import type { Span, Text } from '../source.ts';
import { code, joinMarkdown, md, type Markdown } from './escape.ts';

/** RFC 1035: no host name is longer. */
const reach = 253;

/** What the host name of Microsoft's at `offset` says of the host. */
export function hostHover(text: Text, offset: number): { markdown: Markdown; span: Span } | undefined {
  const from = Math.max(0, offset - reach);
  const before = /[\w.-]*$/.exec(text.slice(from, offset))?.[0] ?? '';
  const after = /^[\w.-]*/.exec(text.slice(offset, offset + reach))?.[0] ?? '';
  const name = (before + after).replace(/\.$/, '');
  const host = name.includes('.') ? describeHost(name) : undefined;
  if (!host) return undefined;
  const { kind, role, place, region, confidence } = host;
  const details = [role, place, region].filter((detail) => detail !== undefined).join(', ');
  const lines = [md`**${code(name)}** ${kind}`];
  if (details !== '') lines.push(confidence === undefined ? md`${details}` : md`${details} (${confidence})`);
  const start = offset - before.length;
  return { markdown: joinMarkdown(lines, '\n\n'), span: { start, end: start + name.length } };
}
