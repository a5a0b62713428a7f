import { LANGUAGES, type Language } from '../../core/languages.ts';

/** What stands behind a command's name. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly positionals: readonly string[];
}

/** Wrong usage; the message is for the one who typed it. */
export class UsageError extends Error {}

/** A value out of a few, or the first of them where none was given. */
export function oneOf<T extends string>(option: string, value: string | undefined, known: readonly [T, ...T[]]): T {
  if (value === undefined) return known[0];
  const found = known.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${option} is one of ${known.join(', ')}, not ${value}`);
  return found;
}

/** `--lang`; English where it is not given. */
export function languageOf({ values }: Arguments): Language {
  return oneOf('lang', values.lang, LANGUAGES);
}
