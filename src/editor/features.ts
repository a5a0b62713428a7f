// Parser, tables and views: everything that is not needed before the first mail is open. Loaded by `import()` only.
export { read } from '../core/index.ts';
export { check } from '../core/rules/index.ts';
// The words of the tables, in the only language there is yet.
export { ENGLISH as texts } from '../core/tables/texts/en/index.ts';
export { checkHover } from '../core/views/checks.ts';
export { encodedBodies } from '../core/views/encoded.ts';
export { failureAt } from '../core/views/failures.ts';
export { folding } from '../core/views/folding.ts';
export { highlights } from '../core/views/highlights.ts';
export { hints } from '../core/views/hints.ts';
export { hover } from '../core/views/hover.ts';
export { lenses } from '../core/views/lenses.ts';
export { links } from '../core/views/links.ts';
export { definition, nameAt, occurrences } from '../core/views/occurrences.ts';
export { outcome } from '../core/views/outcome.ts';
export { outline } from '../core/views/outline.ts';
