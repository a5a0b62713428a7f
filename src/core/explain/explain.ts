import type { NdrFacts, RecipientFacts } from '../ndr/facts.ts';
import type { Message } from '../message/tree.ts';
import type { Party, Route, Row, Texts } from '../tables/index.ts';
import { listingIn, type Listing } from './blocked.ts';
import { whileDelayed } from './delayed.ts';
import { withOwnDomains } from './commands.ts';
import type { Explanation } from './explanation.ts';
import { fromCode, fromDelivered, fromNothing, fromReply, fromSubject } from './fallback.ts';
import { fromList, withListing } from './listing.ts';
import { matchCode, matchCodeOfMicrosoft, matchOwnCode, matchText, type Match } from './match.ts';
import { questionOf, questionOfText, questionOfWords, type Level, type Question } from './question.ts';
import { wordsOfReport } from './report-words.ts';
import { spanOfAddress } from './span.ts';
import { deciding } from './status.ts';
import { wordsOf } from './words.ts';

/** How many meanings are named beside the chosen one. */
const MOST_ALTERNATIVES = 5;

/** What each failure of a report means, in the order of its recipients. */
export function explainAll(facts: NdrFacts, message: Message, texts: Texts): Explanation[] {
  const explanations = facts.recipients.map((recipient) => explainRecipient(recipient, message, texts));
  const [only, ...others] = explanations;
  const isOnlyVague = only && others.length === 0 && isVague(only);
  const best = isOnlyVague ? [byReport(facts, message, texts) ?? only] : explanations;
  return withOwnDomains(best, facts);
}

/** Whether nothing is said of the reason, but at most that there was one. */
function isVague({ id, matchedBy }: Explanation): boolean {
  if (id === 'class/2') return false;
  if (id === 'generic/undelivered') return true;
  return /^(?:nothing|class|reply)$/.test(matchedBy) || (matchedBy === 'registry' && /^status\/x\.\d\.0$/.test(id));
}

/** What reports say of themselves: that something could not be delivered, or is late. */
const ofReports = new Set(['generic/undelivered', 'generic/delayed']);

/** What the report's own words say to the only recipient that it has, where no answer says more: if it is one thing. */
function byReport(facts: NdrFacts, message: Message, texts: Texts): Explanation | undefined {
  const [recipient] = facts.recipients;
  if (!recipient) return undefined;
  const question = questionOfWords(wordsOfReport(facts, message), recipient);
  const [match, ...others] = matchText(question.levels[0], question.answeredBy).filter(
    ({ row, by }) => by === 'code-and-text' || !ofReports.has(row.id),
  );
  if (!match || others.some(({ table }) => table === match.table)) return undefined;
  return whileDelayed(fromRow(match, question, texts), recipient, texts);
}

/** What one recipient's failure means. Never undefined: what nothing explains is said to be unexplained. */
export function explainRecipient(recipient: RecipientFacts, message: Message, texts: Texts): Explanation {
  const explanation = whileDelayed(explain(questionOf(recipient), texts), recipient, texts);
  const span = explanation.blocked && spanOfAddress(explanation.blocked, recipient, message);
  return span ? { ...explanation, blocked: { ...explanation.blocked, span } } : explanation;
}

/**
 * What a reply means that comes without a report, best first: the chosen meaning, then the others that it may have
 * where its words do not decide, then what its code is registered as.
 */
export function explainReply(text: string, texts: Texts): Explanation[] {
  const question = questionOfText(text);
  const best = explain(question, texts);
  const registered = question.levels.map((level) => fromCode(level, question, texts)).find((each) => each);
  const rows = decided(best) ? [] : others(question, best.id).map((match) => fromRow(match, question, texts));
  return [best, ...rows, ...(registered && registered.id !== best.id ? [registered] : [])];
}

/**
 * The innermost answer first, and of each the wording before the codes: a list or row that the words name, a row by
 * code where its table speaks for the one who answered, the registry, the reply code, the first digit.
 */
function explain(question: Question, texts: Texts): Explanation {
  if (isDelivered(question)) return fromDelivered(question, texts);
  const explanation =
    byWrapper(question, texts) ??
    first(question.levels, (level) => byText(level, question, texts)) ??
    first(question.levels, (level) => byCode(level, question, texts)) ??
    first(question.levels, (level) => fromSubject(level, question, texts)) ??
    first(question.levels, (level) => fromReply(level, question, texts)) ??
    fromNothing(question, texts);
  if (decided(explanation)) return explanation;
  const alternatives = others(question, explanation.id).map(({ row }) => ({
    id: row.id,
    title: wordsOf(row.id, row.texts[0] ?? row.id, texts).title,
  }));
  return { ...explanation, alternatives };
}

/** Action outranks every code: a report of success needs no remedy. */
function isDelivered({ action, levels: [level] }: Question): boolean {
  if (action !== undefined) return action !== 'failed' && action !== 'delayed';
  return deciding(level.statuses[0], level.reply) === 2;
}

function first<T>(levels: readonly Level[], find: (level: Level) => T | undefined): T | undefined {
  for (const level of levels) {
    const found = find(level);
    if (found !== undefined) return found;
  }
  return undefined;
}

function decided({ matchedBy, table }: Explanation): boolean {
  return matchedBy === 'code-and-text' || table === 'blocklist' || table === 'generic';
}

/** `5.7.367 ... not permitted to relay -> 554 5.7.1 Relaying denied`: the outer answer can say more than the inner. */
function byWrapper(question: Question, texts: Texts): Explanation | undefined {
  const [inner, outer] = question.levels;
  if (!outer) return undefined;
  const said = matchText(inner, question.answeredBy)[0];
  const match = matchText(outer, { side: 'unknown' }).find(
    ({ row, table, by }) =>
      row.outweighsInner && (table === 'generic' || (by === 'code-and-text' && isLess(said, row))),
  );
  return match && !listingIn(inner) ? fromRow(match, question, texts) : undefined;
}

/** Whether an inner answer is in common words, or in the very words of the outer row (`5.4.317 ... [Message=451 ...]`). */
function isLess(inner: Match | undefined, outer: Row): boolean {
  return inner?.table === 'generic' || (inner?.row.texts.some((text) => outer.texts.includes(text)) ?? false);
}

function byText(level: Level, question: Question, texts: Texts): Explanation | undefined {
  const match = bestMatch(level, question);
  const listing = listingIn(level, match?.row);
  const own = listing?.list?.kind === 'provider' && rowOfList(level, question, listing.list.id);
  if (own) return withListing(fromRow(own, question, texts), listing, texts);
  if (listing && isNamed(listing) && !(match && outranks(match, listing))) return fromList(listing, texts);
  if (!match) return undefined;
  const explanation = fromRow(match, question, texts);
  return listing ? withListing(explanation, listing, texts) : explanation;
}

/** Of a mail service's own list its row says more: `[TSS04] ... temporarily deferred`. */
function rowOfList(level: Level, { answeredBy }: Question, list: string): Match | undefined {
  return matchText(level, answeredBy).find(({ row }) => row.list === list);
}

/** The best wording, but for common words beside a code that only the one who answered uses. */
function bestMatch(level: Level, { answeredBy }: Question): Match | undefined {
  const match = matchText(level, answeredBy)[0];
  const coded = match && matchOwnCode(level, answeredBy);
  if (!coded) return match;
  const isCommon = match.table === 'generic' || (match.by === 'text' && match.table !== coded.table);
  return isCommon ? coded : match;
}

/** Whether the answer names who keeps the list. */
function isNamed({ blocked: { list, zone } }: Listing): boolean {
  return list !== undefined || zone !== undefined;
}

/** Whether a row says more than the list that its text names: it is the list's own row, or the list is a service's or unknown. */
function outranks({ table, row }: Match, { list }: Listing): boolean {
  if (row.list !== undefined) return true;
  return table !== 'generic' && (list === undefined || list.kind === 'provider');
}

function byCode(level: Level, question: Question, texts: Texts): Explanation | undefined {
  const match = matchCode(level, question.answeredBy)[0];
  return match ? fromRow(match, question, texts) : fromCode(level, question, texts);
}

function fromRow({ table, row, by }: Match, { answeredBy }: Question, texts: Texts): Explanation {
  const owners = ownersOf(row, answeredBy.side);
  const text = wordsOf(row.id, row.texts[0] ?? row.id, texts);
  return {
    id: row.id,
    table,
    title: text.title,
    text,
    matchedBy: by,
    retry: row.retry,
    owner: owners[0],
    owners,
    ticket: row.ticket,
    route: row.ownerByAnswerer ? routeTo(owners[0]) : row.route,
    ...(row.url !== undefined && { url: row.url }),
    source: row.source,
    alternatives: [],
  };
}

/** Where to ask about a row that is one admin's or the other's. */
function routeTo(owner: Party): Route {
  return owner === 'sender-admin' ? 'own-tenant' : 'recipient-postmaster';
}

/** Where the words do not say whose server refused, the one who answered does. */
function ownersOf(row: Row, side: 'sender' | 'recipient' | 'unknown'): readonly [Party, ...Party[]] {
  if (!row.ownerByAnswerer || side === 'unknown') return row.owners;
  const admin: Party = side === 'sender' ? 'sender-admin' : 'recipient-admin';
  return [admin, ...row.owners.filter((owner) => owner !== admin)];
}

/** Further rows that the same words or the same code allow. */
function others({ levels, answeredBy }: Question, chosen: string): Match[] {
  for (const level of levels) {
    const byWords = matchText(level, answeredBy).filter(
      ({ table }) => table !== 'generic' && table !== 'exchange-server',
    );
    const byCodes = answeredBy.system === undefined ? matchCodeOfMicrosoft(level) : matchCode(level, answeredBy);
    const matches = byWords.length > 0 ? byWords : byCodes;
    if (matches.length > 0) return matches.filter(({ row }) => row.id !== chosen).slice(0, MOST_ALTERNATIVES);
  }
  return [];
}
