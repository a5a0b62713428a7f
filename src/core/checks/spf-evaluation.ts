import { isWithin, lookupName } from '../explain/index.ts';
import { isAbsent, isName, recordsOf, type Answer, type Ask } from './question.ts';
import { failureOf } from './result.ts';
import { expandMacros } from './spf-macros.ts';
import { isSpf, parseSpf, type SpfTerm } from './spf-record.ts';

/** RFC 7208 section 4.6.4: look-ups a check may need, those of them that may come to nothing, hosts of an `mx`. */
export const mostLookups = 10;
export const mostVoids = 2;
export const mostHosts = 10;

/** What ends an evaluation before a term has matched. `undecided`: a macro needs what is not known here. */
type Stop = 'permerror' | 'temperror' | 'undecided';

/** What a record says of an address (RFC 7208 section 2.6). */
export type SpfVerdict = Stop | 'pass' | 'fail' | 'softfail' | 'neutral';

const verdicts = { '+': 'pass', '-': 'fail', '~': 'softfail', '?': 'neutral' } as const;

/** Whether a domain lets an address send in its name, as a server that receives mail finds it out. */
export async function evaluateSpf(ip: string, domain: string, ask: Ask): Promise<SpfVerdict> {
  const verdict = await new Evaluation(ip, domain, ask).check(domain);
  return verdict === 'none' ? 'permerror' : verdict;
}

class Evaluation {
  readonly #ip: string;
  readonly #sender: string;
  readonly #ask: Ask;
  readonly #family: 'ip4' | 'ip6';
  #lookups = 0;
  #voids = 0;

  constructor(ip: string, sender: string, ask: Ask) {
    this.#ip = ip;
    this.#sender = sender;
    this.#ask = ask;
    this.#family = ip.includes(':') ? 'ip6' : 'ip4';
  }

  async check(domain: string): Promise<SpfVerdict | 'none'> {
    const answer = await this.#ask(domain, 'TXT');
    if (failureOf(answer)) return 'temperror';
    const [record, ...more] = recordsOf(answer).filter(isSpf);
    if (record === undefined) return 'none';
    const { terms, wrong } = parseSpf(record);
    if (more.length > 0 || wrong.length > 0) return 'permerror';
    for (const term of terms) {
      const matches = await this.#matches(term, domain);
      if (matches === true) return verdicts[term.qualifier];
      if (matches !== false) return matches;
    }
    const redirect = terms.find(({ kind }) => kind === 'redirect');
    return redirect ? this.#redirect(redirect, domain) : 'neutral';
  }

  async #matches(term: SpfTerm, owner: string): Promise<boolean | Stop> {
    const { kind } = term;
    if (kind === 'all') return true;
    if (kind === 'ip4' || kind === 'ip6') return isWithin(this.#ip, term.range!);
    if (kind === 'redirect' || kind === 'other') return false;
    const domain = this.#target(term, owner);
    if (typeof domain !== 'string') return domain.stop;
    switch (kind) {
      case 'include':
        return this.#includes(domain);
      case 'a':
        return this.#isHost(domain, term);
      case 'mx':
        return this.#isMailHost(domain, term);
      case 'ptr':
        return this.#isNamed(domain);
      case 'exists': {
        const answer = await this.#ask(domain, 'A');
        return this.#stopAt(answer) ?? !isAbsent(answer);
      }
    }
  }

  async #redirect(term: SpfTerm, owner: string): Promise<SpfVerdict> {
    const domain = this.#target(term, owner);
    if (typeof domain !== 'string') return domain.stop;
    const verdict = await this.check(domain);
    return verdict === 'none' ? 'permerror' : verdict;
  }

  /** The domain that a term looks up, once that is allowed. */
  #target({ domain: written, macro }: SpfTerm, owner: string): string | { readonly stop: Stop } {
    if (++this.#lookups > mostLookups) return { stop: 'permerror' };
    if (written === undefined) return owner;
    if (!macro) return written;
    const domain = expandMacros(written, { ip: this.#ip, domain: owner, sender: this.#sender });
    if (domain === undefined) return { stop: 'undecided' };
    return isName(domain) ? domain : { stop: 'permerror' };
  }

  async #includes(domain: string): Promise<boolean | Stop> {
    const verdict = await this.check(domain);
    if (verdict === 'none') return 'permerror';
    if (verdict === 'permerror' || verdict === 'temperror' || verdict === 'undecided') return verdict;
    return verdict === 'pass';
  }

  async #isHost(host: string, { bits }: SpfTerm): Promise<boolean | Stop> {
    const answer = await this.#ask(host, this.#family === 'ip4' ? 'A' : 'AAAA');
    return this.#stopAt(answer) ?? recordsOf(answer).some((ip) => isWithin(this.#ip, `${ip}/${bits![this.#family]}`));
  }

  async #isMailHost(domain: string, term: SpfTerm): Promise<boolean | Stop> {
    const answer = await this.#ask(domain, 'MX');
    const stop = this.#stopAt(answer);
    if (stop) return stop;
    const hosts = recordsOf(answer).map((record) => record.slice(record.indexOf(' ') + 1));
    if (hosts.length > mostHosts) return 'permerror';
    for (const host of hosts) {
      const matches = isName(host) && (await this.#isHost(host, term));
      if (matches !== false) return matches;
    }
    return false;
  }

  /** By the names of the address that lead back to it. What fails on the way is no match (section 5.5). */
  async #isNamed(domain: string): Promise<boolean> {
    const name = lookupName(this.#ip, this.#family === 'ip4' ? 'in-addr.arpa' : 'ip6.arpa') ?? '';
    const hosts = recordsOf(await this.#ask(name, 'PTR')).slice(0, mostHosts);
    for (const host of hosts.filter((each) => isInside(each, domain))) {
      const answer = await this.#ask(host, this.#family === 'ip4' ? 'A' : 'AAAA');
      if (recordsOf(answer).some((ip) => lookupName(ip, '') === lookupName(this.#ip, ''))) return true;
    }
    return false;
  }

  /** Counts answers that hold nothing, and ends where one is missing. */
  #stopAt(answer: Answer): Stop | undefined {
    if (failureOf(answer)) return 'temperror';
    if (isAbsent(answer)) this.#voids++;
    return this.#voids > mostVoids ? 'permerror' : undefined;
  }
}

function isInside(host: string, domain: string): boolean {
  const name = host.replace(/\.$/, '').toLowerCase();
  return isName(name) && (name === domain || name.endsWith(`.${domain}`));
}
