import { type Found, mention } from './found.ts';

/** What the fields of the delivery status say, with what they leave out taken from the report's words. */
export function combine(listed: Found[], text: readonly Found[]): Found[] {
  if (listed.length === 0) return [...text];
  for (const found of listed) {
    const same = counterpart(found, listed, text);
    if (same) fill(found, same);
  }
  return listed;
}

function counterpart(found: Found, listed: readonly Found[], text: readonly Found[]): Found | undefined {
  const names = [found.address, found.originalAddress].map((fact) => fact?.value.toLowerCase());
  const same = text.find((one) => one.address && names.includes(one.address.value.toLowerCase()));
  return same ?? (listed.length === 1 && text.length === 1 ? text[0] : undefined);
}

function fill(found: Found, same: Found): void {
  const hadDiagnostic = found.diagnostic !== undefined;
  // Words without a code may be anything that stands below an address, a signature say.
  if (!hadDiagnostic && (same.reply ?? same.status) && same.diagnostic) found.diagnostic = same.diagnostic;
  for (const key of ['originalAddress', 'action', 'reply', 'remoteMta', 'remoteIp', 'lastAttempt'] as const) {
    if (!found[key] && same[key]) Object.assign(found, { [key]: same[key] });
  }
  if (!hadDiagnostic && same.innerReply) found.innerReply = same.innerReply;
  if (found.attempts.length === 0) found.attempts.push(...same.attempts);
  if (hadDiagnostic) mention(found, same.diagnostic);
  same.mentions.forEach((fact) => mention(found, fact));
}
