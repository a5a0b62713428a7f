/** Where the project is published, up to its files. One with `homepage` of package.json. */
const files = 'https://github.com/ndr-lens-publisher/ndr-lens/blob/main';

/** The part of docs/problems.md about a problem, by its code. */
export function pageOf(code: string): string {
  return `${files}/docs/problems.md#${code}`;
}
