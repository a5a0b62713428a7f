import { receivedHops, type Hop } from '../message/index.ts';
import type { Reading } from '../reading.ts';
import type { Span } from '../source.ts';
import { returnedHeader, type ReturnedHeader } from '../views/report/returned.ts';
import { wordsFor, type Words } from '../views/words/index.ts';
import type { CheckOptions } from './finding.ts';
import { ruleWords, type RuleWords } from './words/index.ts';

/** What rules look at: the reading, and what several of them need of it, read once and only when asked for. */
export class Subject {
  readonly reading: Reading;
  readonly options: CheckOptions;
  readonly words: RuleWords;
  /** The words that rules share with hovers and the report. */
  readonly common: Words;
  #header: ReturnedHeader | 'none' | undefined;
  #hops: readonly Hop[] | undefined;

  constructor(reading: Reading, options: CheckOptions) {
    this.reading = reading;
    this.options = options;
    this.words = ruleWords(options.language);
    this.common = wordsFor(options.language);
  }

  get isBounce(): boolean {
    return this.reading.facts.kind !== 'not-a-bounce';
  }

  /** The header of the message that bounced; of an ordinary mail its own. */
  get header(): ReturnedHeader | undefined {
    this.#header ??= returnedHeader(this.reading) ?? 'none';
    return this.#header === 'none' ? undefined : this.#header;
  }

  /** The hops of that header, the oldest first. */
  get hops(): readonly Hop[] {
    const { header } = this;
    this.#hops ??= header ? receivedHops(header.message, header.part) : [];
    return this.#hops;
  }

  /** Where a place of that header stands in the mail. */
  place(span: Span): Span {
    return this.header?.toSource(span) ?? span;
  }
}
