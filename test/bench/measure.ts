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

/** The best of as many runs as fit into so many milliseconds of the processor. */
export async function bestWithin(milliseconds: number, work: () => unknown): Promise<number> {
  let least = Infinity;
  for (let left = milliseconds; left > 0;) {
    const time = await best(1, work);
    least = Math.min(least, time);
    left -= time;
  }
  return least;
}

export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

export function row(name: string, ...cells: readonly string[]): void {
  print(`  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(18)).join('')}`);
}

/** What a measure must be: the budget of the design. */
interface Budget {
  readonly least?: number;
  readonly most?: number;
}

/** A measure beside its budget, and whether it keeps to it. */
export function verdict(what: string, measured: number, budget: Budget): void {
  print(`  ${what.padEnd(50)}${judged(measured, budget)}`);
}

/** `12.34   at least 20   OVER` */
function judged(measured: number, { least, most }: Budget): string {
  const holds = (least === undefined || measured >= least) && (most === undefined || measured <= most);
  const budget = least === undefined ? `at most ${most}` : `at least ${least}`;
  return `${measured.toFixed(2).padStart(10)}${budget.padStart(16)}${(holds ? 'ok' : 'OVER').padStart(8)}`;
}

/** The heading over verdicts. */
export function heading(): void {
  print(`  ${'ratio'.padEnd(50)}${'measured'.padStart(10)}${'budget'.padStart(16)}`);
}

export function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
