import { sameAddress } from './address.ts';
import { addServer, type Found, mention } from './found.ts';

/**
 * What the fields of the delivery status say, with what they leave out taken from the report's words. `knowsShape`: the
 * words are of a shape that their reader knows for sure.
 */
export function combine(listed: Found[], text: readonly Found[], knowsShape = false): Found[] {
  if (listed.length === 0) return [...text];
  for (const found of listed) {
    const same = counterpart(found, listed, text);
    if (same && isOfOther(found, same, listed)) continue;
    if (same) fill(found, same, knowsShape);
  }
  return listed;
}

/**
 * Whether an answer is another recipient's: of several, this one has words of its own in the fields, which the answer
 * does not have (chasquid: a list of names, and below it what happened to each).
 */
function isOfOther(found: Found, same: Found, listed: readonly Found[]): boolean {
  const own = found.diagnostic?.value;
  const answer = same.diagnostic?.value;
  if (listed.length === 1 || own === undefined || answer === undefined) return false;
  return !comparable(answer).includes(comparable(own).slice(0, 40)) && !comparable(own).includes(comparable(answer));
}

/** Letters and digits only: both may be wrapped at other places. */
function comparable(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function counterpart(found: Found, listed: readonly Found[], text: readonly Found[]): Found | undefined {
  const isNamed = ({ address }: Found): boolean =>
    [found.address, found.originalAddress].some((one) => one && address && sameAddress(one.value, address.value));
  return text.find(isNamed) ?? (listed.length === 1 && text.length === 1 ? text[0] : undefined);
}

function fill(found: Found, same: Found, knowsShape: boolean): void {
  const hadDiagnostic = found.diagnostic !== undefined;
  // Words without a code may be anything that stands below an address, a signature say.
  const isAnswer = knowsShape || (same.reply ?? same.status) !== undefined;
  if (!hadDiagnostic && isAnswer && same.diagnostic) found.diagnostic = same.diagnostic;
  if (!found.originalAddress && same.originalAddress) found.originalAddress = same.originalAddress;
  if (!found.action && same.action) found.action = same.action;
  if (!found.reply && same.reply) found.reply = same.reply;
  if (!found.lastAttempt && same.lastAttempt) found.lastAttempt = same.lastAttempt;
  // The address of another server than the one that the fields name is not this one's.
  const isOther = found.remoteMta && same.remoteMta && !sameHost(found.remoteMta.value, same.remoteMta.value);
  if (!isOther) addServer(found, { host: same.remoteMta, ip: same.remoteIp });
  if (!hadDiagnostic && same.innerReply) found.innerReply = same.innerReply;
  if (found.attempts.length === 0) found.attempts.push(...same.attempts);
  if (hadDiagnostic) mention(found, same.diagnostic);
  same.mentions.forEach((fact) => mention(found, fact));
}

/** A name may end in the full stop of the root. */
function sameHost(one: string, other: string): boolean {
  return one.toLowerCase().replace(/\.$/, '') === other.toLowerCase().replace(/\.$/, '');
}
