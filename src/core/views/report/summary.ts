import { inert, type Inert } from '../escape.ts';
import { plainText } from '../text.ts';
import type { Report } from './model.ts';
import type { Words } from '../words/index.ts';

/** The report in one line, to paste into a chat. */
export function summaryLine(report: Report, words: Words): Inert {
  const [card] = report.cards;
  const sentences = [headline(report, words)];
  if (card) {
    const { explanation, code } = card;
    const title = plainText(explanation.title, explanation);
    sentences[0] += `${words.colon} ${[code?.value, title].filter((part) => part !== undefined).join(' ')}`;
    const { ip, domain, zone } = explanation.blocked ?? {};
    const refused = [ip ?? domain, zone].filter((part) => part !== undefined).join(', ');
    if (refused !== '') sentences[0] += ` (${refused})`;
    sentences.push(`${words.acts}${words.colon} ${words.party[explanation.owner]}`);
  }
  const fact = (kind: string) => report.message.find((each) => each.kind === kind)?.value;
  const sent = fact('sent');
  if (sent !== undefined) sentences.push(`${words.message.sent}${words.colon} ${utc(sent)}`);
  const messageId = fact('messageId');
  if (messageId !== undefined) sentences.push(`${words.message.messageId}${words.colon} ${messageId}`);
  return inert(`${sentences.join('. ')}.`, 1000);
}

/** What happened, to whom: the first sentence of the report. */
export function headline({ outcome, recipients, cards }: Report, words: Words): string {
  const [only] = cards.length === 1 ? cards[0]!.addresses : [];
  return words.outcome(outcome, recipients, recipients === 1 ? only?.value : undefined);
}

/** `2026-03-02 08:42:07 UTC` */
export function utc(instant: string): string {
  return `${instant.slice(0, 19).replace('T', ' ')} UTC`;
}
