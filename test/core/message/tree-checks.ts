import assert from 'node:assert/strict';
import {
  authenticationReports,
  decodeBody,
  decodedValue,
  dkimSignatures,
  dmarcAlignment,
  embeddedMessage,
  fieldValue,
  parseAddresses,
  parseDate,
  receivedHops,
  spfReports,
  walkParts,
  type Decoded,
  type Message,
  type Part,
} from '../../../src/core/message/index.ts';
import type { Span } from '../../../src/core/source.ts';

/** Where a mail is huge, looking at this many fields and chars of each part shows the same. */
const maxFields = 300;
const maxBody = 50_000;

function assertInside(what: string, inner: Span, outer: Span): void {
  assert.ok(
    outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end,
    `${what}: ${inner.start}..${inner.end} is not inside ${outer.start}..${outer.end}`,
  );
}

/** The leaves lie side by side, from the first char to the last. */
export function assertLossless({ source, leaves }: Message): void {
  let at = 0;
  for (const { kind, span } of leaves) {
    assert.equal(span.start, at, `a ${kind} starts where the leaf before it ends`);
    assert.ok(span.end > span.start, `a ${kind} is not empty`);
    at = span.end;
  }
  assert.equal(at, source.text.length, 'the last leaf ends where the text does');
}

function assertMapped(what: string, value: Decoded, outer: Span): void {
  const { text } = value;
  const marks = [0, 1, text.length >> 1, text.length - 1, text.length].filter((at) => at >= 0 && at <= text.length);
  if (text === '') return;
  for (const [index, start] of marks.entries()) {
    for (const end of marks.slice(index)) if (end >= start) assertInside(what, value.toSource(start, end), outer);
  }
}

function assertPart(message: Message, part: Part, whole: Span): void {
  assertInside('part', part.span, part.parent?.body ?? whole);
  assertInside('headers', part.headers, part.span);
  assertInside('body', part.body, part.span);
  for (const field of part.fields.slice(0, maxFields)) {
    assertInside('field', field.span, part.headers);
    assertInside('name', field.nameSpan, field.span);
    assertInside('value', field.valueSpan, field.span);
    assertMapped('raw value', fieldValue(message, field), field.valueSpan);
    const value = decodedValue(message, field);
    assertMapped('decoded value', value, field.valueSpan);
    parseDate(value.text);
    for (const { start, end } of parseAddresses(value.text))
      assertInside('address', { start, end }, { start: 0, end: value.text.length });
  }
  assertMapped('body text', decodeBody(message, part, maxBody), part.body);
  for (const hop of receivedHops(message, part)) if (hop.date) assertInside('date', hop.date.span, hop.field.valueSpan);
  for (const { field, results } of authenticationReports(message, part)) {
    for (const { span } of results) assertInside('result', span, field.valueSpan);
  }
  for (const { field, domain } of dkimSignatures(message, part)) assertInside('signer', domain.span, field.valueSpan);
  for (const { field, result } of spfReports(message, part)) assertInside('SPF', result.span, field.valueSpan);
}

/** What holds for every text, however broken: nothing throws, the tree is lossless, every span is where it belongs. */
export function assertSound(message: Message): void {
  const whole = { start: 0, end: message.source.text.length };
  assertLossless(message);
  for (const { span } of message.problems) assertInside('problem', span, whole);
  for (const part of walkParts(message)) {
    assertPart(message, part, whole);
    const embedded = embeddedMessage(message, part, maxBody);
    if (!embedded) continue;
    assertLossless(embedded.message);
    assertInside('embedded', embedded.toSource(embedded.message.root.span), part.body);
  }
  dmarcAlignment(message, message.root);
}
