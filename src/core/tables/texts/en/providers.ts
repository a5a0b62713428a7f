import type { RowText } from '../../texts.ts';
import {
  ACCEPT_SENDER,
  ASK_FOR_ADDRESS,
  CHECK_ADDRESS,
  CHECK_DKIM,
  CHECK_DMARC,
  CHECK_POSTMASTER_TOOLS,
  CHECK_PTR,
  CHECK_RESTRICTED,
  CHECK_SPF,
  FORWARD_TO_OWN_ADMIN,
  FREE_MAILBOX,
  SEND_LATER,
  STOP_BULK,
  STOP_CAUSE,
  TELL_RECIPIENT,
  TYPE_ADDRESS_AGAIN,
  USE_BULK_SERVICE,
  WRITE_POSTMASTER,
} from './steps.ts';

const SENDER_RULES = {
  text: 'Go through Google’s rules for senders.',
  url: 'https://support.google.com/mail/answer/81126',
};
const YAHOO_RULES = {
  text: 'Go through Yahoo’s rules for senders.',
  url: 'https://senders.yahooinc.com/best-practices/',
};
const YAHOO_FORM = {
  text: 'If it lasts, write to Yahoo with the sender form.',
  url: 'https://senders.yahooinc.com/contact/',
};

/** Gmail's own answers. */
export const GMAIL_TEXTS: Readonly<Record<string, RowText>> = {
  'gmail/x.7.23': {
    title: 'Sending address’s reverse name does not fit',
    happened:
      'Gmail turned the message down because the sending address has no reverse DNS name, or one that does not lead back to it.',
    cause: 'The PTR record is missing, or the name in it has no A or AAAA record with that address.',
    steps: {
      'sender-admin': [CHECK_PTR, { text: 'Ask the provider of the address to set the PTR record.' }, SENDER_RULES],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'gmail/x.7.24': {
    title: 'Gmail finds the SPF record suspicious',
    happened:
      'Gmail turned the message down because something in the sending domain’s SPF record looks suspicious to it.',
    cause:
      'The record allows too much, such as +all or huge ranges, or includes a name that others control. Sources on this code are thin and differ; read the whole answer.',
    steps: {
      'sender-admin': [CHECK_SPF, { text: 'Remove entries that you cannot explain.' }, SENDER_RULES],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'gmail/x.7.25': {
    title: 'Sending address has no reverse DNS name',
    happened:
      'Gmail turned the message down because the sending address has no PTR record, or its name does not lead back to it.',
    cause:
      'The provider of the address set no reverse name. This is about your own server or gateway, often over IPv6.',
    steps: {
      'sender-admin': [
        CHECK_PTR,
        { text: 'Ask the provider of the address to set the PTR record.' },
        { text: 'Until then, send over IPv4 if that address has a name.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'gmail/x.7.26': {
    title: 'Gmail refuses mail that proves no sender',
    happened:
      'Gmail turned the message down because neither SPF nor DKIM proves who sent it, or because the domain’s DMARC policy says so.',
    cause:
      'The domain has no DKIM signature and its SPF record lacks the server that sent. Forwarded mail without a signature fails as well.',
    steps: {
      'sender-admin': [CHECK_SPF, CHECK_DKIM, CHECK_DMARC, SENDER_RULES],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
    questions: [
      {
        question: 'Is SPF alone enough?',
        answer:
          'For small senders one of the two will do; those who send a lot need SPF, DKIM and DMARC. DKIM is the one that outlives forwarding.',
      },
    ],
  },

  'gmail/x.7.27': {
    title: 'SPF fails at Gmail',
    happened: 'Gmail turned the message down because the sending address is not in the domain’s SPF record.',
    cause: 'A service that sends for you is missing from the record, or the record is faulty.',
    steps: { 'sender-admin': [CHECK_SPF, CHECK_DKIM, SENDER_RULES], sender: [FORWARD_TO_OWN_ADMIN] },
  },

  'gmail/x.7.28': {
    title: 'Gmail sees too much unwanted mail from this sender',
    happened:
      'Gmail put the message off because an unusual amount of unwanted mail comes from this address, domain or network.',
    cause: 'A mailing annoys its readers, an account was stolen, or mail of others is forwarded through you.',
    steps: {
      'sender-admin': [STOP_BULK, CHECK_RESTRICTED, CHECK_POSTMASTER_TOOLS, USE_BULK_SERVICE],
      sender: [SEND_LATER],
    },
    questions: [
      {
        question: 'How long does it last?',
        answer: 'Google names no time. It eases as unwanted mail stops, over days.',
      },
    ],
  },

  'gmail/x.7.29': {
    title: 'Gmail wants an encrypted connection',
    happened: 'Gmail turned the message down because it came over a connection without TLS.',
    cause:
      'The server or gateway that sent it has no STARTTLS, or a firewall strips it. Exchange Online itself uses TLS.',
    steps: {
      'sender-admin': [
        { text: 'Turn on STARTTLS with TLS 1.2 or newer on the server that sends.' },
        { text: 'Look for a firewall that removes STARTTLS.' },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'gmail/x.7.30': {
    title: 'DKIM fails at Gmail',
    happened: 'Gmail turned the message down because it carries no DKIM signature that holds.',
    cause: 'DKIM is off, the key in DNS is missing, or something changed the message after it was signed.',
    steps: { 'sender-admin': [CHECK_DKIM, SENDER_RULES], sender: [FORWARD_TO_OWN_ADMIN] },
  },

  'gmail/x.7.32': {
    title: 'From does not match the proven domain',
    happened: 'Gmail turned the message down because the domain in From is not the one that SPF or DKIM proves.',
    cause: 'A service sends in your name and signs with its own domain only.',
    steps: {
      'sender-admin': [
        CHECK_DMARC,
        { text: 'Have the service sign with your domain (its settings call it custom DKIM or domain authentication).' },
        CHECK_DKIM,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'gmail/x.7.40': {
    title: 'Gmail wants a DMARC record of the sender’s domain',
    happened: 'Gmail did not take the message because the sender’s domain has no DMARC record.',
    cause: 'Who sends a lot to Gmail needs SPF, DKIM and DMARC; the domain in From has no TXT record at _dmarc.',
    steps: {
      'sender-admin': [
        { text: 'Publish a DMARC record for the domain; p=none is enough for a start.' },
        CHECK_DMARC,
        SENDER_RULES,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'gmail/policy': {
    title: 'Rule of the recipient’s Google Workspace',
    happened: 'Gmail refused the message because an admin’s rule for the recipient’s user or domain forbids such mail.',
    cause:
      'The rule may be about the sender, the content, attachments, or mail from outside. Google does not say which.',
    steps: {
      'recipient-admin': [
        { text: 'Find the message in the Email Log Search of the Google Admin console: it names the rule.' },
        ACCEPT_SENDER,
      ],
      'sender-admin': [WRITE_POSTMASTER],
      sender: [TELL_RECIPIENT],
    },
  },
  'gmail/unsolicited': {
    title: 'Gmail takes the message for unwanted mail',
    happened:
      'Gmail refused the message because it looks like unwanted mail, or because of the poor reputation of its sender.',
    cause:
      'People marked similar mail as spam, or the address or domain sent spam before. On a shared address others may be the reason.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        CHECK_RESTRICTED,
        CHECK_POSTMASTER_TOOLS,
        CHECK_DMARC,
        {
          text: 'If you keep to all sender rules and it goes on, fill in the form for bulk senders.',
          url: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
        },
      ],
      sender: [
        { text: 'Ask the recipient to mark an earlier message of yours as not spam and to add you to their contacts.' },
      ],
    },
    questions: [
      {
        question: 'Does another address or domain help?',
        answer: 'Hardly: a fresh name has no reputation at all, and the same mail spoils it in days.',
      },
    ],
  },

  'gmail/over-quota': {
    title: 'Recipient’s Google storage is full',
    happened: 'Gmail refused the message because the recipient has no storage left.',
    cause: 'Mail, Drive and Photos share the storage. If the account is long out of use, nobody may be reading it.',
    steps: {
      recipient: [FREE_MAILBOX, { text: 'Free or buy storage.', url: 'https://one.google.com/storage' }],
      sender: [{ text: 'Tell the recipient some other way, and send again once there is room.' }],
    },
  },

  'gmail/user-unknown': {
    title: 'No such Gmail or Google Workspace mailbox',
    happened: 'Google answered that the account does not exist.',
    cause: 'The address is mistyped, or the account was deleted.',
    steps: { sender: [CHECK_ADDRESS, TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS] },
  },

  'gmail/group-closed': {
    title: 'Google Group does not exist or is closed to you',
    happened: 'Google did not post the message: there is no such group, or the sender may not write to it.',
    cause: 'The name is mistyped, the group was deleted, or only its members may post. Google does not say which.',
    steps: {
      sender: [
        CHECK_ADDRESS,
        { text: 'Join the group, or write from the address that is a member.' },
        { text: 'Ask the group’s owner to post the message.' },
      ],
      recipient: [{ text: 'As owner of the group, check who may post.', url: 'https://groups.google.com/my-groups' }],
    },
  },

  'gmail/send-as': {
    title: 'Gmail could not send with another address',
    happened: 'Gmail’s “Send mail as” uses the server of another provider, which did not let it send.',
    cause: 'The server, port or password that Gmail keeps for that address is wrong or out of date.',
    steps: {
      sender: [
        {
          text: 'In Gmail, open Settings, Accounts and Import, Send mail as, and enter the server and password again.',
          url: 'https://support.google.com/mail/?p=CustomFromDenied',
        },
      ],
    },
  },

  'gmail/rate-limited': {
    title: 'Recipient gets mail faster than Gmail allows',
    happened: 'Gmail put the message off because too much mail arrives for this account at the moment.',
    cause: 'The account is flooded, by alerts, a loop or an attack, or somebody sends to it from a program.',
    steps: {
      recipient: [{ text: 'Find out who floods the account, and unsubscribe or filter it.' }],
      'sender-admin': [{ text: 'If a program of yours sends to this account, let it gather its messages.' }],
      sender: [SEND_LATER],
    },
  },

  'gmail/disabled': {
    title: 'Recipient’s Google account is switched off',
    happened: 'Google answered that the account is disabled or inactive.',
    cause: 'The account broke the rules, was closed by its admin, or was not used for years.',
    steps: {
      recipient: [
        {
          text: 'Ask Google or your Workspace admin to restore the account.',
          url: 'https://support.google.com/accounts/answer/40695',
        },
      ],
      sender: [ASK_FOR_ADDRESS],
    },
  },
};

/** Yahoo's and AOL's own answers. */
export const YAHOO_TEXTS: Readonly<Record<string, RowText>> = {
  'yahoo/tss04': {
    title: 'Yahoo holds back mail for a while',
    happened: 'Yahoo put the message off because of its volume or of complaints by its users.',
    cause: 'More mail than usual came from that address, or people marked it as spam.',
    steps: { 'sender-admin': [STOP_BULK, CHECK_DKIM, YAHOO_RULES, YAHOO_FORM], sender: [SEND_LATER] },
    questions: [
      {
        question: 'Do I have to do anything?',
        answer:
          'The server tries again by itself, and the block passes. If it comes back daily, look at your mailings.',
      },
    ],
  },

  'yahoo/tss09': {
    title: 'Yahoo refuses this sender',
    happened: 'Yahoo refused the message for good because of complaints by its users.',
    cause: 'Mail from that address or domain has been marked as spam for some time.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        { text: 'Send only to people who asked for it, and remove those who do not read it.' },
        CHECK_DKIM,
        YAHOO_RULES,
        YAHOO_FORM,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },

  'yahoo/ts03': {
    title: 'Yahoo puts this address’s mail off for good',
    happened: 'Yahoo takes no mail from the sending address, and says that trying again will not help.',
    cause: 'Mail from that address has drawn complaints by Yahoo’s users for a long time.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        { text: 'Send only to people who asked for it, and remove those who do not read it.' },
        YAHOO_RULES,
        YAHOO_FORM,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },
  'yahoo/spamhaus': {
    title: 'Yahoo refuses: sending address is at Spamhaus',
    happened: 'Yahoo refused the message because the sending address is on a list of Spamhaus.',
    cause: 'Spamhaus saw spam or an infected machine at that address, or counts it among those not meant to send mail.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        {
          text: 'Look the address up, and follow the steps of that page if it is yours.',
          url: 'https://check.spamhaus.org/',
        },
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },
};
