import { BLOCKLISTS, type Blocklist } from '../tables/blocklists.ts';
import { code, link } from '../views/escape.ts';
import { findCauses, type Cause } from './causes.ts';
import type { Content, Draft } from './draft.ts';
import type { Incident } from './failures.ts';
import { Page } from './page.ts';
import { counts, some, utc, type DraftOptions } from './parts.ts';
import { Voice } from './voice.ts';

/** One request a list and range, for addresses that are not Microsoft's. Nothing where all of them are. */
export function draftListRequests(incident: Incident, options: DraftOptions): Draft[] {
  const voice = new Voice(options.language);
  return findCauses(incident)
    .filter(({ list, tally, explanation: { blocked } }) => list && tally.ips.length > 0 && blocked?.pool === undefined)
    .map((cause) => draftRequest(voice, cause));
}

function draftRequest(voice: Voice, { explanation, list = '', tally }: Cause): Draft {
  const words = voice.words.list;
  const known = BLOCKLISTS.find(({ id }) => id === explanation.blocked?.list);
  const slots = {
    ...counts(voice, tally),
    ip: some(voice, tally.ips, 20),
    list: code(known?.name ?? list),
    host: voice.gap('hostName'),
    cause: voice.gap('rootCause'),
    fixed: voice.gap('fixed'),
    contact: voice.gap('contact'),
    first: code(utc(tally.first)),
    last: code(utc(tally.last)),
  };
  const title = voice.plain(words.title, { ip: tally.ips.slice(0, 3).join(', ') });
  const page = new Page()
    .heading(1, voice.say('{title}', { title }))
    .quote([voice.say(words.ownOnly, slots), whereToAsk(voice, known, slots.list), voice.say(words.first)])
    .paragraph(voice.say(words.ask, slots))
    .bullets([
      voice.say(words.address, slots),
      ...(tally.first === undefined ? [] : [voice.say(words.seen, slots)]),
      voice.say(words.cause, slots),
      voice.say(words.fixed, slots),
      voice.say(words.contact, slots),
    ]);
  return {
    kind: 'list-request',
    language: voice.language,
    syntax: 'markdown',
    title,
    about: list,
    pieces: page.pieces,
  };
}

function whereToAsk(voice: Voice, list: Blocklist | undefined, name: ReturnType<typeof code>): Content {
  const words = voice.words.list;
  if (list?.status === 'dead') return voice.say(words.dead, { list: name });
  const page = list?.delist;
  return page === undefined
    ? voice.say(words.noRequest, { list: name })
    : voice.say(words.where, { link: link(page, page) });
}
