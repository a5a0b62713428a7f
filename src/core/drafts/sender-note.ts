import { code } from '../views/escape.ts';
import { groupBy, tally } from './causes.ts';
import type { Content, Draft } from './draft.ts';
import type { Failure, Incident } from './failures.ts';
import { meaningOf, type Meaning } from './meaning.ts';
import { closeLetter, frequent, letter, some, type DraftOptions } from './parts.ts';
import { Voice } from './voice.ts';

/** Messages named one by one in a note. */
const MESSAGES = 20;

/** One note a sender, the most failures first: what happened and what to do, without jargon. */
export function draftSenderNotes(incident: Incident, options: DraftOptions): Draft[] {
  const voice = new Voice(options.language);
  return [...groupBy(incident.failures, (failure) => failure.sender?.toLowerCase())]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([, failures]) => draftNote(voice, failures));
}

function draftNote(voice: Voice, failures: readonly Failure[]): Draft {
  const { sender } = voice.words;
  const words = failures.every(isDelayed) ? { ...sender, ...sender.delayed } : sender;
  const about = failures[0]!.sender!;
  const messages = [
    ...groupBy(failures, (failure) => `${whatHappened(failure)} ${failure.messageId ?? failure.file}`).values(),
  ];
  const count = tally(failures).messages;
  const title = titleOf(voice, words, count, failures[0]!);
  const page = letter(voice, voice.say('{to}', { to: code(about) }), title);
  page.paragraph(voice.say(count === 1 ? words.intro : words.introMany));
  for (const meaning of frequent(failures, whatHappened)) {
    const these = messages.filter(([first]) => whatHappened(first!) === meaning);
    page
      .bullets(these.slice(0, MESSAGES).map((message) => describe(voice, message)))
      .paragraph(voice.say(words.happened[meaning]), voice.say(words.todo[meaning]));
  }
  page.paragraph(voice.say(words.help, { helpdesk: voice.gap('helpdesk') }));
  closeLetter(page, voice).paragraph(voice.say(words.details, { code: some(voice, tally(failures).codes, 5) }));
  return { kind: 'sender-note', language: voice.language, syntax: 'markdown', title, about, pieces: page.pieces };
}

function titleOf(
  voice: Voice,
  words: Pick<Voice['words']['sender'], 'title' | 'titleUntitled' | 'titleMany'>,
  messages: number,
  { subject }: Failure,
): string {
  if (messages > 1) return words.titleMany;
  return subject === undefined ? words.titleUntitled : voice.plain(words.title, { subject });
}

function isDelayed({ action }: Failure): boolean {
  return action === 'delayed';
}

/** Why a message still waits is nothing that its sender can mend, and to send it again makes two of it. */
function whatHappened(failure: Failure): Meaning {
  return isDelayed(failure) ? 'delayed' : meaningOf(failure);
}

/** One message, with those it did not reach. */
function describe(voice: Voice, failures: readonly Failure[]): Content {
  const words = voice.words.sender;
  const { subject, sentAt } = failures[0]!;
  return voice.say(sentAt === undefined ? words.messageUndated : words.message, {
    subject: subject === undefined ? words.untitled : code(subject),
    date: sentAt === undefined ? '' : voice.moment(sentAt),
    recipients: some(
      voice,
      failures.flatMap((failure) => failure.recipient ?? []),
    ),
  });
}
