import type { RowText } from '../../texts.ts';
import {
  ASK_FOR_ADDRESS,
  CHECK_ADDRESS,
  CHECK_MX,
  CHECK_OUTBOUND_CONNECTORS,
  CHECK_RECIPIENT_TRACE,
  FREE_MAILBOX,
  SEND_LATER,
  SHRINK_MESSAGE,
  TRACE_MESSAGE,
  WRITE_POSTMASTER,
} from './steps.ts';

/*
 * A reply code alone says how the conversation went, seldom why. These texts are used where a report holds nothing
 * better.
 */

const NOTHING_TO_DO: RowText['steps'] = {};

const WAIT: RowText['steps'] = { sender: [SEND_LATER], 'sender-admin': [TRACE_MESSAGE] };

const ASK_POSTMASTER: RowText['steps'] = {
  'sender-admin': [TRACE_MESSAGE, WRITE_POSTMASTER],
  'recipient-admin': [CHECK_RECIPIENT_TRACE],
};

const SIGN_IN_SETTINGS: RowText['steps'] = {
  'sender-admin': [
    { text: 'Check the server, port, user and sign-in method set in the device, application or connector that sends.' },
  ],
};

const COMMAND_TROUBLE =
  'An unusual device or gateway, a broken address, or a firewall that rewrites SMTP between the two servers.';

/** Words for SMTP reply codes (RFC 5321 and its extensions) and for what is left when even those say nothing. */
export const SMTP_REPLY_TEXTS: Record<string, RowText> = {
  'smtp/211': {
    title: 'Status of the server',
    happened: 'The server reports on itself; nothing failed.',
    cause: 'An answer to a request for help or status.',
    steps: NOTHING_TO_DO,
  },
  'smtp/214': {
    title: 'Help text of the server',
    happened: 'The server explains its commands; nothing failed.',
    cause: 'An answer to a request for help.',
    steps: NOTHING_TO_DO,
  },
  'smtp/220': {
    title: 'The server is ready',
    happened: 'The server greets the one who connects; nothing failed.',
    cause: 'The first line of every SMTP conversation.',
    steps: NOTHING_TO_DO,
  },
  'smtp/221': {
    title: 'The server ends the conversation',
    happened: 'The server says goodbye; nothing failed.',
    cause: 'The answer to the command that ends a conversation.',
    steps: NOTHING_TO_DO,
  },
  'smtp/235': {
    title: 'Sign-in succeeded',
    happened: 'The server accepted user and password; nothing failed.',
    cause: 'The answer to a good sign-in.',
    steps: NOTHING_TO_DO,
  },
  'smtp/250': {
    title: 'Accepted',
    happened: 'The server took what it was given; nothing failed here.',
    cause: 'The usual good answer. A message that was accepted can still be filtered or returned later.',
    steps: { 'sender-admin': [TRACE_MESSAGE] },
  },
  'smtp/251': {
    title: 'Accepted, and passed on elsewhere',
    happened: 'The recipient is not at this server, which passes the message on.',
    cause: 'The mailbox has moved and the server knows where to.',
    steps: NOTHING_TO_DO,
  },
  'smtp/252': {
    title: 'Not checked, but the message is taken',
    happened: 'The server does not say whether the address exists, and takes the message.',
    cause: 'Servers hide their addresses this way from those who probe for them.',
    steps: NOTHING_TO_DO,
  },
  'smtp/253': {
    title: 'Waiting messages were started',
    happened: 'The server begins to send what was waiting for this node; nothing failed.',
    cause: 'The answer to a request to start a queue (ETRN).',
    steps: NOTHING_TO_DO,
  },
  'smtp/334': {
    title: 'The server waits for sign-in data',
    happened: 'The server asks for the next piece of a sign-in; nothing failed.',
    cause: 'A step of signing in.',
    steps: NOTHING_TO_DO,
  },
  'smtp/354': {
    title: 'The server waits for the message',
    happened: 'The server is ready for the text of the message; nothing failed.',
    cause: 'A step of every delivery.',
    steps: NOTHING_TO_DO,
  },
  'smtp/421': {
    title: 'The server hung up for now',
    happened: 'The server broke the conversation off and expects the sender to try again.',
    cause: 'Overload, maintenance, too many connections, or a limit on this sender.',
    steps: WAIT,
  },
  'smtp/422': {
    title: 'The password must be renewed before sign-in',
    happened: 'The server can take this way to sign in only after the password was used once in another way.',
    cause: 'The mail server changed how it stores passwords.',
    steps: SIGN_IN_SETTINGS,
  },
  'smtp/430': {
    title: 'A command came where it was not allowed',
    happened: 'The server did not expect this command at this point.',
    cause: COMMAND_TROUBLE,
    steps: ASK_POSTMASTER,
  },
  'smtp/432': {
    title: 'Not now: password change or a busy mailbox',
    happened: 'The server puts the sender off for now.',
    cause:
      'By the standard, a sign-in that needs a new password. Exchange uses it when a mailbox gets too much at once.',
    steps: WAIT,
  },
  'smtp/450': {
    title: 'Mailbox not available right now',
    happened: 'The server could not take the message for this mailbox at this moment.',
    cause: 'Greylisting of unknown senders, a mailbox in use, or a check that could not be made.',
    steps: WAIT,
  },
  'smtp/451': {
    title: 'Put off: trouble at the server',
    happened: 'The server stopped handling the message because of an error of its own or a rule that says "later".',
    cause: 'Greylisting, DNS that does not answer, or a fault on the receiving side.',
    steps: WAIT,
  },
  'smtp/452': {
    title: 'Put off: not enough room, or too many recipients',
    happened: 'The server has no resources for this message, or for so many recipients, right now.',
    cause: 'Storage that runs out, or a limit on recipients a message.',
    steps: { sender: [SEND_LATER], recipient: [FREE_MAILBOX], 'sender-admin': [TRACE_MESSAGE] },
  },
  'smtp/453': {
    title: 'No mail is waiting',
    happened: 'The server has nothing for the one who asked.',
    cause: 'The answer to a request to fetch mail (ATRN).',
    steps: NOTHING_TO_DO,
  },
  'smtp/454': {
    title: 'TLS or sign-in is not available now',
    happened: 'The server cannot encrypt or check the sign-in at the moment.',
    cause: 'A missing certificate or a sign-in service that is down; some servers also use it to forbid relaying.',
    steps: { 'sender-admin': [TRACE_MESSAGE, CHECK_OUTBOUND_CONNECTORS], 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'smtp/455': {
    title: 'An option cannot be met now',
    happened: 'The server cannot do what an option of the command asks, for the time being.',
    cause: 'A passing lack on the receiving side.',
    steps: WAIT,
  },
  'smtp/458': {
    title: 'Waiting messages cannot be sent now',
    happened: 'The server could not start to send what waits for this node.',
    cause: 'A passing fault after a request to start a queue (ETRN).',
    steps: WAIT,
  },
  'smtp/459': {
    title: 'Not allowed to start this queue',
    happened: 'The server does not start the queue for the one who asked.',
    cause: 'The request (ETRN) came from a node that has no right to it.',
    steps: ASK_POSTMASTER,
  },
  'smtp/500': {
    title: 'The server did not know the command',
    happened: 'The receiving server could not make sense of a command.',
    cause: COMMAND_TROUBLE,
    steps: ASK_POSTMASTER,
  },
  'smtp/501': {
    title: 'The server could not read an address or option',
    happened: 'The command was right, but what came with it was not.',
    cause: 'Most often an address with a blank, a comma or a forbidden character.',
    steps: { sender: [CHECK_ADDRESS], ...ASK_POSTMASTER },
  },
  'smtp/502': {
    title: 'The server does not offer this command',
    happened: 'The receiving server knows the command and does not support it.',
    cause: COMMAND_TROUBLE,
    steps: ASK_POSTMASTER,
  },
  'smtp/503': {
    title: 'The commands came in the wrong order',
    happened: 'The receiving server expected another command first.',
    cause: 'Often a server that refused the sender or all recipients before; or one that wants sign-in first.',
    steps: ASK_POSTMASTER,
  },
  'smtp/504': {
    title: 'The server does not support an option',
    happened: 'The command is known, but not with this option.',
    cause: 'A sign-in method that is switched off, or a greeting that is not a full host name.',
    steps: { ...SIGN_IN_SETTINGS, 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'smtp/521': {
    title: 'This host takes no mail',
    happened: 'The server answers only to say that it never accepts mail.',
    cause: 'A wrong MX record or connector, or a typing error in the domain.',
    steps: { sender: [CHECK_ADDRESS], 'sender-admin': [CHECK_MX, CHECK_OUTBOUND_CONNECTORS] },
  },
  'smtp/523': {
    title: 'The server wants an encrypted connection',
    happened: 'The server takes this message only over TLS.',
    cause: 'TLS is off, or could not be agreed on.',
    steps: { 'sender-admin': [CHECK_OUTBOUND_CONNECTORS] },
  },
  'smtp/524': {
    title: 'Sign-in needs an encrypted connection',
    happened: 'The server offers this way to sign in only over TLS.',
    cause: 'The sending device or application connects without encryption.',
    steps: SIGN_IN_SETTINGS,
  },
  'smtp/525': {
    title: 'The user account is disabled',
    happened: 'The account that signed in is switched off.',
    cause: 'The account was suspended or has expired.',
    steps: SIGN_IN_SETTINGS,
  },
  'smtp/530': {
    title: 'The server wants a sign-in first',
    happened: 'The server takes no mail from someone who has not signed in.',
    cause:
      'The wrong server or port for incoming mail, or a receiving server that is not open to the Internet as it should be.',
    steps: {
      ...SIGN_IN_SETTINGS,
      'recipient-admin': [{ text: 'Let the connector that faces the Internet accept mail without sign-in.' }],
    },
  },
  'smtp/533': {
    title: 'Refused: delivery not allowed',
    happened: 'A rule of the answering server does not allow this message.',
    cause: 'The code says no more; the words behind it decide.',
    steps: ASK_POSTMASTER,
  },
  'smtp/534': {
    title: 'The sign-in method is too weak',
    happened: 'The server wants a stronger way to sign in.',
    cause: 'A device or application with an old method.',
    steps: SIGN_IN_SETTINGS,
  },
  'smtp/535': {
    title: 'Sign-in refused: wrong user or password',
    happened: 'The server did not accept the sign-in.',
    cause: 'A changed password, an expired token, or a sign-in method that was switched off.',
    steps: SIGN_IN_SETTINGS,
  },
  'smtp/538': {
    title: 'Sign-in needs an encrypted connection',
    happened: 'The server offers this way to sign in only over TLS.',
    cause: 'The sending device or application connects without encryption.',
    steps: SIGN_IN_SETTINGS,
  },
  'smtp/550': {
    title: 'Refused: mailbox not available or not allowed',
    happened: 'The server will not take the message for this mailbox.',
    cause: 'The address does not exist, or a rule there refuses the sender. The words behind the code say which.',
    steps: { sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS], ...ASK_POSTMASTER },
  },
  'smtp/551': {
    title: 'Refused: the recipient is not at this server',
    happened: 'The server is not the home of this address and does not pass the message on.',
    cause: 'The mailbox moved, or the MX record leads to the wrong server.',
    steps: { sender: [ASK_FOR_ADDRESS], 'sender-admin': [CHECK_MX], 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'smtp/552': {
    title: 'Refused: no room, or the message is too large',
    happened: 'The server has no storage for this message.',
    cause: 'A full mailbox, or a message over the size limit. Some providers refuse forbidden attachments with it.',
    steps: { sender: [SHRINK_MESSAGE], recipient: [FREE_MAILBOX], 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'smtp/553': {
    title: 'Refused: the address is not allowed',
    happened: 'The server does not accept the name of a mailbox, of the recipient or of the sender.',
    cause:
      'An address that is written wrongly, a sender that may not use this address, or a server that wants sign-in.',
    steps: { sender: [CHECK_ADDRESS], ...ASK_POSTMASTER },
  },
  'smtp/554': {
    title: 'Refused: the transaction failed',
    happened: 'The server turned the message or the whole connection away.',
    cause: 'Spam filters, blocklists and policies mostly answer so. The words behind the code say which.',
    steps: ASK_POSTMASTER,
  },
  'smtp/555': {
    title: 'The server does not know an option',
    happened: 'The sender or recipient was given with an option that the server does not support.',
    cause: 'A badly written address, or a sending program that uses features the server did not offer.',
    steps: { sender: [CHECK_ADDRESS], ...ASK_POSTMASTER },
  },
  'smtp/556': {
    title: 'The domain takes no mail',
    happened: 'The recipient’s domain says that it accepts no mail at all.',
    cause: 'A typing error in the domain, or a domain that is used for the web only (RFC 7505).',
    steps: { sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS] },
  },
  'class/2': {
    title: 'Delivered or accepted',
    happened: 'The code reports success.',
    cause: 'Sent where a notice of delivery was asked for.',
    steps: NOTHING_TO_DO,
  },
  'class/4': {
    title: 'Put off for now',
    happened: 'The message could not be delivered yet, and the server says that this may change.',
    cause: 'The code is in none of the tables; its first digit, 4, stands for a passing fault.',
    steps: WAIT,
  },
  'class/5': {
    title: 'Refused for good',
    happened: 'The message was refused, and sending it again unchanged will not help.',
    cause:
      'The code is in none of the tables; its first digit, 5, stands for a lasting fault. Read the words behind it.',
    steps: ASK_POSTMASTER,
  },
  nothing: {
    title: 'Failed, and the report does not say why',
    happened: 'The report names the recipient but holds no code and no wording that is known.',
    cause: 'Some systems leave the reason out, or say it only in words of their own.',
    steps: {
      'sender-admin': [
        { text: 'Read the text of the report: the reason may stand there in plain words.' },
        TRACE_MESSAGE,
        WRITE_POSTMASTER,
      ],
    },
  },
};
