import { isAbsent, recordsOf, type Answer, type Ask, type RecordType } from './question.ts';
import { failureOf, outcome, type Finding, type FindingId, type Outcome, type Task } from './result.ts';
import { evaluateSpf, mostHosts, mostLookups, mostVoids } from './spf-evaluation.ts';
import { isSpf, parseSpf, type SpfTerm } from './spf-record.ts';

/** Records of others may lead on and on: so many look-ups are counted, then it is enough. */
const mostCounted = 30;
const mostFound = 20;

/**
 * Follows an SPF record through all that it includes, as if no term matched: receivers that find a match stop earlier,
 * so what is counted here is the most that a check can need.
 */
export async function checkSpf({ name, sentFrom = [] }: Task, ask: Ask): Promise<Outcome> {
  const walk = new SpfWalk(ask);
  const answer = await ask(name, 'TXT');
  const failure = failureOf(answer);
  if (failure) return outcome([failure]);
  const records = recordsOf(answer).filter(isSpf);
  const [record] = records;
  if (record === undefined) return outcome([{ id: 'spf-none', slots: { domain: name } }]);
  if (records.length > 1) return outcome([{ id: 'spf-multiple', slots: { domain: name } }], records);
  await walk.follow(name, record, [name]);
  return outcome([...(await verdictsOn(sentFrom, name, ask)), ...walk.findings(), ...endOf(record)], [record]);
}

function verdictsOn(ips: readonly string[], domain: string, ask: Ask): Promise<Finding[]> {
  return Promise.all(
    ips.map(async (ip): Promise<Finding> => ({ id: `spf-${await evaluateSpf(ip, domain, ask)}`, slots: { ip } })),
  );
}

/** What becomes of senders that the record does not name. */
function endOf(record: string): Finding[] {
  const { terms } = parseSpf(record);
  const all = terms.find(({ kind }) => kind === 'all');
  if (all?.qualifier === '+') return [{ id: 'spf-allows-all' }];
  return all || terms.some(({ kind }) => kind === 'redirect') ? [] : [{ id: 'spf-no-end' }];
}

class SpfWalk {
  readonly #ask: Ask;
  readonly #found: Finding[] = [];
  #lookups = 0;
  #voids = 0;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  findings(): Finding[] {
    const count = this.#lookups;
    const found: Finding[] = [{ id: count > mostLookups ? 'spf-too-many' : 'spf-lookups', slots: { count } }];
    if (this.#voids > mostVoids) found.push({ id: 'spf-void', slots: { count: this.#voids } });
    return [...found, ...this.#found.slice(0, mostFound)];
  }

  /** `path`: the domains whose records led here. */
  async follow(domain: string, record: string, path: readonly string[]): Promise<void> {
    const { terms, wrong } = parseSpf(record);
    for (const term of wrong) this.#find('spf-syntax', { term, domain });
    const hasAll = terms.some(({ kind }) => kind === 'all');
    for (const term of terms) {
      if (this.#lookups >= mostCounted) return;
      // Behind `all` nothing counts, and `redirect` not beside it.
      if (term.kind === 'all') return;
      if (term.kind === 'redirect' && hasAll) continue;
      await this.#step(term, domain, path);
    }
  }

  async #step({ kind, domain: named, macro }: SpfTerm, owner: string, path: readonly string[]): Promise<void> {
    if (kind === 'ip4' || kind === 'ip6' || kind === 'all' || kind === 'other') return;
    this.#lookups++;
    if (kind === 'ptr') return this.#find('spf-ptr', {});
    const domain = named ?? owner;
    // What a macro becomes depends on the sender of each message.
    if (macro) return this.#find('spf-macro', { domain });
    if (kind === 'include' || kind === 'redirect') return this.#include(domain, path);
    if (kind === 'mx') return this.#mx(domain);
    const answer = await this.#resolve(domain, 'A');
    const isVoid = isAbsent(answer) && (kind === 'exists' || isAbsent(await this.#resolve(domain, 'AAAA')));
    if (isVoid) this.#voids++;
  }

  async #include(domain: string, path: readonly string[]): Promise<void> {
    if (path.includes(domain)) return this.#find('spf-loop', { domain });
    const answer = await this.#resolve(domain, 'TXT');
    if (isAbsent(answer)) this.#voids++;
    const records = recordsOf(answer).filter(isSpf);
    const [record] = records;
    if (failureOf(answer)) return;
    if (record === undefined) return this.#find('spf-include-none', { domain });
    if (records.length > 1) return this.#find('spf-multiple', { domain });
    if (/^spf\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)$/.test(domain)) {
      this.#find('spf-microsoft', { domain });
    }
    await this.follow(domain, record, [...path, domain]);
  }

  async #mx(domain: string): Promise<void> {
    const answer = await this.#resolve(domain, 'MX');
    if (isAbsent(answer)) this.#voids++;
    if (recordsOf(answer).length > mostHosts) this.#find('spf-many-mx', { domain });
  }

  async #resolve(domain: string, type: RecordType): Promise<Answer> {
    const answer = await this.#ask(domain, type);
    if (failureOf(answer)) this.#find('spf-incomplete', { domain });
    return answer;
  }

  /** Said once of each thing. */
  #find(id: FindingId, slots: NonNullable<Finding['slots']>): void {
    const isSame = (found: Finding) => found.id === id && JSON.stringify(found.slots) === JSON.stringify(slots);
    if (!this.#found.some(isSame)) this.#found.push({ id, slots });
  }
}
