import { angledReaders, anyAngled } from './angled.ts';
import { aol } from './aol.ts';
import { coremail } from './coremail.ts';
import { exchange } from './exchange.ts';
import {
  exchange2003,
  exchangeDetails,
  exchangeDetailsTranslated,
  exchangeSuccess,
  messageTrace,
} from './exchange-layouts.ts';
import { exim } from './exim.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { groupwise } from './groupwise.ts';
import { bareReply, communigate, messagingServer, recipientAndReason } from './labelled.ts';
import { postfixLog } from './logs.ts';
import { biglobe, opensmtpd, phraseReaders } from './phrases.ts';
import type { Reader } from './reader.ts';
import { sendmail } from './sendmail.ts';
import { amazonSes } from './ses.ts';
import { transcriptReaders } from './transcript.ts';
import { zoho } from './zoho.ts';

/** Every shape of report that is known, the surest first. The first that finds a recipient has read the report. */
export const readers: readonly Reader[] = [
  exchange,
  exchangeDetails,
  exchangeDetailsTranslated,
  exchange2003,
  messageTrace,
  exchangeSuccess,
  postfixLog,
  ...transcriptReaders,
  biglobe,
  sendmail,
  messagingServer,
  recipientAndReason,
  communigate,
  ...angledReaders,
  zoho,
  groupwise,
  exim,
  gmail,
  amazonSes,
  opensmtpd,
  aol,
  coremail,
  ...phraseReaders,
  anyAngled,
  bareReply,
  generic,
];
