import type { AnsweredBy, Fact, RecipientFacts } from '../../../src/core/ndr/facts.ts';
import { innermost } from '../../../src/core/ndr/reply.ts';
import type { Explanation } from '../../../src/core/explain/index.ts';
import { explainRecipient } from '../../../src/core/explain/index.ts';
import { parseMessage } from '../../../src/core/message/index.ts';
import { textSource } from '../../../src/core/source.ts';
import type { Texts } from '../../../src/core/tables/index.ts';

/** Words of no language: the titles are the rows' own names. */
export const NO_WORDS: Texts = { language: 'none', get: () => undefined, field: () => undefined };

export interface Asked {
  readonly diagnostic?: string;
  readonly status?: string;
  readonly action?: 'failed' | 'delayed' | 'delivered';
  readonly answeredBy?: AnsweredBy;
}

function fact<T>(value: T, start: number, end: number): Fact<T> {
  return { value, span: { start, end }, origin: 'dsn' };
}

/** What the tables say of one failure, given as a report's fields give it. */
export function ask({ diagnostic, status, action, answeredBy }: Asked, texts: Texts = NO_WORDS): Explanation {
  const message = parseMessage(textSource(diagnostic ?? ''));
  const end = diagnostic?.length ?? 0;
  const inner = diagnostic === undefined ? undefined : innermost(diagnostic);
  const recipient: RecipientFacts = {
    ...(diagnostic !== undefined && { diagnostic: fact(diagnostic, 0, end) }),
    ...(status !== undefined && { status: fact(status, 0, 0) }),
    ...(action !== undefined && { action: fact(action, 0, 0) }),
    ...(inner &&
      diagnostic !== undefined && {
        innerReply: fact(
          {
            ...(inner.codes.reply && { reply: Number(inner.codes.reply.value) }),
            ...(inner.codes.status && { status: inner.codes.status.value }),
            text: diagnostic.slice(inner.start, inner.end),
          },
          inner.start,
          inner.end,
        ),
      }),
    attempts: [],
    answeredBy: answeredBy ?? { side: 'unknown' },
    mentions: [],
  };
  return explainRecipient(recipient, message, texts);
}
