import { code } from '../views/escape.ts';
import { groupBy, listOf, tally, telling, type Tally } from './causes.ts';
import type { Content, Draft, Slot } from './draft.ts';
import type { Failure, Incident } from './failures.ts';
import { remedyFor, type Remedy } from './meaning.ts';
import {
  closeLetter,
  counts,
  detailsForOthers,
  evidence,
  frequent,
  letter,
  period,
  some,
  type DraftOptions,
} from './parts.ts';
import { Voice } from './voice.ts';

const EVIDENCE = 5;

/** One letter a domain of recipients, the most failures first. It names nobody of another domain but the sender. */
export function draftPostmasterLetters(incident: Incident, options: DraftOptions): Draft[] {
  const voice = new Voice(options.language);
  return [...groupBy(incident.failures, (failure) => failure.domain)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([domain, failures]) => draftLetter(voice, domain, failures));
}

function draftLetter(voice: Voice, domain: string, failures: readonly Failure[]): Draft {
  const words = voice.words.postmaster;
  const sums = tally(failures);
  const slots: Record<string, Slot> = {
    ...counts(voice, sums),
    domain: code(domain),
    senders: some(voice, sums.senderDomains, 3),
    period: period(voice, sums),
  };
  const title = titleFor(voice, domain, sums);
  const page = letter(voice, voice.say('{to}', { to: code(`postmaster@${domain}`) }), title)
    .paragraph(voice.say(words.intro, slots))
    .paragraph(voice.say(words.evidence));
  evidence(page, voice, telling(failures, EVIDENCE).map(withoutOthers), detailsForOthers);
  page
    .paragraph(voice.say(words.ask))
    .bullets(asks(voice, failures, slots))
    .paragraph(voice.say(words.offer, { contact: voice.gap('contact') }));
  closeLetter(page, voice);
  const { language } = voice;
  return { kind: 'recipient-postmaster', language, syntax: 'markdown', title, about: domain, pieces: page.pieces };
}

function titleFor(voice: Voice, domain: string, { senderDomains, codes }: Tally): string {
  const { title, titleCode } = voice.words.postmaster;
  const slots = { senders: senderDomains.slice(0, 3).join(', '), domain, code: codes.slice(0, 3).join(', ') };
  return voice.plain(codes.length > 0 ? titleCode : title, slots);
}

/** Rows that tell which setting of the other side it is. */
const settings: Readonly<Record<string, 'signIn' | 'insidersOnly'>> = {
  'exo/5.7.1-unauthenticated': 'signIn',
  'generic/auth-required': 'signIn',
  'exo/5.7.12': 'insidersOnly',
  'exo/5.7.13': 'insidersOnly',
  'exo/5.7.133': 'insidersOnly',
  'exo/5.7.134': 'insidersOnly',
  'exo/5.7.136': 'insidersOnly',
  'seen/5.7.1-auth-required': 'insidersOnly',
};

function requestFor(failure: Failure): Remedy | 'signIn' | 'insidersOnly' {
  return settings[failure.explanation.id] ?? remedyFor(failure);
}

/** What the other side should do, once for each thing that failed. */
function asks(voice: Voice, failures: readonly Failure[], slots: Readonly<Record<string, Slot>>): Content[] {
  return frequent(failures, requestFor).map((request) => {
    const of = failures.filter((failure) => requestFor(failure) === request);
    return voice.say(voice.words.postmaster[request], {
      ...slots,
      list: code(listOf(of[0]!.explanation) ?? ''),
      ips: some(voice, tally(of).ips, 5),
      ticket: voice.gap('ticketNumber'),
    });
  });
}

/** An answer may quote other recipients of the same message: they are nobody's business here. */
function withoutOthers(failure: Failure): Failure {
  if (failure.answer === undefined) return failure;
  const known = [failure.sender, failure.recipient].map((address) => address?.toLowerCase());
  const answer = failure.answer.replace(/[^\s<>()[\],;:"'`=|]+/g, (word) => {
    const at = word.lastIndexOf('@');
    return at <= 0 || known.includes(word.replace(/\.$/, '').toLowerCase()) ? word : `…${word.slice(at)}`;
  });
  return { ...failure, answer };
}
