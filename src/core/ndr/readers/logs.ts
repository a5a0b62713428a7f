import { findAddress } from '../address.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { describe, type Reader, type Report } from './reader.ts';

/** Postfix's log, as an admin copies it: `to=<a@example.com>, relay=mx.example.com[192.0.2.1]:25, ..., dsn=5.1.1, status=bounced (...)`. */
export const postfixLog: Reader = {
  name: 'postfix-log',
  marks: ['status=bounced (', 'status=deferred (', 'status=expired ('],
  system: 'postfix',
  read: (report) => report.lines.flatMap(({ start, end }) => delivery(report, start, end) ?? []),
};

const fields = {
  to: /\bto=<([^>\s]{1,320})>/,
  original: /\borig_to=<([^>\s]{1,320})>/,
  server: /\brelay=([\w-]+(?:\.[\w-]+)+)\[/,
  status: /\bdsn=([245]\.\d{1,3}\.\d{1,3})\b/,
  action: /\bstatus=(bounced|deferred|expired) \(/,
};

function delivery(report: Report, start: number, end: number): Found | undefined {
  const { passage, text } = report;
  const line = text.slice(start, end);
  const place = (pattern: RegExp): [number, number] | undefined => {
    const match = pattern.exec(line);
    const at = match ? start + match.index + match[0].indexOf(match[1]!) : 0;
    return match ? [at, at + match[1]!.length] : undefined;
  };
  const to = place(fields.to);
  const action = place(fields.action);
  if (!to || !action || !findAddress(text, ...to)) return undefined;
  const found = new Found(factAt(passage, ...to));
  found.action = factAt(passage, ...action, text.slice(...action) === 'deferred' ? 'delayed' : 'failed');
  const status = place(fields.status);
  if (status) found.status = factAt(passage, ...status);
  const original = place(fields.original);
  if (original) found.originalAddress = factAt(passage, ...original);
  const server = place(fields.server);
  if (server) found.remoteMta = factAt(passage, ...server);
  const close = line.trimEnd().endsWith(')') ? start + line.lastIndexOf(')') : end;
  return describe(report, found, action[1] + 2, close);
}
