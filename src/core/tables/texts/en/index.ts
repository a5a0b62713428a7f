import type { RowText, Texts } from '../../texts.ts';
import { BLOCKED_TEXTS } from './blocked.ts';
import { BLOCKLIST_TEXTS } from './blocklists.ts';
import { ENHANCED_STATUS_TEXTS } from './enhanced-status.ts';
import { EXCHANGE_ONLINE_TEXTS } from './exchange-online.ts';
import { EXCHANGE_SERVER_TEXTS } from './exchange-server.ts';
import { FIELD_TEXTS } from './fields.ts';
import { GENERIC_TEXTS } from './generic.ts';
import { OBSERVED_TEXTS } from './observed.ts';
import { GMAIL_TEXTS, YAHOO_TEXTS } from './providers.ts';
import { SMTP_REPLY_TEXTS } from './smtp-reply.ts';

const TABLES: readonly Readonly<Record<string, RowText>>[] = [
  BLOCKED_TEXTS,
  BLOCKLIST_TEXTS,
  ENHANCED_STATUS_TEXTS,
  EXCHANGE_ONLINE_TEXTS,
  EXCHANGE_SERVER_TEXTS,
  GENERIC_TEXTS,
  OBSERVED_TEXTS,
  GMAIL_TEXTS,
  YAHOO_TEXTS,
  SMTP_REPLY_TEXTS,
];
/** Every text, by row id. */
export const ENGLISH_TEXTS: ReadonlyMap<string, RowText> = new Map(TABLES.flatMap((table) => Object.entries(table)));

/** The words of the tables in English. */
export const ENGLISH: Texts = {
  language: 'en',
  get: (id) => ENGLISH_TEXTS.get(id),
  field: (name) => FIELD_TEXTS[name],
};
