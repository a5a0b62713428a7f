import { contains } from '../source.ts';
import type { Field, Leaf, Message, Part } from './tree.ts';

/** Every part in the order of the text, the root first. */
export function* walkParts(message: Message): Generator<Part> {
  const waiting: Part[] = [message.root];
  for (let part = waiting.pop(); part; part = waiting.pop()) {
    yield part;
    for (let index = part.parts.length - 1; index >= 0; index--) waiting.push(part.parts[index]!);
  }
}

/** The innermost part that holds the offset; the root where none does. */
export function partAt(message: Message, offset: number): Part {
  let part = message.root;
  for (;;) {
    const inner = find(part.parts, offset);
    if (!inner) return part;
    part = inner;
  }
}

export function leafAt(message: Message, offset: number): Leaf | undefined {
  return find(message.leaves, offset);
}

/** The first field of that name, which is given in lower case; as written its case does not matter. */
export function findField(part: Part, lower: string): Field | undefined {
  for (const field of part.fields) if (field.isNamed(lower)) return field;
  return undefined;
}

export function findFields(part: Part, lower: string): Field[] {
  return part.fields.filter((field) => field.isNamed(lower));
}

/** The charset that the part names; empty where it names none. */
export function charsetOf(part: Part): string {
  return part.contentType.parameters.get('charset') ?? '';
}

function find<T extends Leaf | Part>(items: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle]!;
    if (contains(item.span, offset)) return item;
    if (item.span.start > offset) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}
