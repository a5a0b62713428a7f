import type { Language, Plural } from '../languages.ts';
import type { Instant } from '../ndr/facts.ts';
import { prose } from '../views/escape.ts';
import type { Content, Placeholder, Slot } from './draft.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import type { Words } from './languages/words.ts';

const languages: Record<Language, Words> = { en, fr, it, es, de };
const locales: Record<Language, string> = { en: 'en-US', fr: 'fr-FR', it: 'it-IT', es: 'es-ES', de: 'de-DE' };

/** Speaks one language: its sentences, plurals, numbers and dates. */
export class Voice {
  readonly language: Language;
  readonly words: Words;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;
  readonly #dates: Intl.DateTimeFormat;
  readonly #list: Intl.ListFormat;

  constructor(language: Language) {
    const locale = locales[language];
    this.language = language;
    this.words = languages[language];
    this.#plurals = new Intl.PluralRules(locale);
    this.#numbers = new Intl.NumberFormat(locale);
    this.#dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    this.#list = new Intl.ListFormat(locale, { type: 'conjunction' });
  }

  /** One of {@link words} with its slots filled. Strings are escaped, a placeholder stays a gap. */
  say(sentence: string, slots: Readonly<Record<string, Slot>> = {}): Content {
    const pieces = sentence.split(/\{(\w+)\}/).map((piece, index): Content => {
      if (index % 2 === 0) return { pieces: [piece] };
      const slot = slots[piece];
      return slot === undefined ? { pieces: [`{${piece}}`] } : this.#content(slot);
    });
    return { pieces: pieces.flatMap((piece) => piece.pieces) };
  }

  /** The same as plain text, for titles. The caller's surface escapes it. */
  plain(sentence: string, slots: Readonly<Record<string, string>> = {}): string {
    return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => slots[name] ?? slot);
  }

  /** A sentence behind a colon: French, Italian and Spanish begin it small there, unless with an acronym. */
  behindColon(sentence: string): string {
    return ['fr', 'it', 'es'].includes(this.language)
      ? sentence.replace(/^\p{Lu}(?=[\p{Ll}’])/u, (letter) => letter.toLowerCase())
      : sentence;
  }

  count(phrase: Plural, n: number): Content {
    return this.say(phrase[this.#plurals.select(n)] ?? phrase.other, { n });
  }

  number(n: number): string {
    return this.#numbers.format(n);
  }

  /** `March 2, 2026, 08:42 UTC`, for letters. */
  moment(instant: Instant): Content {
    const date = new Date(instant);
    if (Number.isNaN(date.getTime())) return this.say('{instant}', { instant });
    const parts = this.#dates.formatToParts(date);
    const day = parts
      .map(({ type, value }) => (type === 'day' && value === '1' ? this.words.firstDay : value))
      .join('');
    return this.say(this.words.moment, { date: own(day), time: instant.slice(11, 16) });
  }

  /** `a, b and c`. */
  and(items: readonly Slot[]): Content {
    const parts = this.#list.formatToParts(items.map((_, index) => String(index)));
    return {
      pieces: parts.flatMap((part) =>
        part.type === 'literal' ? [part.value] : this.#content(items[Number(part.value)]!).pieces,
      ),
    };
  }

  /** Gaps of one label that are filled in each by itself have an `of`. */
  gap(name: keyof Words['gaps'], of?: string): Placeholder {
    return { id: of === undefined ? name : `${name} ${of}`, label: this.words.gaps[name] };
  }

  #content(slot: Slot): Content {
    if (typeof slot === 'string') return own(prose(slot).toString());
    if (typeof slot === 'number') return own(this.number(slot));
    if ('pieces' in slot) return slot;
    return { pieces: ['id' in slot ? slot : slot.toString()] };
  }
}

/** Text that is ours, or made dead already. */
function own(text: string): Content {
  return { pieces: [text] };
}
