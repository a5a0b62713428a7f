export type Party = 'sender' | 'sender-admin' | 'microsoft' | 'recipient' | 'recipient-admin';
/** Whether sending the same message again helps. */
export type Retry = 'useless' | 'later' | 'after-fix';
/** Whether a Microsoft support ticket helps. */
export type Ticket = 'yes' | 'after-clean-up' | 'if-persisting' | 'no';
/** The way that leads to the one who can fix it. */
export type Route =
  'service-request' | 'delist-portal' | 'delist-mail' | 'support-form' | 'recipient-postmaster' | 'own-tenant' | 'none';

/** Where a fact comes from. `loose`: seen in threads or posts whose address was not kept; say so when it is shown. */
export interface RowSource {
  readonly name: string;
  readonly url?: string;
  /** Of the edition that was read, as exact as it is known: `2026-01-07`, `2026-09`, `2026`. */
  readonly date?: string;
  readonly confidence: 'documented' | 'observed' | 'loose';
}

/** One meaning of a failure. Its words are in `texts/`, under {@link id}. */
export interface Row {
  /** Stable: `exo/5.1.10`; with a slug where a code has several rows: `exo/5.7.1-relay`. */
  readonly id: string;
  /** Enhanced status codes; `x.7.26` stands for both 4.7.26 and 5.7.26. */
  readonly codes?: readonly string[];
  /** First and last enhanced status of a range. */
  readonly range?: readonly [string, string];
  /** The SMTP reply that comes with it. */
  readonly reply?: number;
  /**
   * Wordings that servers send, to recognise the row by. Case and white space do not count; `*` stands for one word
   * or none (an address, a name, a number), `**` for up to a hundred characters.
   */
  readonly texts: readonly string[];
  /** Who can fix it, the usual one first. */
  readonly owners: readonly [Party, ...Party[]];
  /** True where the same wording is the sender's own admin's to fix if the sender's own side said it. */
  readonly ownerByAnswerer?: true;
  /** True where the row says more than the answer of another server that it wraps, if that is in common words. */
  readonly outweighsInner?: true;
  /** True where the words only say that something was refused or failed: whatever else the answer says tells more. */
  readonly vague?: true;
  /** What of the sending address was refused, where the words say that: the address itself, or its reverse DNS name. */
  readonly refuses?: 'address' | 'name';
  /** True for the likeliest meaning of a code that has several rows. */
  readonly usual?: true;
  /** The blocklist that the wording names: {@link Blocklist.id}. */
  readonly list?: string;
  readonly ticket: Ticket;
  readonly route: Route;
  readonly retry: Retry;
  readonly url?: string;
  readonly source: RowSource;
}

/** What the second digit of an enhanced status says (RFC 3463). */
export interface StatusSubject extends Remedy {
  readonly id: string;
  readonly subject: number;
  readonly name: string;
}

/** Who can fix a failure that only a code tells of, and whether sending again helps once it is final. */
export interface Remedy {
  readonly owners: readonly [Party, ...Party[]];
  readonly route: Route;
  readonly retry: Retry;
}

/** One entry of the IANA registry of enhanced status codes. */
export interface StatusCode {
  readonly id: string;
  readonly subject: number;
  readonly detail: number;
  readonly name: string;
  /** SMTP replies that it is registered with; empty where the registry names none. */
  readonly replies: readonly number[];
  readonly rfc: readonly string[];
  /** Where it differs from the subject's. */
  readonly remedy?: Remedy;
}

/** One SMTP reply code. */
export interface ReplyCode extends Remedy {
  readonly id: string;
  readonly reply: number;
  readonly class: 'success' | 'intermediate' | 'temporary' | 'permanent';
  readonly name: string;
  readonly rfc: readonly string[];
}
