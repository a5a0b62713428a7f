import type { Explanation } from '../explain/explanation.ts';
import { code } from '../views/escape.ts';
import { Answers } from './answers.ts';
import { findCauses, isComplete, isOwnList, telling, type Cause } from './causes.ts';
import type { Content, Draft, DraftKind, Slot } from './draft.ts';
import type { Incident } from './failures.ts';
import { lookupName } from '../explain/index.ts';
import { nameOf } from './meaning.ts';
import { offers } from './offers.ts';
import { Page, type Check } from './page.ts';
import {
  allDetails,
  counts,
  evidence,
  filesOf,
  headline,
  period,
  poolProof,
  some,
  type DraftOptions,
} from './parts.ts';
import { Voice } from './voice.ts';

/** Rows of evidence in the request; the rest is in evidence.csv. */
const EVIDENCE = 10;

/** One support request a cause, what Microsoft can fix first. */
export function draftMicrosoftTickets(incident: Incident, options: DraftOptions): Draft[] {
  const voice = new Voice(options.language);
  return findCauses(incident).map((cause) => new Ticket(voice, cause, incident.unread, options).draft());
}

class Ticket {
  readonly #voice: Voice;
  readonly #cause: Cause;
  readonly #unread: readonly string[];
  readonly #answers: Answers;
  readonly #page = new Page();
  /** What the sentences are filled with. */
  readonly #slots: Record<string, Slot>;

  constructor(voice: Voice, cause: Cause, unread: readonly string[], { now, checks }: DraftOptions) {
    const { tally } = cause;
    this.#voice = voice;
    this.#cause = cause;
    this.#unread = unread;
    this.#answers = new Answers(voice, cause, checks);
    this.#slots = {
      ...counts(voice, tally),
      list: code(cause.list ?? ''),
      ips: some(voice, tally.ips),
      code: some(voice, tally.codes, 3),
      meaning: voice.behindColon(nameOf(voice, cause.failures[0]!)),
      period: period(voice, tally),
      now: voice.moment(now),
    };
  }

  draft(): Draft {
    const { explanation, list } = this.#cause;
    const { title, heading } = this.#headline();
    this.#page.heading(1, heading);
    this.#notes();
    this.#summary();
    this.#request();
    this.#impact();
    this.#evidence();
    this.#checks();
    this.#closing();
    const misdirected = explanation.ticket === 'no' && { owner: explanation.owner, better: betterDraft(explanation) };
    return {
      kind: 'microsoft-ticket',
      language: this.#voice.language,
      syntax: 'markdown',
      title,
      pieces: this.#page.pieces,
      ...(list === undefined ? {} : { about: list }),
      ...(misdirected ? { misdirected } : {}),
    };
  }

  get #words() {
    return this.#voice.words.ticket;
  }

  get #pooled(): boolean {
    const { list, explanation } = this.#cause;
    return list !== undefined && explanation.blocked?.pool !== undefined && explanation.blocked.listed !== false;
  }

  /** Whether nobody has given up yet. */
  get #delayed(): boolean {
    return this.#cause.failures.every(({ action }) => action === 'delayed');
  }

  #say(sentence: string, slots: Readonly<Record<string, Slot>> = {}): Content {
    return this.#voice.say(sentence, { ...this.#slots, ...slots });
  }

  #headline(): ReturnType<typeof headline> {
    const { list = '', tally, failures } = this.#cause;
    const { titlePool, titleList, titleOther, titleDelayed } = this.#words;
    const other = this.#delayed ? titleDelayed : titleOther;
    const sentence = this.#pooled ? titlePool : list !== '' && tally.ips.length > 0 ? titleList : other;
    return headline(this.#voice, sentence, tally, nameOf(this.#voice, failures[0]!), { list, ip: tally.ips[0] ?? '' });
  }

  /** What the sender of the request must know first. */
  #notes(): void {
    const { explanation } = this.#cause;
    const { parties, kinds } = this.#voice.words;
    const notes: Content[] = [];
    switch (explanation.ticket) {
      case 'no':
        notes.push(
          this.#say(this.#words.notMicrosoft, {
            party: parties[explanation.owner],
            better: kinds[betterDraft(explanation)],
          }),
          this.#say(this.#words.notMicrosoftKeep),
        );
        break;
      case 'if-persisting':
        notes.push(this.#say(this.#words.ifPersisting));
        break;
      case 'after-clean-up':
        notes.push(this.#say(this.#words.afterCleanUp));
        break;
      case 'yes':
        break;
    }
    if (explanation.blocked?.pool === 'relay') notes.push(this.#say(this.#words.relayPool));
    if (explanation.ticket !== 'no') notes.push(...this.#gapsInEvidence());
    if (this.#unread.length > 0) {
      notes.push(this.#say(this.#words.unread, { files: some(this.#voice, this.#unread) }));
    }
    this.#page.quote(notes);
  }

  /** Support wants three complete reports over different domains and times. */
  #gapsInEvidence(): Content[] {
    const { failures } = this.#cause;
    const { counts: phrases } = this.#voice.words;
    const complete = failures.filter(isComplete);
    const reports = new Set(complete.map((failure) => failure.file)).size;
    const domains = new Set(complete.map((failure) => failure.domain)).size;
    const times = new Set(complete.map((failure) => failure.at?.slice(0, 16))).size;
    const notes: Content[] = [];
    if (Math.min(reports, domains, times) < 3) {
      const slots = {
        reports: this.#voice.count(phrases.completeReports, reports),
        domains: this.#voice.count(phrases.domains, domains),
        times: this.#voice.count(phrases.times, times),
      };
      notes.push(this.#say(this.#words.tooFew, slots));
    }
    const wanting = filesOf({ failures: failures.filter((failure) => !isComplete(failure)) });
    if (wanting.length > 0) notes.push(this.#say(this.#words.incomplete, { files: some(this.#voice, wanting) }));
    return notes;
  }

  #summary(): void {
    const { failures, tally, explanation, list } = this.#cause;
    const words = this.#words;
    const tenantId = failures.find((failure) => failure.tenantId !== undefined)?.tenantId;
    const sentence = () => {
      if (list === undefined) return this.#delayed ? words.summaryDelayed : words.summaryOther;
      if (explanation.blocked?.listed === false) return words.summaryNotListed;
      return this.#pooled ? words.summaryPool : words.summaryList;
    };
    this.#page.heading(2, this.#say(words.summary)).paragraph(this.#say(sentence()));
    this.#page.bullets([
      this.#say(words.tenant, {
        id: tenantId === undefined ? this.#voice.gap('tenantId') : code(tenantId),
        domain: this.#voice.gap('tenantDomain'),
        domains: some(this.#voice, tally.senderDomains),
      }),
      this.#say(words.contact, { contact: this.#voice.gap('contact') }),
    ]);
  }

  #request(): void {
    const words = this.#words;
    const asks = this.#pooled
      ? [words.escalate, words.confirm, words.resolve, words.status]
      : [words.escalateOther, words.explain, words.correct, words.status];
    this.#page.heading(2, this.#say(words.request)).numbered(asks.map((ask) => this.#say(ask)));
  }

  #impact(): void {
    const { tally } = this.#cause;
    const words = this.#words;
    const voice = this.#voice;
    this.#page
      .heading(2, this.#say(words.impact))
      .bullets([
        this.#say(words.scope),
        this.#say(words.seen),
        this.#say(words.recipientDomains, { domains: some(voice, tally.domains) }),
        this.#say(words.senderList, { senders: some(voice, tally.senders, 5) }),
        this.#say(words.total, { total: voice.gap('failedTotal') }),
        this.#say(words.ongoing, { ongoing: voice.gap('ongoing') }),
        this.#say(words.users, { users: voice.gap('affectedUsers') }),
        this.#say(words.business, { impact: voice.gap('businessImpact') }),
      ]);
  }

  #evidence(): void {
    const { failures } = this.#cause;
    const words = this.#words;
    const rows = telling(failures, EVIDENCE);
    const all = rows.length === failures.length;
    this.#page
      .heading(2, this.#say(words.evidence))
      .paragraph(this.#say(all ? words.evidenceAll : words.evidenceSome, { n: rows.length, all: failures.length }));
    evidence(this.#page, this.#voice, rows, allDetails);
  }

  #checks(): void {
    const words = this.#words;
    this.#page
      .heading(2, this.#say(words.checks))
      .checks([
        ...(this.#cause.list === undefined ? [] : this.#listChecks()),
        ...this.#scopeChecks(),
        ...this.#openChecks(),
        ...this.#answers.lines('ptr', 'mx', 'mta-sts'),
      ]);
    this.#answers.table(this.#page);
  }

  #listChecks(): Check[] {
    const { tally, explanation } = this.#cause;
    const words = this.#words;
    const zone = explanation.blocked?.zone;
    const isOwn = isOwnList(explanation);
    const query = tally.ips[0] && zone && lookupName(tally.ips[0], zone);
    return [
      {
        text: this.#say(isOwn ? words.checkOwnList : words.checkAnswer),
        why: tally.ips.length > 0 ? this.#say(isOwn ? words.checkOwnListWhy : words.checkAnswerWhy) : undefined,
      },
      { text: this.#say(words.checkPool), why: this.#pooled ? this.#say(words[poolProof(explanation)]) : undefined },
      ...(query ? [this.#listedNow(query)] : []),
    ];
  }

  #listedNow(query: string): Check {
    const answer = this.#answers.listed(query);
    const result = answer && { result: answer.text };
    return {
      text: this.#open(this.#words.checkListed, { query: code(query), ...result }),
      ...(answer && { done: answer.done }),
    };
  }

  /** What the spread of the reports shows. */
  #scopeChecks(): Check[] {
    const { tally } = this.#cause;
    const words = this.#words;
    const { domains, senders } = counts(this.#voice, tally);
    const spread = tally.first !== tally.last;
    return [
      {
        text: this.#say(words.checkDomains),
        why: tally.domains.length > 1 ? domains : undefined,
      },
      {
        text: this.#say(words.checkSenders),
        why: tally.senders.length > 1 ? senders : undefined,
      },
      { text: this.#say(words.checkTimes), why: spread ? this.#say(words.checkTimesWhy) : undefined },
    ];
  }

  #openChecks(): Check[] {
    const words = this.#words;
    const authentication = this.#answers.states('spf', 'dkim', 'dmarc');
    return [
      { text: this.#open(this.#cause.list === undefined ? words.checkTrace : words.checkTraceListed) },
      { text: this.#open(words.checkRestricted) },
      { text: this.#open(words.checkCompromise) },
      { text: this.#open(words.checkAuthentication, authentication && { result: authentication }) },
      { text: this.#open(words.checkConnectors) },
      { text: this.#open(words.checkHealth) },
      { text: this.#open(words.checkDiagnostic) },
    ];
  }

  #open(check: string, slots: Readonly<Record<string, Slot>> = {}): Content {
    return this.#say(check, {
      result: this.#voice.gap('checkResult', check),
      pool: this.#voice.gap('poolName'),
      ...slots,
    });
  }

  #closing(): void {
    const words = this.#words;
    const voice = this.#voice;
    this.#page
      .heading(2, this.#say(words.measures))
      .bullets([
        this.#say('{gap}', { gap: voice.gap('measures') }),
        this.#say('{gap}', { gap: voice.gap('moreMeasures') }),
      ])
      .heading(2, this.#say(words.attachments))
      .bullets([
        this.#say(words.attachReports, { files: some(voice, filesOf(this.#cause)) }),
        this.#say(words.attachEvidence),
        this.#say(words.attachTrace),
      ])
      .rule()
      .heading(2, this.#say(words.where))
      .bullets([
        this.#say(words.whereMenu),
        this.#say(words.wherePaste),
        this.#say(words.whereSeverity, { severity: voice.gap('severity') }),
        this.#say(words.wherePartner),
      ]);
  }
}

function betterDraft(explanation: Explanation): DraftKind {
  return offers(explanation).find((kind) => kind !== 'microsoft-ticket') ?? 'own-admin';
}
