/** What to leave out of drafts that go to others. */
export interface Masking {
  /** The part of an address before the `@`. */
  readonly localParts?: boolean;
  /** Host names and addresses of the inside: single labels, `.local` and the like, private networks. */
  readonly hosts?: boolean;
  readonly subjects?: boolean;
}

/**
 * Replaces people, inner hosts and subjects. The same person gets the same number wherever a text names them, so
 * that one mask over a whole set of drafts keeps them readable together.
 */
export class Mask {
  readonly #what: Masking;
  readonly #people = new Map<string, string>();
  readonly #hosts = new Map<string, string>();
  #files = 0;

  constructor(what: Masking) {
    this.#what = what;
  }

  address(address: string): string {
    const at = address.lastIndexOf('@');
    if (at <= 0) return address;
    const domain = this.host(address.slice(at + 1));
    if (!this.#what.localParts || isRole(address.slice(0, at))) return `${address.slice(0, at)}@${domain}`;
    return `${number(this.#people, address.toLowerCase(), 'person')}@${domain}`;
  }

  /** A Message-ID keeps its left side: without it nobody can find the message. */
  messageId(id: string): string {
    const at = id.lastIndexOf('@');
    if (at < 0) return id;
    const end = id.endsWith('>') ? id.length - 1 : id.length;
    return id.slice(0, at + 1) + this.host(id.slice(at + 1, end)) + id.slice(end);
  }

  host(host: string): string {
    return this.#what.hosts && isInner(host) ? `${number(this.#hosts, host.toLowerCase(), 'host')}.internal` : host;
  }

  /** An answer as written, or any other text that may name people and hosts. */
  text(text: string): string {
    if (!this.#what.localParts && !this.#what.hosts) return text;
    return text.replace(/[^\s<>()[\],;:"'`=|]+/g, (token) => {
      const word = token.replace(/\.$/, '');
      const masked = word.includes('@') ? this.address(word) : this.#innerHost(word);
      return masked + token.slice(word.length);
    });
  }

  subject(subject: string): string | undefined {
    return this.#what.subjects ? undefined : subject;
  }

  /** Names of saved bounces hold the subject. */
  file(name: string): string {
    if (!this.#what.subjects) return name;
    this.#files += 1;
    const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
    return `report-${String(this.#files).padStart(3, '0')}${ending}`;
  }

  /** In running text a single label is a word. */
  #innerHost(word: string): string {
    return word.includes('.') ? this.host(word) : word;
  }
}

function number(known: Map<string, string>, key: string, prefix: string): string {
  const name = known.get(key) ?? `${prefix}${known.size + 1}`;
  known.set(key, name);
  return name;
}

/** Addresses of a function, not a person. */
function isRole(localPart: string): boolean {
  return /^(?:postmaster|abuse|mailer-daemon|microsoftexchange[0-9a-f]*)$/i.test(localPart);
}

function isInner(host: string): boolean {
  const bare = host.replace(/\.$/, '').toLowerCase();
  if (/^(?:10\.|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.)[0-9.]+$/.test(bare)) return true;
  if (/^f[cd][0-9a-f]{2}:/.test(bare)) return true;
  if (bare.includes(':') || bare === '') return false;
  return (
    !bare.includes('.') || /\.(?:local|localdomain|lan|intern|internal|intranet|corp|private|home|arpa)$/.test(bare)
  );
}
