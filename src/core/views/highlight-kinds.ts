/** What only the parse knows of a word. The names are those of the semantic token types in package.json. */
export const highlightKinds = ['failedCode', 'delayedCode', 'refusedAddress', 'failedCheck'] as const;
