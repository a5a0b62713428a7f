import type { Explanation } from '../explain/explanation.ts';
import type { Action, AnsweredBy, Instant, RecipientFacts } from '../ndr/facts.ts';
import { codeOf } from '../ndr/index.ts';
import type { Reading } from '../reading.ts';
import { Mask, type Masking } from './mask.ts';

/** One bounce, under the name of its file. What it says is enough: a folder's texts need not stay in memory. */
export interface Report {
  readonly name: string;
  readonly reading: Pick<Reading, 'facts' | 'explanations'>;
}

/** One recipient that one report names, as plain strings, masked where that was asked for. */
export interface Failure {
  /** Name of the report's file. */
  readonly file: string;
  readonly action?: Action;
  /** When delivery was last tried, else when the report was made; UTC. */
  readonly at?: Instant;
  /** When the message was sent; UTC. */
  readonly sentAt?: Instant;
  readonly sender?: string;
  readonly recipient?: string;
  /** Of the recipient, in lower case. */
  readonly domain?: string;
  /** Code of the innermost answer, e.g. `554 5.7.1`. */
  readonly code?: string;
  /** The whole answer as written. */
  readonly answer?: string;
  /** The address that was refused. */
  readonly ip?: string;
  /** The server that answered. */
  readonly server?: string;
  /** The server that made the report. */
  readonly reporter?: string;
  readonly messageId?: string;
  readonly networkMessageId?: string;
  readonly tenantId?: string;
  readonly subject?: string;
  readonly answeredBy: AnsweredBy;
  readonly explanation: Explanation;
}

/** All that is known of an incident: what every draft is written from. */
export interface Incident {
  readonly failures: readonly Failure[];
  /** Names of all reports that name a failure, in their order. */
  readonly files: readonly string[];
  /** Names of files that could not be read. */
  readonly unread: readonly string[];
  /** Names of messages that report no failure. */
  readonly others: readonly string[];
}

export interface IncidentOptions {
  readonly mask?: Masking;
  readonly unread?: readonly string[];
}

/** Gathers reports into one incident. One incident for all drafts of a set: masked people stay alike. */
export function readIncident(reports: readonly Report[], options: IncidentOptions = {}): Incident {
  const mask = new Mask(options.mask ?? {});
  const failures: Failure[] = [];
  const files: string[] = [];
  const others: string[] = [];
  for (const report of reports) {
    const file = mask.file(report.name);
    const found = failuresOf(report.reading, file, mask);
    (found.length > 0 ? files : others).push(file);
    for (const failure of found) failures.push(failure);
  }
  return { failures, files, others, unread: (options.unread ?? []).map((name) => mask.file(name)) };
}

const undelivered = new Set<Action | undefined>(['failed', 'delayed', undefined]);

function failuresOf(reading: Report['reading'], file: string, mask: Mask): Failure[] {
  return reading.facts.recipients.flatMap((recipient, index) => {
    const explanation = reading.explanations[index];
    if (explanation === undefined || !undelivered.has(recipient.action?.value)) return [];
    return [failureOf(reading, recipient, explanation, file, mask)];
  });
}

function failureOf(
  { facts }: Report['reading'],
  recipient: RecipientFacts,
  explanation: Explanation,
  file: string,
  mask: Mask,
): Failure {
  const { original } = facts;
  const address = recipient.address?.value ?? recipient.originalAddress?.value;
  const sender = addressIn(original.mailFrom?.value) ?? addressIn(original.from?.value);
  return present({
    file,
    action: recipient.action?.value,
    at: recipient.lastAttempt?.value ?? facts.reportDate?.value ?? facts.arrivalDate?.value,
    sentAt: original.date?.value ?? facts.arrivalDate?.value,
    sender: sender && mask.address(sender),
    recipient: address && mask.address(address),
    domain: domainOf(address),
    code: codeOf(recipient)?.written,
    answer: recipient.diagnostic && mask.text(recipient.diagnostic.value),
    ip: explanation.blocked?.ip && mask.host(explanation.blocked.ip),
    server: recipient.remoteMta && mask.host(recipient.remoteMta.value),
    reporter: facts.reportingMta && mask.host(facts.reportingMta.value),
    messageId: original.messageId && mask.messageId(original.messageId.value),
    networkMessageId: original.networkMessageId?.value,
    tenantId: facts.tenantId?.value,
    subject: original.subject && mask.subject(original.subject.value),
    answeredBy: recipient.answeredBy,
    explanation,
  });
}

type Optional<T> = { [K in keyof T]: T[K] | undefined };

/** Leaves out what the mail does not hold. */
function present(failure: Optional<Failure> & Pick<Failure, 'file' | 'answeredBy' | 'explanation'>): Failure {
  return Object.fromEntries(
    Object.entries(failure).filter(([, value]) => value !== undefined && value !== ''),
  ) as never;
}

/** The address of a From field: what stands in the last angle brackets, else all of it. */
function addressIn(field: string | undefined): string | undefined {
  if (field === undefined) return undefined;
  const open = field.lastIndexOf('<');
  const close = field.indexOf('>', open);
  const address = (open >= 0 && close > open ? field.slice(open + 1, close) : field).trim();
  return address === '' ? undefined : address;
}

export function domainOf(address: string | undefined): string | undefined {
  const at = address?.lastIndexOf('@') ?? -1;
  return at < 0
    ? undefined
    : address!
        .slice(at + 1)
        .replace(/>$/, '')
        .toLowerCase();
}
