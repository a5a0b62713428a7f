import type { RowText } from '../../texts.ts';
import {
  ASK_FOR_ADDRESS,
  CHECK_ADDRESS,
  CHECK_DKIM,
  CHECK_DMARC,
  CHECK_MX,
  CHECK_OUTBOUND_CONNECTORS,
  CHECK_PTR,
  CHECK_RECIPIENT_EXISTS,
  CHECK_RECIPIENT_TRACE,
  CHECK_SPF,
  FORWARD_TO_OWN_ADMIN,
  FREE_MAILBOX,
  SEND_LATER,
  SHRINK_MESSAGE,
  STILL_WAITING,
  STOP_BULK,
  TELL_RECIPIENT,
  TRACE_MESSAGE,
  TYPE_ADDRESS_AGAIN,
  WRITE_POSTMASTER,
} from './steps.ts';

/*
 * The registry says only what kind of failure a server meant. These texts hold for the 4.x.x code (for now) and the
 * 5.x.x code (for good) alike, so they leave the question of retrying to the class.
 */

const WRONG_ADDRESS: RowText['steps'] = {
  sender: [CHECK_ADDRESS, TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS],
  'recipient-admin': [CHECK_RECIPIENT_EXISTS],
};

const WRONG_DOMAIN: RowText['steps'] = {
  sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
  'sender-admin': [CHECK_MX],
  'recipient-admin': [
    { text: 'Check that your domain is paid for, delegated, and that its MX records name your mail servers.' },
  ],
};

const ASK_POSTMASTER: RowText['steps'] = {
  'sender-admin': [TRACE_MESSAGE, WRITE_POSTMASTER],
  'recipient-admin': [CHECK_RECIPIENT_TRACE],
};

const ROUTE_TROUBLE: RowText['steps'] = {
  'sender-admin': [CHECK_MX, CHECK_OUTBOUND_CONNECTORS, TRACE_MESSAGE],
  'recipient-admin': [{ text: 'Check from outside that each of your MX hosts answers on port 25.' }],
};

const CLIENT_SETTINGS: RowText['steps'] = {
  'sender-admin': [
    {
      text: 'Check the host name, port, user and sign-in method set in the device, application or connector that sends.',
    },
  ],
};

const CONTENT_FORM: RowText['steps'] = {
  sender: [{ text: 'Send again as plain text, or with the attachment in a common format.' }, FORWARD_TO_OWN_ADMIN],
  'recipient-admin': [CHECK_RECIPIENT_TRACE],
};

const AUTHENTICATE: RowText['steps'] = { 'sender-admin': [CHECK_SPF, CHECK_DKIM, CHECK_DMARC] };

const OWNER_CHANGED: RowText['steps'] = {
  sender: [{ text: 'Do not resend: the address may belong to someone else now.' }, ASK_FOR_ADDRESS],
};

/** Words for the IANA registry of enhanced status codes (RFC 3463 and later), by subject and by detail. */
export const ENHANCED_STATUS_TEXTS: Record<string, RowText> = {
  'status/x.0': {
    title: 'Something failed, and the server gave no reason',
    happened: 'The server refused or gave up on the message with a code that says nothing about the reason.',
    cause: 'Servers use it where they have no better code. The words behind the code are the only clue.',
    steps: ASK_POSTMASTER,
  },
  'status/x.1': {
    title: 'Something is wrong with an address',
    happened: 'The server would not take the recipient’s or the sender’s address.',
    cause:
      'A typing error, an address that is gone, or a domain without mail. The code is not in the registry, so only its second digit says this.',
    steps: WRONG_ADDRESS,
  },
  'status/x.2': {
    title: 'Something is wrong with the recipient’s mailbox',
    happened: 'The server knows the mailbox but could not put the message into it.',
    cause:
      'A mailbox that is full, disabled or restricted. The code is not in the registry, so only its second digit says this.',
    steps: { sender: [TELL_RECIPIENT], 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'status/x.3': {
    title: 'Trouble in the receiving mail system',
    happened: 'The mail system itself, not the address, stood in the way of the message.',
    cause:
      'A full disk, a service that is down, a size limit or a wrong setting. The code is not in the registry, so only its second digit says this.',
    steps: ASK_POSTMASTER,
  },
  'status/x.4': {
    title: 'Trouble on the way to the mail server',
    happened: 'The message could not be brought to the next server.',
    cause:
      'DNS, routing, a firewall or a server that does not answer. The code is not in the registry, so only its second digit says this.',
    steps: ROUTE_TROUBLE,
  },
  'status/x.5': {
    title: 'The two servers did not understand each other',
    happened: 'The SMTP conversation broke off over a command that one side sent and the other did not accept.',
    cause:
      'An unusual device or gateway, or a firewall that rewrites SMTP. The code is not in the registry, so only its second digit says this.',
    steps: ASK_POSTMASTER,
  },
  'status/x.6': {
    title: 'The form of the message was not accepted',
    happened: 'A server could not handle or pass on the content of the message as it was written.',
    cause:
      'An encoding, character set or attachment format that the other side does not support. The code is not in the registry, so only its second digit says this.',
    steps: CONTENT_FORM,
  },
  'status/x.7': {
    title: 'Refused by a security rule or policy',
    happened: 'A rule of the answering server forbids this message, this sender or this connection.',
    cause:
      'Each organization sets such rules itself. The code is not in the registry, so only its second digit says this: read the words behind it.',
    steps: ASK_POSTMASTER,
  },
  'status/x.0.0': {
    title: 'Failed without a stated reason',
    happened: 'The server gave the code that stands for "something else".',
    cause: 'Servers use it where no other code fits. The words behind it, or the log of that server, have the reason.',
    steps: ASK_POSTMASTER,
  },
  'status/x.1.0': {
    title: 'Unspecified trouble with an address',
    happened: 'The server objects to an address and does not say how.',
    cause: 'Often an address that does not exist; on some systems a sender that is not allowed.',
    steps: WRONG_ADDRESS,
  },
  'status/x.1.1': {
    title: 'No such mailbox',
    happened: 'The domain exists, but its server knows no mailbox of this name.',
    cause: 'A typing error, an outdated suggestion of the mail program, or an account that was deleted or renamed.',
    steps: WRONG_ADDRESS,
  },
  'status/x.1.2': {
    title: 'The recipient’s domain cannot take mail',
    happened: 'The part of the address after the @ does not lead to a mail server.',
    cause: 'A typing error in the domain, an expired domain, or missing MX records.',
    steps: WRONG_DOMAIN,
  },
  'status/x.1.3': {
    title: 'The recipient address is written wrongly',
    happened: 'The address breaks the rules for how an address is written, so no server could use it.',
    cause: 'A blank, a comma, a missing @ or a quotation mark that slipped in, often by copying from a document.',
    steps: { sender: [TYPE_ADDRESS_AGAIN, CHECK_ADDRESS] },
  },
  'status/x.1.4': {
    title: 'The address fits more than one mailbox',
    happened: 'The receiving system found several mailboxes for this address and would not choose.',
    cause: 'Two entries of the directory there share the address.',
    steps: { 'recipient-admin': [{ text: 'Search the directory for the address and leave it on one entry only.' }] },
  },
  'status/x.1.5': {
    title: 'The recipient address is valid',
    happened: 'The server confirms that the address is good; this is a report of success, not a failure.',
    cause: 'Sent where a notice of delivery was asked for.',
    steps: {},
  },
  'status/x.1.6': {
    title: 'The mailbox has moved and left no address',
    happened: 'The mailbox was here once and is gone, and the server does not know where to.',
    cause: 'The person left, or the organization changed its domain.',
    steps: { sender: [ASK_FOR_ADDRESS], 'recipient-admin': [CHECK_RECIPIENT_EXISTS] },
  },
  'status/x.1.7': {
    title: 'The sender address is written wrongly',
    happened: 'The receiving server could not make sense of the sender address.',
    cause: 'A device or application sends with an empty or broken sender address.',
    steps: {
      'sender-admin': [{ text: 'Give the device or application a full, existing sender address of your own domain.' }],
    },
  },
  'status/x.1.8': {
    title: 'The sender’s domain cannot be reached',
    happened: 'The receiving server found no way to answer to the sender’s domain, and so refused the message.',
    cause:
      'The sender’s domain has no MX or A record, or its name servers do not answer. Exchange Online uses 5.1.8 for an account that it blocked for spam.',
    steps: {
      'sender-admin': [
        {
          text: 'Check that the domain after the @ of the sender has an MX record.',
          command: 'Resolve-DnsName contoso.com -Type MX',
        },
      ],
    },
  },
  'status/x.1.9': {
    title: 'Passed on to a server without modern features',
    happened: 'The message was passed to a system that cannot report further on it.',
    cause: 'The next server does not support delivery reports.',
    steps: {},
  },
  'status/x.1.10': {
    title: 'The domain says it takes no mail',
    happened: 'The recipient’s domain publishes a null MX record, which means that it accepts no mail at all.',
    cause:
      'A typing error in the domain, or a domain that is used for the web only (RFC 7505). Exchange uses 5.1.10 for an address that it does not find.',
    steps: {
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
      'recipient-admin': [
        { text: 'If the domain should take mail, replace the null MX record with your mail servers.' },
      ],
    },
  },
  'status/x.2.0': {
    title: 'Unspecified trouble with the mailbox',
    happened: 'The mailbox exists, but the message could not be put into it.',
    cause: 'The server gives no more than that; its log has the reason.',
    steps: { sender: [TELL_RECIPIENT], 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'status/x.2.1': {
    title: 'The mailbox is switched off',
    happened: 'The mailbox exists and takes no messages.',
    cause: 'The account was disabled or suspended, because the person left or the provider locked it.',
    steps: { sender: [ASK_FOR_ADDRESS], 'recipient-admin': [CHECK_RECIPIENT_EXISTS] },
  },
  'status/x.2.2': {
    title: 'The recipient’s mailbox is full',
    happened: 'The mailbox has no room for this message.',
    cause: 'The recipient used up the storage that the organization or provider allows.',
    steps: {
      sender: [TELL_RECIPIENT, SEND_LATER],
      recipient: [FREE_MAILBOX],
      'recipient-admin': [{ text: 'Raise the quota, or archive what is old.' }],
    },
  },
  'status/x.2.3': {
    title: 'Too large for this mailbox',
    happened: 'The message is larger than this recipient may receive.',
    cause: 'Attachments; encoding makes them a third larger than they are on disk.',
    steps: {
      sender: [SHRINK_MESSAGE],
      'recipient-admin': [{ text: 'Raise the recipient’s size limit if such mail is wanted.' }],
    },
  },
  'status/x.2.4': {
    title: 'The mailing list could not be expanded',
    happened: 'The address is a list, and the server could not turn it into its members.',
    cause: 'A wrong setting or broken member of the list.',
    steps: { 'recipient-admin': [{ text: 'Check the list’s members and settings, and send a test to it.' }] },
  },
  'status/x.3.0': {
    title: 'Unspecified trouble in the mail system',
    happened: 'The receiving system, rather than the address, caused the failure.',
    cause: 'The server gives no more than that; its log has the reason.',
    steps: ASK_POSTMASTER,
  },
  'status/x.3.1': {
    title: 'The receiving server’s storage is full',
    happened: 'The server, not just one mailbox, has no room for mail.',
    cause: 'A full disk or a storage quota of the whole system.',
    steps: { sender: [SEND_LATER], 'recipient-admin': [{ text: 'Free disk space on the mail server.' }] },
  },
  'status/x.3.2': {
    title: 'The server takes no messages now',
    happened: 'The server is up but turns messages away.',
    cause: 'Maintenance, overload, or a service that was stopped.',
    steps: {
      sender: [SEND_LATER],
      'recipient-admin': [{ text: 'Check that the mail service runs and has resources.' }],
    },
  },
  'status/x.3.3': {
    title: 'The server lacks a feature that was asked for',
    happened: 'The message needs something that the receiving server cannot do.',
    cause: 'A feature of newer mail servers that the other side does not have.',
    steps: CONTENT_FORM,
  },
  'status/x.3.4': {
    title: 'Too large for the mail system',
    happened: 'The message is larger than a server on the way accepts.',
    cause: 'Attachments; encoding makes them a third larger than they are on disk.',
    steps: {
      sender: [SHRINK_MESSAGE],
      'sender-admin': [
        { text: 'Find out whose limit it was: the server named in the report is the one that refused.' },
      ],
    },
  },
  'status/x.3.5': {
    title: 'A mail server is set up wrongly',
    happened: 'A server could not handle the message because of its own settings.',
    cause: 'A domain that the server does not know as its own, or a route that leads back to itself.',
    steps: ASK_POSTMASTER,
  },
  'status/x.4.0': {
    title: 'Unspecified trouble on the network',
    happened: 'Something on the way to the receiving server failed.',
    cause: 'The server gives no more than that; its log has the reason.',
    steps: ROUTE_TROUBLE,
  },
  'status/x.4.1': {
    title: 'The receiving server did not answer',
    happened: 'No connection to the receiving server came about.',
    cause:
      'The server is down, a firewall drops the connection, or the MX record names the wrong host. Exchange Online uses 5.4.1 for addresses and domains that it does not take mail for.',
    steps: ROUTE_TROUBLE,
  },
  'status/x.4.2': {
    title: 'The connection broke off',
    happened: 'A connection was made and ended before the message was through.',
    cause: 'A network fault, a time-out, an overloaded server, or a firewall that interferes.',
    steps: { sender: [SEND_LATER], ...ROUTE_TROUBLE },
  },
  'status/x.4.3': {
    title: 'DNS or the directory did not answer',
    happened: 'A server could not look up where the message should go.',
    cause: 'Name servers that do not answer, or a directory that is out of reach.',
    steps: {
      'sender-admin': [CHECK_MX, TRACE_MESSAGE],
      'recipient-admin': [{ text: 'Check that all your domain’s name servers answer.' }],
    },
  },
  'status/x.4.4': {
    title: 'No route to the recipient',
    happened: 'The sending system found no server for this domain.',
    cause: 'The domain has no usable MX record, or a connector sends it somewhere that does not exist.',
    steps: {
      'sender-admin': [CHECK_MX, CHECK_OUTBOUND_CONNECTORS],
      'recipient-admin': WRONG_DOMAIN['recipient-admin']!,
    },
  },
  'status/x.4.5': {
    title: 'Too much traffic at the mail system',
    happened: 'A server has more to do than it can, and put the message off.',
    cause: 'A peak of traffic, or many messages from one sender at once.',
    steps: { sender: [SEND_LATER], 'sender-admin': [STOP_BULK] },
  },
  'status/x.4.6': {
    title: 'The message went round in circles',
    happened: 'The message passed the same servers again and again until one of them stopped it.',
    cause:
      'Two systems each hold the other for the home of the address: a connector, a forwarding or the MX record is wrong.',
    steps: {
      'sender-admin': [TRACE_MESSAGE, CHECK_OUTBOUND_CONNECTORS],
      'recipient-admin': [
        {
          text: 'Check the type of the accepted domain: internal relay sends unknown addresses on.',
          command: 'Get-AcceptedDomain | Format-Table Name, DomainName, DomainType',
        },
      ],
    },
  },
  'status/x.4.7': {
    title: 'Delivery took too long and was given up',
    happened: 'The message waited for delivery until its time was up.',
    cause: 'The receiving server could not be reached, or put the message off each time.',
    steps: ROUTE_TROUBLE,
    delayed: STILL_WAITING,
  },
  'status/x.5.0': {
    title: 'Unspecified trouble in the SMTP conversation',
    happened: 'The two servers could not agree on how to pass the message on.',
    cause: 'The server gives no more than that. Hotmail and Outlook.com use the code for mailboxes that do not exist.',
    steps: ASK_POSTMASTER,
  },
  'status/x.5.1': {
    title: 'A command came where it was not allowed',
    happened: 'One server sent a command that the other does not know or did not expect.',
    cause: 'A server that wants sign-in first, an unusual device, or a firewall that rewrites SMTP.',
    steps: { ...CLIENT_SETTINGS, 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'status/x.5.2': {
    title: 'A command was written wrongly',
    happened: 'The receiving server could not read a command of the sending one.',
    cause: 'A broken address, a device with faulty software, or a firewall that rewrites SMTP.',
    steps: { sender: [CHECK_ADDRESS], ...CLIENT_SETTINGS },
  },
  'status/x.5.3': {
    title: 'Too many recipients in one message',
    happened: 'The message has more recipients than the server takes at once.',
    cause: 'A large distribution, or a limit on the receiving side. Servers usually try the rest later.',
    steps: {
      sender: [{ text: 'Send to smaller groups, or use a distribution list.' }],
      'sender-admin': [STOP_BULK],
    },
  },
  'status/x.5.4': {
    title: 'A command had wrong arguments',
    happened: 'The receiving server understood the command but not what came with it.',
    cause: 'An unusual address, or an option that this server does not support.',
    steps: { sender: [CHECK_ADDRESS], ...CLIENT_SETTINGS },
  },
  'status/x.5.5': {
    title: 'The servers speak different protocol versions',
    happened: 'The servers could not find a version of the protocol that both know.',
    cause: 'Rare; an old gateway or device.',
    steps: ASK_POSTMASTER,
  },
  'status/x.5.6': {
    title: 'The sign-in data was too long',
    happened: 'The server refused the sign-in because a line of it exceeds the limit.',
    cause: 'A very large sign-in token, or a program that sends it wrongly.',
    steps: CLIENT_SETTINGS,
  },
  'status/x.6.0': {
    title: 'Unspecified trouble with the content',
    happened: 'Something in the content of the message was not acceptable to a server.',
    cause: 'The server gives no more than that; its log has the reason.',
    steps: CONTENT_FORM,
  },
  'status/x.6.1': {
    title: 'This type of content is not accepted',
    happened: 'The receiving side does not take content of this type.',
    cause: 'An attachment format that is not allowed there, or a gateway that passes text only.',
    steps: CONTENT_FORM,
  },
  'status/x.6.2': {
    title: 'Conversion is needed but forbidden',
    happened: 'The message must be converted to be passed on, and the message itself forbids that.',
    cause: 'Content that the next server cannot take as it is, such as signed or 8-bit text.',
    steps: CONTENT_FORM,
  },
  'status/x.6.3': {
    title: 'Conversion is needed but not possible',
    happened: 'The message must be converted to be passed on, and the server cannot do that.',
    cause: 'Usually 8-bit or binary content on the way to a server that takes 7-bit text only.',
    steps: CONTENT_FORM,
  },
  'status/x.6.4': {
    title: 'Converted with loss',
    happened: 'The message was converted, and parts of it could not be kept.',
    cause: 'Content that the next system cannot represent.',
    steps: CONTENT_FORM,
  },
  'status/x.6.5': {
    title: 'Conversion failed',
    happened: 'A server tried to convert the message and did not succeed.',
    cause: 'Damaged or unusual content, such as a broken attachment or a wrong encoding.',
    steps: CONTENT_FORM,
  },
  'status/x.6.6': {
    title: 'The content could not be fetched',
    happened: 'The server could not get at the content that the message refers to.',
    cause: 'The message named content kept elsewhere, which was not there.',
    steps: CONTENT_FORM,
  },
  'status/x.6.7': {
    title: 'International addresses are not supported',
    happened: 'An address has letters outside ASCII, and this server does not take such addresses.',
    cause: 'The receiving server does not support internationalized mail (RFC 6531).',
    steps: { sender: [{ text: 'Use an address with plain letters only, if the recipient has one.' }] },
  },
  'status/x.6.8': {
    title: 'The answer would need letters outside ASCII',
    happened: 'The server could only answer in UTF-8, which the sending side does not allow.',
    cause: 'One of the two servers does not support internationalized mail (RFC 6531).',
    steps: ASK_POSTMASTER,
  },
  'status/x.6.9': {
    title: 'International headers cannot be passed on',
    happened: 'The message has header fields in UTF-8, and the next server does not take them.',
    cause: 'The receiving server does not support internationalized mail (RFC 6531).',
    steps: { sender: [{ text: 'Send again with plain letters in addresses, names and subject.' }] },
  },
  'status/x.6.10': {
    title: 'The answer would need letters outside ASCII',
    happened: 'The server used a withdrawn number for "the answer needs UTF-8".',
    cause: 'The registry gives this number up in favor of x.6.8; the server is out of date.',
    steps: ASK_POSTMASTER,
  },
  'status/x.7.0': {
    title: 'Refused for unspecified security reasons',
    happened: 'A security rule of the answering server stopped the message.',
    cause: 'Spam filters, reputation and local rules all use this code. The words behind it say which.',
    steps: ASK_POSTMASTER,
  },
  'status/x.7.1': {
    title: 'Refused: delivery not allowed',
    happened: 'A rule of the answering server does not allow this message from this sender or address.',
    cause:
      'The most overloaded code of all: blocklists, spam filters, closed groups and forbidden relaying share it. The words behind it decide.',
    steps: ASK_POSTMASTER,
  },
  'status/x.7.2': {
    title: 'Not allowed to write to this list',
    happened: 'The sender may not send to this mailing list or group.',
    cause: 'The list takes mail only from its members or from inside its organization.',
    steps: {
      sender: [{ text: 'Ask the owner of the list to let you in, or to pass the message on.' }],
      'recipient-admin': [{ text: 'Allow the sender on the list, or open it to senders outside.' }],
    },
  },
  'status/x.7.3': {
    title: 'Cannot convert a signed or encrypted message',
    happened: 'A gateway had to change how the message is signed or encrypted, and could not.',
    cause: 'Rare. Exchange also uses this code where a sender or a server is not authorized or signed in.',
    steps: ASK_POSTMASTER,
  },
  'status/x.7.4': {
    title: 'A security feature is not supported',
    happened: 'The message or its sender asked for a security feature that the server does not have.',
    cause: 'An old server, or a sign-in method or encryption that one side has turned off.',
    steps: { ...CLIENT_SETTINGS, 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'status/x.7.5': {
    title: 'Decrypting or checking a signature failed',
    happened: 'A server that must decrypt the message or check it by cryptography could not.',
    cause:
      'A missing or expired key or certificate. Exchange Online uses the number for a certificate that breaks an MTA-STS policy.',
    steps: ASK_POSTMASTER,
  },
  'status/x.7.6': {
    title: 'The encryption method is not supported',
    happened: 'The method or key that protects the message is not one the server can use.',
    cause: 'One side allows only older or only newer methods than the other.',
    steps: ASK_POSTMASTER,
  },
  'status/x.7.7': {
    title: 'The message was changed or damaged on the way',
    happened: 'A check of the message showed that it is not what was sent.',
    cause: 'A gateway that adds text to signed mail, or a fault in transfer.',
    steps: ASK_POSTMASTER,
  },
  'status/x.7.8': {
    title: 'Sign-in refused: wrong user or password',
    happened: 'The server did not accept the user name or password of the program that sends.',
    cause: 'A changed password, an expired token, or a sign-in method that was switched off.',
    steps: CLIENT_SETTINGS,
  },
  'status/x.7.9': {
    title: 'The sign-in method is too weak',
    happened: 'The server wants a stronger way to sign in than the one that was used.',
    cause: 'A device or application with an old method.',
    steps: CLIENT_SETTINGS,
  },
  'status/x.7.10': {
    title: 'The server wants an encrypted connection',
    happened: 'The server takes this message only over TLS, and none was used.',
    cause: 'TLS is off, or could not be agreed on, between the two servers.',
    steps: { 'sender-admin': [CHECK_OUTBOUND_CONNECTORS] },
  },
  'status/x.7.11': {
    title: 'Sign-in needs an encrypted connection',
    happened: 'The server offers this way to sign in only over TLS.',
    cause: 'The sending device or application connects without encryption.',
    steps: CLIENT_SETTINGS,
  },
  'status/x.7.12': {
    title: 'The password must be renewed before sign-in',
    happened: 'The server can take this way to sign in only after one sign-in with the plain password.',
    cause: 'The mail server changed how it stores passwords. Exchange Online uses the same number for something else.',
    steps: CLIENT_SETTINGS,
  },
  'status/x.7.13': {
    title: 'The user account is disabled',
    happened: 'The password may be right, but the account is switched off.',
    cause: 'The account was suspended or has expired. Exchange Online uses the same number for something else.',
    steps: { 'sender-admin': [{ text: 'Check that the account of the device or application is enabled.' }] },
  },
  'status/x.7.14': {
    title: 'The server lacks a trust relationship',
    happened: 'The sending server needs a trust with another system that it does not have.',
    cause: 'Servers that act for their users, without the agreement that this takes.',
    steps: ASK_POSTMASTER,
  },
  'status/x.7.15': {
    title: 'The message’s priority is too low for now',
    happened: 'The server takes only messages of higher priority at this time.',
    cause: 'Networks with scarce capacity (RFC 6710); unusual on the Internet.',
    steps: { sender: [SEND_LATER] },
  },
  'status/x.7.16': {
    title: 'Too large for its priority',
    happened: 'The message is larger than the server takes at this priority.',
    cause: 'Networks with scarce capacity (RFC 6710); unusual on the Internet.',
    steps: { sender: [SHRINK_MESSAGE] },
  },
  'status/x.7.17': {
    title: 'The mailbox has a new owner',
    happened: 'The sender asked for delivery to the former owner only, and the address has changed hands.',
    cause: 'The provider gave the address to someone else (RFC 7293).',
    steps: OWNER_CHANGED,
  },
  'status/x.7.18': {
    title: 'The domain has a new owner',
    happened: 'The sender asked for delivery to the former owner only, and the domain has changed hands.',
    cause: 'The domain was sold, or expired and was registered again (RFC 7293).',
    steps: OWNER_CHANGED,
  },
  'status/x.7.19': {
    title: 'Whether the owner changed cannot be told',
    happened: 'The sender asked for delivery to the former owner only, and the server cannot check that.',
    cause: 'The server supports the request (RFC 7293) but lacks the data for this address.',
    steps: OWNER_CHANGED,
  },
  'status/x.7.20': {
    title: 'No DKIM signature that passes',
    happened: 'The receiving server wants a valid DKIM signature and found none.',
    cause: 'The message is not signed, or was changed after signing.',
    steps: AUTHENTICATE,
  },
  'status/x.7.21': {
    title: 'No acceptable DKIM signature',
    happened: 'The message has valid DKIM signatures, but none that the receiving server accepts.',
    cause: 'The signing domain is not one that the receiver wants, or the key is too weak.',
    steps: AUTHENTICATE,
  },
  'status/x.7.22': {
    title: 'No DKIM signature by the author’s domain',
    happened: 'The DKIM signature is valid but belongs to another domain than the one in From.',
    cause:
      'A sending service signs with its own domain instead of yours, or Exchange Online with the tenant’s onmicrosoft.com name.',
    steps: AUTHENTICATE,
  },
  'status/x.7.23': {
    title: 'SPF: this address may not send for the domain',
    happened: 'The sender’s SPF record does not allow the address that the message came from.',
    cause: 'A service that is missing in the record, or forwarding on the way.',
    steps: AUTHENTICATE,
  },
  'status/x.7.24': {
    title: 'SPF could not be checked',
    happened: 'The check of the sender’s SPF record ended in an error.',
    cause: 'A mistake in the record, more than ten look-ups, two records, or DNS that did not answer.',
    steps: AUTHENTICATE,
  },
  'status/x.7.25': {
    title: 'The sending address has no proper reverse DNS',
    happened: 'The reverse name of the sending address is missing or does not lead back to it.',
    cause: 'The PTR record was not set by whoever runs the address.',
    steps: { 'sender-admin': [CHECK_PTR] },
  },
  'status/x.7.26': {
    title: 'Several authentication checks failed',
    happened: 'More than one of SPF, DKIM and DMARC failed for this message.',
    cause: 'Records that are missing or wrong, a message that is not signed, or forwarding on the way.',
    steps: AUTHENTICATE,
  },
  'status/x.7.27': {
    title: 'The sender’s domain says it takes no mail',
    happened: 'The sender’s domain publishes a null MX record, so nobody could answer, and the message was refused.',
    cause: 'Mail is sent from a domain that is set up not to take any (RFC 7505).',
    steps: {
      'sender-admin': [
        {
          text: 'Send from a domain that takes mail, or give this one an MX record.',
          command: 'Resolve-DnsName contoso.com -Type MX',
        },
      ],
    },
  },
  'status/x.7.28': {
    title: 'Too much mail from one source at once',
    happened: 'The receiving server sees a flood of mail from this sender, address or domain.',
    cause: 'A bulk mailing, an abused account, or a loop.',
    steps: { 'sender-admin': [STOP_BULK, TRACE_MESSAGE] },
  },
  'status/x.7.29': {
    title: 'The ARC chain could not be verified',
    happened: 'Servers that passed the message on left seals, and these do not hold.',
    cause: 'A forwarder or list changed the message after sealing it (RFC 8617).',
    steps: {
      'sender-admin': [{ text: 'Send directly, not through the forwarder or list, and compare.' }, WRITE_POSTMASTER],
    },
  },
  'status/x.7.30': {
    title: 'Required TLS could not be kept up',
    happened: 'The sender asked for TLS on every leg (REQUIRETLS), and the next server cannot promise that.',
    cause:
      'The receiving side does not support RFC 8689. Gmail and Exchange Online use the same number for other things.',
    steps: ASK_POSTMASTER,
  },
};
