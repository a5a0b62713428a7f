import { authenticationReports } from '../message/index.ts';
import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import type { Reading } from '../reading.ts';
import type { Span, Text } from '../source.ts';
import type { highlightKinds } from './highlight-kinds.ts';
import { headersOf } from './hops.ts';
import { failuresOf } from './outcome.ts';

export interface Highlight {
  readonly kind: (typeof highlightKinds)[number];
  /** On one line. */
  readonly span: Span;
}

/** The codes that decided, the address that was refused, the checks that failed; in the order of the text. */
export function highlights(reading: Reading): Highlight[] {
  const { text } = reading.source;
  const found = [...failureHighlights(reading), ...checkHighlights(reading)].filter(
    ({ span }) => !/[\r\n]/.test(text.slice(span.start, span.end)),
  );
  found.sort((one, other) => one.span.start - other.span.start || other.span.end - one.span.end);
  let end = 0;
  return found.filter(({ span }) => {
    const isFree = span.start >= end;
    if (isFree) end = span.end;
    return isFree;
  });
}

function failureHighlights(reading: Reading): Highlight[] {
  const { text } = reading.source;
  return failuresOf(reading).flatMap(({ recipient, explanation, action }): Highlight[] => {
    const kind = action === 'failed' ? 'failedCode' : 'delayedCode';
    const codes = codePlaces(recipient).flatMap((fact) => leadingCode(text, fact) ?? []);
    const { blocked } = explanation;
    const address = blocked?.span && isSeen(text, blocked.span, blocked.ip ?? blocked.domain) ? [blocked.span] : [];
    return [
      ...codes.map((span): Highlight => ({ kind, span })),
      ...address.map((span): Highlight => ({ kind: 'refusedAddress', span })),
    ];
  });
}

function codePlaces({ status, reply, innerReply, diagnostic, mentions }: RecipientFacts): Fact<unknown>[] {
  const facts: (Fact<unknown> | undefined)[] = [status, reply, innerReply, diagnostic, ...mentions];
  return facts.filter((fact) => fact !== undefined).filter(({ encoded }) => !encoded);
}

/** The code that an answer begins with. */
function leadingCode(text: Text, { span }: Fact<unknown>): Span | undefined {
  const written = text.slice(span.start, Math.min(span.end, span.start + 20));
  const code = /^(?:[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?|[245]\.\d{1,3}\.\d{1,3})(?![\d.]\d)/.exec(written)?.[0];
  return code === undefined ? undefined : { start: span.start, end: span.start + code.length };
}

/** In base64 it stands there, but nobody can see it. */
function isSeen(text: Text, { start, end }: Span, value: string | undefined): boolean {
  return text.slice(start, end) === value;
}

const failed = /^(?:fail|hardfail|softfail|permerror|temperror|reject)$/;

function checkHighlights(reading: Reading): Highlight[] {
  return headersOf(reading).flatMap(({ message, part, toSource }) =>
    authenticationReports(message, part).flatMap(({ results }) =>
      results.flatMap(({ result, span: { start, end } }): Highlight[] => {
        if (!failed.test(result)) return [];
        const written = message.source.text.slice(start, Math.min(end, start + 80));
        const word = /^[^\s;(]+/.exec(written)?.[0] ?? '';
        return [{ kind: 'failedCheck', span: toSource({ start, end: start + word.length }) }];
      }),
    ),
  );
}
