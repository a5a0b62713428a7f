import { code, md } from '../views/escape.ts';
import { Answers } from './answers.ts';
import { commonCauses, isOwnList, type Cause } from './causes.ts';
import type { Content, Draft, Slot } from './draft.ts';
import type { Incident } from './failures.ts';
import { lookupName } from '../explain/index.ts';
import { nameOf } from './meaning.ts';
import { Page, type Check } from './page.ts';
import { counts, filesOf, headline, poolProof, some, type DraftOptions } from './parts.ts';
import { Voice } from './voice.ts';

type Role = keyof Voice['words']['checklist']['roles'];

/** One checklist a cause, in the order that works; what the reports already answer is ticked, with the reason. */
export function draftChecklists(incident: Incident, options: DraftOptions): Draft[] {
  const voice = new Voice(options.language);
  return commonCauses(incident).map((cause) => new Checklist(voice, cause, options.checks).draft(options));
}

class Checklist {
  readonly #voice: Voice;
  readonly #cause: Cause;
  readonly #answers: Answers;

  constructor(voice: Voice, cause: Cause, checks: DraftOptions['checks']) {
    this.#voice = voice;
    this.#cause = cause;
    this.#answers = new Answers(voice, cause, checks);
  }

  draft({ now }: DraftOptions): Draft {
    const { checklist: words } = this.#voice.words;
    const { tally, failures } = this.#cause;
    const { title, heading } = headline(this.#voice, words.title, tally, nameOf(this.#voice, failures[0]!));
    const page = new Page()
      .heading(1, heading)
      .paragraph(this.#voice.say(words.state, { now: this.#voice.moment(now), ...counts(this.#voice, tally) }));
    for (const [heading, checks] of this.#sections()) page.heading(2, this.#voice.say(heading)).checks(checks);
    page
      .heading(2, this.#voice.say(words.avoid))
      .bullets(words.mistakes.map((mistake) => this.#voice.say(mistake)))
      .heading(2, this.#voice.say(words.end))
      .checks(this.#end())
      .heading(2, this.#voice.say(words.after))
      .table(
        words.afterColumns,
        words.afterRows.map((row) => row.map((cell) => md`${cell}`)),
      );
    return { kind: 'checklist', language: this.#voice.language, syntax: 'markdown', title, pieces: page.pieces };
  }

  get #hasTicket(): boolean {
    return this.#cause.explanation.ticket !== 'no';
  }

  #sections(): [string, Check[]][] {
    const { checklist: words } = this.#voice.words;
    return [
      [words.confirm, this.#confirm()],
      [words.compromise, this.#compromise()],
      [words.authenticate, this.#authenticate()],
      [words.ticket, this.#ticket()],
      [words.mitigate, this.#mitigate()],
      [words.followUp, this.#followUp()],
    ];
  }

  /** One line: what to do, who does it, and where the reports answer it, why it is done. */
  #item(role: Role, text: string, slots: Readonly<Record<string, Slot>> = {}, why?: Content): Check {
    const { checklist: words } = this.#voice.words;
    const result = { result: this.#voice.gap('checkResult', text) };
    return {
      text: this.#voice.say(words.item, {
        text: this.#voice.say(text, { ...result, ...slots }),
        role: words.roles[role],
      }),
      why,
    };
  }

  #confirm(): Check[] {
    const { checklist: words, ticket, counts: phrases } = this.#voice.words;
    const { tally, list, explanation } = this.#cause;
    const voice = this.#voice;
    const ips = some(voice, tally.ips);
    const files = filesOf(this.#cause).length;
    const enough = files >= 3 && tally.domains.length >= 3 && tally.first !== tally.last;
    const reports = voice.count(phrases.reports, files);
    const several = (n: number, text: Content) => (n > 1 ? text : undefined);
    const { domains, senders } = counts(voice, tally);
    return [
      this.#item('helpdesk', words.collect, {}, enough ? voice.say(words.collectWhy, { reports }) : undefined),
      ...(list === undefined ? [] : this.#listed(list, ips, explanation.blocked?.pool !== undefined)),
      this.#item('mail', ticket.checkDomains, {}, several(tally.domains.length, domains)),
      this.#item('mail', ticket.checkSenders, {}, several(tally.senders.length, senders)),
      this.#item('mail', words.traceFails),
      this.#item('mail', list === undefined ? ticket.checkTrace : ticket.checkTraceListed, {
        pool: voice.gap('poolName'),
      }),
      this.#item('global', ticket.checkHealth),
    ];
  }

  #listed(list: string, ips: Content, pooled: boolean): Check[] {
    const { ticket } = this.#voice.words;
    const { tally, explanation } = this.#cause;
    const voice = this.#voice;
    const zone = explanation.blocked?.zone;
    const query = tally.ips[0] && zone && lookupName(tally.ips[0], zone);
    const [answer, why] = isOwnList(explanation)
      ? [ticket.checkOwnList, ticket.checkOwnListWhy]
      : [ticket.checkAnswer, ticket.checkAnswerWhy];
    const named = tally.ips.length > 0 ? voice.say(why, { list: code(list), ips }) : undefined;
    return [
      this.#item('helpdesk', answer, {}, named),
      this.#item('mail', ticket.checkPool, {}, pooled ? voice.say(ticket[poolProof(explanation)], { ips }) : undefined),
      ...(query ? [this.#listedNow(query)] : []),
    ];
  }

  #listedNow(query: string): Check {
    const answer = this.#answers.listed(query);
    const slots = { query: code(query), ...(answer && { result: answer.text }) };
    const item = this.#item('mail', this.#voice.words.ticket.checkListed, slots);
    return answer ? { ...item, done: answer.done } : item;
  }

  #compromise(): Check[] {
    const { checklist: words, ticket } = this.#voice.words;
    return [
      this.#item('security', ticket.checkRestricted),
      this.#item('security', words.signIns, { senders: some(this.#voice, this.#cause.tally.senders) }),
      this.#item('security', words.rules),
      this.#item('security', words.apps),
      this.#item('mail', words.volume),
      this.#item('security', words.contain),
    ];
  }

  /** The DNS does not know which services send, whether they sign, or who reads reports: only its answers stand there. */
  #authenticate(): Check[] {
    const { checklist: words } = this.#voice.words;
    const domains = some(this.#voice, this.#cause.tally.senderDomains);
    return [
      { ...this.#item('mail', words.spf, { domains }, this.#answers.states('spf')), done: false },
      { ...this.#item('mail', words.dkim, {}, this.#answers.states('dkim')), done: false },
      { ...this.#item('mail', words.dmarc, {}, this.#answers.states('dmarc')), done: false },
      this.#item('mail', words.smtpAuth),
    ];
  }

  #ticket(): Check[] {
    const { checklist: words, parties } = this.#voice.words;
    const { explanation } = this.#cause;
    const update = this.#item('helpdesk', words.tellUsers);
    if (!this.#hasTicket) {
      const why = this.#voice.say(words.noTicketWhy, { party: parties[explanation.owner] });
      return [this.#item('global', words.noTicket, {}, why), update];
    }
    return [
      this.#item('global', words.openTicket, { ticket: this.#voice.gap('ticketNumber') }),
      this.#item('global', words.escalation),
      update,
    ];
  }

  #mitigate(): Check[] {
    const { checklist: words } = this.#voice.words;
    return [
      this.#item('mail', words.pause),
      this.#item('mail', words.allow),
      this.#item('mail', words.connector),
      this.#item('helpdesk', words.channel),
    ];
  }

  #followUp(): Check[] {
    const { checklist: words } = this.#voice.words;
    return [
      ...(this.#cause.list === undefined ? [] : [this.#item('mail', words.recheck)]),
      ...(this.#hasTicket ? [this.#item('global', words.chase)] : []),
      this.#item('helpdesk', words.resend),
    ];
  }

  #end(): Check[] {
    const { checklist: words } = this.#voice.words;
    const { domains } = this.#cause.tally;
    return [
      this.#item('mail', words.undo),
      this.#item('mail', words.testAll, { domains: some(this.#voice, domains) }),
      ...(this.#hasTicket ? [this.#item('global', words.closeTicket)] : []),
      this.#item('helpdesk', words.tellEnd),
      this.#item('security', words.timeline),
    ];
  }
}
