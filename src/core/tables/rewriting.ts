import type { RowSource } from './row.ts';

/** A form in which forwarders write an envelope sender (P1), so that SPF passes for them (Sender Rewriting Scheme). */
export interface Rewriting {
  /** `exchange-online`, `exchange-online-relay`, `srs0`, `srs1`. */
  readonly id: string;
  /** Two or three sentences. */
  readonly meaning: string;
  readonly source: RowSource;
}

/** The edition that was read has no date; it announces changes of 2021. */
const EXCHANGE: RowSource = {
  name: 'Microsoft: Sender Rewriting Scheme (SRS) in Microsoft 365',
  url: 'https://learn.microsoft.com/exchange/reference/sender-rewriting-scheme',
  date: '2021',
  confidence: 'documented',
};
const CLASSIC: RowSource = {
  name: 'SRS as forwarders implement it (libsrs2, Mail::SRS)',
  confidence: 'observed',
};

export const REWRITINGS: Readonly<Record<'exchange-online' | 'exchange-online-relay' | 'srs0' | 'srs1', Rewriting>> = {
  'exchange-online': {
    id: 'exchange-online',
    meaning:
      'Exchange Online rewrote the envelope sender (SRS), since this mailbox forwarded the message to the outside: SPF is now checked for the forwarder’s domain. From stays as it was, so DMARC still needs a DKIM signature of the first sender. Bounces come back to this address and are sent on to the first sender.',
    source: EXCHANGE,
  },
  'exchange-online-relay': {
    id: 'exchange-online-relay',
    meaning:
      'Exchange Online rewrote the envelope sender (SRS): a message of a domain that the tenant does not own was relayed from its own servers, or the rewritten address would have been over 64 characters long before the @. Bounces go to “bounces” at the tenant’s default domain: somebody has to read that mailbox.',
    source: EXCHANGE,
  },
  srs0: {
    id: 'srs0',
    meaning:
      'A forwarder rewrote the envelope sender (SRS), so that SPF is checked for the forwarder’s domain. From stays as it was. Bounces go to the forwarder, which sends them on to the first sender.',
    source: CLASSIC,
  },
  srs1: {
    id: 'srs1',
    meaning:
      'A second forwarder rewrote an envelope sender that a first one had rewritten (SRS). Bounces go back along both to the first sender.',
    source: CLASSIC,
  },
};
