import type { Blocklist, Party, Retry, Route, RowText, Step, Texts, Ticket } from '../tables/index.ts';
import type { BlockedCase, Listing } from './blocked.ts';
import type { Explanation } from './explanation.ts';
import { wordsOf } from './words.ts';

interface Remedy {
  readonly owners: readonly [Party, ...Party[]];
  readonly ticket: Ticket;
  readonly route: Route;
  readonly retry: Retry;
  /** Whether what the list tells the address's owner to do is of use to the reader too. */
  readonly listSteps: boolean;
  /** Whether the list's own words would mislead: it lists nothing here. */
  readonly replaces: boolean;
}

const ask = { ticket: 'no', route: 'recipient-postmaster', retry: 'after-fix', listSteps: false } as const;
const own = { ticket: 'no', route: 'own-tenant', retry: 'after-fix', replaces: false } as const;

/** Who has to act in each case, and how. */
const REMEDIES: Readonly<Record<BlockedCase, Remedy>> = {
  microsoft: {
    owners: ['microsoft', 'sender-admin', 'recipient-admin'],
    ticket: 'yes',
    route: 'service-request',
    retry: 'later',
    listSteps: false,
    replaces: false,
  },
  'microsoft-relay': { ...own, owners: ['sender-admin', 'recipient-admin'], listSteps: false },
  'microsoft-address': {
    owners: ['microsoft', 'sender-admin', 'recipient-admin'],
    ticket: 'yes',
    route: 'service-request',
    retry: 'later',
    listSteps: false,
    replaces: true,
  },
  'microsoft-name': { ...ask, owners: ['recipient-admin'], retry: 'later', replaces: true },
  'whole-network': { ...ask, owners: ['recipient-admin', 'sender-admin'], replaces: false },
  'other-address': { ...own, owners: ['sender-admin', 'recipient-admin'], listSteps: true },
  domain: { ...own, owners: ['sender-admin', 'recipient-admin'], listSteps: true },
  'resolver-error': { ...ask, owners: ['recipient-admin'], replaces: true },
  'dead-list': { ...ask, owners: ['recipient-admin'], replaces: true },
  'no-address': { ...own, owners: ['sender-admin', 'recipient-admin'], listSteps: true },
};

/** A mail service's own list says in its own words what to do. */
const SERVICE: Remedy = { ...own, owners: ['sender-admin'], route: 'support-form', listSteps: true };

/** The explanation that a list is: its own title and cause, and what the case adds to them. */
export function fromList(listing: Listing, texts: Texts): Explanation {
  const { list, blocked } = listing;
  const id = list ? `list/${list.id}` : 'list/unknown';
  const { owners, ticket, route, retry } = remedyOf(listing);
  const text = textOf(listing, wordsOf(id, list?.name ?? 'Blocklist', texts), texts);
  const url = urlOf(list);
  return {
    id,
    table: 'blocklist',
    title: text.title,
    text,
    matchedBy: 'text',
    retry,
    owner: owners[0],
    owners,
    ticket,
    route,
    ...(url !== undefined && { url }),
    blocked,
    source: list?.source ?? { name: 'The answer itself', confidence: 'observed' },
    alternatives: [],
  };
}

/** A row whose answer names a list: the case decides who acts, unless the list is the mail service's own. */
export function withListing(explanation: Explanation, listing: Listing, texts: Texts): Explanation {
  const { blocked } = listing;
  if (!listing.case || (!listing.list && blocked.zone !== undefined)) return { ...explanation, blocked };
  const { owners, ticket, route, retry } = remedyOf(listing);
  const text = textOf(listing, explanation.text, texts);
  return { ...explanation, blocked, text, title: text.title, owner: owners[0], owners, ticket, route, retry };
}

function remedyOf({ case: kind, list }: Listing): Remedy {
  const remedy = kind
    ? REMEDIES[kind]
    : list?.id === 'exo-tenant'
      ? { ...SERVICE, route: 'delist-portal' as const }
      : SERVICE;
  // Of a list that nobody here knows it cannot be said that Microsoft can get an address off it; its own it may clear unasked.
  return kind === 'microsoft' && (!list || list.kind === 'provider') ? { ...remedy, ticket: 'if-persisting' } : remedy;
}

function urlOf(list: Blocklist | undefined): string | undefined {
  return list?.delist ?? list?.lookup ?? list?.source.url;
}

function textOf(listing: Listing, words: RowText, texts: Texts): RowText {
  const situation = listing.case && texts.get(`blocked/${listing.case}`);
  if (!situation) return words;
  const { listSteps, replaces } = remedyOf(listing);
  if (replaces) return situation;
  // Both can have the same question; who has the address then answers it better than the list in general.
  const answered = new Set(situation.questions?.map(({ question }) => question));
  const ofList = words.questions?.filter(({ question }) => !answered.has(question)) ?? [];
  const questions = [...ofList, ...(situation.questions ?? [])];
  return {
    ...words,
    happened: situation.happened,
    cause: [words.cause, situation.cause].filter((cause) => cause !== '').join(' '),
    steps: listSteps ? joined(situation.steps, words.steps) : situation.steps,
    ...(questions.length > 0 && { questions }),
  };
}

type Steps = RowText['steps'];

function joined(one: Steps, other: Steps): Steps {
  const parties = [...new Set([...Object.keys(one), ...Object.keys(other)])] as Party[];
  const steps: Partial<Record<Party, readonly Step[]>> = {};
  for (const party of parties) {
    const first = one[party] ?? [];
    const known = new Set(first.map(({ text }) => text));
    steps[party] = [...first, ...(other[party] ?? []).filter(({ text }) => !known.has(text))];
  }
  return steps;
}
