import { link } from '../views/escape.ts';
import { hostOf } from '../views/explanation.ts';
import { findCauses, telling, type Cause } from './causes.ts';
import type { Draft } from './draft.ts';
import type { Incident } from './failures.ts';
import { nameOf, remedyFor } from './meaning.ts';
import { Page } from './page.ts';
import { allDetails, counts, evidence, headline, period, some, type DraftOptions } from './parts.ts';
import { Voice } from './voice.ts';

const EVIDENCE = 10;

/** One note a cause to the admins of the sending organisation: what fails, whose it is, what to do. */
export function draftAdminNotes(incident: Incident, options: DraftOptions): Draft[] {
  const voice = new Voice(options.language);
  return findCauses(incident).map((cause) => draftNote(voice, cause));
}

function draftNote(voice: Voice, { explanation, failures, tally }: Cause): Draft {
  const { admin: words, parties, kinds } = voice.words;
  const sample = failures[0]!;
  const senders = tally.senderDomains.slice(0, 3).join(', ');
  const { title, heading } = headline(voice, words.title, tally, nameOf(voice, sample), { senders });
  const slots = {
    ...counts(voice, tally),
    domains: some(voice, tally.domains),
    period: period(voice, tally),
  };
  const page = new Page()
    .heading(1, heading)
    .paragraph(voice.say(words.intro, slots))
    .bullets([
      voice.say(words.owner, { party: parties[explanation.owner] }),
      ...(explanation.url === undefined
        ? []
        : [voice.say(words.article, { link: link(hostOf(explanation.url), explanation.url) })]),
    ])
    .heading(2, voice.say(words.todo))
    .bullets([voice.say(words.todoFor[remedyFor(sample)]), voice.say(words.scripts, { scripts: kinds.scripts })])
    .heading(2, voice.say(voice.words.ticket.evidence));
  evidence(page, voice, telling(failures, EVIDENCE), allDetails);
  return { kind: 'own-admin', language: voice.language, syntax: 'markdown', title, pieces: page.pieces };
}
