import { join, parse } from 'node:path';

/** Makes something under a name that nothing has yet: the one asked for, else with a number. Answers both. */
export async function claim<T>(
  path: string,
  make: (free: string) => Promise<T>,
): Promise<{ readonly path: string; readonly made: T }> {
  const { dir, name, ext } = parse(path);
  for (let n = 1; ; n++) {
    const free = n === 1 ? path : join(dir, `${name}-${n}${ext}`);
    try {
      return { path: free, made: await make(free) };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
