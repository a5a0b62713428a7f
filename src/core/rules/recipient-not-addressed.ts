import { decodedValue, findFields, walkParts, type Message } from '../message/index.ts';
import type { RecipientFacts } from '../ndr/facts.ts';
import { inert } from '../views/escape.ts';
import type { Found } from './finding.ts';
import type { Rule } from './rule.ts';
import type { Subject } from './subject.ts';

/** More than these are told in one. */
const most = 5;
/** A value of To longer than this is one of a mass mail; who is not in its start may be further on. */
const longest = 200_000;

/** The message was refused for somebody whom nobody wrote to: it was sent on, or went to a group or list. */
export const recipientNotAddressed: Rule = {
  id: 'recipientNotAddressed',
  check(subject) {
    const { facts } = subject.reading;
    const [to] = facts.original.to;
    const addressed = addressedText(subject);
    if (!to || addressed === undefined || !isOneReport(subject.reading.message)) return [];
    const strangers = facts.recipients.flatMap((recipient) => {
      const { address } = recipient;
      return address?.value.includes('@') && !addressed.includes(address.value.toLowerCase())
        ? [{ recipient, address }]
        : [];
    });
    const { words, common } = subject;
    const related = [{ message: inert(words.related.original), span: to.span }];
    if (strangers.length > most) {
      const [first] = strangers;
      const message = words.recipientsNotAddressed(common.recipients(strangers.length));
      return [{ message, span: first!.address.span, related }];
    }
    return strangers.map(({ recipient, address }): Found => {
      const message = words.recipientNotAddressed(address.value, writtenTo(recipient, addressed));
      return { message, span: address.span, related };
    });
  },
};

/** Of several reports, and of a pasted text that may be several, only the first message is known. */
function isOneReport(message: Message): boolean {
  let reports = 0;
  for (const part of walkParts(message)) {
    if (part.type === 'multipart/report' && ++reports > 1) return false;
  }
  return message.root.fields.length > 0;
}

/** What the fields for recipients hold, in lower case; undefined where that is too much to say who is not in it. */
function addressedText({ reading, header }: Subject): string | undefined {
  const fields = header
    ? ['to', 'cc', 'bcc', 'resent-to', 'resent-cc'].flatMap((name) => findFields(header.part, name))
    : [];
  const length = fields.reduce((sum, { valueSpan }) => sum + valueSpan.end - valueSpan.start, 0);
  if (length > longest) return undefined;
  const values = header ? fields.map((field) => decodedValue(header.message, field).text) : [];
  return [...values, ...reading.facts.original.to.map(({ value }) => value)].join('\n').toLowerCase();
}

function writtenTo({ originalAddress }: RecipientFacts, addressed: string): string | undefined {
  const address = originalAddress?.value;
  return address?.includes('@') && addressed.includes(address.toLowerCase()) ? address : undefined;
}
