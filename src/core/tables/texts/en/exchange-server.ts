import type { RowText } from '../../texts.ts';
import {
  ACCEPT_SENDER,
  ASK_FOR_ADDRESS,
  CHECK_ADDRESS,
  CHECK_MX,
  CHECK_RECIPIENT_EXISTS,
  CHECK_RECIPIENT_TRACE,
  FORWARD_TO_OWN_ADMIN,
  FREE_MAILBOX,
  SEND_LATER,
  SHRINK_MESSAGE,
  STILL_WAITING,
  TELL_RECIPIENT,
  TYPE_ADDRESS_AGAIN,
  WRITE_POSTMASTER,
} from './steps.ts';
import type { Step } from '../../texts.ts';

const CHECK_SERVER: Step = {
  text: 'Check free disk space, memory and the transport service on the server that answered.',
  command: 'Get-Service MSExchangeTransport; Get-ServerComponentState -Identity EX01 | Format-Table Component, State',
};

const CHECK_QUEUE: Step = {
  text: 'Look at the queue for this domain on your own server, and read its last error.',
  command:
    'Get-Queue | Where-Object MessageCount -gt 0 | Format-Table Identity, NextHopDomain, MessageCount, LastError -Wrap',
};

const CHECK_SEND_CONNECTORS: Step = {
  text: 'Check the send connectors of your own server: address space, smart host, sign-in.',
  command: 'Get-SendConnector | Format-List Name, AddressSpaces, SmartHosts, SmartHostAuthMechanism',
};

const CHECK_RECEIVE_CONNECTORS: Step = {
  text: 'Check who may use the receive connector that took the connection.',
  command: 'Get-ReceiveConnector | Format-List Identity, Bindings, RemoteIPRanges, PermissionGroups, AuthMechanism',
};

const SEARCH_LOG: Step = {
  text: 'Find the message in the message tracking log of the server that answered.',
  command:
    'Get-MessageTrackingLog -Recipients user@fabrikam.com -Start (Get-Date).AddDays(-2) | Format-List Timestamp, EventId, Source, RecipientStatus',
};

/** Words for the table of Exchange Server (2013 to 2019 and Subscription Edition), on premises. */
export const EXCHANGE_SERVER_TEXTS: Record<string, RowText> = {
  'exs/4.3.1': {
    title: 'The Exchange server is short of resources',
    happened: 'The server has too little memory or disk space and turns messages away until it has more.',
    cause: 'Exchange stops taking mail when free disk space or memory falls below a limit (back pressure).',
    steps: { 'recipient-admin': [CHECK_SERVER], 'sender-admin': [CHECK_QUEUE], sender: [SEND_LATER] },
  },
  'exs/4.3.2': {
    title: 'The Exchange server does not take mail now',
    happened: 'The mail service of the server is stopped or paused.',
    cause:
      'A component was left inactive after maintenance. Otherwise a transport agent does not fit the installed update, or a receive connector on port 25 belongs to the wrong transport service.',
    steps: { 'recipient-admin': [CHECK_SERVER], 'sender-admin': [CHECK_QUEUE], sender: [SEND_LATER] },
  },
  'exs/4.4.1': {
    title: 'Connection timed out',
    happened: 'The other server did not answer in time; delivery will be tried again.',
    cause: 'The server is down or very slow, or a firewall drops the connection.',
    steps: {
      'recipient-admin': [{ text: 'Check from outside that each of your MX hosts answers on port 25.' }],
      'sender-admin': [CHECK_QUEUE, CHECK_MX],
    },
  },
  'exs/4.4.2': {
    title: 'The connection was dropped',
    happened: 'The connection ended before the message was through; delivery will be tried again.',
    cause: 'A network fault, a firewall that inspects SMTP, or a server that ends slow conversations.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_TRACE],
      'sender-admin': [CHECK_QUEUE, { text: 'Turn off SMTP inspection on the firewall for a test.' }],
    },
  },
  'exs/4.4.7': {
    title: 'The message waited too long in the queue',
    happened: 'The server tried for days to deliver the message, and gave up.',
    cause:
      'The receiving server could not be reached or put the message off each time. A send connector with the wrong route does the same.',
    steps: {
      'recipient-admin': [{ text: 'Check from outside that each of your MX hosts answers on port 25.' }],
      sender: [SEND_LATER],
      'sender-admin': [CHECK_QUEUE, CHECK_MX, CHECK_SEND_CONNECTORS],
    },
    delayed: STILL_WAITING,
  },
  'exs/5.1.0': {
    title: 'The sender is not accepted',
    happened: 'The server refused the message because of who sent it.',
    cause:
      'Mostly a sender filter of the receiving organization that blocks this sender. Otherwise a reply to an old or exported message, or a contact, whose address no longer holds.',
    steps: {
      sender: [TYPE_ADDRESS_AGAIN, CHECK_ADDRESS, TELL_RECIPIENT],
      'sender-admin': [
        { text: 'If the recipient is a contact of your own directory, correct its address.' },
        WRITE_POSTMASTER,
      ],
      'recipient-admin': [
        {
          text: 'Look for the sender in the list of blocked senders.',
          command: 'Get-SenderFilterConfig | Format-List BlockedSenders, BlockedDomains',
        },
      ],
    },
  },
  'exs/5.1.1': {
    title: 'No such mailbox on this Exchange server',
    happened: 'The server looked the address up in its directory and did not find it.',
    cause:
      'A typing error, a deleted account, or an old Outlook suggestion for a colleague whose account was made anew.',
    steps: { sender: [TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS], 'recipient-admin': [CHECK_RECIPIENT_EXISTS] },
  },
  'exs/5.1.3': {
    title: 'The recipient address is written wrongly',
    happened: 'The server could not use the address because it breaks the rules for addresses.',
    cause: 'A blank, a bracket or a missing part, often by copying from a document.',
    steps: { sender: [TYPE_ADDRESS_AGAIN, CHECK_ADDRESS] },
  },
  'exs/5.1.4': {
    title: 'The address ends in a name reserved for tests',
    happened: 'The server does not take mail for the endings .test, .example, .invalid and .localhost.',
    cause: 'An address such as user@contoso.test was left in a form, a test or a template (RFC 2606).',
    steps: { sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS] },
  },
  'exs/5.1.5': {
    title: 'The address uses a reserved example domain',
    happened: 'The server does not take mail for example.com, example.net and example.org.',
    cause: 'An address such as user@example.com was left in a form, a test or a template (RFC 2606).',
    steps: { sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS] },
  },
  'exs/5.1.6': {
    title: 'The domain of the address has only one part',
    happened: 'The server does not deliver to a domain without a dot.',
    cause: 'The ending was left out: user@contoso instead of user@contoso.com.',
    steps: { sender: [TYPE_ADDRESS_AGAIN] },
  },
  'exs/5.1.7': {
    title: 'The sender address is not valid',
    happened: 'The server did not accept the address that the message was sent from.',
    cause: 'An account without a proper email address, or a device with a made-up sender.',
    steps: {
      'sender-admin': [{ text: 'Give the account or device a full, existing sender address of your own domain.' }],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },
  'exs/5.1.8': {
    title: 'The sender sends more than the server allows',
    happened: 'The server refused the message because its sender went over a rate limit.',
    cause:
      'An application or device relays a large number of messages through the server. If nobody meant to send that much, somebody else may be using the account.',
    steps: {
      'sender-admin': [
        { text: 'Find the application or account that sends so much, and slow it down.' },
        {
          text: 'Give an application that has to send a lot a receive connector of its own, and compare the limits.',
          command: 'Get-ReceiveConnector | Format-List Identity, RemoteIPRanges, MessageRateLimit, MessageRateSource',
        },
        { text: 'If nobody sent that much, reset the password of the account and look for rules nobody set.' },
      ],
    },
  },
  'exs/5.2.1': {
    title: 'Held back by the content filter',
    happened: 'The receiving server’s spam filter took the message out of delivery.',
    cause: 'The content reached the score at which the filter quarantines.',
    steps: {
      'recipient-admin': [
        {
          text: 'Release the message from the quarantine mailbox, and adjust the threshold if it was wanted.',
          command:
            'Get-ContentFilterConfig | Format-List SCLQuarantineEnabled, SCLQuarantineThreshold, QuarantineMailbox',
        },
      ],
      sender: [TELL_RECIPIENT],
    },
  },
  'exs/5.2.2': {
    title: 'The recipient’s mailbox is full',
    happened: 'The mailbox reached the size at which it takes no more mail.',
    cause: 'The quota of the mailbox or of its database is used up.',
    steps: {
      recipient: [FREE_MAILBOX],
      'recipient-admin': [
        {
          text: 'Raise the quota, or move old mail to the archive.',
          command: 'Get-MailboxStatistics user@fabrikam.com | Format-List TotalItemSize, StorageLimitStatus',
        },
      ],
      sender: [TELL_RECIPIENT],
    },
  },
  'exs/5.2.3': {
    title: 'Too large for this recipient',
    happened: 'The message is larger than this mailbox may receive.',
    cause: 'Attachments; encoding makes them a third larger than they are on disk.',
    steps: {
      sender: [SHRINK_MESSAGE],
      'recipient-admin': [
        {
          text: 'Raise the limit of the mailbox if such mail is wanted.',
          command: 'Get-Mailbox user@fabrikam.com | Format-List MaxReceiveSize',
        },
      ],
    },
  },
  'exs/5.3.0': {
    title: 'The message was set aside as harmful',
    happened: 'The server took the message for malformed and put it into its poison queue.',
    cause: 'Something in the message, or a transport agent that handles it, makes the transport service fail.',
    steps: {
      'recipient-admin': [
        {
          text: 'Look at the poison queue, and remove or resume what is in it.',
          command: "Get-Message -Queue 'EX01\\Poison' | Format-List Identity, Subject, FromAddress, Status",
        },
        SEARCH_LOG,
      ],
      'sender-admin': [{ text: 'Send the content anew, in another format, as a test.' }, WRITE_POSTMASTER],
    },
  },
  'exs/5.3.2': {
    title: 'The recipient is not in its address book policy',
    happened: 'The server found the recipient but could not make out to which address book policy it belongs.',
    cause:
      'The agent for address book policies is in use, and the recipient is not in the global address list that its policy names.',
    steps: {
      'recipient-admin': [
        {
          text: 'Compare the policy of the mailbox with the address list that the policy names.',
          command:
            'Get-Mailbox user@fabrikam.com | Format-List AddressBookPolicy; Get-AddressBookPolicy | Format-List Name, GlobalAddressList',
        },
        SEARCH_LOG,
      ],
    },
  },
  'exs/5.3.3': {
    title: 'The server did not know a command',
    happened: 'The receiving Exchange server does not support a command that the sending server used.',
    cause:
      'Between Exchange servers, a receive connector lacks Exchange Server authentication. A gateway or firewall that changes the SMTP conversation does the same.',
    steps: {
      'recipient-admin': [CHECK_RECEIVE_CONNECTORS],
      'sender-admin': [{ text: 'Turn off SMTP inspection on the firewall for a test.' }, CHECK_SEND_CONNECTORS],
    },
  },
  'exs/5.3.4': {
    title: 'The message is too large',
    happened: 'The message is larger than a limit of the server, the connector or the organization.',
    cause: 'Attachments; encoding makes them a third larger than they are on disk.',
    steps: {
      sender: [SHRINK_MESSAGE],
      'recipient-admin': [
        {
          text: 'Compare the limits of organization, connector and mailbox: the smallest one counts.',
          command:
            'Get-TransportConfig | Format-List MaxSendSize, MaxReceiveSize; Get-ReceiveConnector | Format-Table Identity, MaxMessageSize',
        },
      ],
    },
  },
  'exs/5.3.5': {
    title: 'The server would have to send to itself',
    happened: 'The server saw that it would pass the message to itself, a loop, and refused it.',
    cause:
      'A receive connector carries the name of another server of the mail flow. Otherwise the MX record or a connector leads the domain to a server that does not know it.',
    steps: {
      'recipient-admin': [
        {
          text: 'Give each receive connector a host name of its own.',
          command: 'Get-ReceiveConnector | Format-Table Identity, Fqdn',
        },
        {
          text: 'Add the domain to the accepted domains, or mend the MX record or connector.',
          command: 'Get-AcceptedDomain | Format-Table Name, DomainName, DomainType',
        },
      ],
      'sender-admin': [CHECK_SEND_CONNECTORS, CHECK_MX],
    },
  },
  'exs/5.4.4': {
    title: 'The recipient’s domain does not exist',
    happened: 'The server found no such domain in DNS.',
    cause:
      'A typing error after the @, or an expired domain. If good domains fail as well, the Exchange server asks the wrong DNS servers.',
    steps: {
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
      'sender-admin': [
        CHECK_MX,
        {
          text: 'Check which DNS servers Exchange asks, and the order of the network adapters.',
          command: 'Get-TransportService | Format-List Name, ExternalDNS*, InternalDNS*',
        },
      ],
    },
  },
  'exs/5.4.6': {
    title: 'The message went round in circles',
    happened: 'The message passed more servers than allowed, so one of them stopped it.',
    cause:
      'Two systems each hold the other for the home of the address: forwarding, a connector or an accepted domain of the wrong type.',
    steps: {
      'recipient-admin': [
        {
          text: 'Check the type of the accepted domain, and where its connector leads.',
          command: 'Get-AcceptedDomain | Format-Table Name, DomainName, DomainType',
        },
      ],
      'sender-admin': [
        CHECK_SEND_CONNECTORS,
        { text: 'Read the Received lines of the returned message: the servers that repeat are the loop.' },
      ],
    },
  },
  'exs/5.5.2': {
    title: 'A command came before the greeting',
    happened: 'The sending program began without greeting the server first.',
    cause: 'A script or device that skips HELO or EHLO, or a firewall that swallows it.',
    steps: {
      'sender-admin': [{ text: 'Have the script or device send EHLO with its full host name first.' }],
      'recipient-admin': [CHECK_RECEIVE_CONNECTORS],
    },
  },
  'exs/5.5.3': {
    title: 'Too many recipients in one message',
    happened: 'The message has more recipients than the server allows.',
    cause: 'A limit for each message, of the organization, the mailbox or the connector.',
    steps: {
      sender: [{ text: 'Send to smaller groups, or use a distribution group.' }],
      'sender-admin': [
        {
          text: 'Compare the limits.',
          command:
            'Get-TransportConfig | Format-List MaxRecipientEnvelopeLimit; Get-Mailbox user@contoso.com | Format-List RecipientLimits',
        },
      ],
    },
  },
  'exs/5.7.1': {
    title: 'The server does not accept mail from this sender',
    happened:
      'The server refused to pass the message on, because the sending server had not signed in or may not relay.',
    cause:
      'A device or application sends through a connector that it may not use. If the server takes mail from outside, it is not open to the internet as it should be, or the recipient takes mail from inside only.',
    steps: {
      'recipient-admin': [
        {
          text: 'If this server takes mail from the Internet, allow anonymous users on its receive connector.',
          command: 'Get-ReceiveConnector | Format-List Identity, Bindings, PermissionGroups',
        },
        {
          text: 'Check that the domain is one of your accepted domains and that the MX record leads to the right server.',
        },
      ],
      'sender-admin': [CHECK_RECEIVE_CONNECTORS, CHECK_SEND_CONNECTORS],
    },
  },
  'exs/5.7.3': {
    title: 'Exchange servers could not sign in to each other',
    happened: 'One Exchange server refused another because it could not prove who it is.',
    cause: 'A receive connector without Exchange Server sign-in, a firewall that strips TLS, or a wrong smart host.',
    steps: {
      'recipient-admin': [CHECK_RECEIVE_CONNECTORS],
      'sender-admin': [
        CHECK_SEND_CONNECTORS,
        { text: 'Check that no firewall between the servers removes X-EXPS, X-ANONYMOUSTLS or STARTTLS.' },
      ],
    },
  },
  'exs/5.7.900-999': {
    title: 'Refused by a mail flow rule',
    happened: 'A mail flow rule rejected the message with a code that its author chose.',
    cause: 'Administrators pick codes from 5.7.900 to 5.7.999 for their own rules; the words behind it are theirs too.',
    steps: {
      'sender-admin': [
        {
          text: 'If your own server answered, find the rule that uses this code.',
          command:
            'Get-TransportRule | Where-Object RejectMessageEnhancedStatusCode | Format-Table Name, RejectMessageEnhancedStatusCode',
        },
        WRITE_POSTMASTER,
      ],
      'recipient-admin': [
        {
          text: 'Find the rule that uses this code, and make an exception for senders you want.',
          command:
            'Get-TransportRule | Where-Object RejectMessageEnhancedStatusCode | Format-Table Name, RejectMessageEnhancedStatusCode',
        },
        ACCEPT_SENDER,
      ],
    },
  },
};
