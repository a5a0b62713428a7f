let isWatched = false;

/** Writes to standard output, no faster than it is read. Fails once the reader is gone (`ndr ... | head`). */
export async function write(text: string): Promise<void> {
  const { stdout } = process;
  // What fails is told to the callback too; unheard, the event would end the process.
  if (!isWatched) stdout.on('error', () => undefined);
  isWatched = true;
  await new Promise<void>((resolve, reject) => {
    stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Counts on a terminal on which nothing else is printed. */
export function showProgress(count: number, total: number): void {
  const { stderr } = process;
  if (!stderr.isTTY || process.stdout.isTTY) return;
  stderr.write(count < total ? `\r${count} of ${total}` : '\r\x1b[K');
}

export function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Says on standard error that a file could not be read, and why. */
export function complain(file: string, error: unknown): void {
  process.stderr.write(`ndr: ${printable(file)}: ${error instanceof Error ? error.message : String(error)}\n`);
}

/** Text for a terminal: no control character, which could move the cursor or change colours, stays one. */
export function printable(text: string): string {
  return text.replace(/[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');
}
