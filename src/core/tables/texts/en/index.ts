import type { RowText, Texts } from '../../texts.ts';
import { EXCHANGE_ONLINE_TEXTS } from './exchange-online.ts';

const BY_ID: ReadonlyMap<string, RowText> = new Map(Object.entries({ ...EXCHANGE_ONLINE_TEXTS }));

/** The words of the tables in English. */
export const ENGLISH: Texts = { language: 'en', get: (id) => BY_ID.get(id) };
