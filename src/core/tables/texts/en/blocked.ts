import type { RowText } from '../../texts.ts';
import { MAY_I_ASK } from './blocklists.ts';
import {
  ACCEPT_SENDER,
  CHECK_RESTRICTED,
  OPEN_SERVICE_REQUEST,
  SCORE_LIST,
  STOP_CAUSE,
  TELL_RECIPIENT,
  TRACE_FAILURES,
  TRACE_POOL,
  USE_ENHANCED_FILTERING,
  WRITE_POSTMASTER,
} from './steps.ts';

/* Whose address or domain a list has, and so who can do what about it. What the listing is: see blocklists.ts. */

export const BLOCKED_TEXTS: Readonly<Record<string, RowText>> = {
  'blocked/microsoft': {
    title: 'Microsoft’s sending address is on a blocklist',
    happened:
      'The recipient’s server refused the message because {ip}, a shared sending address of Exchange Online, is on a blocklist ({list}).',
    cause:
      'Exchange Online sends the mail of many tenants from the same addresses, and spam from any one of them can put an address on a list for all. Your own tenant may be the source, but need not be.',
    steps: {
      'sender-admin': [
        {
          ...CHECK_RESTRICTED,
          text: 'Check that your tenant has no restricted user or connector, so that the spam is not yours; then ask Microsoft.',
        },
        OPEN_SERVICE_REQUEST,
        {
          text: 'Attach the bounce, {ip}, the times in UTC, the Message-ID, the trace rows and what you have checked.',
        },
        TRACE_FAILURES,
        WRITE_POSTMASTER,
      ],
      microsoft: [{ text: 'Clear {ip} with the list’s operator, or stop sending from it.' }],
      'recipient-admin': [ACCEPT_SENDER, SCORE_LIST],
      sender: [
        { text: 'Send the message once more later: it may leave by another address.', resend: true },
        { text: 'Tell the recipient by phone if it is urgent.' },
      ],
    },
    questions: [
      {
        question: MAY_I_ASK,
        answer:
          'No. The address is Microsoft’s, and most lists hear only the owner of an address; some take no requests at all. Show Microsoft the record instead.',
      },
      {
        question: 'Can my mail leave by another address?',
        answer:
          'You cannot choose one: Exchange Online picks from its pool for each message, and no offer of addresses for one tenant is documented. A message sent later may happen to leave by a clean one.',
      },
      {
        question: 'Does another domain or a relay help?',
        answer:
          'Another domain does not, as the address is listed and not the domain. A relay with addresses of its own does, once its addresses are in your SPF record and it signs with DKIM: worth it for urgent mail, not as a reflex.',
      },
      {
        question: 'Will Exchange Online try again by itself?',
        answer: 'Only after a temporary answer (4xx). A final one (5xx) ends the attempt; somebody has to send again.',
      },
      {
        question: 'What happens after I open the request?',
        answer:
          'Microsoft publishes neither the steps nor a time; hours named in guides are guesses. Expect questions about the bounce, the times and whether your tenant sent spam. Listings that run out by themselves are often gone before an answer.',
      },
      {
        question: 'Are sender.office.com and delist@microsoft.com for this?',
        answer: 'No. They are for outside addresses that Microsoft itself blocks.',
      },
      {
        question: 'What makes it worse?',
        answer:
          'Resending in bulk, editing SPF at random, and asking recipients to exempt all of Microsoft’s addresses, which lets other people’s spam in.',
      },
    ],
  },

  'blocked/microsoft-relay': {
    title: 'Microsoft’s relay pool is on a blocklist',
    happened:
      'The recipient’s server refused the message because {ip}, an address of Microsoft’s pool for relayed mail, is on a blocklist ({list}).',
    cause:
      'Mail that Exchange Online forwards or relays leaves by this pool unless the sender’s domain belongs to the tenant or SPF passed when the message came in. Listings there are to be expected. Its range 40.95.0.0/16 is from Microsoft’s page of November 2023; the edition of June 2026 names none.',
    steps: {
      'sender-admin': [
        TRACE_POOL,
        {
          text: 'Find the forwarding or relay, and see whether the sender’s domain is an accepted domain of your tenant.',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
        USE_ENHANCED_FILTERING,
        { text: 'For mail of your own servers, add their domain to the tenant and their address to its SPF record.' },
        {
          text: 'For forwarded mail, let the recipient collect it from a mailbox, or forward only mail that passes SPF.',
          url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-high-risk-delivery-pool-about',
        },
      ],
      'recipient-admin': [ACCEPT_SENDER],
    },
    questions: [
      {
        question: MAY_I_ASK,
        answer: 'No. The address is Microsoft’s, and most lists hear only the owner of an address.',
      },
      {
        question: 'Why does a service request not help?',
        answer: 'The pool is kept apart so that such mail does not harm the rest. Keep your mail out of it instead.',
      },
      {
        question: 'Does DKIM keep my mail out of this pool?',
        answer:
          'Not by itself, by the page of June 2026. Another article of Microsoft’s, of March 2026, still lists DKIM.',
      },
    ],
  },

  'blocked/microsoft-address': {
    title: 'Recipient refuses a shared address of Microsoft’s',
    happened:
      'The recipient’s server refused the message because of {ip}, a shared sending address of Exchange Online that it does not trust.',
    cause:
      'Exchange Online sends the mail of many tenants from the same addresses, and spam from any one of them can spoil an address for all. Your own tenant may be the source, but need not be.',
    steps: {
      'sender-admin': [
        {
          ...CHECK_RESTRICTED,
          text: 'Check that your tenant has no restricted user or connector, so that the spam is not yours; then ask Microsoft.',
        },
        OPEN_SERVICE_REQUEST,
        {
          text: 'Attach the bounce, {ip}, the times in UTC, the Message-ID, the trace rows and what you have checked.',
        },
        TRACE_FAILURES,
        WRITE_POSTMASTER,
      ],
      microsoft: [{ text: 'Clear {ip} with the mail service that refuses it, or stop sending from it.' }],
      'recipient-admin': [ACCEPT_SENDER],
      sender: [
        { text: 'Send the message once more later: it may leave by another address.', resend: true },
        { text: 'Tell the recipient by phone if it is urgent.' },
      ],
    },
  },

  'blocked/microsoft-name': {
    title: 'Recipient’s server did not find Microsoft’s name',
    happened:
      'The recipient’s server found no reverse DNS name for {ip}, a sending address of Exchange Online, and did not take the message.',
    cause: 'Microsoft’s sending addresses have such names: most often the recipient’s own DNS failed for a while.',
    steps: {
      'recipient-admin': [{ text: 'See whether the mail server’s DNS resolver finds the name of {ip}.' }],
      'sender-admin': [WRITE_POSTMASTER],
      sender: [{ text: 'Send the message once more later.', resend: true }],
    },
  },
  'blocked/whole-network': {
    title: 'A whole network is on a blocklist',
    happened:
      'The recipient’s server refused the message because a blocklist ({list}) has the whole network around the sending address.',
    cause:
      'Such lists count bad addresses in a range or at a provider and then list all of it. The sender need not have done anything.',
    steps: {
      'recipient-admin': [
        { text: 'Stop refusing mail on lists of whole networks: they hit many who did nothing.' },
        ACCEPT_SENDER,
      ],
      'sender-admin': [WRITE_POSTMASTER],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'Who can get the network off?',
        answer:
          'Only its owner, by lowering the number of bad addresses in it. Neither you nor a ticket can speed that up.',
      },
    ],
  },

  'blocked/other-address': {
    title: 'Sending address is on a blocklist',
    happened:
      'The recipient’s server refused the message because {ip}, the address it came from, is on a blocklist ({list}).',
    cause:
      'The address is not in the ranges that Microsoft publishes for its worldwide service. It may be your own server, a gateway or mailing service you use, a forwarder on the recipient’s side, or a Microsoft cloud with other ranges (US Government, 21Vianet).',
    steps: {
      'sender-admin': [
        {
          text: 'Find out whose address {ip} is: reverse name, your connectors, your SPF record, the Received lines.',
          command:
            'Resolve-DnsName (Read-Host Address) -Type PTR; Get-OutboundConnector | Format-List Name, SmartHosts',
        },
        { text: 'If it belongs to a service you use, send that service the bounce.' },
        { text: 'If it is yours, go on with these steps.' },
      ],
      'recipient-admin': [
        { text: 'If {ip} is your own gateway or forwarder, leave it out of the check.' },
        ACCEPT_SENDER,
        SCORE_LIST,
      ],
    },
    questions: [
      {
        question: 'Can I just send by another address?',
        answer: 'Yes, if it is in your SPF record and the cause is stopped. Otherwise that one is listed next.',
      },
      {
        question: 'What makes it worse?',
        answer: 'Resending in bulk, and asking for removal before the cause is gone: the listing comes back.',
      },
    ],
  },

  'blocked/domain': {
    title: 'A domain is on a blocklist',
    happened: 'The recipient’s server refused the message because a domain in it is on a blocklist ({list}).',
    cause: 'It can be the domain of the sender, the name the server gives, or a domain in a link.',
    steps: { 'recipient-admin': [ACCEPT_SENDER], sender: [TELL_RECIPIENT] },
    questions: [
      {
        question: 'Does another IP address or relay help?',
        answer: 'No. The name is listed, and it goes with the message.',
      },
      {
        question: 'Can Microsoft help?',
        answer: 'No. The list deals with the owner of the domain only.',
      },
    ],
  },

  'blocked/resolver-error': {
    title: 'The list refused the recipient’s query',
    happened:
      'The recipient’s server asked a blocklist ({list}) about the sender, was refused as a client, and took the error for a listing.',
    cause:
      'The server asks through a public DNS resolver, or asks more often than its plan allows. The answer (127.255.255.x or a refusal page) means no answer. Nobody is listed because of it.',
    steps: {
      'recipient-admin': [
        { text: 'Query the list through a resolver of your own, or use a key from the list.' },
        { text: 'Take only the answers that the list documents as listings, never 127.255.255.x.' },
      ],
      'sender-admin': [
        {
          ...WRITE_POSTMASTER,
          text: 'Send the recipient’s postmaster the bounce: their queries to the list fail, and all their mail is at risk.',
        },
      ],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'Shall I ask for removal?',
        answer: 'No, there is nothing to remove. Only the recipient can correct its DNS settings.',
      },
    ],
  },

  'blocked/dead-list': {
    title: 'Refused by a blocklist that no longer exists',
    happened: 'The recipient’s server refused the message on the word of a blocklist that has been shut down ({list}).',
    cause:
      'The server still asks a list that is gone. Some dead lists answer "listed" for every address, so more mail fails there.',
    steps: {
      'recipient-admin': [{ text: 'Remove {list} from the settings of your mail server and spam filter.' }],
      'sender-admin': [
        {
          ...WRITE_POSTMASTER,
          text: 'Send the recipient’s postmaster the bounce, and point out that the list is gone.',
        },
      ],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      { question: 'Shall I ask for removal?', answer: 'There is nobody to ask, and nothing that could be removed.' },
    ],
  },

  'blocked/no-address': {
    title: 'Refused because of a blocklist',
    happened:
      'The recipient’s server refused the message because of a blocklist ({list}), and does not say which address it means.',
    cause:
      'Most often it means the server that handed the message over. It can also be an earlier one on the way, or a domain.',
    steps: {
      'sender-admin': [
        { ...TRACE_FAILURES, text: 'Trace the message to see by which address it left, and look that address up.' },
        {
          text: 'If it is an address of Exchange Online, collect the bounces and times, and ask Microsoft.',
          url: 'https://admin.cloud.microsoft',
        },
        STOP_CAUSE,
        { ...WRITE_POSTMASTER, text: 'Ask the recipient’s postmaster which address was refused.' },
      ],
      'recipient-admin': [{ text: 'Put the refused address into the answer of your server.' }, ACCEPT_SENDER],
    },
  },
};
