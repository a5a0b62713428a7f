import type { RowText } from '../../texts.ts';
import {
  ACCEPT_SENDER,
  CHECK_DKIM,
  CHECK_DMARC,
  CHECK_POSTMASTER_TOOLS,
  CHECK_PTR,
  CHECK_SNDS,
  CHECK_SPF,
  SCORE_LIST,
  STOP_BULK,
  STOP_CAUSE,
  TELL_RECIPIENT,
  USE_DELIST_PORTAL,
  USE_OUTLOOK_COM_FORM,
  WRITE_DELIST_MAIL,
} from './steps.ts';

/*
 * What a listing at each list is, and what the owner of the address or domain does about it. Whose address it is
 * decides the rest: see blocked.ts. Tokens are not used here, as a bounce can name a list and no address.
 */

const RECIPIENT_STEPS = { 'recipient-admin': [ACCEPT_SENDER, SCORE_LIST] };

export const MAY_I_ASK = 'May I ask the list myself?';
const HOW_LONG = 'How long does a listing last?';

/** What the owner of an address does at a list that takes requests. */
function ownerSteps(lookup: string, request: string, url: string): RowText['steps'] {
  return {
    'sender-admin': [STOP_CAUSE, { text: lookup, url }, { text: request, url }],
    ...RECIPIENT_STEPS,
  };
}

export const BLOCKLIST_TEXTS: Readonly<Record<string, RowText>> = {
  'list/spamcop': {
    title: 'Sending address is on SpamCop’s blocklist',
    happened: 'The recipient’s server refused the message because it found the sending address on SpamCop’s list.',
    cause: 'People reported spam from that address to SpamCop, or it wrote to SpamCop’s traps, within the last days.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        { text: 'Look the address up to see whether it is still listed.', url: 'https://www.spamcop.net/bl.shtml' },
        { text: 'Answer the reports that SpamCop sent to the abuse contact of your network.' },
        { text: 'Then wait: without new reports the listing ends by itself within a day.' },
      ],
      ...RECIPIENT_STEPS,
    },
    questions: [
      {
        question: MAY_I_ASK,
        answer:
          'There is no form for removal. Only whoever runs the address can tell SpamCop that a listing is a mistake.',
      },
      {
        question: HOW_LONG,
        answer:
          'By SpamCop’s FAQ until 24 hours after the last report, or 12 at most if there were only two; then copies of the list at other sites can lag by up to four hours. New reports start the clock again.',
      },
    ],
  },

  'list/spamhaus-zen': {
    title: 'Sending address is on a Spamhaus list',
    happened: 'The recipient’s server refused the message because it found the sending address on a list of Spamhaus.',
    cause:
      'Which list tells why: SBL and DROP name known spam sources, CSS names addresses that behave like spammers, XBL names infected or hijacked machines, PBL names addresses that are not meant to send mail directly.',
    steps: ownerSteps(
      'Look the address up: the page names the list and the reason.',
      'Follow the steps of that page: CSS and XBL clear at once on request, PBL for a mail server with a fixed address, SBL through your provider.',
      'https://check.spamhaus.org/',
    ),
    questions: [
      {
        question: MAY_I_ASK,
        answer:
          'For CSS and XBL yes, after the cause is gone. PBL: yes, for your own mail server on a fixed address. SBL and DROP: only whoever owns the address range.',
      },
      {
        question: HOW_LONG,
        answer: 'CSS and XBL run out by themselves. SBL and PBL stay until somebody asks.',
      },
    ],
  },

  'list/spamhaus-dbl': {
    title: 'Domain is on the Spamhaus domain list',
    happened: 'The recipient’s server refused the message because a domain in it is on the Spamhaus Domain Block List.',
    cause:
      'The domain was seen in spam, phishing or malware, or a website on it was broken into and abused. New domains that send much at once get there as well. No IP address is involved.',
    steps: {
      'sender-admin': [
        {
          text: 'Look up your sending domain, the name your server gives, and domains of links in the message.',
          url: 'https://check.spamhaus.org/',
        },
        { text: 'If the domain is yours, clean its website and accounts, then ask for removal on that page.' },
        { text: 'If it is not, leave the link out.' },
      ],
      ...RECIPIENT_STEPS,
    },
    questions: [
      { question: MAY_I_ASK, answer: 'Yes, if the domain is yours. For a domain in a link, its owner has to ask.' },
    ],
  },

  'list/barracuda': {
    title: 'Sending address is on Barracuda’s blocklist',
    happened: 'The recipient’s server refused the message because Barracuda rates the sending address as poor.',
    cause: 'Barracuda devices saw spam from that address, or it belongs to a range with a bad record.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        { text: 'Look the address up.', url: 'https://www.barracudacentral.org/lookups' },
        {
          text: 'Send one removal request with a true reason.',
          url: 'https://www.barracudacentral.org/rbl/removal-request',
        },
      ],
      ...RECIPIENT_STEPS,
    },
    questions: [
      { question: MAY_I_ASK, answer: 'Yes, anybody with a reason may, once for each address.' },
      { question: HOW_LONG, answer: 'Requests are handled in about 12 to 24 hours; repeating them does not help.' },
    ],
  },

  'list/sorbs': {
    title: 'Refused by SORBS, a list that no longer exists',
    happened: 'The recipient’s server refused the message on the word of SORBS, which was shut down on 5 June 2024.',
    cause: 'The server still asks a dead list, or shows old wording. Nothing can be listed there any more.',
    steps: {
      'recipient-admin': [{ text: 'Remove every SORBS zone from the settings of your mail server and spam filter.' }],
      sender: [TELL_RECIPIENT],
    },
    questions: [{ question: MAY_I_ASK, answer: 'There is nobody left to ask: the list is empty and unattended.' }],
  },

  'list/uceprotect': {
    title: 'Sending address or its network is on UCEPROTECT',
    happened:
      'The recipient’s server refused the message because UCEPROTECT lists the address or the network around it.',
    cause:
      'Level 1 lists single addresses that sent spam. Level 2 lists whole address blocks and level 3 whole providers, for the sake of other addresses in them: such a listing says nothing about the sender.',
    steps: {
      'sender-admin': [
        {
          text: 'Look the address up to see which level it is.',
          url: 'https://www.uceprotect.net/en/rblcheck.php',
        },
        { text: 'On level 1, stop the cause and let the seven days pass.' },
        { text: 'On levels 2 and 3, only your provider can change anything.' },
      ],
      'recipient-admin': [{ text: 'Do not refuse mail on levels 2 and 3: they hit whole providers.' }, ACCEPT_SENDER],
    },
    questions: [
      {
        question: 'Should I pay for express removal?',
        answer: 'It is offered for level 1 only. The listing ends for free seven days after the last hit.',
      },
      {
        question: HOW_LONG,
        answer: 'Level 1: seven days after the last hit. Levels 2 and 3 follow the number of level 1 listings around.',
      },
    ],
  },

  'list/psbl': {
    title: 'Sending address is on the Passive Spam Block List',
    happened: 'The recipient’s server refused the message because the sending address is on PSBL.',
    cause: 'The address wrote to a trap of this list.',
    steps: ownerSteps(
      'Look the address up.',
      'Remove the address with the form; anybody may.',
      'https://psbl.org/remove',
    ),
    questions: [
      { question: MAY_I_ASK, answer: 'Yes, anybody may.' },
      { question: HOW_LONG, answer: 'How fast listings run out could not be confirmed.' },
    ],
  },

  'list/s5h': {
    title: 'Sending address is on all.s5h.net',
    happened: 'The recipient’s server refused the message because the sending address is on the list all.s5h.net.',
    cause: 'This is a small list whose rules could not be found. Few servers should refuse mail on it alone.',
    steps: {
      'recipient-admin': [ACCEPT_SENDER, SCORE_LIST],
      'sender-admin': [STOP_CAUSE],
      sender: [TELL_RECIPIENT],
    },
    questions: [{ question: MAY_I_ASK, answer: 'No page for it was found; the recipient’s admin is the better way.' }],
  },

  'list/mailspike': {
    title: 'Sending address has a poor Mailspike reputation',
    happened: 'The recipient’s server refused the message because Mailspike rates the sending address as bad.',
    cause: 'Mailspike saw much spam and little good mail from that address.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        { text: 'Look the address up.', url: 'https://mailspike.io/ip_verify' },
        { text: 'Keep sending clean mail: the rating is worked out anew from traffic.' },
      ],
      ...RECIPIENT_STEPS,
    },
    questions: [
      { question: MAY_I_ASK, answer: 'It is not stated who may. The rating changes by itself with the traffic.' },
    ],
  },

  'list/invaluement': {
    title: 'Sending address or domain is on an invaluement list',
    happened: 'The recipient’s server refused the message because of a listing at invaluement.',
    cause:
      'This paid list names senders of unwanted mail that other lists miss: single addresses (ivmSIP), blocks of 256 (ivmSIP/24) or domains (ivmURI).',
    steps: ownerSteps(
      'Look up the address or domain.',
      'Ask for removal from the same page.',
      'https://www.invaluement.com/lookup/',
    ),
    questions: [{ question: MAY_I_ASK, answer: 'Yes, from the look-up page.' }],
  },

  'list/surbl': {
    title: 'A domain in the message is on SURBL',
    happened: 'The recipient’s server refused the message because a domain in it, often in a link, is on SURBL.',
    cause: 'The domain was seen in spam, phishing or malware. It need not be yours: a link in a signature is enough.',
    steps: {
      'sender-admin': [
        {
          text: 'Look up each domain that the message links to, and your own.',
          url: 'https://surbl.org/surbl-analysis',
        },
        {
          text: 'If the domain is yours, clean the website and ask for removal there.',
          url: 'https://surbl.org/surbl-analysis',
        },
        { text: 'If it is not, leave the link out.' },
      ],
      ...RECIPIENT_STEPS,
    },
    questions: [{ question: MAY_I_ASK, answer: 'Yes, if the domain is yours.' }],
  },

  'list/uribl': {
    title: 'A domain in the message is on URIBL',
    happened: 'The recipient’s server refused the message because a domain in it, often in a link, is on URIBL.',
    cause: 'The domain was seen in unwanted mail. It need not be yours: a link in a signature is enough.',
    steps: {
      'sender-admin': [
        {
          text: 'Look up each domain that the message links to, and your own.',
          url: 'https://admin.uribl.com/?section=lookup',
        },
        { text: 'If the domain is yours, clean up and ask for removal there.', url: 'https://admin.uribl.com/' },
        { text: 'If it is not, leave the link out.' },
      ],
      ...RECIPIENT_STEPS,
    },
    questions: [{ question: MAY_I_ASK, answer: 'Yes, if the domain is yours.' }],
  },

  'list/proofpoint-pdr': {
    title: 'Sending address has a poor Proofpoint reputation',
    happened:
      'The recipient’s server refused the message because Proofpoint’s reputation service rates the sending address as bad.',
    cause: 'Proofpoint saw spam or sudden traffic from that address. Many companies and Apple iCloud use this rating.',
    steps: ownerSteps(
      'Look the address up.',
      'Ask for removal with the form, as owner of the address or its provider.',
      'https://ipcheck.proofpoint.com/',
    ),
    questions: [
      { question: MAY_I_ASK, answer: 'If the address is yours, with the form. Otherwise your provider has to.' },
      { question: HOW_LONG, answer: 'The rating follows the traffic, so it changes by itself.' },
    ],
  },

  'list/cloudmark': {
    title: 'Sending address has a poor Cloudmark reputation',
    happened: 'The recipient’s server refused the message because Cloudmark rates the sending address as bad.',
    cause: 'Users at providers that use Cloudmark, such as Orange, marked mail from that address as spam.',
    steps: ownerSteps(
      'Look at the reset page what Cloudmark has on the address.',
      'Ask for a reset of its statistics.',
      'https://csi.cloudmark.com/en/reset/',
    ),
    questions: [
      {
        question: MAY_I_ASK,
        answer: 'You may ask for a reset of the figures. It is no exemption: with more spam the block comes back.',
      },
      { question: HOW_LONG, answer: 'A reset takes about a day.' },
    ],
  },

  'list/symantec': {
    title: 'Sending address has a poor Symantec reputation',
    happened:
      'The recipient’s server refused the message because Symantec’s (Broadcom’s) service rates the sending address as bad.',
    cause: 'Symantec saw spam from that address.',
    steps: ownerSteps(
      'Look the address up.',
      'Ask for a review with the same form.',
      'https://ipremoval.sms.symantec.com/',
    ),
    questions: [{ question: MAY_I_ASK, answer: 'Yes. You get no answer; look the address up again after a day.' }],
  },

  'list/trendmicro': {
    title: 'Sending address is on Trend Micro’s blocklist',
    happened:
      'The recipient’s server refused the message because Trend Micro’s reputation service lists the sending address.',
    cause: 'Trend Micro saw spam from that address, or counts it among dial-up addresses that should not send mail.',
    steps: ownerSteps(
      'Look the address up.',
      'Ask for removal from the same page, as owner of the address.',
      'https://servicecentral.trendmicro.com/en-US/ers/ip-lookup',
    ),
    questions: [{ question: MAY_I_ASK, answer: 'Yes, if the address is yours.' }],
  },

  'list/talos': {
    title: 'Sending address has a poor Cisco Talos reputation',
    happened: 'The recipient’s server refused the message because Cisco Talos gives the sending address a poor score.',
    cause: 'The score comes from the traffic that Cisco devices see: spam, complaints, sudden volume.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        { text: 'Look at the score of the address.', url: 'https://talosintelligence.com/reputation_center' },
        { text: 'Keep sending clean mail: the score is worked out anew from traffic.' },
      ],
      ...RECIPIENT_STEPS,
    },
    questions: [{ question: MAY_I_ASK, answer: 'There is no removal by hand; the score follows the traffic.' }],
  },

  'list/validity': {
    title: 'Sending address is on Validity’s blocklist',
    happened:
      'The recipient’s server refused the message because of Validity’s list (Sender Score, formerly Return Path).',
    cause: 'Validity saw traps, complaints or signs of a bot for that address.',
    steps: ownerSteps(
      'Look the address up.',
      'Ask for removal from the same page.',
      'https://www.senderscore.org/blocklistlookup/',
    ),
    questions: [{ question: MAY_I_ASK, answer: 'The page offers it; who may ask could not be confirmed.' }],
  },

  'list/abusix': {
    title: 'Sending address is on an Abusix list',
    happened: 'The recipient’s server refused the message because the sending address is on a list of Abusix.',
    cause: 'The address wrote to Abusix traps, looks infected, or is a dynamic address that should not send mail.',
    steps: ownerSteps(
      'Look the address up.',
      'Ask for removal there, as owner of the address.',
      'https://lookup.abusix.com/',
    ),
    questions: [
      { question: MAY_I_ASK, answer: 'Yes, if the address is yours.' },
      { question: HOW_LONG, answer: 'A listing for spam runs out after about five days.' },
    ],
  },

  'list/outlook-com': {
    title: 'On Outlook.com’s own block list',
    happened: 'Outlook.com refused the message because it blocks the sending address or the network around it.',
    cause:
      'Users of Outlook.com and Hotmail marked mail from that network as junk, or it sent to traps. S3140 and S3150 say the same.',
    steps: {
      'sender-admin': [STOP_CAUSE, CHECK_SNDS, USE_OUTLOOK_COM_FORM, CHECK_SPF, CHECK_DKIM],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'Does a Microsoft 365 service request help?',
        answer: 'No, Outlook.com has its own form. Name the whole range you send from.',
      },
      { question: HOW_LONG, answer: 'Microsoft does not say.' },
    ],
  },

  'list/exo-tenant': {
    title: 'Sending address is banned by Microsoft 365',
    happened: 'The recipient’s organization is in Microsoft 365, which has banned the sending address.',
    cause: 'Spam or unusual traffic came from that address: a stolen account, an open relay, a web form.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        USE_DELIST_PORTAL,
        { ...WRITE_DELIST_MAIL, text: `With code 5.7.511 instead: ${WRITE_DELIST_MAIL.text}` },
      ],
    },
    questions: [
      {
        question: HOW_LONG,
        answer: 'The portal takes up to a day, now and then longer. Email is answered within about 48 hours.',
      },
      {
        question: 'Does this help an Exchange Online address on another list?',
        answer: 'No. Portal and mailbox are only for mail from elsewhere into Microsoft 365.',
      },
    ],
  },

  'list/gmail': {
    title: 'Gmail does not trust the sender',
    happened: 'Gmail refused or slowed down the message because of the reputation of the sending address or domain.',
    cause:
      'Gmail users marked such mail as spam, the volume rose suddenly, or SPF, DKIM and DMARC do not fit together.',
    steps: {
      'sender-admin': [
        STOP_CAUSE,
        CHECK_POSTMASTER_TOOLS,
        CHECK_DMARC,
        {
          text: 'If you keep to all sender rules and it goes on, fill in the form for bulk senders.',
          url: 'https://support.google.com/mail/contact/gmail_bulk_sender_escalation',
        },
      ],
    },
    questions: [
      {
        question: HOW_LONG,
        answer: 'The reputation is worked out all the time; it gets better with clean mail, over days.',
      },
    ],
  },

  'list/yahoo': {
    title: 'Yahoo does not trust the sender',
    happened: 'Yahoo or AOL refused or put off the message because of complaints about the sending address.',
    cause: 'Their users marked such mail as spam, or the address sent much at once.',
    steps: {
      'sender-admin': [
        STOP_BULK,
        CHECK_DKIM,
        { text: 'Read what the code in brackets means.', url: 'https://senders.yahooinc.com/smtp-error-codes/' },
        { text: 'If it lasts, write to them with the sender form.', url: 'https://senders.yahooinc.com/contact/' },
      ],
    },
    questions: [
      { question: HOW_LONG, answer: 'TSS04 passes by itself. TSS09 and TSS11 last until the cause is gone.' },
    ],
  },

  'list/unknown': {
    title: 'Sending address is on a blocklist',
    happened: 'The recipient’s server refused the message because of a listing at {zone}.',
    cause:
      'This extension has no details of this list. It may be private, small or out of use. What it lists, and why, its own page should say.',
    steps: {
      'recipient-admin': [
        { text: 'Check that the list {zone} still exists and is one you want to refuse mail by.' },
        ACCEPT_SENDER,
      ],
      'sender-admin': [STOP_CAUSE, { text: 'Look for the list’s own page, and check the address there.' }, CHECK_PTR],
      sender: [TELL_RECIPIENT],
    },
    questions: [
      {
        question: 'Shall I pay to be removed?',
        answer: 'Be careful: most lists take no money. Ask the recipient’s admin first whether the list matters.',
      },
    ],
  },
};
