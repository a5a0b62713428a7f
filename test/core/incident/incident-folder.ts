import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Sample {
  readonly file: string;
  readonly language: 'en' | 'fr';
  readonly list: string;
  readonly ip: string;
  readonly sender: string;
  readonly recipient: string;
  /** On 2 March 2026, UTC. */
  readonly time: string;
}

const words = {
  en: {
    rejected: (server: string) => `${server} rejected your message to the following email addresses:`,
    administrators: 'Diagnostic information for administrators:',
    server: 'Generating server:',
    subject: 'Undeliverable: Delivery plan',
  },
  fr: {
    rejected: () => 'Échec de la remise pour ces destinataires ou groupes :',
    administrators: 'Informations de diagnostic pour les administrateurs :',
    server: 'Serveur de génération :',
    subject: 'Non remis : Plan de livraison',
  },
};

const row = (file: string, language: 'en' | 'fr', list: string, rest: string): Sample => {
  const [ip = '', sender = '', recipient = '', time = ''] = rest.split(' ');
  return { file, language, list, ip, sender, recipient, time };
};

/** Three lists that refuse addresses of Microsoft's pool, in two languages, and mails of one name in two folders. */
export const samples: readonly Sample[] = [
  row('a.eml', 'en', 'bl.spamcop.net', '40.107.20.108 ana@contoso.com dest@example.org 08:42:07'),
  row('b.eml', 'en', 'bl.spamcop.net', '40.107.20.127 ben@contoso.com info@fabrikam.com 09:15:44'),
  row('c.eml', 'fr', 'bl.spamcop.net', '40.107.20.108 ana@contoso.com achats@example.net 10:01:02'),
  row('d.eml', 'fr', 'bl.spamcop.net', '40.107.20.108 ana@contoso.com ski@alpineskihouse.com 11:03:02'),
  row('e.eml', 'en', 'bl.spamcop.net', '40.107.20.127 ben@contoso.com sales@example.org 12:30:00'),
  row('more/a.eml', 'en', 'zen.spamhaus.org', '40.107.22.58 ana@contoso.com it@example.com 08:50:00'),
  row('more/f.eml', 'fr', 'zen.spamhaus.org', '40.107.22.58 ana@contoso.com dest@example.org 09:50:00'),
  row('more/g.eml', 'fr', 'zen.spamhaus.org', '40.107.22.59 ben@contoso.com info@fabrikam.com 10:50:00'),
  row('more/h.eml', 'en', 'zen.spamhaus.org', '40.107.22.58 ben@contoso.com it@example.net 11:50:00'),
  row('more/i.eml', 'en', 'b.barracudacentral.org', '40.107.21.17 ana@contoso.com it@example.com 07:10:00'),
  row('more/j.eml', 'fr', 'b.barracudacentral.org', '40.107.21.17 ben@contoso.com dest@example.org 07:20:00'),
];

/** An Outlook message that ends in its first sector: it cannot be read. */
export const unreadable = 'damaged.msg';

/** Writes the twelve files. Existing files of these names are replaced. */
export function writeIncident(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [index, sample] of samples.entries()) {
    const file = join(folder, sample.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, report(sample, index + 1));
  }
  writeFileSync(join(folder, unreadable), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
}

function report({ language, list, ip, sender, recipient, time }: Sample, n: number): string {
  const { rejected, administrators, server, subject } = words[language];
  const mta = 'DB9PR04MB2002.eurprd04.prod.outlook.com';
  const remote = `mx.${recipient.slice(recipient.indexOf('@') + 1)}`;
  const answer = `554 5.7.1 <${recipient}>: Service unavailable; Client host [${ip}] blocked using ${list}`;
  return [
    'From: <postmaster@contoso.com>',
    `To: <${sender}>`,
    `Date: Mon, 2 Mar 2026 ${time} +0000`,
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b1"',
    'X-MS-Exchange-Message-Is-Ndr:',
    `Content-Language: ${language}`,
    '',
    '--b1',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: 8bit',
    '',
    rejected(remote),
    '',
    recipient,
    '',
    administrators,
    '',
    `${server} ${mta}`,
    '',
    recipient,
    remote,
    `Remote Server returned '${answer}'`,
    '',
    '--b1',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns;${mta}`,
    '',
    `Final-Recipient: rfc822;${recipient}`,
    'Action: failed',
    'Status: 5.7.1',
    `Diagnostic-Code: smtp;${answer}`,
    `Remote-MTA: dns;${remote}`,
    `Last-Attempt-Date: Mon, 2 Mar 2026 ${time} +0000`,
    '',
    '--b1',
    'Content-Type: text/rfc822-headers',
    '',
    `From: <${sender}>`,
    `To: <${recipient}>`,
    'Subject: Delivery plan',
    `Date: Mon, 2 Mar 2026 ${time} +0000`,
    `Message-ID: <plan-${n}@contoso.com>`,
    `X-MS-Exchange-Organization-Network-Message-Id: 0f0e0d0c-0b0a-4000-8000-${String(n).padStart(12, '0')}`,
    '',
    '--b1--',
    '',
  ].join('\r\n');
}
