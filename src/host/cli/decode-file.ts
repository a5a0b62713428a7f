import { read } from '../../core/index.ts';
import { ENGLISH } from '../../core/tables/texts/en/index.ts';
import { sourceOf } from './source.ts';
import type { Style } from './format.ts';
import { render } from './render.ts';

/** One file's outcome: its text in the format asked for, or why it could not be read. */
export interface Decoded {
  readonly file: string;
  readonly text?: string;
  readonly error?: string;
}

/** Reads files one after the other. `script`: see {@link sourceOf}. */
export async function decodeBatch(files: readonly string[], style: Style, script: string): Promise<Decoded[]> {
  const decoded: Decoded[] = [];
  for (const file of files) decoded.push(await decodeFile(file, style, script));
  return decoded;
}

/** What is wrong with a file is said, and the others are read. */
async function decodeFile(file: string, style: Style, script: string): Promise<Decoded> {
  try {
    const source = await sourceOf(file, script);
    return { file, text: render(style, file, read(source, { texts: ENGLISH, mentions: false })) };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}
