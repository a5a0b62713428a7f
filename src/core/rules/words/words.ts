import type { Action } from '../../ndr/facts.ts';

/** What rules say, in one language: whole sentences, plain text. Arguments are as the mail has them. */
export interface RuleWords {
  /** `until` is a time in UTC, written for people. */
  delayedOnly(server: string | undefined, until: string | undefined): string;
  /** `domain` is that of From; `unaligned` where SPF or DKIM passed, but for another domain. */
  authenticationFailed(kind: 'failed' | 'unaligned', method: string, domain: string | undefined): string;
  relayPool(ip: string): string;
  mailLoop(from: string, by: string, times: number): string;
  tooManyHops(count: number): string;
  /** `isLong`: longer than any server keeps a message. */
  slowHop(duration: string, from: string | undefined, by: string | undefined, isLong: boolean): string;
  clockSkew(duration: string, by: string | undefined): string;
  reportFieldMissing(names: readonly string[]): string;
  statusActionMismatch(status: string, action: Action): string;
  /** `written` is the address that the message was written to, where the report names it. */
  recipientNotAddressed(address: string, written: string | undefined): string;
  /** `recipients`: more than one, counted. */
  recipientsNotAddressed(recipients: string): string;
  /** `sure` where the user named `domain` as one of theirs, `spf` where SPF refused the server that sent it. */
  backscatter(domain: string, spf: boolean, sure: boolean): string;
  readonly lostCharacters: string;
  /** By code of the problem. */
  readonly malformed: Readonly<Record<string, string>>;
  readonly related: Record<'action' | 'lastPass' | 'hopBefore' | 'firstHop' | 'mailFrom' | 'original', string>;
  readonly fix: {
    copy(command: string): string;
    readonly readFromBytes: string;
    readonly myDomains: string;
    readonly slowHop: string;
  };
}
