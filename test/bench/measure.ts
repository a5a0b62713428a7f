/**
 * What a stretch of work took of the processor, in milliseconds: the best of several runs. Other work of the machine
 * does not count, as it would by the clock.
 */
export async function best(runs: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

export function row(name: string, ...cells: readonly string[]): void {
  print(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(16)).join('')}`);
}

/** A ratio beside what it must be. */
export function verdict(what: string, ratio: number, wanted: { least?: number; most?: number }): void {
  const { least, most } = wanted;
  const holds = (least === undefined || ratio >= least) && (most === undefined || ratio <= most);
  const bound = least === undefined ? `at most ${most}` : `at least ${least}`;
  print(`  ${holds ? 'holds ' : 'MISSES'} ${what}: ${ratio.toFixed(2)} times (${bound})`);
}

export function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
