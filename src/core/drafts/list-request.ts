import { blocklist, type Blocklist } from '../tables/index.ts';
import { code, link } from '../views/escape.ts';
import { findCauses, type Cause } from './causes.ts';
import type { Content, Draft } from './draft.ts';
import type { Incident } from './failures.ts';
import { Page } from './page.ts';
import { counts, period, some, type DraftOptions } from './parts.ts';
import { Voice } from './voice.ts';

/** One request a list and range, for addresses and domains that are not Microsoft's. Nothing where all of them are. */
export function draftListRequests(incident: Incident, options: DraftOptions): Draft[] {
  const voice = new Voice(options.language);
  return findCauses(incident)
    .filter((cause) => cause.list && listed(cause).length > 0 && cause.explanation.blocked?.pool === undefined)
    .map((cause) => draftRequest(voice, cause));
}

/** What the list has: addresses, else a domain. */
function listed({ explanation, tally }: Cause): readonly string[] {
  const domain = explanation.blocked?.domain;
  return tally.ips.length === 0 && domain !== undefined ? [domain] : tally.ips;
}

function draftRequest(voice: Voice, cause: Cause): Draft {
  const words = voice.words.list;
  const { explanation, list = '', tally } = cause;
  const isAddress = tally.ips.length > 0;
  const known = blocklist(explanation.blocked?.list ?? '');
  const slots = {
    ...counts(voice, tally),
    ip: some(voice, listed(cause), 20),
    list: code(known?.name ?? list),
    host: voice.gap('hostName'),
    cause: voice.gap('rootCause'),
    fixed: voice.gap('fixed'),
    contact: voice.gap('contact'),
    period: period(voice, tally),
  };
  const title = voice.plain(words.title, { ip: listed(cause).slice(0, 3).join(', ') });
  const page = new Page()
    .heading(1, voice.say(words.title, slots))
    .quote([
      ...(isAddress ? [voice.say(words.ownOnly, slots)] : []),
      whereToAsk(voice, known, slots.list),
      voice.say(words.first),
    ])
    .paragraph(voice.say(words.ask, slots))
    .bullets([
      voice.say(isAddress ? words.address : words.domain, slots),
      voice.say(words.seen, slots),
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
  if (list === undefined) return voice.say(words.unknown, { list: name });
  const page = list.delist;
  return page === undefined
    ? voice.say(words.noRequest, { list: name })
    : voice.say(words.where, { link: link(list.name, page) });
}
