import type { Fact, RecipientFacts } from '../../core/ndr/facts.ts';
import type { Reading } from '../../core/reading.ts';

/** One message as the CLI prints it; the keys are a contract, absent values are null. */
export function toJson(file: string, { facts }: Reading): object {
  const { original } = facts;
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
    recipients: facts.recipients.map(recipient),
    problems: [],
  };
}

function recipient(found: RecipientFacts): object {
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
    blocked: null,
    explanation: null,
  };
}

function valueOf<T>(fact: Fact<T> | undefined): T | null {
  return fact?.value ?? null;
}
