import type { Span } from '../source.ts';

/** Facts of an embedded message with their spans moved to where it is written, encoded, in the outer text. */
export function moved<T>(facts: T, toSource: (span: Span) => Span): T {
  if (Array.isArray(facts)) return facts.map((one: unknown) => moved(one, toSource)) as T;
  if (typeof facts !== 'object' || facts === null) return facts;
  const entries = Object.entries(facts).map(([key, value]: [string, unknown]) =>
    key === 'span' ? ['span', toSource(value as Span)] : [key, moved(value, toSource)],
  );
  return Object.fromEntries('span' in facts ? [...entries, ['encoded', true]] : entries) as T;
}
