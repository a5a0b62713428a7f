import { Resolver } from 'node:dns/promises';
import type { Answer, Ask, DnsFailure, RecordType } from '../core/checks/index.ts';

export interface ResolverOptions {
  /** `192.0.2.53`, `[2001:db8::53]:5353`; those of the system where there is none. */
  readonly servers: readonly string[];
  /** How long one server may take for one answer, in milliseconds; it is asked twice. */
  readonly timeout: number;
  readonly signal: AbortSignal;
}

/** Questions that are under way at once: routers drop a burst. */
const mostAtOnce = 8;
/** What is kept of an answer; a server may send anything. */
const mostRecords = 50;
const longestRecord = 8000;

const failures: Readonly<Record<string, DnsFailure>> = {
  ENOTFOUND: 'no-name',
  ENODATA: 'no-data',
  EREFUSED: 'refused',
  ESERVFAIL: 'server-failure',
  ETIMEOUT: 'timeout',
  ECONNREFUSED: 'unreachable',
};

/** Asks DNS servers, each question once. Throws where a server's address is none. */
export function createAsk({ servers, timeout, signal }: ResolverOptions): Ask {
  const resolver = new Resolver({ timeout, tries: 2 });
  if (servers.length > 0) resolver.setServers(servers);
  signal.addEventListener('abort', () => resolver.cancel(), { once: true });
  const enter = limit(mostAtOnce);
  const asked = new Map<string, Promise<Answer>>();
  return (name, type) => {
    const key = `${type} ${name.toLowerCase()}`;
    const answer = asked.get(key) ?? enter(() => resolve(resolver, name, type, signal));
    asked.set(key, answer);
    return answer;
  };
}

async function resolve(resolver: Resolver, name: string, type: RecordType, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  try {
    const records = await query(resolver, name, type);
    return { records: records.slice(0, mostRecords).map((record) => record.slice(0, longestRecord)) };
  } catch (error) {
    signal.throwIfAborted();
    return { failed: failures[(error as NodeJS.ErrnoException).code ?? ''] ?? 'bad-answer' };
  }
}

async function query(resolver: Resolver, name: string, type: RecordType): Promise<string[]> {
  switch (type) {
    case 'A':
      return resolver.resolve4(name);
    case 'AAAA':
      return resolver.resolve6(name);
    case 'CNAME':
      return resolver.resolveCname(name);
    case 'PTR':
      return resolver.resolvePtr(name);
    case 'TXT':
      return (await resolver.resolveTxt(name)).map((strings) => strings.join(''));
    case 'MX': {
      const hosts = await resolver.resolveMx(name);
      return hosts.sort((a, b) => a.priority - b.priority).map(({ priority, exchange }) => `${priority} ${exchange}`);
    }
  }
}

/** Lets so many jobs run at once; the others wait in line. */
function limit(most: number): <T>(job: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (job) => {
    if (running === most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running++;
    try {
      return await job();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
