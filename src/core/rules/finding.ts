import type { OrganizationalDomain } from '../message/index.ts';
import type { Severity } from '../problem.ts';
import type { Span } from '../source.ts';
import type { Inert } from '../views/escape.ts';

/** Every rule, also the name of its setting `ndrLens.problems.<id>`, and how grave what it finds is by default. */
export const ruleSeverities = {
  failedRecipient: 'error',
  delayedOnly: 'information',
  authenticationFailed: 'warning',
  relayPool: 'warning',
  mailLoop: 'warning',
  tooManyHops: 'warning',
  slowHop: 'information',
  clockSkew: 'hint',
  reportFieldMissing: 'information',
  statusActionMismatch: 'information',
  recipientNotAddressed: 'information',
  backscatter: 'warning',
  lostCharacters: 'information',
  malformedMessage: 'hint',
} as const satisfies Record<string, Severity>;

export type RuleId = keyof typeof ruleSeverities;

export interface CheckOptions {
  /** BCP 47, of the messages. */
  readonly language: string;
  /** What the user chose for a rule: the gravest that it may be, or nothing at all. */
  readonly severity?: (rule: RuleId) => Severity | 'off' | undefined;
  /** Domains that the user's organization sends from. */
  readonly myDomains?: readonly string[];
  /** From how many minutes on a hop is slow. */
  readonly slowHopMinutes?: number;
  /** Without it domains are compared by their ends. */
  readonly organizational?: OrganizationalDomain;
}

/** What helps against a problem. Plain data: the editor makes code actions of it. */
export type Fix =
  /** Write to who can fix it, about the cause of the recipient of this index; without one, about the whole mail. */
  | { readonly kind: 'draft'; readonly recipient?: number }
  /** Put `text`, a command for PowerShell, on the clipboard. */
  | { readonly kind: 'copy'; readonly title: Inert; readonly text: string }
  /** Decode the file's bytes instead of the editor's text. */
  | { readonly kind: 'read-from-bytes'; readonly title: Inert }
  /** Open what the settings have under `key`. */
  | { readonly kind: 'setting'; readonly title: Inert; readonly key: string };

export interface Related {
  readonly message: Inert;
  readonly span: Span;
}

/** What one rule says about one place. Plain data: the editor shows it as a problem. */
export interface Finding {
  readonly rule: RuleId;
  /** What the problem is known by: the status of a failure, e.g. `5.7.1`, else the rule, e.g. `relay-pool`. */
  readonly code: Inert;
  /** The page about it. */
  readonly url?: string;
  readonly severity: Severity;
  readonly message: Inert;
  readonly span: Span;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}

/** A finding as its rule makes it; what is left out is what all findings of the rule have. */
export interface Found {
  readonly code?: string;
  readonly url?: string;
  /** Where this one is less grave than others of the rule. */
  readonly severity?: Severity;
  readonly message: string;
  readonly span: Span;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}
