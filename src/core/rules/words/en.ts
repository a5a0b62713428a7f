import type { RuleWords } from './words.ts';

export const en: RuleWords = {
  delayedOnly: (server, until) =>
    `Not failed yet: ${server ?? 'the server'} goes on trying${until === undefined ? '' : ` until ${until}`}. Sending the message again now makes a second copy.`,
  authenticationFailed: (kind, method, domain = 'the domain in From') =>
    kind === 'failed'
      ? `${method} fails for ${domain}.`
      : `Nothing that passed speaks for ${domain}: a DMARC record would make receivers refuse this message.`,
  relayPool: (ip) =>
    `${ip} is of the relay pool of Exchange Online, which no SPF record has. A message that is forwarded or relayed goes out there where its sender’s domain is no accepted domain and SPF did not pass on its way in.`,
  mailLoop: (from, by, times) =>
    `The message runs in a loop: it went from ${from} to ${by} ${times} times. Look for a forwarding or a connector that sends it back.`,
  tooManyHops: (count) =>
    `The message passed ${count} servers. Some refuse a message after 30, and most after 100: look for a loop or a detour.`,
  slowHop: (duration, from = 'the server before', by = 'this one', isLong) =>
    `From ${from} to ${by} it took ${duration}.${isLong ? ' No server keeps a message that long: it was sent on or imported later, or a clock is wrong.' : ''}`,
  clockSkew: (duration, by = 'this server') =>
    `By its clock ${by} had the message ${duration} before the server that sent it: one of the two clocks or time zones is wrong, so delays around here mean nothing.`,
  reportFieldMissing: (names) =>
    `The delivery status lacks ${names.join(', ')}, which RFC 3464 requires: what this report says may be read wrong, or not at all.`,
  statusActionMismatch: (status, action) =>
    `Status ${status} says something else than the action “${action}”. The action counts.`,
  recipientNotAddressed: (address, written) =>
    written === undefined
      ? `The message was not written to ${address}: no To or Cc of it has this address. It came there by a forwarding, a group, a list or Bcc.`
      : `The message was written to ${written}, and sent on from there to ${address}.`,
  recipientsNotAddressed: (recipients) =>
    `${recipients} are in no To or Cc of the message. It came to them by a forwarding, a group, a list or Bcc.`,
  backscatter: (domain, spf, sure) =>
    `${sure ? 'This' : 'Probably this'} message was not sent by ${sure ? 'you' : domain}: nothing on its way is of ${domain}${spf ? ', and SPF fails' : ''}. Somebody else wrote the address of the sender into it. There is nothing to fix in the mailbox; do not answer.`,
  lostCharacters:
    'Characters were lost here when the file was opened as text: it is in another encoding. The bytes of the file still have them.',
  malformed: {
    'charset-unknown': 'The charset of this part is not known; it is read as windows-1252.',
    'header-line-malformed': 'This line of the header is not a field.',
    'header-not-ended': 'The header is not ended by an empty line.',
    'mime-boundary-missing': 'This multipart has no closing boundary: its end may be cut off.',
    'mime-boundary-not-found': 'The boundary that this multipart names is not in it.',
    'mime-boundary-unnamed': 'This multipart does not name its boundary.',
    'nested-too-deep': 'Nested too deep: what is inside is not read.',
    'too-many-fields': 'There are too many header fields: these are not read.',
    'too-many-parts': 'There are too many parts: these are not read.',
  },
  related: {
    action: 'The action',
    lastPass: 'The last time',
    hopBefore: 'The server before',
    firstHop: 'Where it comes from',
    mailFrom: 'The envelope sender',
    original: 'To and Cc of the message',
  },
  fix: {
    copy: (command) => `Copy command: ${command}`,
    readFromBytes: 'Read from bytes',
    myDomains: 'Name your own domains in the settings',
    slowHop: 'Set from when on a hop is slow',
  },
};
