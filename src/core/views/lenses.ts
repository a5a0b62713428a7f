import type { Explanation } from '../explain/index.ts';
import { codeOf } from '../ndr/index.ts';
import type { Reading } from '../reading.ts';
import { inert, type Inert } from './escape.ts';
import { failuresOf, headlineOf, visible, type Failure } from './outcome.ts';
import { wordsFor, type Words } from './words/index.ts';
import { plainText, titleOf } from './text.ts';

/** A line of ours above a line of the mail, and what a click does. */
export interface Lens {
  readonly offset: number;
  readonly title: Inert;
  readonly action: 'report' | 'ticket';
  /** Index of the recipient that it is about; absent where it is about all. */
  readonly recipient?: number;
}

/** With more recipients than this, the lens above the whole report stands for all. */
const most = 100;

/** Above the report and above each recipient: what happened and who has to fix it, and the ticket where one helps. */
export function lenses(reading: Reading, language: string): Lens[] {
  const failures = failuresOf(reading);
  if (failures.length === 0) return [];
  const words = wordsFor(language);
  const each = failures.length > most ? [] : failures.flatMap((failure) => ofRecipient(failure, words));
  const tickets = failures.some(({ explanation }) => explanation.ticket !== 'no') ? [ticket(0, words)] : [];
  return [ofAll(failures, words), ...tickets, ...each];
}

/** Of one recipient no more than of it below: VS Code cuts long lines off. Cause and party where all have the same. */
function ofAll(failures: readonly Failure[], words: Words): Lens {
  const [first] = failures as [Failure];
  const alike = failures.every(({ explanation }) => explanation.id === first.explanation.id);
  const headline = headlineOf(failures, words);
  const title = alike ? `${headline}${words.colon} ${causeOf(first.explanation, words)}` : headline;
  return { offset: 0, title: inert(failures.length === 1 ? titleFor(first, words) : title), action: 'report' };
}

function ofRecipient(failure: Failure, words: Words): Lens[] {
  const { index, recipient, explanation } = failure;
  const { address, originalAddress, status, reply, diagnostic } = recipient;
  const place = visible(address, originalAddress, status, reply, diagnostic);
  if (!place) return [];
  const offset = place.span.start;
  const lens: Lens = { offset, title: inert(titleFor(failure, words)), action: 'report' };
  return explanation.ticket === 'no' ? [lens] : [lens, { ...ticket(offset, words), recipient: index }];
}

/** `5.7.1 Sending address is on SpamCop’s blocklist. Has to act: Microsoft` */
function titleFor({ recipient, explanation }: Failure, words: Words): string {
  return [codeOf(recipient)?.short, causeOf(explanation, words)].filter((part) => part !== undefined).join(' ');
}

function causeOf(explanation: Explanation, words: Words): string {
  const title = plainText(titleOf(explanation, words), explanation);
  return `${title}. ${words.acts}${words.colon} ${words.party[explanation.owner]}`;
}

function ticket(offset: number, words: Words): Lens {
  return { offset, title: inert(words.draft['microsoft-ticket']), action: 'ticket' };
}
