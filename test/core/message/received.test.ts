import assert from 'node:assert/strict';
import { parseMessage, receivedHops, type Hop, type Message } from '../../../src/core/message/index.ts';
import { textSource } from '../../../src/core/source.ts';

function mail(fields: readonly string[]): Message {
  return parseMessage(textSource(fields.map((field) => `Received: ${field}\r\n`).join('')), { kind: 'eml' });
}

function hops(...fields: readonly string[]): Hop[] {
  const message = mail(fields);
  return receivedHops(message, message.root);
}

/** A hop without its places: each value as its text. */
function plain({ field: _field, ...hop }: Hop): unknown {
  return JSON.parse(
    JSON.stringify(hop, (key, value: unknown) => {
      if (key === 'span') return undefined;
      return value && typeof value === 'object' && 'value' in value ? value.value : value;
    }),
  );
}

interface Case {
  readonly system: string;
  readonly field: string;
  readonly hop: unknown;
}

const date = 'Mon, 2 Mar 2026 10:00:00 +0000';
const instant = '2026-03-02T10:00:00Z';

const cases: readonly Case[] = [
  {
    system: 'Exchange Online, inside',
    field: `from AM0PR04MB0001.eurprd04.prod.outlook.com\r\n (2001:db8:803:f0::20) by AM0PR04MB0002.eurprd04.prod.outlook.com with Microsoft SMTP\r\n Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id\r\n 15.20.9000.1; ${date}`,
    hop: {
      from: { name: 'AM0PR04MB0001.eurprd04.prod.outlook.com', ip: '2001:db8:803:f0::20' },
      by: { name: 'AM0PR04MB0002.eurprd04.prod.outlook.com' },
      with: 'Microsoft SMTP Server',
      id: '15.20.9000.1',
      tls: { version: '1.2', cipher: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384' },
      date: instant,
      microsoft: 'internal',
    },
  },
  {
    system: 'Exchange Server 2010, which names no version of TLS',
    field: `from mail.example.com (192.0.2.8) by EX1.example.org (192.0.2.9) with Microsoft SMTP Server (TLS) id 14.3.513.0; ${date}`,
    hop: {
      from: { name: 'mail.example.com', ip: '192.0.2.8' },
      by: { name: 'EX1.example.org', ip: '192.0.2.9' },
      with: 'Microsoft SMTP Server',
      id: '14.3.513.0',
      tls: {},
      date: instant,
    },
  },
  {
    system: 'Exchange Online, taking in from another tenant',
    field: `from EUR05-OBE.outbound.protection.outlook.com (192.0.2.8) by DB1EUR05FT001.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP Server id 15.20.1 via Frontend Transport; ${date}`,
    hop: {
      from: { name: 'EUR05-OBE.outbound.protection.outlook.com', ip: '192.0.2.8' },
      by: { name: 'DB1EUR05FT001.mail.protection.outlook.com', ip: '10.0.0.1' },
      with: 'Microsoft SMTP Server',
      id: '15.20.1',
      via: 'Frontend Transport',
      date: instant,
      microsoft: 'incoming',
    },
  },
  {
    system: 'Postfix, taking from Exchange Online',
    field: `from EUR05-OBE.outbound.protection.outlook.com (mail.example.com [192.0.2.8])\r\n\t(using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits))\r\n\tby mx.example.org (Postfix) with ESMTPS id 4ABC\r\n\tfor <lost@example.org>; ${date} (UTC)`,
    hop: {
      from: { name: 'EUR05-OBE.outbound.protection.outlook.com', ip: '192.0.2.8' },
      by: { name: 'mx.example.org' },
      with: 'ESMTPS',
      id: '4ABC',
      for: 'lost@example.org',
      tls: { version: '1.3', cipher: 'TLS_AES_256_GCM_SHA384' },
      date: instant,
      microsoft: 'outgoing',
    },
  },
  {
    system: 'Exim',
    field: `from [192.0.2.9] (helo=pc.example.com)\r\n\tby mail.example.com with esmtps (TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384:256)\r\n\t(Exim 4.96) (envelope-from <a@example.com>) id 1abc-0001; ${date}`,
    hop: {
      from: { helo: 'pc.example.com', ip: '192.0.2.9' },
      by: { name: 'mail.example.com' },
      with: 'esmtps',
      id: '1abc-0001',
      tls: { version: '1.2', cipher: 'ECDHE-RSA-AES256-GCM-SHA384' },
      date: instant,
    },
  },
  {
    system: 'qmail',
    field:
      'from unknown (HELO pc.example.com) (192.0.2.9)\r\n  by mail.example.com with SMTP; 2 Mar 2026 10:00:00 -0000',
    hop: {
      from: { helo: 'pc.example.com', ip: '192.0.2.9' },
      by: { name: 'mail.example.com' },
      with: 'SMTP',
      date: instant,
    },
  },
  { system: 'qmail, from itself', field: `(qmail 123 invoked from network); ${date}`, hop: { date: instant } },
  {
    system: 'Sendmail',
    field: `from localhost (localhost [IPv6:::1])\r\n\t(authenticated bits=0)\r\n\tby mail.example.com (8.17.1/8.17.1) with ESMTPSA id 62A1; ${date}`,
    hop: {
      from: { name: 'localhost', ip: '::1' },
      by: { name: 'mail.example.com' },
      with: 'ESMTPSA',
      id: '62A1',
      date: instant,
    },
  },
  {
    system: 'Gmail, by an address alone',
    field: `by 2001:db8:902:: with SMTP id c9mr300;\r\n        Mon, 02 Mar 2026 02:00:00 -0800 (PST)`,
    hop: { by: { ip: '2001:db8:902::' }, with: 'SMTP', id: 'c9mr300', date: instant },
  },
  {
    system: 'a version that looks like an address',
    field: `from a.example.com by b.example.com (mta 3.6.5.1 r(Core:3.6.5.0)) with ESMTP id 1; ${date}`,
    hop: { from: { name: 'a.example.com' }, by: { name: 'b.example.com' }, with: 'ESMTP', id: '1', date: instant },
  },
  {
    system: 'no semicolon before the date',
    field: `from a.example.com by b.example.com id 0LvVA5 ${date}`,
    hop: { from: { name: 'a.example.com' }, by: { name: 'b.example.com' }, id: '0LvVA5', date: instant },
  },
  {
    system: 'the line that names the receiver is lost: from where it came does not say where it went',
    field: 'from AM0PR04MB1001.eurprd04.prod.outlook.com',
    hop: { from: { name: 'AM0PR04MB1001.eurprd04.prod.outlook.com' } },
  },
  { system: 'junk', field: ';;;;; by', hop: {} },
  { system: 'comments that never end', field: 'from a ((((', hop: { from: { name: 'a' } } },
];

describe('Received', () => {
  for (const { system, field, hop } of cases) it(system, () => assert.deepEqual(hops(field).map(plain), [hop]));

  it('is in the order of travel, with the time that each hop took', () => {
    const at = (time: string): string => `from a by b; Mon, 2 Mar 2026 ${time} +0000`;
    const found = hops(at('10:00:30'), at('10:00:20'), 'from a by b', at('10:00:25'));
    assert.deepEqual(
      found.map(({ date: when, delay }) => [when?.value.slice(11, 19), delay]),
      // The second clock is five seconds behind the first.
      [
        ['10:00:25', undefined],
        [undefined, undefined],
        ['10:00:20', -5],
        ['10:00:30', 10],
      ],
    );
  });

  it('says where each value is written, over folds', () => {
    const message = mail([
      `from a.example.com (x [192.0.2.8])\r\n\tby b.example.com with ESMTP id 1\r\n for <lost@example.org>; ${date}`,
    ]);
    const [hop] = receivedHops(message, message.root);
    const text = (span: { start: number; end: number } | undefined): string | undefined =>
      span && message.source.text.slice(span.start, span.end);
    assert.equal(text(hop?.from?.ip?.span), '192.0.2.8');
    assert.equal(text(hop?.by?.name?.span), 'b.example.com');
    assert.equal(text(hop?.for?.span), 'lost@example.org');
    assert.equal(text(hop?.date?.span), date);
  });
});
