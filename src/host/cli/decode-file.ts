import { read } from '../../core/index.ts';
import { ENGLISH } from '../../core/tables/texts/en/index.ts';
import { readSource } from './files.ts';
import type { Style } from './format.ts';
import { render } from './render.ts';

/** One file's outcome: its text in the format asked for, or why it could not be read. */
export interface Decoded {
  readonly file: string;
  readonly text?: string;
  readonly error?: string;
}

/** Reads one file. What is wrong with a file is said, and the others are read. */
export function decodeFile(file: string, style: Style): Decoded {
  try {
    return { file, text: render(style, file, read(readSource(file), { texts: ENGLISH, mentions: false })) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}
