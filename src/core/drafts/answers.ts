import { checkWords, resultsAbout, type CheckKind, type CheckResult, type CheckWords } from '../checks/index.ts';
import { code, codeCell, joinMarkdown, md } from '../views/escape.ts';
import { checkSentences } from '../views/checks.ts';
import type { Cause } from './causes.ts';
import type { Content, Slot } from './draft.ts';
import type { Page } from './page.ts';
import { utc } from './parts.ts';
import type { Voice } from './voice.ts';

/** Rows of a table that people still read. */
const most = 40;

/** What the DNS answered about one cause, in the words of a draft. */
export class Answers {
  readonly #voice: Voice;
  readonly #words: CheckWords;
  readonly #results: readonly CheckResult[];

  constructor(voice: Voice, { tally, explanation: { blocked } }: Cause, results: readonly CheckResult[] = []) {
    const refused = blocked?.domain === undefined ? [] : [blocked.domain];
    this.#voice = voice;
    this.#words = checkWords(voice.language);
    this.#results = resultsAbout(
      results,
      [...tally.ips, ...refused, ...tally.senderDomains].map((subject) => subject.toLowerCase()),
    );
  }

  /** What a list said, under the name that was asked for. */
  listed(name: string): { readonly text: Content; readonly done: boolean } | undefined {
    const result = this.#of(['list']).find(({ task }) => task.name === name);
    return result && { text: this.#sentence(result), done: result.state !== 'unknown' };
  }

  /** `SPF contoso.com: in order`, one after the other; undefined where nobody asked. */
  states(...kinds: readonly CheckKind[]): Content | undefined {
    const states = this.#of(kinds).map((result) => this.#about(result, this.#words.state[result.state]));
    return states.length === 0
      ? undefined
      : { pieces: states.flatMap(({ pieces }, index) => (index === 0 ? pieces : [', ', ...pieces])) };
  }

  /** One line a result. */
  lines(...kinds: readonly CheckKind[]): { readonly text: Content; readonly done: boolean }[] {
    return this.#of(kinds).map((result) => ({
      text: this.#about(result, this.#sentence(result)),
      done: result.state !== 'unknown',
    }));
  }

  /** All answers, as received. */
  table(page: Page): void {
    if (this.#results.length === 0) return;
    const { heading, columns, kind } = this.#words;
    page.heading(3, this.#voice.say(heading)).table(
      [columns.time, columns.name, columns.result, columns.answer],
      this.#results.slice(0, most).map((result) => [
        codeCell(utc(result.at)),
        md`${kind[result.task.kind]} ${codeCell(result.task.name)}`,
        checkSentences(result, this.#words),
        joinMarkdown(
          result.records.map((record) => codeCell(record, 200)),
          ' ',
        ),
      ]),
    );
  }

  #of(kinds: readonly CheckKind[]): CheckResult[] {
    return this.#results.filter(({ task }) => kinds.includes(task.kind));
  }

  #about({ task }: CheckResult, value: Slot): Content {
    return this.#voice.say(this.#voice.words.pair, {
      label: md`${this.#words.kind[task.kind]} ${code(task.name)}`,
      value,
    });
  }

  #sentence(result: CheckResult): Content {
    return { pieces: [checkSentences(result, this.#words).toString(), ` (${utc(result.at)} UTC)`] };
  }
}
