// The checks that one or two questions decide: DKIM, DMARC, MX, MTA-STS and PTR.
import { lookupName } from '../explain/index.ts';
import { isAbsent, recordsOf, type Ask } from './question.ts';
import { failureOf, outcome, type Finding, type Outcome, type Task } from './result.ts';
import { parseTags } from './tags.ts';

/** Bytes of a public RSA key of 1024 bits (RFC 8301 allows no shorter one), as DKIM writes it. */
const shortestKey = 160;

/** The key of a selector, and where an alias leads to: Exchange Online's selectors are aliases. */
export async function checkDkim({ name }: Task, ask: Ask): Promise<Outcome> {
  const [answer, alias] = await Promise.all([ask(name, 'TXT'), ask(name, 'CNAME')]);
  const [target] = recordsOf(alias);
  const failure = failureOf(answer);
  if (failure) return outcome([failure]);
  const records = recordsOf(answer).filter((record) => /(?:^|;)\s*(?:v=DKIM1|p=)/i.test(record));
  const [record] = records;
  if (record === undefined) {
    return target === undefined
      ? outcome([{ id: 'dkim-none' }], recordsOf(answer))
      : outcome([{ id: 'dkim-alias-empty', slots: { target } }]);
  }
  const findings: Finding[] = records.length > 1 ? [{ id: 'dkim-multiple' }] : keyFindings(record);
  if (target !== undefined) findings.push({ id: 'dkim-alias', slots: { target } });
  return outcome(findings, records);
}

function keyFindings(record: string): Finding[] {
  const tags = parseTags(record);
  const key = tags?.get('p')?.replace(/\s/g, '');
  const version = tags?.get('v') ?? 'DKIM1';
  if (key === undefined || version !== 'DKIM1' || !/^[a-z0-9+/]*={0,2}$/i.test(key)) return [{ id: 'dkim-malformed' }];
  if (key === '') return [{ id: 'dkim-revoked' }];
  const type = tags?.get('k') ?? 'rsa';
  const findings: Finding[] = [{ id: 'dkim-key', slots: { type } }];
  if (type === 'rsa' && key.length * 0.75 < shortestKey) findings.push({ id: 'dkim-weak' });
  if (/(?:^|:)\s*y\s*(?:$|:)/.test(tags?.get('t') ?? '')) findings.push({ id: 'dkim-testing' });
  return findings;
}

/** The policy of the domain, else the one of its organization (RFC 7489 section 6.6.3). */
export async function checkDmarc({ name, fallback }: Task, ask: Ask): Promise<Outcome> {
  const own = await dmarcRecords(name, ask);
  if (own.failure) return outcome([own.failure]);
  if (own.records.length > 0 || fallback === undefined) return dmarcOutcome(own.records);
  const inherited = await dmarcRecords(fallback, ask);
  if (inherited.failure) return outcome([inherited.failure]);
  return dmarcOutcome(inherited.records, fallback.replace(/^_dmarc\./, ''));
}

async function dmarcRecords(name: string, ask: Ask): Promise<{ records: string[]; failure?: Finding | undefined }> {
  const answer = await ask(name, 'TXT');
  const records = recordsOf(answer).filter((record) => /^\s*v\s*=\s*DMARC1\s*(?:;|$)/i.test(record));
  return { records, failure: failureOf(answer) };
}

function dmarcOutcome(records: readonly string[], organization?: string): Outcome {
  const [record] = records;
  if (record === undefined) return outcome([{ id: 'dmarc-none' }]);
  if (records.length > 1) return outcome([{ id: 'dmarc-multiple' }], records);
  const tags = parseTags(record);
  const policy = (organization === undefined ? undefined : tags?.get('sp')) ?? tags?.get('p');
  if (tags?.get('v') !== 'DMARC1' || policy === undefined || !/^(?:none|quarantine|reject)$/i.test(policy)) {
    return outcome([{ id: 'dmarc-malformed' }], records);
  }
  const findings: Finding[] = [{ id: 'dmarc-policy', slots: { policy: policy.toLowerCase() } }];
  const percent = tags.get('pct');
  if (organization !== undefined) findings.push({ id: 'dmarc-inherited', slots: { domain: organization } });
  if (policy.toLowerCase() === 'none') findings.push({ id: 'dmarc-monitor' });
  else if (percent !== undefined && percent !== '100') findings.push({ id: 'dmarc-partial', slots: { percent } });
  if (!tags.has('rua')) findings.push({ id: 'dmarc-no-reports' });
  return outcome(findings, records);
}

export async function checkMx({ name }: Task, ask: Ask): Promise<Outcome> {
  const answer = await ask(name, 'MX');
  if (isAbsent(answer)) return outcome([{ id: 'mx-none' }]);
  const failure = failureOf(answer);
  if (failure) return outcome([failure]);
  const records = recordsOf(answer);
  const hosts = records.map((record) =>
    record
      .slice(record.indexOf(' ') + 1)
      .replace(/\.$/, '')
      .toLowerCase(),
  );
  // RFC 7505: one record that names the root takes no mail.
  if (hosts.every((host) => host === '')) return outcome([{ id: 'mx-refuses' }], records);
  const atMicrosoft = hosts.some((host) => /\.(?:protection\.outlook\.com|mx\.microsoft)$/.test(host));
  return outcome([{ id: atMicrosoft ? 'mx-microsoft' : 'mx-hosts', slots: { count: hosts.length } }], records);
}

/** Only the record: live checks ask the DNS and nobody else. The policy (RFC 8461) is the DNS script's to fetch. */
export async function checkMtaSts({ name }: Task, ask: Ask): Promise<Outcome> {
  const answer = await ask(name, 'TXT');
  const failure = failureOf(answer);
  if (failure) return outcome([failure]);
  const records = recordsOf(answer).filter((record) => record.startsWith('v=STSv1'));
  const [record] = records;
  if (record === undefined) return outcome([{ id: 'mta-sts-none' }]);
  const tags = parseTags(record);
  const isWhole = records.length === 1 && tags?.get('v') === 'STSv1' && /^[a-z0-9]{1,32}$/i.test(tags.get('id') ?? '');
  return outcome([{ id: isWhole ? 'mta-sts' : 'mta-sts-malformed' }], records);
}

/** Names of an address that are followed back to it. */
const mostNames = 5;

/** The host names of an address, and whether one of them leads back to it. */
export async function checkPtr({ subject, name }: Task, ask: Ask): Promise<Outcome> {
  const answer = await ask(name, 'PTR');
  if (isAbsent(answer)) return outcome([{ id: 'ptr-none' }]);
  const failure = failureOf(answer);
  if (failure) return outcome([failure]);
  const hosts = recordsOf(answer).slice(0, mostNames);
  const type = subject.includes(':') ? 'AAAA' : 'A';
  const forward = await Promise.all(hosts.map((host) => ask(host, type)));
  const confirmed = hosts.find((_, index) => recordsOf(forward[index]!).some((ip) => isSame(ip, subject)));
  if (confirmed !== undefined) return outcome([{ id: 'ptr-confirmed', slots: { host: confirmed } }], hosts);
  const unknown = forward.map(failureOf).find((found) => found !== undefined);
  return outcome([unknown ?? { id: 'ptr-unconfirmed', slots: { host: hosts[0] ?? '' } }], hosts);
}

/** `2001:db8::1` is `2001:0db8:0:0:0:0:0:1`. */
function isSame(one: string, other: string): boolean {
  return lookupName(one, 'arpa') === lookupName(other, 'arpa');
}
