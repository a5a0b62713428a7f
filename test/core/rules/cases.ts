import type { CheckOptions } from '../../../src/core/rules/index.ts';

export interface Case {
  readonly name: string;
  /** A mail with its problems drawn under the lines. */
  readonly text: string;
  readonly options?: Partial<CheckOptions>;
  /** What is offered: the text to copy, the key of a setting, or the kind. */
  readonly fixes?: readonly string[];
  /** What related information points at. */
  readonly related?: readonly string[];
}

/** A bounce of Exchange Online's shape around the header of the message that it returns. */
function bounce(original: string, status = plainStatus): string {
  return `
From: postmaster@contoso.com
To: ana@contoso.com
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

${status.trim()}

--b
Content-Type: text/rfc822-headers

${original.trim()}

--b--
`;
}

const plainStatus = `
Reporting-MTA: dns;mx.fabrikam.com

Final-Recipient: rfc822;ben@fabrikam.com
Action: failed
Status: 5.1.1
        ^^^^^ error 5.1.1: ben@fabrikam.com: 
`;
const addressed = 'From: ana@contoso.com\nTo: ben@fabrikam.com\nMessage-ID: <1@contoso.com>';

/** Hops, the newest first, as a header has them. */
function received(...hops: readonly (readonly [from: string, by: string, time: string])[]): string {
  return hops
    .map(([from, by, time]) => `Received: from ${from} by ${by} with ESMTPS; Mon, 2 Mar 2026 ${time}`)
    .join('\n');
}

const authentication: readonly Case[] = [
  {
    name: 'SPF does not allow the server',
    text: bounce(`
Authentication-Results: spf=fail smtp.mailfrom=contoso.com; dkim=none; dmarc=fail
                                                                       ^^^^^^^^^^ warning authentication-failed: DMARC fails for contoso.com. SPF does not allow
 action=oreject header.from=contoso.com
${addressed}`),
    fixes: [
      "Resolve-DnsName -Name 'contoso.com' -Type TXT",
      "Get-DkimSigningConfig -Identity 'contoso.com' | Format-List",
    ],
  },
  {
    name: 'signed by another, sent for another',
    text: bounce(`
Authentication-Results: mx.fabrikam.com; spf=pass smtp.mailfrom=alpineskihouse.com; dkim=pass
 header.d=alpineskihouse.com; dmarc=fail header.from=contoso.com
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning authentication-failed: DMARC fails for contoso.com. The envelope sender is of another domain
${addressed}`),
    fixes: ["Get-DkimSigningConfig -Identity 'contoso.com' | Format-List"],
  },
  {
    name: 'forwarded, without DMARC',
    text: bounce(`
Received-SPF: softfail (mx.fabrikam.com: domain of ana@contoso.com) client-ip=192.0.2.7
              ^^^^^^^^ warning authentication-failed: SPF fails for contoso.com. It was sent on
List-Id: <all.alpineskihouse.com>
${addressed}`),
    fixes: [],
  },
  {
    name: 'the key is not in the DNS',
    text: bounce(`
DKIM-Signature: v=1; d=contoso.com; s=sel1; b=x
Authentication-Results: mx.fabrikam.com; spf=none smtp.mailfrom=contoso.com;
 dkim=permerror (no key for signature) header.d=contoso.com
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning authentication-failed: DKIM fails for contoso.com. 
${addressed}`),
    fixes: [
      "Resolve-DnsName -Name 'contoso.com' -Type TXT",
      "Resolve-DnsName -Name 'sel1._domainkey.contoso.com' -Type TXT",
    ],
  },
  {
    name: 'unaligned, and DMARC would mind',
    text: bounce(`
Authentication-Results: mx.fabrikam.com; spf=pass smtp.mailfrom=bounces.alpineskihouse.com; dmarc=none
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information authentication-failed: Nothing that passed speaks for contoso.com
${addressed}`),
    fixes: [
      "Get-DkimSigningConfig -Identity 'contoso.com' | Format-List",
      "Resolve-DnsName -Name '_dmarc.contoso.com' -Type TXT",
    ],
  },
  {
    name: 'a sibling domain is aligned where the public suffixes are known',
    text: bounce(`
Authentication-Results: mx.fabrikam.com; spf=pass smtp.mailfrom=bounces.contoso.com; dmarc=none
From: ana@mail.contoso.com
To: ben@fabrikam.com`),
    options: { organizational: (domain) => domain.split('.').slice(-2).join('.') },
  },
  {
    name: 'an ordinary mail that fails Microsoft’s own check',
    text: `
Authentication-Results: spf=none smtp.mailfrom=contoso.com; dkim=none (message not signed); dmarc=none; compauth=fail reason=601
                                                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^ warning authentication-failed: compauth fails for contoso.com
From: ana@contoso.com

Hello
`,
  },
  {
    name: 'an ordinary newsletter, unaligned',
    text: `
Authentication-Results: mx.fabrikam.com; spf=pass smtp.mailfrom=alpineskihouse.com; dkim=pass header.d=alpineskihouse.com
From: ana@contoso.com

Hello
`,
  },
  {
    name: 'what an ARC set repeats is not what this server says',
    text: `
ARC-Authentication-Results: i=1; mx.fabrikam.com; spf=fail smtp.mailfrom=contoso.com; dmarc=fail
Authentication-Results: mx.fabrikam.com; dmarc=pass header.from=contoso.com
From: ana@contoso.com

Hello
`,
  },
];

const way: readonly Case[] = [
  {
    name: 'the relay pool, in a hop',
    text: bounce(`
Received: from mail.alpineskihouse.com (40.95.12.34) by mx.fabrikam.com; Mon, 2 Mar 2026 08:00:00 +0000
                                        ^^^^^^^^^^^ warning relay-pool: 40.95.12.34 is of the relay pool
${addressed}`),
    fixes: [
      "Get-MessageTraceV2 -MessageId '<1@contoso.com>' -StartDate (Get-Date).AddDays(-10) -EndDate (Get-Date) | ForEach-Object { Get-MessageTraceDetailV2 -MessageTraceId $_.MessageTraceId -RecipientAddress $_.RecipientAddress }",
    ],
  },
  {
    name: 'the relay pool, as the refused address',
    text: bounce(
      addressed,
      `
Reporting-MTA: dns;mail.contoso.com

Final-Recipient: rfc822;ben@fabrikam.com
Action: failed
Status: 5.7.1
        ^^^^^ error 5.7.1: ben@fabrikam.com: 
Diagnostic-Code: smtp;550 5.7.1 Client host [40.95.1.2] blocked using bl.spamcop.net
                                             ^^^^^^^^^ warning relay-pool: 40.95.1.2 is of the relay pool
`,
    ),
  },
  {
    name: 'a loop between two servers',
    text: bounce(`
${received(
  ['a.contoso.com', 'b.contoso.com', '08:00:05 +0000'],
  ['b.contoso.com', 'a.contoso.com', '08:00:04 +0000'],
  ['a.contoso.com', 'b.contoso.com', '08:00:03 +0000'],
  ['b.contoso.com', 'a.contoso.com', '08:00:02 +0000'],
  ['a.contoso.com', 'b.contoso.com', '08:00:01 +0000'],
)}
^^^^^^^^ warning mail-loop: The message runs in a loop: it went from a.contoso.com to b.contoso.com 3 times.
${addressed}`),
    related: ['Received'],
  },
  {
    name: 'a filter that hands back is no loop',
    text: bounce(`
${received(
  ['filter.contoso.com', 'a.contoso.com', '08:00:04 +0000'],
  ['a.contoso.com', 'filter.contoso.com', '08:00:03 +0000'],
  ['localhost', 'a.contoso.com', '08:00:02 +0000'],
  ['localhost', 'a.contoso.com', '08:00:02 +0000'],
  ['localhost', 'a.contoso.com', '08:00:02 +0000'],
)}
${addressed}`),
  },
  {
    name: 'thirty servers',
    text: bounce(`
${received(['h29.contoso.com', 'h30.contoso.com', '08:00:00 +0000'])}
^^^^^^^^ warning too-many-hops: The message passed 30 servers.
${received(...Array.from({ length: 29 }, (_, at) => [`h${28 - at}.contoso.com`, `h${29 - at}.contoso.com`, '08:00:00 +0000'] as const))}
${addressed}`),
  },
  {
    name: 'two hours at one server',
    text: bounce(`
Received: from a.contoso.com by b.contoso.com; Mon, 2 Mar 2026 10:10:00 +0000
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information slow-hop: From a.contoso.com to b.contoso.com it took 2 h 10 min.
Received: from c.contoso.com by a.contoso.com; Mon, 2 Mar 2026 09:00:00 +0100
${addressed}`),
    fixes: ['ndrLens.slowHopMinutes'],
    related: ['a.contoso.com'],
  },
  {
    name: 'half an hour, which the user calls slow',
    text: `
Received: from a.contoso.com by b.contoso.com; Mon, 2 Mar 2026 10:30:00 +0000
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information slow-hop: From a.contoso.com to b.contoso.com it took 30 min.
Received: from c.contoso.com by a.contoso.com; Mon, 2 Mar 2026 10:00:00 +0000
From: ana@contoso.com

Hello
`,
    options: { slowHopMinutes: 30 },
  },
  {
    name: 'half an hour',
    text: `
Received: from a.contoso.com by b.contoso.com; Mon, 2 Mar 2026 10:30:00 +0000
Received: from c.contoso.com by a.contoso.com; Mon, 2 Mar 2026 10:00:00 +0000
From: ana@contoso.com

Hello
`,
  },
  {
    name: 'a year: imported, not slow',
    text: `
Received: from a.contoso.com by b.contoso.com; Mon, 2 Mar 2026 10:30:00 +0000
Received: from c.contoso.com by a.contoso.com; Sun, 2 Mar 2025 10:00:00 +0000
From: ana@contoso.com

Hello
`,
  },
  {
    name: 'a year on the way of what bounced: sent on later',
    text: bounce(`
Received: from a.contoso.com by b.contoso.com; Mon, 2 Mar 2026 10:30:00 +0000
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information slow-hop: From a.contoso.com to b.contoso.com it took 365 d. No server keeps a message that long
Received: from c.contoso.com by a.contoso.com; Sun, 2 Mar 2025 10:00:00 +0000
${addressed}`),
    fixes: ['ndrLens.slowHopMinutes'],
    related: ['a.contoso.com'],
  },
  {
    name: 'clocks that disagree',
    text: `
Received: from a.contoso.com by b.contoso.com; Mon, 2 Mar 2026 10:00:00 +0000
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint clock-skew: By its clock b.contoso.com had the message 1 h before
Received: from c.contoso.com by a.contoso.com; Mon, 2 Mar 2026 11:00:00 +0000
From: ana@contoso.com

Hello
`,
  },
  {
    name: 'clocks that disagree by a minute',
    text: `
Received: from a.contoso.com by b.contoso.com; Mon, 2 Mar 2026 10:00:00 +0000
Received: from c.contoso.com by a.contoso.com; Mon, 2 Mar 2026 10:01:00 +0000
From: ana@contoso.com

Hello
`,
  },
];

const report: readonly Case[] = [
  {
    name: 'only delayed',
    text: bounce(
      addressed,
      `
Reporting-MTA: dns;mail.contoso.com

Final-Recipient: rfc822;ben@fabrikam.com
Action: delayed
Status: 4.4.7
        ^^^^^ warning 4.4.7: ben@fabrikam.com: 
Will-Retry-Until: Wed, 4 Mar 2026 08:00:00 +0000
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information delayed-only: Not failed yet: mail.contoso.com goes on trying until 2026-03-04 08:00:00 UTC.
`,
    ),
  },
  {
    name: 'one delayed, one failed',
    text: bounce(
      'From: ana@contoso.com\nTo: ben@fabrikam.com, cid@fabrikam.com',
      `
Reporting-MTA: dns;mail.contoso.com

Final-Recipient: rfc822;ben@fabrikam.com
Action: delayed
Status: 4.4.7
        ^^^^^ warning 4.4.7: ben@fabrikam.com: 

Final-Recipient: rfc822;cid@fabrikam.com
Action: failed
Status: 5.1.1
        ^^^^^ error 5.1.1: cid@fabrikam.com: 
`,
    ),
  },
  {
    name: 'fields that RFC 3464 requires are missing',
    text: bounce(
      addressed,
      `
X-Queue: 1

Final-Recipient: rfc822;ben@fabrikam.com
                        ^^^^^^^^^^^^^^^^ information report-field-missing: The delivery status lacks Reporting-MTA, Status,
Action: failed
        ^^^^^^ error nothing: ben@fabrikam.com: 
`,
    ),
  },
  {
    name: 'delivered, with a permanent failure',
    text: bounce(
      addressed,
      `
Reporting-MTA: dns;mail.contoso.com

Final-Recipient: rfc822;ben@fabrikam.com
Action: delivered
Status: 5.1.1
        ^^^^^ information status-action-mismatch: Status 5.1.1 says something else than the action “delivered”.
`,
    ),
    related: ['delivered'],
  },
  {
    name: 'failed when the time was up, which a temporary status may say',
    text: bounce(
      addressed,
      `
Reporting-MTA: dns;mail.contoso.com

Final-Recipient: rfc822;ben@fabrikam.com
Action: failed
Status: 4.4.7
        ^^^^^ error 4.4.7: ben@fabrikam.com: 
`,
    ),
  },
  {
    name: 'sent on from the address that it was written to',
    text: bounce(
      addressed,
      `
Reporting-MTA: dns;mail.contoso.com

Original-Recipient: rfc822;ben@fabrikam.com
Final-Recipient: rfc822;ben@alpineskihouse.com
                        ^^^^^^^^^^^^^^^^^^^^^^ information recipient-not-addressed: The message was written to ben@fabrikam.com, and sent on
Action: failed
Status: 5.1.1
        ^^^^^ error 5.1.1: ben@alpineskihouse.com: 
`,
    ),
    related: ['ben@fabrikam.com'],
  },
  {
    name: 'a pasted text may hold reports of several messages',
    text: `
Delivery has failed to these recipients:
         ^^^^^^^^^^ error nothing: cid@fabrikam.com: Failed

cid@fabrikam.com
Original message headers:

From: ana@contoso.com
To: ben@fabrikam.com
Message-ID: <1@contoso.com>
`,
  },
  {
    name: 'a member of a group; one in Cc is none',
    text: bounce(
      'From: ana@contoso.com\nTo: Team <team@contoso.com>\nCc: "Cid" <CID@fabrikam.com>',
      `
Reporting-MTA: dns;mail.contoso.com

Final-Recipient: rfc822;ben@fabrikam.com
                        ^^^^^^^^^^^^^^^^ information recipient-not-addressed: The message was not written to ben@fabrikam.com
Action: failed
Status: 5.1.1
        ^^^^^ error 5.1.1: ben@fabrikam.com: 

Final-Recipient: rfc822;cid@fabrikam.com
Action: failed
Status: 5.1.1
        ^^^^^ error 5.1.1: cid@fabrikam.com: 
`,
    ),
    related: ['team@contoso.com'],
  },
];

const sender = 'From: Ana <ana@contoso.com>\nTo: ben@fabrikam.com\nMessage-ID: <1@fabrikam.com>';
const forged: readonly Case[] = [
  {
    name: 'straight from an unknown address',
    text: bounce(`
Received: from [198.51.100.9] by mx.fabrikam.com with SMTP; Mon, 2 Mar 2026 10:00:00 +0000
From: Ana <ana@contoso.com>
      ^^^^^^^^^^^^^^^^^^^^^ information backscatter: Probably this message was not sent by contoso.com:
To: ben@fabrikam.com
Message-ID: <1@fabrikam.com>`),
    fixes: ['ndrLens.myDomains'],
  },
  {
    name: 'SPF refuses the server',
    text: bounce(`
Received: from vps.alpineskihouse.com (198.51.100.9) by mx.fabrikam.com with SMTP; Mon, 2 Mar 2026 10:00:00 +0000
Received-SPF: fail (mx.fabrikam.com) client-ip=198.51.100.9; envelope-from=ana@contoso.com
From: Ana <ana@contoso.com>
      ^^^^^^^^^^^^^^^^^^^^^ warning backscatter: Probably this message was not sent by contoso.com: nothing on its way is of contoso.com, and SPF fails.
To: ben@fabrikam.com
Message-ID: <1@fabrikam.com>`),
    fixes: ['ndrLens.myDomains'],
    options: { severity: (rule) => (rule === 'authenticationFailed' ? 'off' : undefined) },
  },
  {
    name: 'of a domain that the user names',
    text: bounce(`
Received: from vps.alpineskihouse.com (198.51.100.9) by mx.fabrikam.com with SMTP; Mon, 2 Mar 2026 10:00:00 +0000
From: Ana <ana@contoso.com>
      ^^^^^^^^^^^^^^^^^^^^^ warning backscatter: This message was not sent by you:
To: ben@fabrikam.com
Message-ID: <1@fabrikam.com>`),
    fixes: [],
    options: { myDomains: ['contoso.com'] },
  },
  {
    name: 'by a service that the user names',
    text: bounce(`
Received: from out.alpineskihouse.com (198.51.100.9) by mx.fabrikam.com with SMTP; Mon, 2 Mar 2026 10:00:00 +0000
${sender}`),
    options: { myDomains: ['contoso.com', 'alpineskihouse.com'] },
  },
  {
    name: 'by a service, and nothing says more',
    text: bounce(`
Received: from out.alpineskihouse.com (198.51.100.9) by mx.fabrikam.com with SMTP; Mon, 2 Mar 2026 10:00:00 +0000
${sender}`),
  },
  {
    name: 'by the sender’s own server',
    text: bounce(`
Received: from mail.contoso.com (198.51.100.9) by mx.fabrikam.com with SMTP; Mon, 2 Mar 2026 10:00:00 +0000
${sender}`),
    options: { myDomains: ['contoso.com'] },
  },
  {
    name: 'by Exchange Online, perhaps the user’s',
    text: bounce(`
Received: from eur05-obe.outbound.protection.outlook.com (40.107.20.108) by mx.fabrikam.com with ESMTPS; Mon, 2 Mar 2026 10:00:01 +0000
Received: from AM0.eurprd05.prod.outlook.com (198.51.100.3) by AM0.eurprd05.prod.outlook.com with HTTPS; Mon, 2 Mar 2026 10:00:00 +0000
${sender}`),
    options: { myDomains: ['contoso.com'] },
  },
  {
    name: 'signed in',
    text: bounce(`
Received: from [198.51.100.9] by mx.fabrikam.com with ESMTPSA; Mon, 2 Mar 2026 10:00:00 +0000
${sender}`),
  },
  {
    name: 'signed in, as Postfix says it',
    text: bounce(`
Received: from [192.0.2.2] (unknown [198.51.100.9])
	(Authenticated sender: ana@contoso.com)
	by mx.fabrikam.com (Postfix) with ESMTP id 4F2A; Mon, 2 Mar 2026 10:00:00 +0000
${sender}`),
  },
];

const text: readonly Case[] = [
  {
    name: 'characters that the editor could not decode',
    text: `
From: ana@contoso.com
Subject: Gr\ufffd\ufffde
           ^ information lost-characters: Characters were lost here

Hello \ufffd
`,
    fixes: ['read-from-bytes'],
  },
  {
    name: 'a multipart that is cut off',
    text: `
From: ana@contoso.com
Content-Type: multipart/mixed; boundary=b
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint mime-boundary-missing: This multipart has no closing boundary

--b
Content-Type: text/plain; charset=klingon
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint charset-unknown: The charset of this part is not known

Hello
`,
  },
  {
    name: 'multiparts without their boundaries',
    text: `
From: ana@contoso.com
Content-Type: multipart/mixed
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint mime-boundary-unnamed: This multipart does not name its boundary.

Hello
`,
  },
  {
    name: 'a header that breaks off',
    text: `
From: ana@contoso.com
this is no field
^^^^^^^^^^^^^^^^ hint header-line-malformed: This line of the header is not a field.
Subject: Hello
and neither is this
^^^^^^^^^^^^^^^^^^^ hint header-not-ended: The header is not ended by an empty line.
Hello
`,
  },
  {
    name: 'an ordinary mail',
    text: `
${received(['a.contoso.com', 'mx.fabrikam.com', '10:00:01 +0000'], ['b.contoso.com', 'a.contoso.com', '10:00:00 +0000'])}
Authentication-Results: mx.fabrikam.com; spf=pass smtp.mailfrom=contoso.com; dkim=pass header.d=contoso.com; dmarc=pass
From: ana@contoso.com
To: ben@fabrikam.com
Subject: Status 5.7.1

550 5.7.1 is a code.
`,
  },
];

const places: readonly Case[] = [
  {
    name: 'only the subject says what happened: the problem is at the recipient',
    text: `
From: postmaster@fabrikam.com
To: ana@contoso.com
Subject: Unzustellbar: Angebot

User unknown:

ben@fabrikam.com
^^^^^^^^^^^^^^^^ error generic/user-unknown: ben@fabrikam.com: 
`,
  },
];

export const cases: readonly Case[] = [...places, ...authentication, ...way, ...report, ...forged, ...text];
