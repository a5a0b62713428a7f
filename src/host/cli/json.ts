import type { Blocked, Explanation } from '../../core/explain/index.ts';
import type { Fact, RecipientFacts } from '../../core/ndr/facts.ts';
import type { Problem } from '../../core/problem.ts';
import type { Reading } from '../../core/reading.ts';
import type { Text } from '../../core/source.ts';

/** One message as the command line prints it. The keys are a contract; what is absent is null. */
export function toJson(file: string, { facts, message, explanations, source }: Reading): object {
  const { original } = facts;
  const problems = [...message.problems, ...facts.problems];
  return {
    file,
    kind: facts.kind,
    reportingMta: valueOf(facts.reportingMta),
    arrivalDate: valueOf(facts.arrivalDate),
    reportDate: valueOf(facts.reportDate),
    tenantId: valueOf(facts.tenantId),
    original: {
      messageId: valueOf(original.messageId),
      networkMessageId: valueOf(original.networkMessageId),
      mailFrom: valueOf(original.mailFrom),
      from: valueOf(original.from),
      to: original.to.map((fact) => fact.value),
      subject: valueOf(original.subject),
      date: valueOf(original.date),
    },
    recipients: facts.recipients.map((found, index) => recipient(found, explanations[index])),
    problems: problems.length === 0 ? [] : withPlaces(problems, source.text),
  };
}

function recipient(found: RecipientFacts, explanation: Explanation | undefined): object {
  const inner = found.innerReply?.value;
  return {
    address: valueOf(found.address),
    originalAddress: valueOf(found.originalAddress),
    action: valueOf(found.action),
    status: valueOf(found.status),
    reply: valueOf(found.reply),
    diagnostic: valueOf(found.diagnostic),
    innerReply: inner ? { reply: inner.reply ?? null, status: inner.status ?? null, text: inner.text } : null,
    remoteMta: valueOf(found.remoteMta),
    remoteIp: valueOf(found.remoteIp),
    lastAttempt: valueOf(found.lastAttempt),
    answeredBy: { side: found.answeredBy.side, system: found.answeredBy.system ?? null },
    blocked: explanation?.blocked ? blockedJson(explanation.blocked) : null,
    explanation: explanation ? explanationJson(explanation) : null,
  };
}

function blockedJson(blocked: Blocked): object {
  return {
    ip: blocked.ip ?? null,
    domain: blocked.domain ?? null,
    list: blocked.list ?? null,
    zone: blocked.zone ?? null,
    listed: blocked.listed ?? null,
    pool: blocked.pool ?? null,
  };
}

export function explanationJson(explanation: Explanation): object {
  return {
    id: explanation.id,
    table: explanation.table,
    title: explanation.title,
    retry: explanation.retry,
    owner: explanation.owner,
    owners: explanation.owners,
    ticket: explanation.ticket,
    route: explanation.route,
    url: explanation.url ?? null,
  };
}

function valueOf<T>(fact: Fact<T> | undefined): T | null {
  return fact?.value ?? null;
}

/** Problems with the line and column, from 1, at which an editor shows them. */
function withPlaces(problems: readonly Problem[], text: Text): object[] {
  const head = text.slice(0, Math.max(...problems.map(({ span }) => span.start)));
  const starts = [0, ...Array.from(head.matchAll(/\r\n?|\n/g), ({ index, 0: end }) => index + end.length)];
  return problems.map(({ code, severity, message, span }) => {
    const line = lineAt(starts, span.start);
    return {
      code,
      severity: severity === 'hint' ? 'information' : severity,
      message,
      start: span.start,
      end: span.end,
      line: line + 1,
      column: span.start - starts[line]! + 1,
    };
  });
}

/** The last line that begins at the offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
