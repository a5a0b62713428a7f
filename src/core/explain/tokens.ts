/** A piece of an answer that Microsoft's servers write and that says something by itself. */
export interface TokenMeaning {
  readonly text: string;
  readonly meaning: string;
  readonly start: number;
  readonly end: number;
}

interface Kind {
  readonly pattern: RegExp;
  readonly meaning: string | Readonly<Record<string, string>>;
}

/** Where several match at one place the first one counts. */
const KINDS: readonly Kind[] = [
  {
    pattern: /\bAS(?: ?\(\d{2,9}\)|\d{2,9})/g,
    meaning:
      'An internal code of Microsoft’s anti-spam service, not the number of an autonomous system. Microsoft does not publish the list; quote it to support.',
  },
  {
    pattern: /\(S\d{2,9}\)/g,
    meaning: 'An internal code of Outlook.com’s filter. S3140 and S3150 mean that its block list has the address.',
  },
  {
    pattern: /\bATTR\d{1,3}\b/g,
    meaning: 'An internal mark of Exchange Online: the server could not tell which organization the mail belongs to.',
  },
  {
    pattern: /\bPRX\d{1,2}\b/g,
    meaning: 'An internal mark of Exchange Online’s front end: it could not pass the mail on.',
  },
  {
    pattern: /\bRESOLVER(?:\.[A-Za-z]{2,40}){0,3}/g,
    meaning: {
      'RESOLVER.ADR': 'Exchange looked the recipient up in the directory and failed.',
      'RESOLVER.RST': 'The recipient exists, and its restrictions refuse the message.',
      'RESOLVER.GRP': 'Exchange could not expand the group.',
      'RESOLVER.FWD': 'Exchange could not forward the message.',
      RESOLVER: 'The part of Exchange that looks recipients up.',
    },
  },
  {
    pattern: /\bSTOREDRV(?:\.[A-Za-z]{2,40}){0,3}/g,
    meaning: {
      'STOREDRV.Deliver': 'The store driver could not put the message into the mailbox.',
      'STOREDRV.Submission': 'The store driver could not take the message out of the sender’s mailbox.',
      'STOREDRV.Submit': 'The store driver could not take the message out of the sender’s mailbox.',
      STOREDRV: 'The part of Exchange between transport and mailboxes.',
    },
  },
  {
    pattern: /\bSMTPSEND(?:\.[A-Za-z]{2,40}){0,3}/g,
    meaning: 'Exchange failed while it sent the message to the next server.',
  },
  { pattern: /\bQUEUE\.Expired\b/g, meaning: 'The message waited in the queue until Exchange gave up.' },
  {
    pattern: /\bTRANSPORT\.RULES\.RejectMessage\b/g,
    meaning: 'A mail flow rule of the organization that answered refused the message.',
  },
  { pattern: /\bAPPROVAL(?:\.[A-Za-z]{2,40}){1,2}/g, meaning: 'Moderation failed: the message needs an approval.' },
  { pattern: /\[Message=[^\]]{0,400}\]/g, meaning: 'What the last attempt ran into.' },
  { pattern: /\[LastAttemptedServerName=[^\]]{0,400}\]/g, meaning: 'The server that was tried last.' },
  { pattern: /\[LastAttemptedIP=[^\]]{0,400}\]/g, meaning: 'The address and port that were tried last.' },
  { pattern: /\{LED=[^}]{0,400}\}/g, meaning: 'The last answer (last error detail).' },
  { pattern: /\{MSG=[^}]{0,400}\}/g, meaning: 'The words of the last answer.' },
  { pattern: /\{FQDN=[^}]{0,400}\}/g, meaning: 'The server that answered last.' },
  { pattern: /\{IP=[^}]{0,400}\}/g, meaning: 'The address of the server that answered last.' },
  { pattern: /\{LRT=[^}]{0,400}\}/g, meaning: 'When delivery was last tried.' },
];

/** What the token at an offset of an answer means. */
export function describeToken(answer: string, offset: number): TokenMeaning | undefined {
  for (const { pattern, meaning } of KINDS) {
    for (const match of answer.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (start <= offset && offset < end) return { text: match[0], meaning: wordsFor(match[0], meaning), start, end };
    }
  }
  return undefined;
}

/** The words for the longest beginning that is known. */
function wordsFor(token: string, meaning: Kind['meaning']): string {
  if (typeof meaning === 'string') return meaning;
  const known = Object.keys(meaning).find((name) => token.toLowerCase().startsWith(name.toLowerCase()));
  return known === undefined ? '' : (meaning[known] ?? '');
}
