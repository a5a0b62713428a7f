import type { Fact } from '../facts.ts';
import type { Writable } from '../found.ts';
import { factAt, type Passage } from '../passage.ts';
import { ipAt } from '../pieces.ts';
import { MarkTable } from '../marks.ts';

/** The server that a report names as the one that answered. */
export interface Server {
  readonly host?: Fact;
  readonly ip?: Fact;
  /** True where the answer follows the mention: `host mx.example.com [192.0.2.1]: 550 ...`. */
  readonly announces: boolean;
  readonly end: number;
}

/** Bounded and tied to a word's start, so that a wall of letters is passed by once. */
const name = String.raw`(?<![\w.-])([A-Za-z0-9_](?:[\w-]{0,63}\.){1,20}[A-Za-z0-9-]{0,62}[A-Za-z0-9])\.?`;
const ip = String.raw`[[(<]?(?:IPv6:)?([\da-fA-F:.]{3,45})[\])>]?`;

interface Shape {
  /** What it has, without one of which a text need not be searched; lower case. */
  readonly marks: readonly string[];
  readonly pattern: RegExp;
  readonly host?: number;
  readonly ip?: number;
  readonly announces?: true;
}

const hostMarks = ['host ', 'host\t', 'host\r', 'host\n'];

/** How reports name the other server, each with the systems that write so. */
const shapes: readonly Shape[] = [
  // Exim, Postfix, mail.ru: "host mx.example.com [192.0.2.1]: ", "host mx.example.com[192.0.2.1] said: ".
  {
    marks: hostMarks,
    pattern: new RegExp(String.raw`\bhost\s{1,20}${name} ?\[([\da-fA-F:.]{3,45})\](?:\s+said)?:?`),
    host: 1,
    ip: 2,
    announces: true,
  },
  {
    marks: hostMarks,
    pattern: new RegExp(String.raw`\bhost\s{1,20}${ip} ?\[[\da-fA-F:.]{3,45}\](?:\s+said)?:`),
    ip: 1,
    announces: true,
  },
  // Postfix: "connect to mx.example.com[192.0.2.1]:25: Connection refused".
  {
    marks: ['connect to', 'lost connection with', 'conversation with'],
    pattern: new RegExp(
      String.raw`\b(?:connect to|lost connection with|conversation with) ${name}\[([\da-fA-F:.]{3,45})\]`,
    ),
    host: 1,
    ip: 2,
  },
  // Exchange: "Remote Server at mx.example.com (192.0.2.1) returned".
  {
    marks: ['server at'],
    pattern: new RegExp(String.raw`\bServer at ${name} \(([\da-fA-F:.]{3,45})\) returned`, 'i'),
    host: 1,
    ip: 2,
    announces: true,
  },
  // Google: "by the server for the recipient domain example.com by mx.example.com. [192.0.2.1]."
  {
    marks: [' ['],
    pattern: new RegExp(String.raw`\bby ${name} \[([\da-fA-F:.]{3,45})\]`),
    host: 1,
    ip: 2,
    announces: true,
  },
  // Sendmail: "... while talking to mx.example.com.:".
  {
    marks: ['while talking to'],
    pattern: new RegExp(String.raw`\bwhile talking to ${name}:?`, 'i'),
    host: 1,
    announces: true,
  },
  {
    marks: ['while talking to'],
    pattern: new RegExp(String.raw`\bwhile talking to \[?([\da-fA-F:.]{3,45}?)\]?[.:]*(?=\s)`, 'i'),
    ip: 1,
    announces: true,
  },
  // qmail: "192.0.2.1 does not like recipient." "Connected to 192.0.2.1 but sender was rejected."
  { marks: ['connected to'], pattern: new RegExp(String.raw`\bConnected to ${ip} but`), ip: 1, announces: true },
  {
    marks: ['does not like recipient', 'failed after i sent'],
    pattern: /(?<![\w.:])([\da-fA-F:.]{7,45}) (?:does not like recipient|failed after I sent)/,
    ip: 1,
    announces: true,
  },
  // "mx.example.com (192.0.2.1) said", "... kept answering", "... a répondu": a server, its address, and a verb of speech.
  {
    marks: [
      ...['] said', '] answer', '] repl', '] respon', '] return', '] répond', '] antwort', '] geantwort', '] rispo'],
      ...[') said', ') answer', ') repl', ') respon', ') return', ') répond', ') antwort', ') geantwort', ') rispo'],
      ...['] has ', '] have ', '] kept ', '] a ', '] hat ', '] ha ', ') has ', ') have ', ') kept ', ') a ', ') hat '],
      ') ha ',
    ],
    pattern: new RegExp(
      String.raw`${name} ?[[(]([\da-fA-F:.]{3,45})[\])] (?:(?:has|have|kept|a|hat|ha) )?(?:said|answer|repl|respon|return|répond|antwort|geantwort|rispo)`,
      'i',
    ),
    host: 1,
    ip: 2,
    announces: true,
  },
  // A line of its own: "Server: mx.example.com [192.0.2.1]", a row of a table: "Server mail.example.com (192.0.2.1)".
  {
    marks: ['server ', 'server:'],
    pattern: new RegExp(
      String.raw`^[ \t]*(?:(?:remote|receiving|mail) )?server:?[ \t]{1,9}<?${name}>?(?: ?[[(]([\da-fA-F:.]{3,45})[\])])?[ \t]*$`,
      'im',
    ),
    host: 1,
    ip: 2,
  },
  // DragonFly, MailFoundry, Courier: "mx.example.com [192.0.2.1] did not like our", "Server mx.example.com[192.0.2.1] failed".
  {
    marks: [']:', '] did not like', '] failed with'],
    pattern: new RegExp(String.raw`${name} ?\[([\da-fA-F:.]{3,45})\](?=:\s*$| did not like| failed with)`, 'm'),
    host: 1,
    ip: 2,
    announces: true,
  },
  // IONOS: "SMTP error from remote server for RCPT TO command, host: mx.example.com (192.0.2.1) reason: 550 ...".
  {
    marks: [') reason:'],
    pattern: new RegExp(String.raw`\bhost: ${name} \(([\da-fA-F:.]{3,45})\) reason:`),
    host: 1,
    ip: 2,
    announces: true,
  },
  // hMailServer: "Remote server (192.0.2.1) issued an error."
  { marks: [') issued an error'], pattern: /\bserver \(([\da-fA-F:.]{3,45})\) issued an error/, ip: 1 },
  // CommuniGate: "message text rejected by mx.example.com:", and the answer on the next line.
  {
    marks: ['rejected by '],
    pattern: new RegExp(String.raw`\brejected by ${name}:(?=\s)`),
    host: 1,
    announces: true,
  },
  // GMX: "host: mx.example.com". MessagingServer: "Remote system: dns;mx.example.com (TCP|...)".
  {
    marks: ['host:', 'remote system:', 'remote-mta:'],
    pattern: new RegExp(String.raw`^[ \t]*(?:host|remote system|remote-mta): *<?(?:dns;)? *${name}`, 'im'),
    host: 1,
    announces: true,
  },
  {
    marks: ['remote system:', 'remote-mta:'],
    pattern: new RegExp(String.raw`^[ \t]*(?:remote system|remote-mta): *<?(?:dns;)? *${ip}`, 'im'),
    ip: 1,
  },
  // "SMTP Server <192.0.2.1> refused", "SMTP:RCPT host 192.0.2.1: 553".
  {
    marks: ['> refused'],
    pattern: new RegExp(String.raw`\bSMTP (?:Server )?<([\da-fA-F:.]{3,45})> refused`),
    ip: 1,
    announces: true,
  },
  { marks: ['smtp:'], pattern: /\bSMTP:\w+ host ([\da-fA-F:.]{3,45}):/, ip: 1, announces: true },
];

/** The address that the words give a server whose name is known: `mx.example.com[192.0.2.1]`, `mx.example.com (192.0.2.1)`. */
export function addressOf(host: string, passages: readonly Passage[]): Fact | undefined {
  for (const passage of passages) {
    for (let at = passage.text.indexOf(host); at >= 0; at = passage.text.indexOf(host, at + 1)) {
      bracketed.lastIndex = at + host.length;
      if (bracketed.test(passage.text)) return ipAt(passage, at + host.length, bracketed.lastIndex);
    }
  }
  return undefined;
}

const bracketed = /\.? ?[[(](?:IPv6:)?[\da-fA-F:.]{3,45}[\])]/y;

const marks = new MarkTable(shapes);

/** The first server that the text between two offsets names as the one that answered. */
export function serverIn(passage: Passage, start: number, end: number): Server | undefined {
  const text = passage.text.slice(start, end);
  for (const shape of marks.heldBy(text.toLowerCase())) {
    const match = shape.pattern.exec(text);
    if (!match) continue;
    const host = group(passage, start, match, shape.host);
    const address = shape.ip === undefined ? undefined : groupIp(passage, start, match, shape.ip);
    if (!host && !address) continue;
    const server: Writable<Server> = {
      announces: shape.announces === true,
      end: start + match.index + match[0].length,
    };
    if (host) server.host = host;
    if (address) server.ip = address;
    return server;
  }
  return undefined;
}

function place(match: RegExpExecArray, index: number, start: number): [number, number] | undefined {
  const value = match[index];
  if (value === undefined) return undefined;
  // The last one: a host's name may hold the number of its address.
  const at = start + match.index + (index === 1 ? match[0].indexOf(value) : match[0].lastIndexOf(value));
  return [at, at + value.length];
}

function group(passage: Passage, start: number, match: RegExpExecArray, index: number | undefined): Fact | undefined {
  const found = index === undefined ? undefined : place(match, index, start);
  return found && factAt(passage, found[0], found[1]);
}

function groupIp(passage: Passage, start: number, match: RegExpExecArray, index: number): Fact | undefined {
  const found = place(match, index, start);
  return found && ipAt(passage, found[0], found[1]);
}
