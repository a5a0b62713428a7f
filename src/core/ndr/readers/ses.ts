import { findAddress } from '../address.ts';
import type { Action } from '../facts.ts';
import { Found } from '../found.ts';
import { factAt } from '../passage.ts';
import { answerFacts, hostFact, instantAt } from '../pieces.ts';
import type { Reader, Report } from './reader.ts';

/**
 * Amazon SES's notification as JSON, plain or as a string in the JSON of Amazon SNS. Read by its keys where they stand,
 * so that each fact keeps its place; a string in a string has its quotes escaped.
 */
export const amazonSes: Reader = {
  name: 'amazon-ses',
  marks: ['"notificationtype":"', '\\"notificationtype\\":\\"', '"eventtype":"', '"notificationtype": "'],
  system: 'amazon-ses',
  read(report) {
    const kind = valueOf(report, 'notificationType', report.start) ?? valueOf(report, 'eventType', report.start);
    const type = kind && report.text.slice(kind.start, kind.end).toLowerCase();
    if (type === 'bounce') return readBounce(report);
    if (type === 'delivery') return readDelivery(report);
    return [];
  },
};

interface Stretch {
  start: number;
  end: number;
}

/** The string value of the first key of that name from `from` on. */
function valueOf(report: Report, key: string, from: number, to = report.end): Stretch | undefined {
  const pattern = new RegExp(String.raw`\\?"${key}\\?"\s*:\s*\\?"`, 'g');
  pattern.lastIndex = from;
  const match = pattern.exec(report.text);
  if (!match || match.index >= to) return undefined;
  const start = match.index + match[0].length;
  const close = /\\?"(?=\s*[,}\]])/g;
  close.lastIndex = start;
  const end = close.exec(report.text)?.index;
  return end === undefined || end > to ? undefined : { start, end };
}

function readBounce(report: Report): Found[] {
  const first = report.text.indexOf('bouncedRecipients', report.start);
  if (first < 0) return [];
  const last = report.text.indexOf(']', first);
  const end = last < 0 ? report.end : last;
  const all: Found[] = [];
  for (
    let value = valueOf(report, 'emailAddress', first, end);
    value;
    value = valueOf(report, 'emailAddress', value.end, end)
  ) {
    const open = report.text.lastIndexOf('{', value.start);
    const close = report.text.indexOf('}', value.end);
    all.push(recipientOf(report, value, open, close < 0 ? end : close + 1));
  }
  return all;
}

function recipientOf(report: Report, address: Stretch, from: number, to: number): Found {
  const { passage, text } = report;
  const found = new Found(factAt(passage, address.start, address.end));
  const action = valueOf(report, 'action', from, to);
  if (action && /^(?:failed|delayed)$/.test(text.slice(action.start, action.end))) {
    found.action = factAt(passage, action.start, action.end, text.slice(action.start, action.end) as Action);
  }
  const diagnostic = valueOf(report, 'diagnosticCode', from, to);
  if (diagnostic) {
    const type = /^smtp;\s*/i.exec(text.slice(diagnostic.start, diagnostic.end))?.[0].length ?? 0;
    Object.assign(found, answerFacts(passage, diagnostic.start + type, diagnostic.end));
  }
  const status = valueOf(report, 'status', from, to);
  if (status && /^[245]\.\d{1,3}\.\d{1,3}$/.test(text.slice(status.start, status.end))) {
    found.status = factAt(passage, status.start, status.end);
  }
  return found;
}

function readDelivery(report: Report): Found[] {
  const first = report.text.lastIndexOf('"recipients', report.end);
  const at = first < 0 ? report.text.lastIndexOf('recipients\\"', report.end) : first;
  const address = at < 0 ? undefined : findAddress(report.text, at, report.end);
  if (!address) return [];
  const found = new Found(factAt(report.passage, address.start, address.end));
  const answer = valueOf(report, 'smtpResponse', at);
  if (answer) Object.assign(found, answerFacts(report.passage, answer.start, answer.end));
  found.action = factAt(report.passage, at, at + 'recipients'.length, 'delivered');
  const attempt = instantAt(report.passage, valueOf(report, 'timestamp', report.text.lastIndexOf('delivery', at)));
  if (attempt) found.lastAttempt = attempt;
  const server = hostFact(report.passage, valueOf(report, 'remoteMtaIp', at));
  if (server?.ip) found.remoteIp = server.ip;
  return [found];
}
