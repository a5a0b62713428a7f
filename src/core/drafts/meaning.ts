import type { Failure } from './failures.ts';
import type { Words } from './languages/words.ts';
import type { Voice } from './voice.ts';

/** What a failure means in words that anybody understands, coarser than the explanation's row. */
export type Meaning = keyof Words['meanings'];

/** By subject and detail of the enhanced status, else by its subject (RFC 3463 and Exchange Online's own). */
const byStatus: Readonly<Record<string, Meaning>> = {
  '1.0': 'address-unknown',
  '1.1': 'address-unknown',
  '1.2': 'domain-unknown',
  '1.3': 'address-unknown',
  '1.6': 'address-unknown',
  '1.8': 'restricted',
  '1.10': 'address-unknown',
  '1.90': 'restricted',
  '2.1': 'address-unknown',
  '2.2': 'mailbox-full',
  '2.3': 'too-large',
  '3.2': 'busy',
  '3.4': 'too-large',
  '4.4': 'domain-unknown',
  '4.6': 'unclear',
  '4.14': 'unclear',
  '4.310': 'domain-unknown',
  '4.312': 'domain-unknown',
  '7.9': 'authentication',
  '7.20': 'authentication',
  '7.23': 'authentication',
  '7.25': 'authentication',
  '7.26': 'authentication',
  '7.27': 'authentication',
  '7.501': 'restricted',
  '7.502': 'restricted',
  '7.503': 'restricted',
  '7.509': 'authentication',
  '7.705': 'restricted',
  '7.708': 'restricted',
  '4': 'unreachable',
  '7': 'refused',
};

/** Rows found by their wording: servers put any status before these words. */
const byRow: Readonly<Record<string, Meaning>> = {
  'generic/user-unknown': 'address-unknown',
  'generic/domain-unknown': 'domain-unknown',
  'generic/mailbox-full': 'mailbox-full',
  'generic/message-too-big': 'too-large',
  'generic/spf-failed': 'authentication',
  'generic/dkim-failed': 'authentication',
  'generic/dmarc-failed': 'authentication',
};

export function meaningOf({ action, code, answer, explanation }: Failure): Meaning {
  if (explanation.blocked?.list !== undefined || explanation.blocked?.zone !== undefined) return 'blocklist';
  const named = byRow[explanation.id];
  if (named) return named;
  // Exchange Online's 5.4.1 is RFC 3463's "no answer from host" only where the words do not say otherwise.
  if (code?.startsWith('5') && answer?.includes('Recipient address rejected')) return 'address-unknown';
  const status = /\b[245]\.(\d{1,3})\.(\d{1,3})$/.exec(code ?? '');
  const found = status && (byStatus[`${status[1]}.${status[2]}`] ?? byStatus[status[1]!]);
  if (found && !(found === 'refused' && code?.startsWith('4'))) return found;
  if (action === 'delayed') return 'delayed';
  return code?.startsWith('4') ? 'busy' : 'unclear';
}

/** The name of a failure: the tables' own title where the draft is in their language. */
export function nameOf(voice: Voice, failure: Failure): string {
  return voice.language === 'en' ? failure.explanation.title : voice.words.meanings[meaningOf(failure)];
}

/** A meaning, a listing told apart by whose it is to solve: what to ask for or do depends on it. */
export type Remedy = Exclude<Meaning, 'blocklist'> | 'blocklistPool' | 'blocklistOwn' | 'blocklistError';

export function remedyFor(failure: Failure): Remedy {
  const meaning = meaningOf(failure);
  if (meaning !== 'blocklist') return meaning;
  const { blocked } = failure.explanation;
  if (blocked?.listed === false) return 'blocklistError';
  return blocked?.pool === undefined ? 'blocklistOwn' : 'blocklistPool';
}
