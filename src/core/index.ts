import { explainAll } from './explain/index.ts';
import { parseMessage, type ParseOptions } from './message/index.ts';
import { type NdrOptions, readNdr } from './ndr/index.ts';
import type { Reading } from './reading.ts';
import type { Source } from './source.ts';
import type { Texts } from './tables/index.ts';

export interface ReadOptions extends NdrOptions, ParseOptions {
  /** The words of the tables; without them nothing is explained. */
  readonly texts?: Texts;
}

/** Everything about one text: its tree, what it says of a delivery, and what that means. All features share it. */
export function read(source: Source, options: ReadOptions = {}): Reading {
  const message = parseMessage(source, options);
  const facts = readNdr(message, options);
  return { source, message, facts, explanations: options.texts ? explainAll(facts, message, options.texts) : [] };
}
