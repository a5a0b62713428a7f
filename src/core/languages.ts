/** The languages that our own words are in. */
export const LANGUAGES = ['en', 'fr', 'it', 'es', 'de'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of a tag (BCP 47), as editors have it: `fr-CA`, `de`. English where we do not have it. */
export function closestLanguage(tag: string): Language {
  const wanted = tag.split('-', 1)[0]?.toLowerCase();
  return LANGUAGES.find((language) => language === wanted) ?? 'en';
}

/** A counted phrase by CLDR plural category; `{n}` is the number. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
