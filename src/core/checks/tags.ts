/** Records like `v=DMARC1; p=none`: tags in lower case, values as written. Undefined where a piece is no tag. */
export function parseTags(record: string): ReadonlyMap<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const piece of record.split(';')) {
    if (piece.trim() === '') continue;
    const equals = piece.indexOf('=');
    const name = piece.slice(0, equals).trim().toLowerCase();
    if (equals < 0 || !/^[a-z][a-z0-9_]*$/.test(name) || tags.has(name)) return undefined;
    tags.set(name, piece.slice(equals + 1).trim());
  }
  return tags;
}
