import { angledReaders } from './angled.ts';
import { aol } from './aol.ts';
import { exchange } from './exchange.ts';
import { exchange2003, exchangeDetails, exchangeDetailsTranslated, messageTrace } from './exchange-layouts.ts';
import { exim } from './exim.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { bareReply, messagingServer } from './labelled.ts';
import { opensmtpd, phraseReaders } from './phrases.ts';
import type { Reader } from './reader.ts';
import { sendmail } from './sendmail.ts';
import { amazonSes } from './ses.ts';
import { transcriptReaders } from './transcript.ts';

/** Every shape of report that is known, the surest first. The first that finds a recipient has read the report. */
export const readers: readonly Reader[] = [
  exchange,
  exchangeDetails,
  exchangeDetailsTranslated,
  exchange2003,
  messageTrace,
  ...transcriptReaders,
  sendmail,
  messagingServer,
  ...angledReaders,
  exim,
  gmail,
  amazonSes,
  opensmtpd,
  aol,
  ...phraseReaders,
  bareReply,
  generic,
];
