import type { Explanation } from '../../../src/core/explain/explanation.ts';
import type { Report } from '../../../src/core/drafts/failures.ts';
import type { Action, AnsweredBy, Fact, RecipientFacts } from '../../../src/core/ndr/facts.ts';

const span = { start: 0, end: 0 };

function fact<T>(value: T): Fact<T> {
  return { value, span, origin: 'dsn' };
}

/** The given keys as facts; what is undefined stays absent. */
function facts(values: Record<string, unknown>): object {
  const present = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name, fact(value)]));
}

export interface RecipientInput {
  address?: string;
  action?: Action;
  status?: string;
  reply?: number;
  diagnostic?: string;
  inner?: { reply?: number; status?: string; text: string };
  remoteMta?: string;
  lastAttempt?: string;
  answeredBy?: AnsweredBy;
  explanation: Explanation;
}

export interface ReportInput {
  name: string;
  from?: string;
  subject?: string;
  messageId?: string;
  networkMessageId?: string;
  sentAt?: string;
  tenantId?: string;
  reportingMta?: string;
  recipients: RecipientInput[];
}

/** A reading made by hand: what the drafts use of it, and nothing else. */
export function report(input: ReportInput): Report {
  const { name, from, subject, messageId, networkMessageId, sentAt, tenantId, reportingMta, recipients } = input;
  return {
    name,
    reading: {
      facts: {
        kind: recipients.length > 0 ? 'dsn' : 'not-a-bounce',
        ...facts({ tenantId, reportingMta }),
        original: { ...facts({ from, subject, messageId, networkMessageId, date: sentAt }), to: [] },
        recipients: recipients.map(recipient),
        problems: [],
      },
      explanations: recipients.map(({ explanation }) => explanation),
    },
  };
}

function recipient(input: RecipientInput): RecipientFacts {
  const { address, action = 'failed', status, reply, diagnostic, inner, remoteMta, lastAttempt, answeredBy } = input;
  return {
    ...facts({ address, action, status, reply, diagnostic, innerReply: inner, remoteMta, lastAttempt }),
    attempts: [],
    answeredBy: answeredBy ?? { side: 'recipient' },
    mentions: [],
  };
}

export function explanation(changes: Partial<Explanation>): Explanation {
  return {
    id: 'test/row',
    table: 'test',
    title: 'Test failure',
    text: { title: 'Test failure', happened: '', cause: '', steps: {} },
    matchedBy: 'text',
    retry: 'useless',
    owner: 'recipient-admin',
    owners: ['recipient-admin'],
    ticket: 'no',
    route: 'none',
    source: { name: 'test', confidence: 'observed' },
    alternatives: [],
    ...changes,
  };
}

/** An address of Exchange Online on SpamCop's list: Microsoft's to solve. */
export function spamcop(ip: string): Explanation {
  return explanation({
    id: 'blocklist/spamcop',
    table: 'blocklist',
    title: 'Microsoft’s address is on SpamCop’s list',
    retry: 'later',
    owner: 'microsoft',
    owners: ['microsoft', 'recipient-admin'],
    ticket: 'yes',
    route: 'service-request',
    blocked: { ip, list: 'spamcop', zone: 'bl.spamcop.net', listed: true, pool: 'exchange-online' },
  });
}

export const userUnknown = explanation({
  id: 'exo/5.1.1',
  table: 'exchange-online',
  title: 'The address does not exist',
  owner: 'sender',
  owners: ['sender', 'recipient-admin'],
});

/** A tenant's own relay on a list: its own admin can ask for removal. */
export function ownListed(ip: string): Explanation {
  return explanation({
    id: 'blocklist/barracuda',
    table: 'blocklist',
    title: 'The address is on Barracuda’s list',
    retry: 'after-fix',
    owner: 'sender-admin',
    owners: ['sender-admin'],
    blocked: { ip, list: 'barracuda', zone: 'b.barracudacentral.org', listed: true },
  });
}

/** Three reports of one incident, over different domains and times, as support wants them. */
export function spamcopReports(): Report[] {
  const rows = [
    ['purchasing@example.org', 'mx.example.org', '40.107.20.108', '2026-03-02T08:42:10Z'],
    ['m.rossi@fabrikam.com', 'mail.fabrikam.com', '40.107.20.127', '2026-03-02T09:15:44Z'],
    ['info@alpineskihouse.com', 'mx1.alpineskihouse.com', '40.107.20.108', '2026-03-02T11:03:02Z'],
  ] as const;
  return rows.map(([address, remoteMta, ip, lastAttempt], index) =>
    report({
      name: `bounce-${index + 1}.eml`,
      from: index === 1 ? 'Sales <sales@contoso.com>' : 'Ada Brown <ada@contoso.com>',
      subject: 'Offer 2026-031',
      messageId: `<AM0PR01MB000${index + 1}@AM0PR01MB0001.eurprd01.prod.exchangelabs.com>`,
      networkMessageId: `0f0e0d0c-0b0a-4000-8000-00000000000${index + 1}`,
      sentAt: lastAttempt,
      reportingMta: 'AM0PR01MB0001.eurprd01.prod.exchangelabs.com',
      recipients: [
        {
          address,
          status: '5.7.1',
          reply: 554,
          diagnostic: `554 5.7.1 <${address}>: Service unavailable; Client host [${ip}] blocked using bl.spamcop.net; Blocked - see https://www.spamcop.net/bl.shtml?${ip}`,
          remoteMta,
          lastAttempt,
          answeredBy: { side: 'recipient', system: 'postfix' },
          explanation: spamcop(ip),
        },
      ],
    }),
  );
}

/** One incident with most of what drafts have to tell apart: four causes, three senders, five domains. */
export function mixedReports(): Report[] {
  return [
    ...spamcopReports(),
    report({
      name: 'unknown user.eml',
      from: 'ada@contoso.com',
      subject: 'Invoice 4711',
      messageId: '<inv-4711@mail.contoso.local>',
      sentAt: '2026-03-01T16:20:00Z',
      recipients: ['old.colleague@fabrikam.com', 'typo@fabrikam.com'].map((address) => ({
        address,
        status: '5.1.1',
        reply: 550,
        diagnostic: `550 5.1.1 <${address}>: Recipient address rejected: User unknown`,
        remoteMta: 'mail.fabrikam.com',
        lastAttempt: '2026-03-01T16:20:05Z',
        explanation: userUnknown,
      })),
    }),
    report({
      name: 'relay.eml',
      from: 'printer@contoso.com',
      messageId: '<scan-1@relay.contoso.local>',
      sentAt: '2026-03-02T06:00:00Z',
      reportingMta: 'relay.contoso.local',
      recipients: [
        {
          address: 'orders@example.net',
          status: '5.7.1',
          reply: 550,
          diagnostic: '550 5.7.1 Service unavailable; client [192.0.2.25] blocked using b.barracudacentral.org',
          remoteMta: 'mx.example.net',
          lastAttempt: '2026-03-02T06:00:09Z',
          explanation: ownListed('192.0.2.25'),
        },
      ],
    }),
    report({
      name: 'full.eml',
      from: 'sales@contoso.com',
      subject: 'Catalogue',
      messageId: '<cat-1@contoso.com>',
      sentAt: '2026-03-02T07:00:00Z',
      recipients: [
        {
          address: 'k.meier@example.com',
          status: '5.2.2',
          reply: 552,
          diagnostic: '552 5.2.2 <k.meier@example.com>: user is over quota',
          lastAttempt: '2026-03-02T07:00:03Z',
          explanation: explanation({
            id: 'enhanced-status/5.2.2',
            table: 'enhanced-status',
            title: 'The mailbox is full',
            owner: 'recipient',
            owners: ['recipient'],
          }),
        },
      ],
    }),
    report({ name: 'newsletter.eml', from: 'news@example.com', recipients: [] }),
  ];
}
