import type { RowText } from '../../texts.ts';
import {
  ACCEPT_SENDER,
  ASK_FOR_ADDRESS,
  CHECK_ADDRESS,
  CHECK_DKIM,
  CHECK_DMARC,
  CHECK_INBOUND_CONNECTORS,
  CHECK_MX,
  CHECK_OUTBOUND_CONNECTORS,
  CHECK_PTR,
  CHECK_RECIPIENT_EXISTS,
  CHECK_RECIPIENT_TRACE,
  CHECK_RESTRICTED,
  CHECK_SPF,
  CHECK_TRANSPORT_RULES,
  COUNT_SENDERS,
  COUNT_SENDERS_TO_MAILBOX,
  FORWARD_TO_OWN_ADMIN,
  OPEN_SERVICE_REQUEST,
  RELEASE_SENDER,
  REMOVE_FOREIGN_RULES,
  SECURE_ACCOUNT,
  SEND_LATER,
  STILL_WAITING,
  STOP_BULK,
  TELL_RECIPIENT,
  TRACE_FAILURES,
  TRACE_MESSAGE,
  TRACE_SENDER,
  TYPE_ADDRESS_AGAIN,
  USE_BULK_SERVICE,
  USE_DELIST_PORTAL,
  WRITE_DELIST_MAIL,
  WRITE_POSTMASTER,
} from './steps.ts';

type Questions = NonNullable<RowText['questions']>;

/* Rows that come in two codes, one while Exchange Online still tries (4.x) and one when it gave up (5.x). */

const MTA_STS_HOST: RowText = {
  title: 'Recipient’s mail host is not in its MTA-STS policy',
  happened:
    'The recipient’s domain publishes which hosts may take its mail (an MTA-STS policy), and the host in its MX record is not among them, so Exchange Online would not deliver there.',
  cause:
    'Most often the domain moved to another mail provider and nobody updated the policy file. Rarely, somebody is tampering with the DNS answers, which is what the policy is there to catch.',
  steps: {
    'recipient-admin': [
      {
        text: 'Compare the mx lines of your policy file with your MX records, and make them agree.',
        url: 'https://learn.microsoft.com/purview/enhancing-mail-flow-with-mta-sts',
        command:
          'Resolve-DnsName fabrikam.com -Type MX; Invoke-WebRequest https://mta-sts.fabrikam.com/.well-known/mta-sts.txt',
      },
      {
        text: 'Give the id in the _mta-sts TXT record a new value, so that senders fetch the new policy.',
        command: 'Resolve-DnsName _mta-sts.fabrikam.com -Type TXT',
      },
    ],
    'sender-admin': [WRITE_POSTMASTER],
    sender: [TELL_RECIPIENT],
  },
  questions: [
    {
      question: 'Can I switch the check off for this domain?',
      answer:
        'No. The policy is the recipient’s, and it asks senders to refuse. Mail flows again once they correct it.',
    },
  ],
};

const MTA_STS_CERTIFICATE: RowText = {
  title: 'Recipient server’s certificate fails its MTA-STS policy',
  happened:
    'Exchange Online connected to the recipient’s server, found that its certificate does not meet the domain’s own MTA-STS policy, and did not hand over the message.',
  cause:
    'The certificate expired, was issued by nobody whom Exchange Online trusts, or does not carry the host name in the policy. The reason in the answer tells which.',
  steps: {
    'recipient-admin': [
      {
        text: 'Install a valid certificate from a public authority that names the MX host.',
        url: 'https://learn.microsoft.com/purview/enhancing-mail-flow-with-mta-sts',
      },
      { text: 'Send the whole chain, intermediate certificates included.' },
      {
        text: 'If this takes long, set the policy to mode: testing and change the id in the _mta-sts TXT record.',
      },
    ],
    'sender-admin': [WRITE_POSTMASTER],
    sender: [TELL_RECIPIENT],
  },
};

const DANE_NO_TLS: RowText = {
  title: 'Recipient’s server offers no encryption',
  happened:
    'The recipient’s domain promises encrypted delivery in DNS (DANE), but its server offered no STARTTLS or failed to complete it, so Exchange Online did not send the message in the clear.',
  cause:
    'Encryption was switched off on that server, or its TLS settings are broken. A firewall between the two that strips STARTTLS does the same.',
  steps: {
    'recipient-admin': [
      { text: 'Turn STARTTLS on at the MX host, with TLS 1.2 or newer.' },
      { text: 'Look for a firewall or SMTP inspection that removes STARTTLS.' },
      { text: 'If the server is not to offer TLS, remove its TLSA records from DNS.' },
    ],
    'sender-admin': [TRACE_MESSAGE, WRITE_POSTMASTER],
    sender: [TELL_RECIPIENT],
  },
};

const DANE_EXPIRED: RowText = {
  title: 'Recipient server’s certificate has expired',
  happened:
    'Exchange Online reached the recipient’s server, was shown a certificate that has expired, and broke off before handing over the message.',
  cause: 'The certificate was not renewed, or it was renewed but the mail server still uses the old one.',
  steps: {
    'recipient-admin': [
      { text: 'Renew the certificate of the MX host and make the mail service load it.' },
      { text: 'Publish matching TLSA records before you put the new certificate to use.' },
    ],
    'sender-admin': [WRITE_POSTMASTER],
    sender: [TELL_RECIPIENT],
  },
};

const DANE_TLSA: RowText = {
  title: 'Recipient’s certificate does not match its DANE record',
  happened:
    'The recipient’s DNS says which certificate its server must show (a TLSA record), the server showed another one, and Exchange Online broke off.',
  cause:
    'Nearly always the certificate was renewed and the TLSA record was forgotten, or the record was written wrongly. An attack on the domain looks the same, so senders must not skip the check.',
  steps: {
    'recipient-admin': [
      {
        text: 'Publish TLSA records that fit the certificate in use, and wait until the old records have left the caches.',
        url: 'https://www.rfc-editor.org/rfc/rfc7671',
      },
      { text: 'Keep one record for the present key and one for the next, so that a renewal breaks nothing.' },
    ],
    'sender-admin': [
      {
        text: 'Test the recipient’s DANE and DNSSEC with the Remote Connectivity Analyzer, and keep the result as proof.',
        url: 'https://testconnectivity.microsoft.com/',
      },
      WRITE_POSTMASTER,
    ],
    sender: [TELL_RECIPIENT],
  },
  questions: [
    {
      question: 'Can I exempt this one domain?',
      answer:
        'Going round the check means sending without it, for instance through a connector to a host you name. Do so only after the recipient’s admin has confirmed the mistake in person, and take it back afterwards.',
    },
  ],
};

const DANE_DNSSEC: RowText = {
  title: 'Recipient domain’s signed DNS does not check out',
  happened:
    'The recipient’s domain says that its DNS is signed (DNSSEC), Exchange Online could not verify the signatures, and it did not trust the answer enough to deliver.',
  cause:
    'A signature expired, a key was changed without updating the parent zone, or the domain moved to a DNS host that does not sign.',
  steps: {
    'recipient-admin': [
      { text: 'Ask your DNS host to repair the chain: DS record at the parent, keys, signatures.' },
      { text: 'If signing is no longer wanted, remove the DS record at the registrar first.' },
    ],
    'sender-admin': [
      {
        text: 'Look at the recipient domain’s chain of signatures and keep the result as proof.',
        url: 'https://dnsviz.net/',
      },
      WRITE_POSTMASTER,
    ],
    sender: [TELL_RECIPIENT],
  },
};

const DANE_NAME: RowText = {
  title: 'Certificate does not name the recipient’s mail host',
  happened:
    'The certificate of the recipient’s server carries other names than its MX host or domain, and as its DNS demands a match (DANE), Exchange Online broke off.',
  cause:
    'The server shows a certificate made for another host, or the MX record points to a name the certificate lacks.',
  steps: {
    'recipient-admin': [
      {
        text: 'Use a certificate whose subject alternative names hold the MX host.',
        url: 'https://learn.microsoft.com/purview/how-smtp-dane-works',
      },
      { text: 'Or point the MX record to the host name that the certificate has.' },
    ],
    'sender-admin': [WRITE_POSTMASTER],
    sender: [TELL_RECIPIENT],
  },
};

/* Bans of an account or a domain by Exchange Online. */

const BAN_QUESTIONS: Questions = [
  {
    question: 'Does another domain or relay get round it?',
    answer:
      'It may move the mail for a day, and spreads the problem to the next name or address. Find and stop what was sent first.',
  },
  {
    question: 'How long does the ban last?',
    answer: 'Microsoft states no time. Support lifts it once the cause is gone.',
  },
];

const BANNED_ACCOUNT: RowText = {
  title: 'Sender banned for spam',
  happened: 'Exchange Online refused the message because the sending account was seen to send spam and is banned.',
  cause:
    'The account or an application password was stolen and used to send spam. Less often, somebody sent a large unsolicited mailing.',
  steps: {
    'sender-admin': [SECURE_ACCOUNT, REMOVE_FOREIGN_RULES, TRACE_SENDER, CHECK_RESTRICTED, OPEN_SERVICE_REQUEST],
    microsoft: [{ text: 'Check that the abuse has stopped, and lift the ban.' }],
    sender: [FORWARD_TO_OWN_ADMIN],
  },
  questions: BAN_QUESTIONS,
};

/* Recipients closed to people from outside. */

const CLOSED_QUESTIONS: Questions = [
  {
    question: 'Can I sign in or change something on my side to get through?',
    answer:
      'No. "Authenticated" here means a sender inside the recipient\'s organization; DKIM, SPF and another mail program do not change that.',
  },
];

const CLOSED_SENDER_STEPS = { sender: [TELL_RECIPIENT], 'sender-admin': [WRITE_POSTMASTER] };

/* Daily limits. */

const LIMIT_QUESTIONS: Questions = [
  {
    question: 'When can we send again?',
    answer:
      'The count runs over the last 24 hours, not from midnight. Sending resumes by itself when enough of yesterday’s recipients have dropped out of it.',
  },
  {
    question: 'Can Microsoft raise the limit for a day?',
    answer: 'Do not plan on it: the limit is part of the service. For mass mail use a service made for it.',
  },
];

const COMPROMISE_FIRST: RowText['steps'] = {
  'sender-admin': [TRACE_SENDER, CHECK_RESTRICTED, SECURE_ACCOUNT, USE_BULK_SERVICE],
};

/** Exchange Online's own table. */
export const EXCHANGE_ONLINE_TEXTS: Readonly<Record<string, RowText>> = {
  'exo/4.3.2': {
    title: 'Recipient’s mailbox is getting too much at once',
    happened:
      'Exchange Online slowed down delivery to this mailbox because too many messages were arriving for it at the same moment.',
    cause:
      'An application, an alert system or a mail storm fills the mailbox. The brake is there by design, so that one busy mailbox does not slow down its neighbors.',
    steps: {
      sender: [SEND_LATER, { text: 'If a program sends to this mailbox, spread its messages out.' }],
      'recipient-admin': [COUNT_SENDERS_TO_MAILBOX, { text: 'Send alerts and reports to a mailbox of their own.' }],
    },
  },

  'exo/4.4.7': {
    title: 'Gave up waiting for the recipient’s server',
    happened: 'The message stayed in the queue until its time ran out, because no attempt to deliver it succeeded.',
    cause:
      'The recipient’s server was down, out of reach or answered every attempt with a temporary error. A mistyped domain or a very long list of recipients in the header can do the same.',
    steps: {
      'recipient-admin': [
        { text: 'Check that your MX hosts answer on port 25 from the internet.' },
        { text: 'Look in your firewall and mail logs for refused or broken connections at the times in the bounce.' },
      ],
      sender: [CHECK_ADDRESS, { text: 'Send again; if the other server is back, this is enough.', resend: true }],
      'sender-admin': [TRACE_MESSAGE, CHECK_MX, WRITE_POSTMASTER],
    },
    questions: [
      {
        question: 'It expired: will Exchange Online try again?',
        answer: 'No. This message is given up; it has to be sent anew.',
      },
    ],
    delayed: STILL_WAITING,
  },

  'exo/4.4.8': MTA_STS_HOST,

  'exo/4.4.316': {
    title: 'Recipient’s server refuses the connection',
    happened: 'Exchange Online tried to reach the recipient’s server, and the connection was refused each time.',
    cause:
      'The mail service there is stopped, or a firewall turns Exchange Online’s addresses away. If the address in the bounce is your own smart host or on-premises server, the fault is on your side.',
    steps: {
      'recipient-admin': [
        { text: 'Check that the mail service runs and listens on port 25 at the address in the bounce.' },
        {
          text: 'Let Exchange Online’s published address ranges through the firewall.',
          url: 'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
        },
      ],
      'sender-admin': [
        { text: 'Find out whose address the bounce names: your own smart host, or the recipient’s server.' },
        CHECK_OUTBOUND_CONNECTORS,
        CHECK_MX,
        WRITE_POSTMASTER,
      ],
      sender: [TELL_RECIPIENT],
    },
  },

  'exo/4.4.317': {
    title: 'Server shows an incomplete certificate chain',
    happened:
      'Exchange Online started an encrypted connection, could not trace the certificate of the other server to an authority it trusts, and broke off.',
    cause:
      'The other server sends its own certificate without the intermediate ones. Exchange Online does not go and fetch them. A private or self-signed certificate fails in the same way where the connector asks for a trusted one.',
    steps: {
      'recipient-admin': [
        {
          text: 'Configure the mail server to send the full chain, intermediate certificates included.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root',
        },
        {
          text: 'Check the chain from outside.',
          command: 'openssl s_client -starttls smtp -connect mail.fabrikam.com:25 -showcerts',
        },
      ],
      'sender-admin': [
        { text: 'If the host is your own smart host or on-premises server, install the full chain there.' },
        CHECK_OUTBOUND_CONNECTORS,
        WRITE_POSTMASTER,
      ],
    },
  },

  'exo/4.5.3': {
    title: 'Too many recipients of one domain in a message',
    happened: 'The server put the message off because it was addressed to more than 200 recipients of the same domain.',
    cause:
      'A program or server handed over one message for a long list of people at one domain. Distribution groups count as one until they are expanded.',
    steps: {
      'sender-admin': [
        { text: 'Set the sending server or program to split messages into fewer than 200 recipients a domain.' },
        { text: 'Or address a distribution group instead of a list of people.' },
      ],
      sender: [{ text: 'Send the message to smaller groups.' }],
    },
  },

  'exo/4.7.5': MTA_STS_CERTIFICATE,

  'exo/4.7.26': {
    title: 'Message over IPv6 passes neither SPF nor DKIM',
    happened: 'Microsoft did not take the message because it came over IPv6 and neither SPF nor DKIM vouched for it.',
    cause:
      'The sending server has an IPv6 address that the SPF record lacks, and it does not sign. Microsoft is stricter on IPv6 than on IPv4.',
    steps: {
      'sender-admin': [
        { text: 'Add the IPv6 address of the server to your SPF record (ip6:).' },
        CHECK_SPF,
        { text: 'Sign outgoing mail with DKIM on the server that sends it.' },
        { text: 'If neither can be done today, let that server send over IPv4.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'exo/4.7.321': DANE_NO_TLS,
  'exo/4.7.322': DANE_EXPIRED,
  'exo/4.7.323': DANE_TLSA,
  'exo/4.7.324': DANE_DNSSEC,
  'exo/4.7.325': DANE_NAME,

  'exo/4.7.500-699': {
    title: 'Sending slowed down: unusual traffic',
    happened: 'Microsoft put the message off for now because the sending address suddenly behaves unlike before.',
    cause:
      'The sending address is new, or sends far more than it used to. A stolen account or a mailing does this; so does an on-premises server or gateway that relays through Microsoft 365 without a connector.',
    steps: {
      'sender-admin': [
        STOP_BULK,
        CHECK_RESTRICTED,
        TRACE_FAILURES,
        {
          text: 'If your own server or gateway relays through Microsoft 365, set up an inbound connector for it.',
          url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/set-up-connectors-to-route-mail',
        },
      ],
      sender: [SEND_LATER],
    },
    questions: [
      {
        question: 'How long does it last?',
        answer:
          'It ends by itself; Microsoft names no hour. For an address with no history its article speaks of a few days of normal traffic.',
      },
      {
        question: 'Does resending help?',
        answer: 'No: the server retries by itself, and a burst of copies is what the brake reacts to.',
      },
    ],
  },

  'exo/4.7.850-899': {
    title: 'Sending address slowed down while it is looked at',
    happened: 'Microsoft put the message off for now because it saw suspicious traffic from the sending IP address.',
    cause:
      'Somebody sends spam through that address: a stolen account, an open relay, an infected machine, or another customer of the same provider.',
    steps: {
      'sender-admin': [
        STOP_BULK,
        CHECK_RESTRICTED,
        { text: 'If the address is your own server, read its logs for mail that nobody in your house sent.' },
        TRACE_FAILURES,
      ],
      sender: [SEND_LATER],
    },
    questions: [
      {
        question: 'How long does it last?',
        answer: 'Microsoft names no time: the limit goes away once the traffic looks normal.',
      },
    ],
  },

  'exo/5.0.350': {
    title: 'Recipient’s server refused the message’s format',
    happened:
      'The recipient’s server turned the message down, and Exchange Online reports it under a general code because the answer fits no other.',
    cause:
      'If the answer says that the x-dg-ref header is too long, a Rich Text message carries a message within a message. If it says policy violation (AS345), an attachment holds some 20 or more embedded files. With any other text, that text is the cause.',
    steps: {
      sender: [
        { text: 'For x-dg-ref: set the message format to HTML instead of Rich Text and send again.' },
        { text: 'For AS345: take embedded files out of the attachment, or send them as separate files.' },
      ],
      'sender-admin': [
        {
          text: 'Turn Rich Text off for mail to that domain.',
          url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/message-format-and-transmission',
          command: 'Set-RemoteDomain -Identity Fabrikam -TNEFEnabled $false',
        },
        TRACE_MESSAGE,
      ],
    },
    questions: [
      {
        question: 'What if the bounce says neither of the two?',
        answer: 'Then read what stands after the arrow: that is the other server’s own answer, and the one to act on.',
      },
    ],
  },

  'exo/5.1.0': {
    title: 'Reply to a saved message lost its address',
    happened: 'Exchange Online could not turn an address in the message into one it can deliver to.',
    cause:
      'Typically somebody replied to a message that had been saved as a file: it holds an internal name instead of an email address. A badly formed address does the same.',
    steps: {
      sender: [{ text: 'Start a new message instead of replying, and type the address by hand.' }, TYPE_ADDRESS_AGAIN],
      'sender-admin': [
        {
          text: 'If the recipient is one of yours who was moved, add the old internal name as an X500 address.',
          command:
            "Set-Mailbox -Identity user@contoso.com -EmailAddresses @{Add='X500:/o=Example/ou=Group/cn=Recipients/cn=user'}",
        },
      ],
    },
  },

  'exo/5.1.1': {
    title: 'No such mailbox',
    happened: 'The recipient’s server answered that it has no mailbox of that name.',
    cause:
      'The address was mistyped, or the person left. Inside one organization, Outlook may also have kept an old entry for a mailbox that was moved or made anew.',
    steps: {
      sender: [CHECK_ADDRESS, TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS],
      'recipient-admin': [CHECK_RECIPIENT_EXISTS],
    },
    questions: [
      {
        question: 'Does sending the same message again help?',
        answer: 'No. If the address is right, write a new message; a resend carries the stale entry along.',
      },
    ],
  },

  'exo/5.1.8': {
    title: 'Account blocked for sending too much or spam',
    happened: 'Exchange Online refused the message because this account is barred from sending.',
    cause:
      'Most often the account was stolen and sent spam. Otherwise it went over the sending limits, by a mailing or a program that ran wild.',
    steps: {
      'sender-admin': [SECURE_ACCOUNT, REMOVE_FOREIGN_RULES, TRACE_SENDER, RELEASE_SENDER],
      sender: [
        FORWARD_TO_OWN_ADMIN,
        { text: 'Tell your admin of any link you opened or password you typed that felt odd.' },
      ],
    },
    questions: [
      {
        question: 'How long until the account can send?',
        answer:
          'After you release it, usually within an hour, at most 24. If it still cannot send after a day, open a service request.',
      },
      {
        question: 'Can I release it first and look afterwards?',
        answer: 'Then it is soon blocked again, and the intruder keeps the way in. Secure it first.',
      },
      {
        question: 'Can the user send from another account meanwhile?',
        answer:
          'Only from one with another password on a machine you trust; otherwise the next account goes the same way.',
      },
    ],
  },

  'exo/5.1.10': {
    title: 'No such address at the recipient’s organization',
    happened: 'Microsoft 365 looked the recipient up, found no such address, and refused the message.',
    cause:
      'A typing mistake, an address that no longer exists, or a stale suggestion in Outlook. On the recipient’s side: a mailbox without license, an address not synchronized yet, or a domain set up as if all its mailboxes were in Microsoft 365.',
    steps: {
      sender: [CHECK_ADDRESS, TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS],
      'recipient-admin': [
        CHECK_RECIPIENT_EXISTS,
        { text: 'Check that the mailbox has an Exchange Online license.', url: 'https://admin.cloud.microsoft' },
        {
          text: 'If part of the mailboxes are elsewhere, set the accepted domain to Internal relay.',
          url: 'https://admin.exchange.microsoft.com/#/accepteddomains',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
      ],
      'sender-admin': [{ text: 'If the domain is one you host yourself, do the checks of the recipient’s admin.' }],
    },
    questions: [
      {
        question: 'The address is right and others reach it. What now?',
        answer:
          'Compare the address in the bounce with the one they use: forwarding or a contact may have replaced it. If they are the same, the recipient’s admin has to look at the directory.',
      },
    ],
  },

  'exo/5.1.20': {
    title: 'Several From addresses but no Sender',
    happened:
      'Exchange Online refused the message because its From field has more than one address and there is no Sender.',
    cause: 'A program or script wrote two addresses into From. Mail programs for people do not do this.',
    steps: {
      sender: [{ text: 'Send from a single address.' }],
      'sender-admin': [
        { text: 'Make the program put one address into From.' },
        {
          text: 'If it must have several, have it add a Sender field with one address.',
          url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6.2',
        },
      ],
    },
  },

  'exo/5.1.90': {
    title: 'Daily recipient limit of this mailbox reached',
    happened:
      'Exchange Online refused the message because this mailbox has written to as many recipients as a day allows.',
    cause:
      'A mailing or a program sends from a personal mailbox; the limit is 10,000 recipients in 24 hours. If nobody sent that much, the account is probably stolen.',
    steps: {
      sender: [
        { text: 'Wait until enough of the last 24 hours has passed, then go on in smaller numbers.' },
        FORWARD_TO_OWN_ADMIN,
      ],
      ...COMPROMISE_FIRST,
    },
    questions: LIMIT_QUESTIONS,
  },

  'exo/5.2.2': {
    title: 'Sending limit of this mailbox reached',
    happened: 'Exchange Online did not accept the message because the sender went over a sending limit.',
    cause:
      'The mailbox sent too many messages in a minute or to too many recipients in a day: 30 messages a minute, 10,000 recipients a day. If nobody sent that much, think of a stolen account. With other words, 5.2.2 means that the recipient’s mailbox is full.',
    steps: {
      sender: [SEND_LATER, FORWARD_TO_OWN_ADMIN],
      ...COMPROMISE_FIRST,
    },
    questions: LIMIT_QUESTIONS,
  },

  'exo/5.2.121': {
    title: 'Too many messages an hour from you to this mailbox',
    happened:
      'Exchange Online refused the message because this sender writes to this one mailbox more often than an hour allows.',
    cause: 'A monitoring system, a script or a loop sends alert after alert. People rarely reach this limit by hand.',
    steps: {
      sender: [{ text: 'Stop the program that sends, wait an hour, and let it gather its messages into few.' }],
      'recipient-admin': [
        {
          text: 'See which mailboxes are over their receiving limit, and by whom.',
          url: 'https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mailboxes-exceeding-receiving-limits-report',
        },
      ],
    },
  },

  'exo/5.2.122': {
    title: 'Recipient gets too many messages an hour',
    happened: 'Exchange Online refused the message because the mailbox had taken in all that it may in one hour.',
    cause:
      'Alerts, a mail storm or a flood of sign-up mails fill the mailbox; the limit is 3,600 messages an hour from all senders together. The sender of this bounce may have done nothing unusual.',
    steps: {
      'recipient-admin': [
        COUNT_SENDERS_TO_MAILBOX,
        {
          text: 'Look at the report on mailboxes over their receiving limit.',
          url: 'https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mailboxes-exceeding-receiving-limits-report',
        },
        { text: 'Block the flood with a mail flow rule, or send alerts to another mailbox.' },
      ],
      sender: [SEND_LATER, TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'Does it pass by itself?',
        answer:
          'Yes, within the hour once the flood stops. Messages refused meanwhile are not retried: send them again.',
      },
    ],
  },

  'exo/5.3.190': {
    title: 'Journaling from on-premises is not switched on',
    happened:
      'Exchange Online refused a journal copy from an on-premises server because this tenant does not take such copies.',
    cause:
      'A journal rule on the on-premises servers points to Microsoft 365, but Journaling Archive is off in the tenant.',
    steps: {
      'sender-admin': [
        {
          text: 'Let the on-premises journal rule deliver somewhere else.',
          command: 'Get-JournalRule | Format-List Name, Enabled, JournalEmailAddress',
        },
        { text: 'Or turn Journaling Archive on in the tenant; Microsoft documents no cmdlet for it.' },
      ],
    },
  },

  'exo/5.4.1-relay': {
    title: 'Server does not take mail for the recipient’s domain',
    happened:
      'The server to which the recipient’s domain points answered that it does not accept mail for that domain.',
    cause:
      'The MX record still names an old provider, or the domain was never finished at the new one. An expired or moved domain does the same.',
    steps: {
      'recipient-admin': [
        { text: 'Point the MX record to the service that holds the mailboxes.', url: 'https://admin.cloud.microsoft' },
        {
          text: 'Check that the domain is an accepted domain and verified.',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
      ],
      'sender-admin': [
        CHECK_MX,
        { text: 'If the server named in the bounce is your own smart host, let it relay for your tenant.' },
        WRITE_POSTMASTER,
      ],
      sender: [CHECK_ADDRESS, TELL_RECIPIENT],
    },
  },

  'exo/5.4.1-rejected': {
    title: 'Address does not exist in the recipient’s directory',
    happened:
      'Microsoft 365 refused the message at the door because the address is not in the directory of the recipient’s organization.',
    cause:
      'The address is mistyped or gone. If it is right, the directory in the cloud lacks it: a new domain, a public folder or a group that exists only on-premises and was not synchronized.',
    steps: {
      sender: [CHECK_ADDRESS, TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS],
      'recipient-admin': [
        CHECK_RECIPIENT_EXISTS,
        {
          text: 'If all addresses of the domain fail, set the accepted domain to Internal relay and back to Authoritative.',
          url: 'https://admin.exchange.microsoft.com/#/accepteddomains',
        },
        {
          text: 'In a hybrid organization, synchronize the mailbox, public folder or group; allow up to 24 hours.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-4-1',
        },
      ],
    },
    questions: [
      {
        question: 'It says Access denied. Are we blocked?',
        answer: 'No. This wording is about the address only, not about you, your domain or your IP address.',
      },
    ],
  },

  'exo/5.4.6': {
    title: 'Message went round in a loop',
    happened: 'The message passed from server to server in a circle until one of them stopped it.',
    cause:
      'Two systems each believe that the other has the mailbox: a connector, an accepted domain or an MX record that points back. Two mailboxes that forward to each other do the same. 5.4.6 comes from an on-premises Exchange server, 5.4.14 from Exchange Online.',
    steps: {
      'recipient-admin': [
        {
          text: 'Read the Received lines of the returned message from bottom to top, and find the two hosts that alternate.',
        },
        {
          text: 'Check the type of the accepted domain: Authoritative where all mailboxes are in the cloud, Internal relay where not.',
          url: 'https://admin.exchange.microsoft.com/#/accepteddomains',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
        CHECK_OUTBOUND_CONNECTORS,
        {
          text: 'Look for forwarding on the mailbox and in its rules.',
          command:
            'Get-Mailbox user@fabrikam.com | Format-List ForwardingAddress, ForwardingSmtpAddress; Get-InboxRule -Mailbox user@fabrikam.com',
        },
      ],
      'sender-admin': [
        { text: 'If your own hosts are in the circle, do the same checks on your side.' },
        WRITE_POSTMASTER,
      ],
    },
    questions: [
      {
        question: 'Does resending help?',
        answer: 'No, each copy makes the same round until the routing is corrected.',
      },
    ],
  },

  'exo/5.4.8': MTA_STS_HOST,

  'exo/5.4.300': {
    title: 'Message expired before it could be delivered',
    happened:
      'Exchange Online kept trying and gave up, as the destination never took the message within the time allowed.',
    cause:
      'The recipient’s server never answered or only with temporary errors. More rarely the message failed and the bounce itself could not be delivered.',
    steps: {
      'recipient-admin': [
        { text: 'Check that your MX hosts answer on port 25 from the internet.' },
        CHECK_RECIPIENT_TRACE,
      ],
      'sender-admin': [TRACE_MESSAGE, CHECK_MX, CHECK_OUTBOUND_CONNECTORS, WRITE_POSTMASTER],
      sender: [CHECK_ADDRESS, TELL_RECIPIENT],
    },
    delayed: STILL_WAITING,
  },

  'exo/5.5.0': {
    title: 'No such Outlook.com or Hotmail mailbox',
    happened: 'Outlook.com answered that it has no mailbox of that name.',
    cause: 'The address is mistyped, or the account was closed after long disuse.',
    steps: { sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS] },
  },

  'exo/5.6.11': {
    title: 'Message has line ends the other server cannot take',
    happened: 'The recipient’s server cannot take lines that end in a bare line feed, and the message has some.',
    cause:
      'A mail program, a script or an attachment put them in. Exchange Online passes them on unchanged, as removing them would break DKIM signatures, and an old server cannot receive them.',
    steps: {
      sender: [
        { text: 'Send the message from Outlook or Outlook on the web.' },
        { text: 'Try it without the attachment, or with the attachment zipped.' },
      ],
      'sender-admin': [{ text: 'If a script or device writes the message, have it end lines with CR LF.' }],
      'recipient-admin': [
        { text: 'Use a server that supports CHUNKING (BDAT).' },
        {
          text: 'On Exchange Server, let the receive connector accept bare line feeds.',
          command:
            "Set-ReceiveConnector -Identity 'MAIL01\\Default Frontend MAIL01' -BareLinefeedRejectionEnabled $false",
        },
      ],
    },
  },

  'exo/5.7.1-unauthorized': {
    title: 'Sender is not allowed to write to this recipient',
    happened: 'The server that answered knows the recipient, but its rules do not let this sender through.',
    cause:
      'Often the recipient is a group that takes mail from members or certain senders only. A mail flow rule that rejects the message does the same.',
    steps: {
      'recipient-admin': [
        {
          text: 'Look at who may write to the group or mailbox.',
          command:
            'Get-DistributionGroup group@fabrikam.com | Format-List RequireSenderAuthenticationEnabled, AcceptMessagesOnlyFromSendersOrMembers, RejectMessagesFromSendersOrMembers',
        },
        CHECK_TRANSPORT_RULES,
        ACCEPT_SENDER,
      ],
      'sender-admin': [
        {
          text: 'If the bounce names no other server, the rule is your own: check group settings and mail flow rules.',
        },
        CHECK_TRANSPORT_RULES,
      ],
      sender: [{ text: 'Ask the group’s owner or the recipient for permission to write.' }, TELL_RECIPIENT],
    },
  },

  'exo/5.7.1-relay': {
    title: 'Server will not pass mail on to this domain',
    happened:
      'The server that answered is not in charge of the recipient’s domain and will not pass mail on for strangers.',
    cause:
      'An MX record points to a server that does not know the domain, or the sending server may not relay through this one. If nobody sent the message, a spammer used the sender’s address.',
    steps: {
      'recipient-admin': [
        { text: 'Point the MX record to the right server, or add the domain to the server it points to.' },
        CHECK_INBOUND_CONNECTORS,
      ],
      'sender-admin': [
        {
          text: 'See which server answered: if it is your own relay or smart host, allow your tenant or server there.',
        },
        CHECK_OUTBOUND_CONNECTORS,
        CHECK_MX,
        WRITE_POSTMASTER,
      ],
      sender: [CHECK_ADDRESS, TELL_RECIPIENT],
    },
  },

  'exo/5.7.1-unauthenticated': {
    title: 'Server wants a sign-in before it takes mail',
    happened: 'The server that answered does not take messages from servers that have not signed in.',
    cause:
      'If it is the recipient’s server, it was set up to refuse anonymous mail, although all mail from the internet is anonymous in that sense. If it is your own relay, the sending server or device did not sign in.',
    steps: {
      'recipient-admin': [
        {
          text: 'Allow anonymous users on the receive connector that faces the internet.',
          command:
            "Set-ReceiveConnector -Identity 'MAIL01\\Default Frontend MAIL01' -PermissionGroups AnonymousUsers,ExchangeServers,ExchangeLegacyServers",
        },
        { text: 'Check that the MX record leads to that connector and not to an internal one.' },
      ],
      'sender-admin': [
        {
          text: 'See which server answered. If it is your own relay, give the sending server a sign-in or a connector.',
        },
        CHECK_OUTBOUND_CONNECTORS,
        WRITE_POSTMASTER,
      ],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'Do I have to enter a password somewhere?',
        answer:
          'Not where the recipient’s server answered: nobody signs in to a stranger’s server. Their admin has to open it for mail from outside.',
      },
    ],
  },

  'exo/5.7.5': MTA_STS_CERTIFICATE,

  'exo/5.7.12': {
    title: 'Recipient takes no mail from outside',
    happened:
      'The recipient’s organization refused the message because this address is set to take mail from inside only.',
    cause: 'The mailbox or group was made for internal use, or nobody changed the default setting of a new group.',
    steps: {
      'recipient-admin': [
        {
          text: 'Open the address to senders from outside, or name the senders it may get mail from.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-12-in-exchange-online',
          command: 'Set-Mailbox -Identity user@fabrikam.com -RequireSenderAuthenticationEnabled $false',
        },
      ],
      ...CLOSED_SENDER_STEPS,
    },
    questions: CLOSED_QUESTIONS,
  },

  'exo/5.7.23': {
    title: 'Refused because SPF fails',
    happened:
      'The recipient’s server refused the message because your domain’s SPF record does not name the server that sent it.',
    cause:
      'A service that sends for you is missing from the record, there are two SPF records, or it needs more than ten look-ups. Forwarded mail can fail as well, as the forwarder is not in your record.',
    steps: {
      'sender-admin': [
        CHECK_SPF,
        { text: 'Add the missing service; for Exchange Online that is include:spf.protection.outlook.com.' },
        CHECK_DKIM,
        { text: 'If the message was forwarded, have the forwarder rewrite the sender (SRS).' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: [
      {
        question: 'Shall I weaken the record to get mail through?',
        answer:
          'No. Find which address sent the message, add that service if it is yours, and change one thing at a time: guessing breaks mail that works now.',
      },
    ],
  },

  'exo/5.7.25': {
    title: 'Sending IPv6 address has no reverse DNS name',
    happened:
      'Microsoft refused the message because the IPv6 address that sent it has no PTR record, which is its name in DNS.',
    cause:
      'The server got an IPv6 address and nobody set its reverse name. This is not about addresses of Exchange Online itself.',
    steps: {
      'sender-admin': [
        { text: 'Ask the provider of the IPv6 address to set a PTR record for it.' },
        { text: 'Add an AAAA record so that the name leads back to the address.' },
        { text: 'Until then, let the server send over IPv4.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'exo/5.7.57': {
    title: 'Device or server sent without signing in',
    happened: 'The server asked for a sign-in, and the message came without one.',
    cause:
      'A printer, scanner or application that uses smtp.office365.com has a wrong password, no TLS, or SMTP AUTH is off for its mailbox. If the recipient’s server said it, that server wrongly asks the whole internet to sign in.',
    steps: {
      'sender-admin': [
        {
          text: 'Check user name, password, port 587 and TLS on the device or application.',
          url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
        },
        {
          text: 'Check that SMTP AUTH is on for the mailbox and not off for the tenant.',
          command:
            'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled; Get-CASMailbox user@contoso.com | Format-List SmtpClientAuthenticationDisabled',
        },
        { text: 'Where a device cannot sign in, use a connector for its public address instead.' },
      ],
      'recipient-admin': [{ text: 'Allow anonymous senders on the connector that faces the internet.' }],
    },
  },

  'exo/5.7.64': {
    title: 'Server not recognized as belonging to a tenant',
    happened:
      'Microsoft 365 could not tell to which tenant the sending server belongs, and refused to relay its message.',
    cause:
      'The inbound connector no longer fits: the server’s public address or the name in its certificate changed. A domain that is no longer accepted in the tenant does the same.',
    steps: {
      'sender-admin': [
        CHECK_INBOUND_CONNECTORS,
        {
          text: 'Compare the connector with the address and certificate your server uses today.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/connectors/relay-access-denied-smtp',
        },
        {
          text: 'Check that the sender’s domain is an accepted domain of the tenant.',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
        { text: 'In a hybrid organization, run the Hybrid Configuration Wizard again after a new certificate.' },
      ],
      'recipient-admin': [
        {
          text: 'If your MX record leads to Microsoft 365, check that the domain is verified and accepted there.',
          url: 'https://admin.cloud.microsoft',
        },
      ],
    },
  },

  'exo/5.7.124': {
    title: 'Sender is not on the group’s list of allowed senders',
    happened: 'The group takes mail from certain senders only, and this sender is not one of them.',
    cause: 'The group was restricted on purpose, often for announcements. Even its owner may be missing from the list.',
    steps: {
      'recipient-admin': [
        {
          text: 'Add the sender to those the group accepts; for somebody from outside, make a mail contact first.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-124-in-exchange-online',
          command:
            "Set-DistributionGroup -Identity group@fabrikam.com -AcceptMessagesOnlyFromSendersOrMembers @{Add='partner@contoso.com'}",
        },
      ],
      sender: [{ text: 'Ask the group’s owner to add you, or to send the message for you.' }],
      'sender-admin': [WRITE_POSTMASTER],
    },
  },

  'exo/5.7.133': {
    title: 'Group takes no mail from outside',
    happened: 'The recipient is a distribution group that takes mail from its own organization only.',
    cause: 'This is the default of a new group, and nobody opened it.',
    steps: {
      'recipient-admin': [
        {
          text: 'Let people outside the organization write to the group, or add the sender as a contact it accepts.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-133-in-exchange-online',
          command: 'Set-DistributionGroup -Identity group@fabrikam.com -RequireSenderAuthenticationEnabled $false',
        },
      ],
      ...CLOSED_SENDER_STEPS,
    },
    questions: CLOSED_QUESTIONS,
  },

  'exo/5.7.134': {
    title: 'Mailbox takes no mail from outside',
    happened: 'The recipient is a mailbox that takes mail from its own organization only.',
    cause: 'An admin made it internal on purpose, as with many shared mailboxes, or by a script that set too many.',
    steps: {
      'recipient-admin': [
        {
          text: 'Open the mailbox to senders from outside if the mail is wanted.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-134-in-exchange-online',
          command: 'Set-Mailbox -Identity user@fabrikam.com -RequireSenderAuthenticationEnabled $false',
        },
      ],
      ...CLOSED_SENDER_STEPS,
    },
    questions: CLOSED_QUESTIONS,
  },

  'exo/5.7.13': {
    title: 'Public folder takes no mail from outside',
    happened: 'The recipient is a public folder that takes mail from its own organization only.',
    cause: 'The folder has an email address but was never opened to people outside.',
    steps: {
      'recipient-admin': [
        {
          text: 'Open the folder to senders from outside if the mail is wanted.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-13-or-5-7-135-in-exchange-online',
          command: 'Set-MailPublicFolder -Identity folder@fabrikam.com -RequireSenderAuthenticationEnabled $false',
        },
      ],
      ...CLOSED_SENDER_STEPS,
    },
    questions: CLOSED_QUESTIONS,
  },

  'exo/5.7.136': {
    title: 'Mail user takes no mail from outside',
    happened:
      'The recipient is a mail user, an entry whose mailbox is elsewhere, and takes mail from its own organization only.',
    cause: 'The entry was made internal, by hand or by directory synchronization.',
    steps: {
      'recipient-admin': [
        {
          text: 'Open the mail user to senders from outside; if it is synchronized, change it on-premises.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-136-in-exchange-online',
          command: 'Set-MailUser -Identity user@fabrikam.com -RequireSenderAuthenticationEnabled $false',
        },
      ],
      ...CLOSED_SENDER_STEPS,
    },
    questions: CLOSED_QUESTIONS,
  },

  'exo/5.7.232': {
    title: 'Trial tenant has reached its daily limit',
    happened:
      'Exchange Online refused the message because this trial tenant has written to as many outside recipients as a day allows.',
    cause:
      'Trial tenants may write to few outside recipients in 24 hours, all mailboxes together: 5,000 by the page of May 2026.',
    steps: {
      'sender-admin': [
        COUNT_SENDERS,
        { text: 'Move to a paid subscription if the volume is normal for you.', url: 'https://admin.cloud.microsoft' },
      ],
      sender: [{ text: 'Send again tomorrow, to fewer recipients.', resend: true }],
    },
    questions: LIMIT_QUESTIONS,
  },

  'exo/5.7.233': {
    title: 'Tenant has reached its daily limit for outside mail',
    happened:
      'Exchange Online refused the message because the whole tenant has written to as many outside recipients as 24 hours allow.',
    cause:
      'A mailing, a program or a stolen account used up the share of the whole tenant. The limit depends on the number of licenses.',
    steps: {
      'sender-admin': [COUNT_SENDERS, CHECK_RESTRICTED, USE_BULK_SERVICE],
      sender: [{ text: 'Send again tomorrow, to fewer recipients.', resend: true }],
    },
    questions: LIMIT_QUESTIONS,
  },

  'exo/5.7.236': {
    title: 'Daily limit for onmicrosoft.com addresses reached',
    happened:
      'Exchange Online refused the message because the tenant has written to 100 outside recipients from its onmicrosoft.com domain within 24 hours.',
    cause:
      'Users, a program or a hidden sender address still use the onmicrosoft.com name, which is meant for tests. The limit is for the whole tenant, and groups count as all their members.',
    steps: {
      'sender-admin': [
        {
          text: 'Add your own domain to the tenant.',
          url: 'https://learn.microsoft.com/microsoft-365/admin/setup/add-domain',
        },
        {
          text: 'Give every mailbox an address of that domain as its primary one.',
          command:
            "Get-Mailbox -ResultSize Unlimited | Where-Object PrimarySmtpAddress -Like '*.onmicrosoft.com' | Format-Table DisplayName, PrimarySmtpAddress",
        },
        { text: 'Check programs, Bookings pages and similar apps for the onmicrosoft.com address as sender.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: LIMIT_QUESTIONS,
  },

  'exo/5.7.321': DANE_NO_TLS,
  'exo/5.7.322': DANE_EXPIRED,
  'exo/5.7.323': DANE_TLSA,
  'exo/5.7.324': DANE_DNSSEC,
  'exo/5.7.325': DANE_NAME,

  'exo/5.7.501': {
    ...BANNED_ACCOUNT,
    title: 'Sending account banned for spam abuse',
  },
  'exo/5.7.502': BANNED_ACCOUNT,
  'exo/5.7.503': BANNED_ACCOUNT,

  'exo/5.7.504': {
    title: 'Recipient address is not valid',
    happened: 'Microsoft refused the message because the recipient address is not one it can deliver to.',
    cause:
      'The address is mistyped or does not exist. "Access denied" in the answer is about the address, not about you.',
    steps: { sender: [CHECK_ADDRESS, TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS] },
  },

  'exo/5.7.505': {
    title: 'Recipient address is banned',
    happened: 'Microsoft refused the message because it does not deliver to this recipient address.',
    cause: 'Mostly the address is wrong. Microsoft says little about when a recipient is banned.',
    steps: {
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
      'sender-admin': [
        { ...OPEN_SERVICE_REQUEST, text: 'If the address is surely right, open a service request with Microsoft.' },
      ],
      microsoft: [{ text: 'Tell why the address is banned, and lift the ban if it is a mistake.' }],
    },
  },

  'exo/5.7.506': {
    title: 'Server introduced itself with the recipient’s name',
    happened:
      'Microsoft refused the connection because the sending server said it was the server it was talking to, instead of giving its own name.',
    cause: 'The HELO name of the server is wrongly set. Spam programs do this a lot, so it is refused outright.',
    steps: {
      'sender-admin': [
        { text: 'Set the HELO (EHLO) name of the server or its send connector to its own full host name.' },
        CHECK_PTR,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'exo/5.7.507': {
    title: 'Recipient’s organization blocks the sending address',
    happened: 'The recipient’s organization has blocked the IP address that the message came from.',
    cause: 'An admin there put the address on a block list, after spam or by mistake.',
    steps: {
      'recipient-admin': [
        {
          text: 'Look for the address in the connection filter and in the Tenant Allow/Block List, and remove it if the mail is wanted.',
          url: 'https://security.microsoft.com/tenantAllowBlockList',
          command: 'Get-HostedConnectionFilterPolicy | Format-List IPAllowList, IPBlockList',
        },
      ],
      'sender-admin': [TRACE_FAILURES, WRITE_POSTMASTER],
      sender: [TELL_RECIPIENT],
    },
  },

  'exo/5.7.508': {
    title: 'IPv6 range sent too much in too short a time',
    happened:
      'Microsoft refused the message because the IPv6 range of the sender sent more than it may in the time allowed.',
    cause:
      'A server sends a large batch over IPv6, or neighbors in the same range do. Limits are counted for the range.',
    steps: {
      'sender-admin': [
        { text: 'Slow the server down and spread the batch over hours.' },
        { text: 'Let it send over IPv4 if it has a good address there.' },
      ],
      sender: [SEND_LATER],
    },
  },

  'exo/5.7.509': {
    title: 'Refused because DMARC fails and the policy says reject',
    happened:
      'Microsoft refused the message because it failed DMARC and the domain in From asks for such mail to be rejected.',
    cause:
      'The message left through a service that neither SPF nor DKIM of your domain covers, or it proves another domain than the one in From. Forwarding and mailing lists break it as well.',
    steps: {
      'sender-admin': [
        CHECK_DMARC,
        CHECK_DKIM,
        CHECK_SPF,
        { text: 'Make each service that sends in your name sign with your domain.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: [
      {
        question: 'Shall I set the policy to none to get mail out?',
        answer:
          'Only as a short, planned step while you fix a service: it opens your name to forgers. DKIM for that service is the lasting repair.',
      },
    ],
  },

  'exo/5.7.510': {
    title: 'Recipient takes no mail over IPv6',
    happened: 'The message came over IPv6, and the recipient’s organization does not take mail that way.',
    cause: 'The sending server used IPv6, and IPv6 is switched off for the domain of the recipient.',
    steps: {
      'sender-admin': [{ text: 'Let the sending server use IPv4 for this domain.' }],
      'recipient-admin': [
        {
          text: 'Accept mail over IPv6 for the domain if you want it.',
          command:
            'Get-IPv6StatusForAcceptedDomain -Domain fabrikam.com; Enable-IPv6ForAcceptedDomain -Domain fabrikam.com',
        },
      ],
    },
  },

  'exo/5.7.511': {
    title: 'Sending address banned by Microsoft',
    happened: 'Microsoft 365 refused the message because it has banned the IP address of the sending server.',
    cause:
      'Spam came from that address: a stolen account, an open relay, an infected machine, or a former user of the address.',
    steps: {
      'sender-admin': [
        { text: 'Find and stop the spam from that address first; a removal does not last otherwise.' },
        WRITE_DELIST_MAIL,
      ],
      microsoft: [{ text: 'Answer the email within about 48 hours, and lift the ban or say why not.' }],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: [
      {
        question: 'Can I use the portal at sender.office.com?',
        answer: 'Not for this code: the portal clears 5.7.606 to 5.7.649. This one goes by email.',
      },
      {
        question: 'The address belongs to my provider. Who asks?',
        answer: 'The provider should, as it knows who sent the spam. Send it the bounce.',
      },
    ],
  },

  'exo/5.7.512': {
    title: 'Message has no valid From address',
    happened: 'Exchange Online refused the message because its From field holds no valid email address.',
    cause: 'A program or device wrote a name without an address, or an address in the wrong form.',
    steps: {
      sender: [{ text: 'Set a full email address as the sender in the program or device.' }],
      'sender-admin': [
        {
          text: 'Have the program write From as a name and an address in angle brackets.',
          url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6.2',
        },
      ],
    },
  },

  'exo/5.7.513': {
    title: 'On the recipient organization’s own block list',
    happened:
      'The recipient’s organization put the sending IP address on a block list of its own, and so the message was refused.',
    cause: 'An admin there blocked the address, after spam or as part of a larger range. No public list is involved.',
    steps: {
      'recipient-admin': [
        {
          text: 'Take the address off the IP block list of the connection filter if the mail is wanted.',
          url: 'https://security.microsoft.com/antispam',
          command: 'Get-HostedConnectionFilterPolicy | Format-List IPBlockList',
        },
      ],
      'sender-admin': [TRACE_FAILURES, WRITE_POSTMASTER],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'Can Microsoft take us off?',
        answer: 'No, the list is the recipient’s own. The delist portal does not know it either.',
      },
    ],
  },

  'exo/5.7.606-649': {
    title: 'Sending address is on Microsoft’s block list',
    happened:
      'Microsoft 365 refused the message because the IP address of the sending server is on its own block list.',
    cause:
      'Spam or unusual traffic came from that address: a stolen account, an open relay, a website form, or whoever had the address before.',
    steps: {
      'sender-admin': [
        { text: 'Find and stop the cause first: outgoing logs, web forms, open relay, infected machines.' },
        USE_DELIST_PORTAL,
        CHECK_SPF,
        CHECK_PTR,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: [
      {
        question: 'How long does removal take?',
        answer: 'Up to 24 hours after you confirmed the request, now and then longer. Do not file it again and again.',
      },
      {
        question: 'Can I go on sending through another address?',
        answer:
          'Yes, through one with a good name, once the cause is found. Otherwise the new address ends on the list too.',
      },
      {
        question: 'Is the portal also for an Exchange Online address on somebody else’s list?',
        answer: 'No. It is only for addresses outside Microsoft that Microsoft 365 blocks.',
      },
    ],
  },

  'exo/5.7.703': {
    title: 'Recipient is blocked by your own organization',
    happened: 'Your own tenant refused the message because a recipient is on its Tenant Allow/Block List.',
    cause:
      'Somebody in your organization blocked that address or domain. One such entry stops the whole message, for all its recipients.',
    steps: {
      'sender-admin': [
        {
          text: 'Find the entry and remove it if the recipient is to be written to.',
          url: 'https://security.microsoft.com/tenantAllowBlockList',
          command: 'Get-TenantAllowBlockListItems -ListType Sender -Block',
        },
      ],
      sender: [{ text: 'Take the named recipient out and send to the others.' }, FORWARD_TO_OWN_ADMIN],
    },
  },

  'exo/5.7.705-708': {
    title: 'Tenant barred from sending',
    happened: 'Exchange Online refused the message because it does not let this tenant send, or not from this address.',
    cause:
      'With 5.7.705, most of what the tenant sent looked like spam: stolen accounts, a compromised on-premises server, foreign connectors. With 5.7.708, the address is unknown or has a poor name, which mostly hits new and trial tenants. A tenant whose subscription was just renewed may be barred for up to a day.',
    steps: {
      'sender-admin': [
        TRACE_FAILURES,
        CHECK_RESTRICTED,
        SECURE_ACCOUNT,
        {
          text: 'Delete inbound and outbound connectors that nobody knows, and close open relays on-premises.',
          url: 'https://admin.exchange.microsoft.com/#/connectors',
          command:
            'Get-InboundConnector | Format-List Name, WhenCreatedUTC, SenderIPAddresses; Get-OutboundConnector | Format-List Name, WhenCreatedUTC, SmartHosts',
        },
        OPEN_SERVICE_REQUEST,
      ],
      microsoft: [{ text: 'Check that the cause is gone, and let the tenant send again.' }],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: [
      {
        question: 'How long does it last?',
        answer: 'No time is published. In practice it ends when support lifts it, so clean up first and then ask.',
      },
      {
        question: 'Can we send through another tenant or relay meanwhile?',
        answer: 'If the source of the spam still runs, the next way out is barred as well. Clean up before you move.',
      },
    ],
  },

  'exo/5.7.750': {
    title: 'Too much mail from a domain the tenant does not own',
    happened:
      'Exchange Online refused the message because this tenant sends a lot from a domain that is not registered in it.',
    cause:
      'An on-premises server or program sends with a domain that was never added to the tenant. Otherwise a connector is wrongly set, or an intruder set one up.',
    steps: {
      'sender-admin': [
        {
          text: 'Add and verify each domain that you send from.',
          url: 'https://learn.microsoft.com/microsoft-365/admin/setup/add-domain',
        },
        CHECK_INBOUND_CONNECTORS,
        { text: 'Let the connector recognize your server by a certificate whose domain the tenant owns.' },
        { text: 'Delete connectors that nobody knows, and secure the account that made them.' },
        { ...OPEN_SERVICE_REQUEST, text: 'Then open a service request, and ask for the block to be removed.' },
      ],
      microsoft: [{ text: 'Lift the block once the domains are registered.' }],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'exo/5.7.800': {
    title: 'Sending domain banned for spam',
    happened:
      'Exchange Online refused the message because a domain it came with is banned for spam: the server name, the envelope sender or the From address.',
    cause:
      'Much spam was sent with that domain, by a stolen account, by a service that sends in its name, or by forgers.',
    steps: {
      'sender-admin': [TRACE_FAILURES, CHECK_RESTRICTED, CHECK_SPF, CHECK_DMARC, OPEN_SERVICE_REQUEST],
      microsoft: [{ text: 'Check that the abuse has stopped, and lift the ban on the domain.' }],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: BAN_QUESTIONS,
  },

  'exo/submission-quota': {
    title: 'Account used up its sending quota',
    happened:
      'Exchange Online did not accept the message because the account has written to as many recipients as a day allows.',
    cause:
      'The account wrote to more than 10,000 recipients in a day. Few people do that by hand: it is most likely stolen, or used for a mailing.',
    steps: {
      sender: [
        { text: 'Change your password and tell your admin if you did not send that much.' },
        { text: 'If you did, wait a day and use a service for mailings.' },
      ],
      ...COMPROMISE_FIRST,
    },
    questions: LIMIT_QUESTIONS,
  },
};
