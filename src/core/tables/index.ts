import { BLOCKLISTS, type Blocklist } from './blocklists.ts';
import { ENHANCED_STATUS, STATUS_SUBJECTS } from './enhanced-status.ts';
import { EXCHANGE_ONLINE } from './exchange-online.ts';
import { EXCHANGE_SERVER } from './exchange-server.ts';
import { GENERIC } from './generic.ts';
import { OBSERVED } from './observed.ts';
import { GMAIL_ROWS, YAHOO_ROWS } from './providers.ts';
import type { ReplyCode, Row, StatusCode, StatusSubject } from './row.ts';
import { SMTP_REPLIES } from './smtp-reply.ts';

export { BLOCKLISTS, type Blocklist } from './blocklists.ts';
export { ENHANCED_STATUS, STATUS_SUBJECTS } from './enhanced-status.ts';
export { POOLS, SPECIAL_RANGES, type Pool } from './pools.ts';
export { REWRITINGS, type Rewriting } from './rewriting.ts';
export type {
  Party,
  Remedy,
  ReplyCode,
  Retry,
  Route,
  Row,
  RowSource,
  StatusCode,
  StatusSubject,
  Ticket,
} from './row.ts';
export { SMTP_REPLIES } from './smtp-reply.ts';
export { IANA_STATUS, RFC_5321 } from './sources.ts';
export type { RowText, Step, Texts } from './texts.ts';

export type TableName = 'exchange-online' | 'exchange-server' | 'gmail' | 'yahoo' | 'generic';

/** Rows of one origin. A table may be of several files. */
export interface Table {
  readonly name: TableName;
  readonly rows: readonly Row[];
}

/** Every table that is matched by code and text. Among equals the first one wins. */
export const TABLES: readonly Table[] = [
  { name: 'exchange-online', rows: EXCHANGE_ONLINE },
  { name: 'exchange-online', rows: OBSERVED },
  { name: 'gmail', rows: GMAIL_ROWS },
  { name: 'yahoo', rows: YAHOO_ROWS },
  { name: 'generic', rows: GENERIC },
  { name: 'exchange-server', rows: EXCHANGE_SERVER },
];

const lists = new Map(BLOCKLISTS.map((list) => [list.id, list]));
const statuses = new Map(ENHANCED_STATUS.map((code) => [`${code.subject}.${code.detail}`, code]));
const replies = new Map(SMTP_REPLIES.map((code) => [code.reply, code]));

export function blocklist(id: string): Blocklist | undefined {
  return lists.get(id);
}

/** The registry's entry of `5.7.1`, whatever its class. */
export function statusCode(status: string): StatusCode | undefined {
  return statuses.get(status.slice(status.indexOf('.') + 1));
}

export function statusSubject(status: string): StatusSubject | undefined {
  return STATUS_SUBJECTS[Number(status.split('.')[1])];
}

export function replyCode(reply: number): ReplyCode | undefined {
  return replies.get(reply);
}
