/** What can be asked of the DNS. */
export type RecordType = 'A' | 'AAAA' | 'TXT' | 'MX' | 'PTR' | 'CNAME';

/** Why there is no answer. `no-name`: NXDOMAIN; `no-data`: the name has no record of this type. */
export type DnsFailure =
  'no-name' | 'no-data' | 'refused' | 'server-failure' | 'timeout' | 'unreachable' | 'bad-answer';

/** Records as text: a TXT record's strings joined, an MX record as `10 mail.contoso.com`, the preferred one first. */
export type Answer = { readonly records: readonly string[] } | { readonly failed: DnsFailure };

/** Asks the DNS; rejects only where the user stopped it. Names are in ASCII. */
export type Ask = (name: string, type: RecordType) => Promise<Answer>;

/** Whether the DNS says for sure that there is no such record. */
export function isAbsent(answer: Answer): boolean {
  return 'failed' in answer && (answer.failed === 'no-name' || answer.failed === 'no-data');
}

/** The records; none where there is no answer. */
export function recordsOf(answer: Answer): readonly string[] {
  return 'records' in answer ? answer.records : [];
}

/** A name that can be asked for: letters, digits, `-` and `_`, with a dot between. */
export function isName(name: string): boolean {
  return (
    name.length <= 253 && name.includes('.') && name.split('.').every((label) => /^[a-z0-9_-]{1,63}$/i.test(label))
  );
}
