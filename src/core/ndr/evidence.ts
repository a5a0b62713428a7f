import { decodedValue, fieldValue, findField } from '../message/index.ts';
import type { Message, Part } from '../message/tree.ts';

/**
 * What a header says of the text below it: a report, perhaps one (a machine wrote it), nothing; `pasted` where there is
 * no header at all.
 */
export type Evidence = 'report' | 'machine' | 'pasted' | 'nothing';

const reporters =
  /(?:mailer[-_. ]?daemon|mail\.?delivery|post[-_]?master|postoffice|mdaemon|mailsweeper|sysadmin|bounce|microsoftexchange[\da-f]{8})/i;
const reporterNames =
  /mail(?:er)?[- ]delivery|delivery (?:sub)?system|system administrator|mail administrator|postmaster|mailer[- ]daemon/i;
const subjects =
  /undeliver|deliver(?:y|ed).{0,30}(?:status|fail|problem|error|delay|notif|warning)|(?:mail|message|delivery).{0,20}(?:fail|error|could not|cannot|blocked|returned|rejected)|failure.{0,6}(?:notice|delivery|notification)|returned (?:mail|to sender)|non[- ]?(?:remis|recapitabile|delivery)|unzustellbar|nicht zustellbar|no se (?:pudo|puede) entregar|não entregue|onbestelbaar|olevererbar|mail system error|error sending your mail|postmaster notify/i;

/** Whether the header of a mail that stands in another, as it was sent on, says that it is a report. */
export function callsItselfReport(author: string, subject: string): boolean {
  return reporters.test(author) || reporterNames.test(author) || subjects.test(subject);
}

/** Whether the header says that the message is a report. */
export function evidenceOf(message: Message, part: Part): Evidence {
  if (part.fields.length === 0) return 'pasted';
  if (part.type === 'multipart/report') return 'report';
  if (findField(part, 'x-failed-recipients') || findField(part, 'x-ms-exchange-message-is-ndr')) return 'report';
  const from = findField(part, 'from');
  const author = from ? decodedValue(message, from).text : '';
  if (author.trim() === '<>' || reporters.test(author) || reporterNames.test(author)) return 'report';
  const subject = findField(part, 'subject');
  const isCalled = subject !== undefined && subjects.test(decodedValue(message, subject).text);
  const hasNoReturn = value(message, part, 'return-path') === '<>';
  const submitted = value(message, part, 'auto-submitted').toLowerCase();
  const isMachine = hasNoReturn || submitted.startsWith('auto-');
  // People write "Undeliverable mail" too; ticket systems and absent people answer, and pass on, such subjects.
  const isAnswer = submitted.startsWith('auto-replied') || isBulk(message, part);
  if (isCalled && isMachine && !isAnswer) return 'report';
  return isCalled || isMachine ? 'machine' : 'nothing';
}

/**
 * Whether a mail's own words are of other mails, whatever they say: a newsletter about bounces, which no report has a link
 * to unsubscribe from, and the report that Exchange keeps a journal with.
 */
export function isAboutOthers(message: Message, part: Part): boolean {
  if (findField(part, 'x-ms-journal-report')) return true;
  const isSubscribed = findField(part, 'list-unsubscribe') !== undefined && isBulk(message, part);
  return isSubscribed && evidenceOf(message, part) !== 'report';
}

function isBulk(message: Message, part: Part): boolean {
  return findField(part, 'list-id') !== undefined || /^bulk/i.test(value(message, part, 'precedence'));
}

function value(message: Message, part: Part, name: string): string {
  const field = findField(part, name);
  return field ? fieldValue(message, field).text.trim() : '';
}

/** The domain of the one who wrote the report. */
export function authorDomain(message: Message, part: Part): string | undefined {
  return domainIn(value(message, part, 'from'));
}

/** The domain of the one to whom the report was sent. */
export function readerDomain(message: Message, part: Part): string | undefined {
  return domainIn(value(message, part, 'to'));
}

function domainIn(text: string): string | undefined {
  return /@([\w.-]+)/.exec(text)?.[1]?.toLowerCase();
}
