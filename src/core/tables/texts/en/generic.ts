import type { RowText } from '../../texts.ts';
import {
  ACCEPT_SENDER,
  ASK_FOR_ADDRESS,
  CHECK_ADDRESS,
  CHECK_DKIM,
  CHECK_DMARC,
  CHECK_MX,
  CHECK_OUTBOUND_CONNECTORS,
  CHECK_PTR,
  CHECK_RECIPIENT_TRACE,
  CHECK_RESTRICTED,
  CHECK_SPF,
  FORWARD_TO_OWN_ADMIN,
  FREE_MAILBOX,
  SEND_LATER,
  SHRINK_MESSAGE,
  STILL_WAITING,
  STOP_BULK,
  STOP_CAUSE,
  TELL_RECIPIENT,
  TRACE_FAILURES,
  TRACE_MESSAGE,
  TRACE_SENDER,
  TYPE_ADDRESS_AGAIN,
  USE_BULK_SERVICE,
  WRITE_POSTMASTER,
} from './steps.ts';

const HOLD_ON: RowText['questions'] = [
  {
    question: 'Do I have to do anything?',
    answer:
      'Not yet: after a temporary answer the server tries again by itself, for hours or days. Copies only add load.',
  },
];

/** Answers that many mail systems give in much the same words. */
export const GENERIC_TEXTS: Readonly<Record<string, RowText>> = {
  'generic/user-unknown': {
    title: 'No such mailbox at the recipient’s domain',
    happened: 'The recipient’s server answered that it knows nobody by this address.',
    cause:
      'The address is mistyped, or the person left. Sometimes the mailbox is new and not yet known to every server.',
    steps: {
      sender: [CHECK_ADDRESS, TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS],
      'recipient-admin': [{ text: 'Check that the address exists and is known to the gateway that answered.' }],
    },
  },

  'generic/user-disabled': {
    title: 'Recipient’s mailbox is switched off',
    happened: 'The recipient’s server knows the mailbox, but the mailbox is disabled and takes no mail.',
    cause: 'The person left, the account was suspended, or it was not used for a long time.',
    steps: {
      recipient: [{ text: 'Ask your provider or admin to turn the account on again.' }],
      'recipient-admin': [{ text: 'Enable the mailbox, or forward its mail to whoever took over.' }],
      sender: [ASK_FOR_ADDRESS],
    },
  },

  'generic/mailbox-unavailable': {
    title: 'Recipient’s mailbox could not take the message',
    happened: 'The recipient’s server knows the mailbox, but could not put the message into it.',
    cause: 'The mailbox is full or closed, or the server that keeps it was down. The answer does not say which.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_TRACE, { text: 'Check that the mailbox is enabled and has room.' }],
      recipient: [{ text: 'Free some space, and ask your admin whether the mailbox is enabled.' }],
      sender: [SEND_LATER, TELL_RECIPIENT],
    },
  },

  'generic/user-moved': {
    title: 'Recipient has moved to another address',
    happened: 'The recipient’s server answered that the mailbox is elsewhere now and did not pass the message on.',
    cause: 'The person changed address or provider. The answer may name the new address.',
    steps: {
      sender: [
        { text: 'Ask the recipient whether the new address is really theirs, and write to it.' },
        ASK_FOR_ADDRESS,
      ],
      recipient: [{ text: 'Tell your contacts the new address, or set up forwarding.' }],
    },
  },

  'generic/address-syntax': {
    title: 'Address is not written correctly',
    happened: 'The server could not read the recipient’s address as an email address.',
    cause: 'A space, a comma, a missing part or a stray character got into it, often by copying.',
    steps: { sender: [CHECK_ADDRESS, TYPE_ADDRESS_AGAIN] },
  },

  'generic/domain-unknown': {
    title: 'Recipient’s domain does not exist',
    happened: 'The part of the address after the @ could not be found in DNS.',
    cause: 'The domain is mistyped. If it is right, it expired or its DNS servers give no answer.',
    steps: {
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
      'recipient-admin': [{ text: 'Check that the domain is paid for and that its DNS servers answer.' }],
      'sender-admin': [CHECK_MX],
    },
  },

  'generic/domain-no-mail': {
    title: 'Recipient’s domain takes no mail at all',
    happened: 'The domain has no mail server in DNS, or states there (by a null MX record) that it never takes mail.',
    cause: 'The address uses a domain that only has a website, or the name of a host instead of the mail domain.',
    steps: {
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
      'recipient-admin': [
        { text: 'If the domain is to get mail, give it the right MX record, in place of a null one (0 .).' },
      ],
    },
  },

  'generic/mailbox-full': {
    title: 'Recipient’s mailbox is full',
    happened: 'The recipient’s server refused the message because the mailbox has no room for it.',
    cause: 'The mailbox reached its quota. If it is long out of use, nobody may be reading it.',
    steps: {
      recipient: [FREE_MAILBOX],
      'recipient-admin': [{ text: 'Raise the quota or turn on an archive.' }],
      sender: [{ text: 'Tell the recipient some other way, and send again once there is room.' }],
    },
    questions: [
      {
        question: 'Would a smaller message get through?',
        answer: 'Perhaps, but only until the next one: the mailbox has to be emptied.',
      },
    ],
  },

  'generic/message-too-big': {
    title: 'Message is too big',
    happened: 'A server on the way refused the message because it is larger than it allows.',
    cause:
      'Attachments are large, and encoding them for email adds about a third. Each server has a limit of its own; the smallest one decides.',
    steps: {
      sender: [SHRINK_MESSAGE],
      'recipient-admin': [{ text: 'Raise the size limit if such files are normal for you.' }],
      'sender-admin': [
        {
          text: 'See whether the limit is your own.',
          command: 'Get-Mailbox user@contoso.com | Format-List MaxSendSize, MaxReceiveSize',
        },
      ],
    },
  },

  'generic/relay-denied': {
    title: 'Server will not pass mail on to this domain',
    happened:
      'The server that answered is not in charge of the recipient’s domain and does not pass mail on for strangers.',
    cause:
      'The MX record points to a server that does not know the domain, often after a move. If the server is your own relay, it does not know the sender.',
    steps: {
      'recipient-admin': [
        { text: 'Point the MX record to the right server, or add the domain to the one it points to.' },
      ],
      'sender-admin': [
        { text: 'See which server answered: if it is your own relay, allow your server or tenant there.' },
        CHECK_MX,
        CHECK_OUTBOUND_CONNECTORS,
        WRITE_POSTMASTER,
      ],
      sender: [CHECK_ADDRESS, TELL_RECIPIENT],
    },
  },

  'generic/spam-content': {
    title: 'Recipient’s filter took the message for spam',
    happened: 'The recipient’s server refused the message because its filter judged it to be spam.',
    cause:
      'Something in the message looks like spam: links, wording, an attachment, a missing DKIM signature. The filter rarely tells which.',
    steps: {
      'sender-admin': [
        CHECK_RESTRICTED,
        { text: 'Send a plain text message without links: if it arrives, add the parts back one at a time.' },
        CHECK_SPF,
        CHECK_DKIM,
        WRITE_POSTMASTER,
      ],
      'recipient-admin': [CHECK_RECIPIENT_TRACE, ACCEPT_SENDER],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'Does resending help?',
        answer: 'No. The same message gets the same verdict, and repeats lower your reputation.',
      },
    ],
  },

  'generic/spam-reputation': {
    title: 'Recipient’s server does not trust the sender',
    happened:
      'The recipient’s server refused the message because of the bad reputation of the sending address or domain.',
    cause:
      'Spam came from that address or domain, or from others who share it. New senders with sudden volume get the same.',
    steps: {
      'sender-admin': [
        TRACE_FAILURES,
        CHECK_RESTRICTED,
        {
          text: 'Find out whose address was refused: your own, a service you use, or a shared one of Exchange Online.',
        },
        STOP_CAUSE,
        WRITE_POSTMASTER,
      ],
      'recipient-admin': [ACCEPT_SENDER],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'How long does it last?',
        answer: 'Reputation follows traffic: with clean mail it gets better over days, not hours.',
      },
    ],
  },

  'generic/virus': {
    title: 'Message was refused as infected',
    happened: 'A virus scanner on the way found, or believes it found, malware in the message.',
    cause:
      'An attachment or link is harmful, or the sender’s machine or account is under foreign control. False alarms happen with macros and packed files.',
    steps: {
      'sender-admin': [
        { text: 'Treat it as real: check the machine and the account before anything is sent again.' },
        TRACE_SENDER,
      ],
      sender: [
        { text: 'Do not open the returned attachment.' },
        { text: 'If you did not send the message, tell your admin now.' },
        { text: 'If the file is clean, share it by a link.' },
      ],
    },
  },

  'generic/attachment': {
    title: 'Attachment type is not allowed',
    happened: 'The recipient’s server refused the message because of the kind of file attached to it.',
    cause: 'Programs, scripts, macros and files packed with a password are often barred.',
    steps: {
      sender: [{ text: 'Share the file by a link, or send it in another format.' }],
      'recipient-admin': [{ text: 'Allow the file type for this sender if you need it.' }],
    },
    questions: [
      {
        question: 'Can I zip it or rename it?',
        answer: 'Many filters look inside and refuse it all the same. A link is surer.',
      },
    ],
  },

  'generic/bad-link': {
    title: 'Link in the message has a bad name',
    happened: 'The recipient’s server refused the message because of a web address in it.',
    cause:
      'The address, or its domain, is on a list of links in spam and phishing. It can be in the text, in a signature or in what was quoted.',
    steps: {
      sender: [{ text: 'Send the message again without links, the signature’s and the quoted ones too.' }],
      'sender-admin': [
        { text: 'Look up the domains that the message links to, and clean or report what is yours.' },
        WRITE_POSTMASTER,
      ],
      'recipient-admin': [CHECK_RECIPIENT_TRACE, ACCEPT_SENDER],
    },
  },
  'generic/policy': {
    title: 'Refused by a rule of the recipient’s server',
    happened: 'The recipient’s server refused the message because of a rule of its own, and does not say which.',
    cause:
      'The rule may be about the sender, the content, the address it came from or the country. The rest of the answer may tell more.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_TRACE, ACCEPT_SENDER],
      'sender-admin': [
        { text: 'Open the link or code in the answer, if it has one.' },
        CHECK_SPF,
        CHECK_DKIM,
        WRITE_POSTMASTER,
      ],
      sender: [TELL_RECIPIENT],
    },
  },

  'generic/greylisted': {
    title: 'Put off for some minutes on purpose',
    happened:
      'The recipient’s server puts off first mail from unknown senders and asks for another attempt later (greylisting).',
    cause: 'Spam programs seldom try again, real servers do. This is normal for a first message.',
    steps: {
      sender: [{ text: 'Wait. The message is sent again without you.' }],
      'recipient-admin': [
        { text: 'Leave out large providers such as Microsoft 365: they come back from another address each time.' },
      ],
    },
    questions: HOLD_ON,
  },

  'generic/rate-limited': {
    title: 'Too much mail in too short a time',
    happened: 'The recipient’s server put the message off because too much arrives from this sender or address.',
    cause:
      'A mailing, a program or a stolen account sends a lot at once. On a shared address the volume may be that of others.',
    steps: {
      'sender-admin': [STOP_BULK, CHECK_RESTRICTED, USE_BULK_SERVICE],
      'recipient-admin': [{ text: 'Raise the limit for this sender if the volume is wanted.' }],
      sender: [SEND_LATER],
    },
    questions: HOLD_ON,
  },

  'generic/own-limit': {
    title: 'Sending limit of your own mail service reached',
    happened: 'The sender’s own mail service did not send the message, because the account or domain is over a limit.',
    cause:
      'A mailing or program sent a lot, too many messages failed, or somebody else uses the account. The recipient has no part in it.',
    steps: {
      'sender-admin': [
        { text: 'See in your mail service what was sent in this account’s or domain’s name, and what failed.' },
        STOP_BULK,
        USE_BULK_SERVICE,
        { text: 'Ask your mail service to raise the limit if the volume is meant.' },
      ],
      sender: [{ text: 'Wait until the limit is lifted, mostly an hour or a day, then send again.', resend: true }],
    },
  },

  'generic/suppressed': {
    title: 'Address is on your sending service’s block list',
    happened: 'The service that sends for you did not send the message: it keeps a list of addresses to leave alone.',
    cause:
      'Earlier mail to this address bounced, or its owner complained. The recipient’s server was not asked this time.',
    steps: {
      'sender-admin': [
        { text: 'Find out first whether the address is right and takes mail.' },
        {
          text: 'If it is, take it off the suppression list of the service (the link is for Amazon SES), then send again.',
          url: 'https://docs.aws.amazon.com/ses/latest/dg/sending-email-suppression-list.html',
        },
      ],
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS, FORWARD_TO_OWN_ADMIN],
    },
  },

  'generic/too-many-connections': {
    title: 'Too many connections to the recipient’s server',
    happened: 'The recipient’s server turned the connection away because too many are open at once.',
    cause: 'The server is busy, or the sending side opens many connections for a mailing.',
    steps: {
      'sender-admin': [{ text: 'Let your server open fewer connections to that domain.' }, STOP_BULK],
      'recipient-admin': [{ text: 'Raise the limit, or look for somebody who floods the server.' }],
      sender: [SEND_LATER],
    },
    questions: HOLD_ON,
  },

  'generic/too-many-recipients': {
    title: 'Too many recipients in a message',
    happened: 'A server on the way refused the message because it is addressed to more recipients than it allows.',
    cause:
      'A long list of people in To, Cc or Bcc. In Exchange Online a mailbox may address 500 in one message unless its admin sets another number, up to 1,000.',
    steps: {
      sender: [{ text: 'Send to smaller groups, or to a distribution group.' }],
      'sender-admin': [
        {
          text: 'See the limit of the mailbox.',
          command: 'Get-Mailbox user@contoso.com | Format-List RecipientLimits',
        },
        USE_BULK_SERVICE,
      ],
    },
  },

  'generic/sender-rejected': {
    title: 'Recipient’s server refuses this sender',
    happened: 'The recipient’s server refused the message because of the sender’s address.',
    cause: 'The address or domain is blocked there, or the server sees the recipient’s own domain used from outside.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_TRACE, { text: 'Take the sender off the block list if the mail is wanted.' }],
      'sender-admin': [CHECK_SPF, CHECK_DKIM, WRITE_POSTMASTER],
      sender: [TELL_RECIPIENT],
    },
  },

  'generic/sender-unverified': {
    title: 'Sender’s address could not be verified',
    happened: 'The recipient’s server asked whether the sender’s address takes mail, and got no good answer.',
    cause:
      'The message was sent with an address that cannot get mail, as programs and devices do, or your own server did not answer the question.',
    steps: {
      'sender-admin': [
        { text: 'Send with an address that exists and takes replies.' },
        { text: 'Check that your domain’s MX host answers for that address.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'generic/sender-not-owned': {
    title: 'Account may not send with this sender address',
    happened:
      'The server that takes mail in from its own users refused the sender address: it belongs to another account, or nobody signed in.',
    cause: 'A program sends with an address that is not its account’s own, or sends without a sign-in.',
    steps: {
      'sender-admin': [
        { text: 'Sign in with the account that owns the address, or let this account use it.' },
        { text: 'See that the program signs in at all, and sends to the port for that (587).' },
      ],
      sender: [{ text: 'Choose the sender address of the account you send with.' }, FORWARD_TO_OWN_ADMIN],
    },
  },
  'generic/sender-unknown-domain': {
    title: 'Sender’s domain was not found in DNS',
    happened:
      'The recipient’s server refused the message because it found no domain by the name in the sender’s address.',
    cause: 'A program or server sends with an internal or mistyped domain, or your DNS servers gave no answer.',
    steps: {
      'sender-admin': [
        {
          text: 'Look at the envelope sender (Return-Path) in the returned message, and correct it in the program that sent it.',
        },
        { text: 'Check that the domain has an MX or A record.', command: 'Resolve-DnsName contoso.com -Type MX' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'generic/spf-failed': {
    title: 'Refused because SPF fails',
    happened:
      'The recipient’s server refused the message because the sender’s SPF record does not name the server that sent it.',
    cause:
      'A service that sends for you is missing from the record, or there are two records, or one needs more than ten look-ups. A forwarder on the way breaks SPF as well.',
    steps: {
      'sender-admin': [
        CHECK_SPF,
        {
          text: 'Compare the address in the answer with your list of sending services, and add the one that is missing.',
        },
        CHECK_DKIM,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: [
      {
        question: 'Shall I try some changes to the record?',
        answer:
          'No. Change one thing, knowing why, and wait for the old record to leave the caches: guessing breaks other mail.',
      },
    ],
  },

  'generic/dkim-failed': {
    title: 'Refused because the DKIM signature fails',
    happened: 'The recipient’s server refused the message because its DKIM signature is missing or does not fit.',
    cause: 'The key in DNS is missing or old, or a gateway, footer or list changed the message after it was signed.',
    steps: {
      'sender-admin': [
        CHECK_DKIM,
        {
          text: 'Check that the key can be found in DNS.',
          command: 'Resolve-DnsName selector1._domainkey.contoso.com -Type CNAME',
        },
        { text: 'Let the last server on the way sign, after footers are added.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'generic/dmarc-failed': {
    title: 'Refused because DMARC fails',
    happened:
      'The recipient’s server refused the message because neither SPF nor DKIM proves the domain in From, and its DMARC policy asks for that.',
    cause:
      'A service sends in your name without a signature of your domain. Forwarding and mailing lists break it as well.',
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
        question: 'Does p=none mend it?',
        answer:
          'It may let mail through, and forged mail too. A DKIM signature for that service is the lasting repair.',
      },
    ],
  },

  'generic/no-reverse-dns': {
    title: 'Sending address has no proper reverse DNS name',
    happened:
      'The recipient’s server refused the message because the sending address has no name in DNS, or one that does not lead back to it.',
    cause:
      'The provider of the address did not set a PTR record. This is about your own server or gateway; addresses of Exchange Online have one.',
    steps: {
      'sender-admin': [
        CHECK_PTR,
        { text: 'Ask the provider of the address to set the PTR record.' },
        { text: 'Use the same name in HELO.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'generic/bad-helo': {
    title: 'Server introduced itself with a bad name',
    happened:
      'The recipient’s server refused the message because the sending server’s greeting (HELO) holds no valid host name.',
    cause: 'The server greets with an internal name, a bare word or an IP address.',
    steps: {
      'sender-admin': [
        { text: 'Set the HELO (EHLO) name of the server to a full host name that exists in DNS.' },
        CHECK_PTR,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'generic/auth-required': {
    title: 'Server wants a sign-in before it takes mail',
    happened: 'The server that answered does not take messages from a server or program that has not signed in.',
    cause:
      'If it is the recipient’s server, it wrongly asks strangers to sign in, or the MX record leads to a server for its own users. If it is your own relay, the program or server that sends has no sign-in.',
    steps: {
      'recipient-admin': [{ text: 'Let the server that the MX record names take mail without a sign-in.' }],
      'sender-admin': [
        { text: 'See which server answered. If it is your own relay, give the sending program a sign-in.' },
        CHECK_OUTBOUND_CONNECTORS,
        WRITE_POSTMASTER,
      ],
      sender: [TELL_RECIPIENT],
    },
  },

  'generic/tls-required': {
    title: 'Encrypted connection needed',
    happened: 'One side asks for an encrypted connection (TLS), and it did not come about.',
    cause:
      'The sending server does not use STARTTLS, the two share no TLS version, or a firewall strips it. Exchange Online always tries TLS.',
    steps: {
      'sender-admin': [
        { text: 'Turn on STARTTLS with TLS 1.2 or newer on the server that sends.' },
        CHECK_OUTBOUND_CONNECTORS,
        WRITE_POSTMASTER,
      ],
      'recipient-admin': [{ text: 'Offer STARTTLS with TLS 1.2 or newer and a valid certificate.' }],
    },
  },

  'generic/dns-failed': {
    title: 'Recipient’s domain could not be looked up',
    happened: 'The server could not find out from DNS where mail for the recipient’s domain goes.',
    cause:
      'The DNS servers of that domain do not answer or answer wrongly, for instance after a move. It may also be your own resolver.',
    steps: {
      'recipient-admin': [{ text: 'Check that all DNS servers of the domain answer for its MX and A records.' }],
      'sender-admin': [CHECK_MX, TRACE_MESSAGE, WRITE_POSTMASTER],
      sender: [CHECK_ADDRESS, SEND_LATER],
    },
  },

  'generic/no-answer': {
    title: 'Recipient’s server does not answer',
    happened: 'The sending server tried to connect to the recipient’s server and got no connection.',
    cause: 'The server is down, a firewall blocks the way, or the MX record names a host that no longer takes mail.',
    steps: {
      'recipient-admin': [{ text: 'Check that the MX host answers on port 25 from the internet, for all addresses.' }],
      'sender-admin': [
        CHECK_MX,
        { text: 'If the host is your own smart host, check it and the connector.' },
        CHECK_OUTBOUND_CONNECTORS,
        WRITE_POSTMASTER,
      ],
      sender: [SEND_LATER, TELL_RECIPIENT],
    },
  },

  'generic/connection-dropped': {
    title: 'Connection broke off',
    happened: 'The connection to the recipient’s server broke before the message was through.',
    cause:
      'The other server or a firewall cut it: overload, a time limit, a filter, or a packet size problem with large messages.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_TRACE, { text: 'Check firewalls that inspect SMTP, and time limits.' }],
      'sender-admin': [TRACE_MESSAGE, { text: 'Test whether small messages get through.' }, WRITE_POSTMASTER],
      sender: [SEND_LATER],
    },
  },

  'generic/expired': {
    title: 'Message expired in the queue',
    happened: 'The sending server tried until its time ran out and then gave up.',
    cause:
      'The recipient’s server was out of reach or kept giving temporary answers. The last answer, if the bounce has it, tells why.',
    steps: {
      'recipient-admin': [{ text: 'Check that the MX host answers from the internet.' }, CHECK_RECIPIENT_TRACE],
      'sender-admin': [TRACE_MESSAGE, CHECK_MX, WRITE_POSTMASTER],
      sender: [CHECK_ADDRESS, { text: 'Send the message again; the old one is given up.', resend: true }],
    },
    delayed: STILL_WAITING,
  },

  'generic/mail-loop': {
    title: 'Message went round in a loop',
    happened: 'The message passed between the same servers over and over until one stopped it.',
    cause: 'Two systems each believe that the other has the mailbox, or two mailboxes forward to each other.',
    steps: {
      'recipient-admin': [
        { text: 'Read the Received lines from bottom to top, and find the hosts that alternate.' },
        { text: 'Correct the MX record, domain type, connector or forwarding that sends it back.' },
      ],
      'sender-admin': [{ text: 'If your own hosts are in the circle, do the same on your side.' }, WRITE_POSTMASTER],
    },
  },

  'generic/server-busy': {
    title: 'Recipient’s server is busy',
    happened: 'The recipient’s server asked to be tried again later.',
    cause: 'It is overloaded, under maintenance, or holds back senders it does not know yet.',
    steps: {
      'recipient-admin': [{ text: 'Check load, disk space and queues of the server.' }],
      sender: [{ text: 'Wait; if a final bounce comes, send the message again.' }],
    },
    questions: HOLD_ON,
  },

  'generic/lookup-failed': {
    title: 'Server could not look the address up',
    happened: 'The server that answered has to look the address up in a table or directory of its own, and failed.',
    cause: 'The directory or database (LDAP, SQL) behind that server is down or out of reach. DNS has no part in it.',
    steps: {
      'recipient-admin': [{ text: 'Check the directory or database that your mail server asks, and its log.' }],
      'sender-admin': [{ text: 'If the server that answered is your own, check there.' }, WRITE_POSTMASTER],
      sender: [SEND_LATER],
    },
    questions: HOLD_ON,
  },

  'generic/server-error': {
    title: 'Fault in the server that answered',
    happened: 'A server on the way, mostly the recipient’s, reported a fault of its own.',
    cause: 'A setting, a full disk or a failed filter there. The sender can rarely do anything about it.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_TRACE, { text: 'Correct the fault that the server logged at that time.' }],
      'sender-admin': [{ text: 'If the server that answered is your own, look in its log.' }, WRITE_POSTMASTER],
      sender: [TELL_RECIPIENT],
    },
  },

  'generic/undelivered': {
    title: 'Could not be delivered; no reason is given',
    happened: 'A server could not deliver the message, and its answer does not say why.',
    cause: 'Nothing more is written in the answer. The rest of the bounce or the server’s log may tell.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_TRACE],
      'sender-admin': [
        { text: 'If the server that answered is your own, look in its log.' },
        CHECK_MX,
        WRITE_POSTMASTER,
      ],
      sender: [CHECK_ADDRESS, TELL_RECIPIENT],
    },
  },

  'generic/protocol-error': {
    title: 'The two servers misunderstood each other',
    happened: 'One server sent a command that the other did not expect or know.',
    cause: 'A firewall that rewrites SMTP, an outdated server or a home-made program is between them.',
    steps: {
      'sender-admin': [
        { text: 'Turn off SMTP inspection in firewalls between your server and the internet.' },
        TRACE_MESSAGE,
      ],
      'recipient-admin': [{ text: 'Turn off SMTP inspection in front of your server, and update it.' }],
    },
  },

  'generic/local-only': {
    title: 'Recipient takes mail from inside only',
    happened: 'The recipient’s server keeps this address for senders of its own organization.',
    cause: 'The mailbox or group is internal on purpose, or by a default that nobody changed.',
    steps: {
      'recipient-admin': [{ text: 'Open the address to senders from outside, or to this one sender.' }],
      'sender-admin': [WRITE_POSTMASTER],
      sender: [TELL_RECIPIENT],
    },
  },

  'generic/members-only': {
    title: 'Only members may write to this list',
    happened: 'The mailing list or group refused the message because the sender is not a member.',
    cause: 'The sender never joined, or wrote from another address than the one that joined.',
    steps: {
      sender: [
        { text: 'Write from the address that is a member, or join the list.' },
        { text: 'Ask the list’s owner to post the message.' },
      ],
      recipient: [{ text: 'As owner of the list, add the sender or let others write.' }],
      'recipient-admin': [{ text: 'Open the list to outside senders if that is wanted.' }],
    },
  },

  'generic/content-format': {
    title: 'Message is not in a valid format',
    happened: 'A server refused the message because its header or body breaks the rules of email.',
    cause: 'A script, device or gateway wrote it: a missing From or Date, a doubled field, lines that are too long.',
    steps: {
      sender: [{ text: 'Send the message from a common mail program.' }],
      'sender-admin': [
        {
          text: 'Have the program write each header field once and in the right form.',
          url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6',
        },
      ],
    },
  },

  'generic/non-ascii': {
    title: 'Address or text has letters the server cannot take',
    happened: 'The message needs support for international addresses (SMTPUTF8), and a server on the way has none.',
    cause:
      'The part before the @ has letters such as é or ü, or a program wrote such letters into a header without encoding them.',
    steps: {
      sender: [{ text: 'Ask the recipient for an address in plain letters.' }],
      'sender-admin': [{ text: 'Have the program encode header fields, or send by servers that support SMTPUTF8.' }],
    },
  },

  'generic/delayed': {
    title: 'Not delivered yet, still being tried',
    happened: 'The message waits in the queue for the next attempt.',
    cause: 'The recipient’s server does not answer or asks for patience. Most delayed messages arrive later.',
    steps: { sender: [{ text: 'Wait for a final bounce before you send again.' }], 'sender-admin': [TRACE_MESSAGE] },
    questions: HOLD_ON,
  },

  'generic/forwarding-failed': {
    title: 'Recipient’s forwarding does not work',
    happened: 'The message reached the recipient, was forwarded from there to another address, and failed on that way.',
    cause: 'The address it is forwarded to is wrong, full or refuses forwarded mail.',
    steps: {
      recipient: [{ text: 'Correct the forwarding, or turn it off.' }],
      'recipient-admin': [
        { text: 'Check the forwarding of the mailbox, and let the forwarder rewrite the sender (SRS).' },
      ],
      sender: [TELL_RECIPIENT],
    },
  },

  'generic/challenge': {
    title: 'Recipient asks you to confirm that you are real',
    happened: 'The recipient’s mail service holds the message back until the sender answers a question.',
    cause: 'The recipient uses a service that asks unknown senders to confirm themselves.',
    steps: {
      sender: [
        { text: 'Make sure you did write to this person; otherwise ignore it.' },
        { text: 'Reach the recipient some other way, and ask to be put on their list.' },
      ],
    },
    questions: [
      {
        question: 'Is it safe to follow the link?',
        answer: 'Only if you wrote to that person just now and know the service. Such messages are often imitated.',
      },
    ],
  },
};
