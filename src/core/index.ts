import { parseMessage, type ParseOptions } from './message/index.ts';
import { type NdrOptions, readNdr } from './ndr/index.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';

export interface ReadOptions extends NdrOptions, ParseOptions {}

/** Everything about one text: its tree, and what it says of a delivery. The one parse that all features share. */
export function read(source: Source, options: ReadOptions = {}): Reading {
  const message = parseMessage(source, options);
  const facts = readNdr(message, options);
  return { source, message, facts, explanations: [] };
}
