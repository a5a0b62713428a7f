import {
  decode,
  encode,
  RECURSION_AVAILABLE,
  streamEncode,
  TRUNCATED_RESPONSE,
  type Answer,
  type Packet,
} from 'dns-packet';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket as Connection } from 'node:net';

/** What the server does with a question. A list is the records; `truncate` has them over TCP only. */
export type Behaviour =
  | readonly string[]
  | 'NXDOMAIN'
  | 'SERVFAIL'
  | 'REFUSED'
  | 'silence'
  | 'garbage'
  | { readonly truncate: readonly string[] }
  /** Answers when `release` is called. */
  | { readonly slow: readonly string[] };

/** By type and name: `TXT contoso.com`, `A *` for every name that is not there. */
export type Zone = Readonly<Record<string, Behaviour>>;

const rcodes = { NXDOMAIN: 3, SERVFAIL: 2, REFUSED: 5 } as const;

/** A DNS server on 127.0.0.1, over UDP and TCP, that remembers what it was asked. */
export class DnsServer {
  /** `A 2.0.0.127.bl.spamcop.net`, in order; over TCP with `tcp` before it. */
  readonly asked: string[] = [];
  zone: Zone = {};
  readonly #udp: Socket;
  readonly #tcp: Server;
  readonly #connections = new Set<Connection>();
  #held: (() => void)[] = [];
  #onHeld: (() => void) | undefined;

  private constructor(udp: Socket, tcp: Server) {
    this.#udp = udp;
    this.#tcp = tcp;
    udp.on('message', (message, { port, address }) => {
      this.#answer(message, false, (answer) => udp.send(answer, port, address));
    });
    tcp.on('connection', (connection) => this.#serve(connection));
  }

  static async start(zone: Zone = {}): Promise<DnsServer> {
    const udp = createSocket('udp4');
    udp.bind(0, '127.0.0.1');
    await once(udp, 'listening');
    const tcp = createServer().listen(udp.address().port, '127.0.0.1');
    await once(tcp, 'listening');
    const server = new DnsServer(udp, tcp);
    server.zone = zone;
    return server;
  }

  get address(): string {
    return `127.0.0.1:${(this.#tcp.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#udp.close();
    this.#tcp.close();
    for (const connection of this.#connections) connection.destroy();
  }

  /** Sends what slow answers hold back. */
  release(): void {
    for (const send of this.#held) send();
    this.#held = [];
  }

  /** When so many answers are held back. */
  async held(count: number): Promise<void> {
    while (this.#held.length < count) await new Promise<void>((resolve) => (this.#onHeld = resolve));
  }

  #serve(connection: Connection): void {
    this.#connections.add(connection);
    connection.on('error', () => undefined);
    let received = Buffer.alloc(0);
    connection.on('data', (data) => {
      received = Buffer.concat([received, data]);
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE(0)) {
        const end = 2 + received.readUInt16BE(0);
        this.#answer(received.subarray(2, end), true, (answer) => connection.write(answer));
        received = received.subarray(end);
      }
    });
  }

  #answer(message: Buffer, overTcp: boolean, send: (answer: Buffer) => void): void {
    const { id = 0, questions = [] } = decode(message);
    const [question] = questions;
    if (!question) return;
    const asked = `${question.type} ${question.name.toLowerCase()}`;
    this.asked.push(overTcp ? `tcp ${asked}` : asked);
    const behaviour = this.zone[asked] ?? this.zone[`${question.type} *`] ?? this.#absent(question.name);
    if (behaviour === 'silence') return;
    const pack = (packet: Packet): Buffer => (overTcp ? streamEncode(packet) : encode(packet));
    const packet: Packet = { type: 'response', id, flags: RECURSION_AVAILABLE, questions };
    if (behaviour === 'garbage') return send(pack(packet).fill(255, overTcp ? 14 : 12));
    if (typeof behaviour === 'string') return send(pack({ ...packet, flags: RECURSION_AVAILABLE | rcodes[behaviour] }));
    const answers = (records: readonly string[]) =>
      records.map((record) => toAnswer(question.type, question.name, record));
    if ('slow' in behaviour) {
      this.#held.push(() => send(pack({ ...packet, answers: answers(behaviour.slow) })));
      return this.#onHeld?.();
    }
    if ('truncate' in behaviour && !overTcp) {
      return send(pack({ ...packet, flags: RECURSION_AVAILABLE | TRUNCATED_RESPONSE }));
    }
    send(pack({ ...packet, answers: answers('truncate' in behaviour ? behaviour.truncate : behaviour) }));
  }

  /** A name with a record of another type is there, but has no such data. */
  #absent(name: string): Behaviour {
    const exists = Object.keys(this.zone).some((key) => key.endsWith(` ${name.toLowerCase()}`));
    return exists ? [] : 'NXDOMAIN';
  }
}

function toAnswer(type: string, name: string, record: string): Answer {
  const ttl = 60;
  switch (type) {
    case 'MX': {
      const [preference = '', exchange = ''] = record.split(' ');
      return { type: 'MX', name, ttl, data: { preference: Number(preference), exchange } };
    }
    case 'TXT':
      return { type: 'TXT', name, ttl, data: record.match(/.{1,255}/g) ?? [''] };
    default:
      return { type: type as 'A', name, ttl, data: record };
  }
}
