import type { Fact, RecipientFacts } from './facts.ts';

/** The code that a delivery goes by. */
export interface DeliveryCode {
  /** As an answer writes it: `554 5.7.1`. */
  readonly written: string;
  /** What people name and search: `5.7.1`; `554` where there is no more. */
  readonly short: string;
  readonly span: Fact['span'];
}

/** Of the innermost answer, which decided; but of the report where only that has an enhanced code. */
export function codeOf({ innerReply, reply, status }: RecipientFacts): DeliveryCode | undefined {
  const inner = innerReply?.value;
  return inner && (inner.status !== undefined || !status)
    ? code(inner.reply, inner.status, innerReply)
    : code(reply?.value, status?.value, status ?? reply);
}

function code(
  reply: number | undefined,
  status: string | undefined,
  fact: Fact<unknown> | undefined,
): DeliveryCode | undefined {
  const written = [reply, status].filter((part) => part !== undefined && part !== '').join(' ');
  return fact && written !== '' ? { written, short: status || String(reply), span: fact.span } : undefined;
}
