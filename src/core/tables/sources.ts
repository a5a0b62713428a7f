import type { RowSource } from './row.ts';

/** Microsoft's table of non-delivery reports in Exchange Online. */
export const NDR_TABLE: RowSource = {
  name: 'Microsoft: Non-delivery reports in Exchange Online',
  url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  date: '2026-01-07',
  confidence: 'documented',
};

/** Microsoft's table of non-delivery reports in Exchange Server. */
export const EXCHANGE_SERVER_TABLE: RowSource = {
  name: 'Microsoft: NDRs and bounce messages in Exchange Server',
  url: 'https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages',
  date: '2022-04-27',
  confidence: 'documented',
};

/** The registry of enhanced status codes. */
export const IANA_STATUS: RowSource = {
  name: 'IANA: SMTP Enhanced Status Codes',
  url: 'https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml',
  date: '2024-12-06',
  confidence: 'documented',
};

/** SMTP itself. */
export const RFC_5321: RowSource = {
  name: 'RFC 5321: Simple Mail Transfer Protocol',
  url: 'https://www.rfc-editor.org/rfc/rfc5321',
  date: '2008-10',
  confidence: 'documented',
};
