import { commonCauses, type Cause } from './causes.ts';
import type { Draft } from './draft.ts';
import type { Incident } from './failures.ts';
import { Page } from './page.ts';
import { some, type DraftOptions } from './parts.ts';
import { Voice } from './voice.ts';

/** One notice a cause that concerns more than one person. */
export function draftUserNotices(incident: Incident, options: DraftOptions): Draft[] {
  const voice = new Voice(options.language);
  return commonCauses(incident).map((cause) => draftNotice(voice, cause, options));
}

function draftNotice(voice: Voice, cause: Cause, { now }: DraftOptions): Draft {
  const words = voice.words.notice;
  const { tally, failures } = cause;
  const delayed = failures.every(({ action }) => action === 'delayed');
  const title = delayed ? words.titleDelayed : words.title;
  const slots = {
    domains: some(voice, tally.domains),
    ticket: voice.gap('ticketNumber'),
  };
  const since = tally.first === undefined ? [] : [voice.say(words.since, { first: voice.moment(tally.first) })];
  const page = new Page()
    .heading(1, voice.say(title))
    .paragraph(voice.say(words.status, { now: voice.moment(now) }))
    .paragraph(voice.say(words.known, slots), ...since)
    .paragraph(voice.say(words[reasonOf(cause)], slots))
    .heading(2, voice.say(words.what))
    .bullets([
      voice.say(words.wait),
      voice.say(words.private),
      voice.say(words.channel, { workaround: voice.gap('workaround') }),
      voice.say(words.report, { helpdesk: voice.gap('helpdesk') }),
    ])
    .paragraph(voice.say(words.next, { next: voice.gap('nextUpdate') }))
    .paragraph(voice.say(voice.words.letter.signature, { signature: voice.gap('signature') }));
  return { kind: 'user-notice', language: voice.language, syntax: 'markdown', title, pieces: page.pieces };
}

function reasonOf({ explanation: { owner, blocked } }: Cause): 'blocklistPool' | 'ours' | 'theirs' | 'unexplained' {
  if (owner === 'microsoft') return blocked?.pool === undefined ? 'unexplained' : 'blocklistPool';
  if (owner === 'sender-admin') return 'ours';
  return owner === 'recipient-admin' ? 'theirs' : 'unexplained';
}
