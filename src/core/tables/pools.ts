import type { RowSource } from './row.ts';

/** A set of addresses that Exchange Online sends from, as far as Microsoft publishes it. */
export interface Pool {
  /** `exchange-online`, `relay`, `high-risk`. */
  readonly id: string;
  readonly name: string;
  /** CIDR ranges; empty where Microsoft publishes none. */
  readonly ranges: readonly string[];
  /** Whether `spf.protection.outlook.com` has the ranges. */
  readonly inSpf: boolean;
  /** What goes out by it: one sentence. */
  readonly use: string;
  /** What to know before believing a match: one sentence. */
  readonly caution: string;
  /** Why a message leaves by it or not, and how to see it. */
  readonly advice: string;
  readonly source: RowSource;
}

const POOL_PAGE = 'https://learn.microsoft.com/defender-office-365/outbound-spam-high-risk-delivery-pool-about';

/** The worldwide cloud only: GCC High, DoD and 21Vianet send from ranges of their own. */
export const POOLS: readonly Pool[] = [
  {
    id: 'exchange-online',
    name: 'regular outbound pool of Exchange Online',
    ranges: [
      '40.92.0.0/15',
      '40.107.0.0/16',
      '52.100.0.0/14',
      '104.47.0.0/17',
      '2a01:111:f400::/48',
      '2a01:111:f403::/48',
    ],
    inSpf: true,
    use: 'Many tenants send by these addresses at once: none has one to itself, and only Microsoft can get one off a list.',
    caution: 'Much of 52.101.0.0/16 and 104.47.0.0/17 takes mail in rather than send it.',
    advice:
      'Spam, bounces, and mail of domains with neither an A nor an MX record leave by the high-risk pool, whose addresses are not published. OutboundIpPoolName in the details of the message trace tells which pool it was.',
    source: {
      name: 'Microsoft 365 endpoints, sets 9 and 10, list version 2026081400',
      url: 'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
      date: '2026-08-14',
      confidence: 'documented',
    },
  },
  {
    id: 'relay',
    name: 'relay pool of Exchange Online',
    ranges: ['40.95.0.0/16'],
    inSpf: false,
    use: 'Forwarded or relayed mail leaves here if its sender’s domain is not an accepted domain of the tenant and SPF did not pass on its way in.',
    caution: 'Microsoft named this range until 2023; the edition of June 2026 names none.',
    advice:
      'SRS does not rewrite the sender of such a message, and no SPF record has these addresses: SPF fails at the recipient. To keep mail out of this pool, make the sender’s domain an accepted domain, or let it pass SPF on its way in. OutboundIpPoolName in the details of the message trace makes sure.',
    source: {
      name: 'Microsoft: Outbound delivery pools, edition of 2023-11-03',
      url: POOL_PAGE,
      date: '2023-11-03',
      confidence: 'documented',
    },
  },
  {
    id: 'high-risk',
    name: 'high-risk delivery pool of Exchange Online',
    ranges: [],
    inSpf: false,
    use: 'Carries outbound mail judged spam, all non-delivery reports, and mail of domains with neither an A nor an MX record.',
    caution: 'Its addresses are not published: only OutboundIpPoolName in a message trace shows that it was used.',
    advice:
      'That lists have its addresses is by design, and no ticket changes it. Find out why the message was judged spam, or give the sender’s domain an A or MX record.',
    source: {
      name: 'Microsoft: Outbound delivery pools',
      url: POOL_PAGE,
      date: '2026-06-25',
      confidence: 'documented',
    },
  },
];

/** Ranges that are no one's sending address on the Internet: a blocklist look-up of them means nothing. */
export const SPECIAL_RANGES: readonly {
  readonly range: string;
  readonly use: 'private' | 'documentation' | 'internal';
}[] = [
  { range: '0.0.0.0/8', use: 'private' },
  { range: '10.0.0.0/8', use: 'private' },
  { range: '100.64.0.0/10', use: 'private' },
  { range: '127.0.0.0/8', use: 'private' },
  { range: '169.254.0.0/16', use: 'private' },
  { range: '172.16.0.0/12', use: 'private' },
  { range: '192.168.0.0/16', use: 'private' },
  { range: '192.0.2.0/24', use: 'documentation' },
  { range: '198.51.100.0/24', use: 'documentation' },
  { range: '203.0.113.0/24', use: 'documentation' },
  { range: '::1/128', use: 'private' },
  { range: 'fc00::/7', use: 'private' },
  { range: 'fe80::/10', use: 'private' },
  { range: '2001:db8::/32', use: 'documentation' },
  // Between hosts of prod.outlook.com, as seen in Received lines; the prefix length is inferred.
  { range: '2603:10a6::/32', use: 'internal' },
  { range: '2603:10b6::/32', use: 'internal' },
  { range: '2603:1096::/32', use: 'internal' },
];
