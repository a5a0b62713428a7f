import type { Language, Plural } from '../../languages.ts';

/** Numbers as one language writes them. */
export interface Numbers {
  readonly number: (n: number) => string;
  readonly count: (n: number, phrase: Plural) => string;
  /** A delay or a time span, in its two largest units: `2 min 5 s`, `3 h`, `1 d 4 h`. */
  readonly duration: (seconds: number) => string;
}

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** `symbols` of the units of time, with the space that the language sets before them. */
export function numbersIn(language: Language, symbols: Readonly<Record<(typeof units)[number][0], string>>): Numbers {
  // Made when first needed: each takes milliseconds, and of all languages one is spoken.
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const number = (n: number): string => (numbers ??= new Intl.NumberFormat(language)).format(n);
  const plural = (n: number): Intl.LDMLPluralRule => (plurals ??= new Intl.PluralRules(language)).select(n);
  return {
    number,
    count: (n, phrase) => (phrase[plural(n)] ?? phrase.other).replace('{n}', number(n)),
    duration: (seconds) => {
      const sign = seconds < 0 ? '−' : '';
      let rest = Math.round(Math.abs(seconds));
      const first = units.findIndex(([, size]) => rest >= size);
      if (first < 0) return `0${symbols.second}`;
      const parts = units.slice(first, first + 2).flatMap(([unit, size]) => {
        const count = Math.floor(rest / size);
        rest -= count * size;
        return count === 0 ? [] : [`${number(count)}${symbols[unit]}`];
      });
      return sign + parts.join(' ');
    },
  };
}
