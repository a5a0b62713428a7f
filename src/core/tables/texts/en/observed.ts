import type { RowText, Step } from '../../texts.ts';
import {
  ACCEPT_SENDER,
  ASK_FOR_ADDRESS,
  CHECK_ADDRESS,
  CHECK_DKIM,
  CHECK_DMARC,
  CHECK_INBOUND_CONNECTORS,
  CHECK_MX,
  CHECK_OUTBOUND_CONNECTORS,
  CHECK_RECIPIENT_EXISTS,
  CHECK_RECIPIENT_TRACE,
  CHECK_RESTRICTED,
  CHECK_SERVICE_HEALTH,
  CHECK_SNDS,
  CHECK_SPF,
  CHECK_TRANSPORT_RULES,
  FORWARD_TO_OWN_ADMIN,
  FREE_MAILBOX,
  OPEN_SERVICE_REQUEST,
  REMOVE_FOREIGN_RULES,
  SECURE_ACCOUNT,
  SEND_LATER,
  SHRINK_MESSAGE,
  STILL_WAITING,
  STOP_BULK,
  STOP_CAUSE,
  TELL_RECIPIENT,
  TRACE_FAILURES,
  TRACE_MESSAGE,
  TRACE_POOL,
  TYPE_ADDRESS_AGAIN,
  USE_DELIST_PORTAL,
  USE_ENHANCED_FILTERING,
  USE_OUTLOOK_COM_FORM,
  WRITE_DELIST_MAIL,
  WRITE_POSTMASTER,
} from './steps.ts';

const READ_INNER_ANSWER: Step = {
  text: 'Read what stands behind the arrow (->): that is the receiving server’s own answer, and it decides.',
};

const CHECK_SMTP_AUTH: Step = {
  text: 'See whether SMTP AUTH is off for the tenant and for this mailbox; the setting of the mailbox wins.',
  url: 'https://aka.ms/smtp_auth_disabled',
  command:
    'Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled; Get-CASMailbox user@contoso.com | Format-List SmtpClientAuthenticationDisabled',
};

const MOVE_TO_OAUTH: Step = {
  text: 'Move the device or application to OAuth, or to a connector that knows it by certificate or address.',
};

const CHECK_CONNECTING_SERVER: Step = {
  text: 'Update the on-premises Exchange server that connects to Exchange Online, or take it out of the mail flow.',
};

const WAIT_FOR_RETRY: Step = {
  text: 'Wait: the sending server tries again by itself. Act only if messages are still stuck after a few hours.',
};

const FIND_LOOP: Step = {
  text: 'Read the Received lines of the returned message: the servers that repeat are the loop.',
};

const CHECK_DOMAIN: Step = {
  text: 'Check the domain’s DNS from outside: MX, then the A record of each host it names.',
  command: 'Resolve-DnsName fabrikam.com -Type MX',
};

const CHECK_RECIPIENT_TLS: Step = {
  text: 'Check from outside that each MX host offers STARTTLS with a certificate that is valid for its name.',
};

const CHECK_RECIPIENT_PORT: Step = {
  text: 'Check from outside that each MX host answers on port 25, and that no firewall drops Microsoft’s addresses.',
};

const RETYPE: RowText['steps'] = {
  sender: [TYPE_ADDRESS_AGAIN, ASK_FOR_ADDRESS],
  'recipient-admin': [CHECK_RECIPIENT_EXISTS],
};

const LET_PROVIDER_ASK: Step = {
  text: 'If the address belongs to a provider, send it the bounce: it knows who sent what, and it has to ask.',
};

const CLEAN_OWN_ADDRESS: readonly Step[] = [STOP_CAUSE, STOP_BULK, CHECK_SPF, CHECK_DKIM];

const MICROSOFT_TEMPORARY: RowText['steps'] = {
  sender: [SEND_LATER],
  'sender-admin': [WAIT_FOR_RETRY, CHECK_SERVICE_HEALTH],
};

const IF_IT_PERSISTS: RowText['steps'] = {
  'sender-admin': [
    WAIT_FOR_RETRY,
    CHECK_SERVICE_HEALTH,
    {
      ...OPEN_SERVICE_REQUEST,
      text: 'If it lasts longer than a few hours, open a service request with the server names and times in UTC.',
    },
  ],
};

/** A contact or forwarding that the directory of the answering server holds. */
const CHECK_CONTACT: Step = {
  text: 'If the recipient is a contact or forwarding in your directory, correct its address, at its source if it is synchronized.',
  command:
    'Get-Recipient user@fabrikam.com | Format-List RecipientTypeDetails, PrimarySmtpAddress, ExternalEmailAddress',
};

const RESTRICTED_GROUP: RowText['steps'] = {
  sender: [{ text: 'Ask a member or the owner of the group to let you in, or to pass the message on.' }],
  'recipient-admin': [
    { text: 'Let the group take mail from outside, or add this sender to those who may write to it.' },
  ],
};

/** Words for codes and wordings that are not in a table of Microsoft's but are met in real reports. */
export const OBSERVED_TEXTS: Record<string, RowText> = {
  'seen/5.7.30': {
    title: 'Sign-in by password alone is not accepted',
    happened: 'Exchange Online refused a device or application that signs in with user name and password.',
    cause:
      'Basic authentication for sending is being withdrawn: unchanged until December 2026, then off unless an admin turns it on again. A final date is not yet known.',
    steps: { 'sender-admin': [MOVE_TO_OAUTH, CHECK_SMTP_AUTH] },
  },
  'seen/5.7.139-mailbox': {
    title: 'SMTP AUTH is off for this mailbox',
    happened: 'The sign-in of a device or application was refused, because its mailbox may not use SMTP AUTH.',
    cause: 'SMTP AUTH is switched off on the mailbox itself.',
    steps: {
      'sender-admin': [
        CHECK_SMTP_AUTH,
        {
          text: 'Turn it on for this one mailbox only, if nothing better works.',
          command: 'Set-CASMailbox user@contoso.com -SmtpClientAuthenticationDisabled $false',
        },
        MOVE_TO_OAUTH,
      ],
    },
  },
  'seen/5.7.139-tenant': {
    title: 'SMTP AUTH is off for the whole tenant',
    happened: 'The sign-in of a device or application was refused, because the tenant has SMTP AUTH switched off.',
    cause: 'New tenants start with it off, and security defaults turn it off.',
    steps: {
      'sender-admin': [
        CHECK_SMTP_AUTH,
        {
          text: 'Turn it on for the one mailbox that needs it, not for the tenant.',
          command: 'Set-CASMailbox user@contoso.com -SmtpClientAuthenticationDisabled $false',
        },
        MOVE_TO_OAUTH,
      ],
    },
  },
  'seen/5.7.139-criteria': {
    title: 'Sign-in blocked by security settings',
    happened: 'User name and password may be right, but a rule of the tenant does not allow this sign-in.',
    cause: 'Security defaults, Conditional Access or an authentication policy that blocks older ways to sign in.',
    steps: {
      'sender-admin': [
        {
          text: 'Read the failed sign-in in the sign-in logs: it names the policy that blocked it.',
          url: 'https://entra.microsoft.com',
        },
        CHECK_SMTP_AUTH,
        MOVE_TO_OAUTH,
      ],
    },
  },
  'seen/5.7.139-credentials': {
    title: 'Sign-in failed: wrong user name or password',
    happened: 'A device or application signed in to send mail, and the server did not accept the sign-in.',
    cause: 'The password was changed or mistyped, or the account cannot sign in with a password only.',
    steps: {
      'sender-admin': [
        { text: 'Enter the user name (the whole address) and the password in the device or application anew.' },
        {
          text: 'Read the failed sign-in in the sign-in logs: it says what was wrong.',
          url: 'https://entra.microsoft.com',
        },
        CHECK_SMTP_AUTH,
        MOVE_TO_OAUTH,
      ],
      sender: [{ text: 'Enter the password of the mailbox anew in your mail program.' }, FORWARD_TO_OWN_ADMIN],
    },
  },
  'seen/5.7.139-basic': {
    title: 'Sign-in with a password is switched off',
    happened: 'A device or application signed in with user name and password, which is switched off there.',
    cause: 'The tenant, or a policy for the user, does not allow basic authentication.',
    steps: {
      'sender-admin': [
        MOVE_TO_OAUTH,
        {
          text: 'See which authentication policy the user has, and whether it allows SMTP.',
          command:
            'Get-User user@contoso.com | Format-List AuthenticationPolicy; Get-AuthenticationPolicy | Format-List Name, AllowBasicAuthSmtp',
        },
        CHECK_SMTP_AUTH,
      ],
    },
  },
  'seen/5.7.139-locked': {
    title: 'Sign-in blocked by security defaults',
    happened: 'A device or application signed in to send mail, and the tenant’s security defaults blocked it.',
    cause: 'Security defaults do not allow older ways to sign in, SMTP AUTH with a password among them.',
    steps: {
      'sender-admin': [
        MOVE_TO_OAUTH,
        {
          text: 'Or replace security defaults by Conditional Access that lets this one account sign in.',
          url: 'https://entra.microsoft.com',
        },
      ],
    },
  },
  'seen/5.7.57': {
    title: 'A device tried to send without signing in',
    happened: 'Exchange Online refused mail from a device or application that had not signed in.',
    cause:
      'Wrong host, port or password in the device; or it relies on a connector that no longer matches its address.',
    steps: {
      'sender-admin': [
        { text: 'Set the device to smtp.office365.com, port 587, STARTTLS, with a mailbox that may use SMTP AUTH.' },
        {
          ...CHECK_INBOUND_CONNECTORS,
          text: 'If it sends through a connector, compare the public address it sends from with the one in the connector.',
        },
      ],
    },
  },
  'seen/5.7.520': {
    title: 'Automatic forwarding outside is not allowed',
    happened: 'The tenant’s outbound policy stopped a message that a rule or mailbox forwards to the outside.',
    cause:
      'Automatic forwarding to the outside is off unless the outbound spam policy allows it. An intruder may have set it up.',
    steps: {
      'sender-admin': [
        {
          ...REMOVE_FOREIGN_RULES,
          text: 'First see who set up the forwarding: an unknown rule is a sign of an abused account.',
        },
        {
          text: 'If it is wanted, allow it for this one mailbox with an outbound policy of its own.',
          url: 'https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding',
          command: 'Get-HostedOutboundSpamFilterPolicy | Format-Table Name, AutoForwardingMode',
        },
      ],
    },
  },
  'seen/5.7.515': {
    title: 'Outlook.com wants SPF, DKIM and DMARC',
    happened: 'Outlook.com refused mail of a domain that sends much and does not prove itself well enough.',
    cause:
      'Since May 2025 domains that send 5,000 or more messages a day to Outlook.com, Hotmail and Live need SPF, DKIM and DMARC, all passing.',
    steps: {
      'sender-admin': [
        CHECK_SPF,
        CHECK_DKIM,
        CHECK_DMARC,
        { text: 'Do the same for every service that sends in the name of your domain.' },
      ],
    },
  },
  'seen/5.7.367': {
    title: 'Forwarded mail refused: not permitted to relay',
    happened: 'Exchange Online passed a forwarded message on, and the next server did not take it from there.',
    cause:
      'Forwarded mail whose sender’s domain is not one of the tenant’s, and that failed SPF, leaves through the relay pool; some servers refuse that.',
    steps: {
      'sender-admin': [
        {
          text: 'Check the forwarding: whose mail, to which address, and whether it is still needed.',
          command:
            "Get-Mailbox -ResultSize Unlimited -Filter 'ForwardingSmtpAddress -ne $null' | Format-Table PrimarySmtpAddress, ForwardingSmtpAddress",
        },
        { ...TRACE_POOL, text: 'See in the trace whether it left by the relay pool (RegularRelayOutboundPool).' },
        USE_ENHANCED_FILTERING,
      ],
      'recipient-admin': [{ text: 'If the forwarding is yours, accept its mail from Exchange Online on your server.' }],
    },
  },
  'seen/5.0.350': {
    title: 'The other server refused, for the reason behind ->',
    happened:
      'Exchange Online delivered to the recipient’s server, which refused; the code in front is Exchange Online’s wrapper.',
    cause: 'Anything from a wrong address to a blocklist. Exchange Online does not judge it.',
    steps: { 'sender-admin': [READ_INNER_ANSWER, WRITE_POSTMASTER], 'recipient-admin': [CHECK_RECIPIENT_TRACE] },
  },
  'seen/5.1.351': {
    title: 'The other server does not know this mailbox',
    happened: 'The recipient’s server refused the address; the code in front is Exchange Online’s wrapper.',
    cause: 'Usually an address that does not exist. Some servers answer the same to senders they do not want.',
    steps: {
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
      'sender-admin': [READ_INNER_ANSWER],
      'recipient-admin': [CHECK_RECIPIENT_EXISTS],
    },
  },
  'seen/5.7.350': {
    title: 'The other server took the message for spam',
    happened: 'The recipient’s server refused the message; the code in front is Exchange Online’s wrapper.',
    cause: 'A spam filter or a blocklist on the other side. A blocklist is often named behind the arrow.',
    steps: {
      'sender-admin': [READ_INNER_ANSWER, CHECK_SPF, CHECK_DKIM, WRITE_POSTMASTER],
      'recipient-admin': [CHECK_RECIPIENT_TRACE, ACCEPT_SENDER],
    },
  },
  'seen/5.7.193': {
    title: 'This group does not take mail from outside',
    happened:
      'A Microsoft 365 group refused the message, because the sender is not a member or is outside the organization.',
    cause: 'Groups take mail from inside only, unless their owner allows more.',
    steps: {
      ...RESTRICTED_GROUP,
      'recipient-admin': [
        {
          text: 'Let people outside the organization write to the group.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group',
          command: 'Set-UnifiedGroup group@fabrikam.com -RequireSenderAuthenticationEnabled $false',
        },
      ],
    },
  },
  'seen/5.6.0-approval': {
    title: 'Moderation of the group is not fully set up',
    happened:
      'The message was to go to a moderator first, and Exchange Online could not make the request for approval.',
    cause: 'The organization of the group lacks the retention tag that says how long a message may wait for approval.',
    steps: {
      'recipient-admin': [
        {
          text: 'Make the missing tag for moderated recipients.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/550-5-6-0-approval-invalidexpiry-cannot-read-expiry-poilcy-error',
          command:
            'Enable-OrganizationCustomization; New-RetentionPolicyTag -Name TagForModeration -IsDefaultModeratedRecipientsPolicyTag -AgeLimitForRetention 2',
        },
      ],
      sender: [TELL_RECIPIENT],
    },
  },
  'seen/5.6.0-content': {
    title: 'The content of the message could not be read',
    happened: 'Exchange Online could not read the message or its attachment through to the end, and gave it up.',
    cause:
      'Often a mail flow rule inspects a large Word or Excel file, runs out of time, and is set to hold the message back then. Otherwise the message is broken: a damaged attachment or a wrong encoding.',
    steps: {
      sender: [{ text: 'Write the message anew, and share the file by a link.' }, FORWARD_TO_OWN_ADMIN],
      'sender-admin': [
        {
          text: 'Look for rules that defer the message if they cannot be completed, and turn that option off.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/invalid-message-ndr',
          command:
            'Get-TransportRule | Where-Object RuleErrorAction -EQ Defer | Format-List Name, Priority, Description',
        },
        TRACE_MESSAGE,
      ],
    },
  },
  'seen/4.3.2-max-objects': {
    title: 'A folder of the recipient’s mailbox is full',
    happened:
      'Exchange Online could not add the message because a folder of the mailbox holds as many items as it may.',
    cause:
      'A folder reached the limit of one million items, often the Inbox of a mailbox that a program writes to. The report is final despite its 4.x.x code.',
    steps: {
      'recipient-admin': [
        {
          text: 'Find the folder, and move its items to other folders or to an archive.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/remote-server-returned-mailbox-busy',
          command:
            'Get-MailboxFolderStatistics -Identity user@fabrikam.com | Format-Table Name, FolderPath, ItemsInFolder',
        },
      ],
      sender: [TELL_RECIPIENT],
    },
  },
  'seen/5.2.0': {
    title: 'The recipient’s main address is broken',
    happened: 'The directory entry of the recipient has a primary address that cannot be used.',
    cause:
      'Often an external contact whose email address is missing or written in an old form. If the contact is in your own directory, the fault is on your side.',
    steps: { 'recipient-admin': [CHECK_CONTACT], 'sender-admin': [CHECK_CONTACT] },
  },
  'seen/5.1.10': {
    title: 'No such recipient at this domain',
    happened: 'Exchange Online knows the domain but found no recipient with this address.',
    cause: 'A typing error, or an account that was deleted, renamed or never synchronized.',
    steps: RETYPE,
  },
  'seen/5.1.1': {
    title: 'No such mailbox in this organization',
    happened: 'Exchange found no recipient with this address in its directory.',
    cause: 'A typing error, or an account that was deleted or renamed.',
    steps: RETYPE,
  },
  'seen/5.1.1-legacy': {
    title: 'An old Outlook suggestion points nowhere',
    happened:
      'The message went to an internal address of Exchange (it begins with IMCEAEX or /o=) that no longer exists.',
    cause:
      'Outlook remembered a colleague’s internal address, and the mailbox was since moved or made anew. A reply to a message that was migrated, often from a PST file, does the same.',
    steps: {
      sender: [TYPE_ADDRESS_AGAIN],
      'recipient-admin': [
        {
          text: 'Add the old internal address to the new mailbox as an X500 address; then old replies work too.',
          command: 'Get-Recipient user@fabrikam.com | Format-List EmailAddresses',
        },
      ],
    },
  },
  'seen/5.7.1-auth-required': {
    title: 'The recipient takes mail from inside only',
    happened: 'The recipient or group accepts only senders who are signed in to its organization.',
    cause: 'Groups start with this setting; mailboxes get it by hand.',
    steps: {
      sender: [TELL_RECIPIENT],
      'recipient-admin': [
        {
          text: 'Let the group take mail from everyone, if it should.',
          command: 'Set-DistributionGroup group@fabrikam.com -RequireSenderAuthenticationEnabled $false',
        },
      ],
    },
  },
  'seen/5.7.1-not-authorized': {
    title: 'This sender may not write to the recipient',
    happened: 'The recipient or group takes mail only from certain senders, and this one is not among them.',
    cause: 'A list of allowed or refused senders on the mailbox or group.',
    steps: {
      sender: [TELL_RECIPIENT],
      'recipient-admin': [
        {
          text: 'Read the restrictions, and add the sender if the mail is wanted.',
          command:
            'Get-DistributionGroup group@fabrikam.com | Format-List AcceptMessagesOnlyFromSendersOrMembers, RejectMessagesFromSendersOrMembers',
        },
      ],
    },
  },
  'seen/5.7.1-transport-rule': {
    title: 'Refused by a mail flow rule',
    happened: 'A mail flow rule of the answering organization rejected the message.',
    cause: 'The words behind the token were written by the admin who made the rule.',
    steps: {
      'sender-admin': [
        { ...CHECK_TRANSPORT_RULES, text: 'If your own side answered, find the rule that rejects.' },
        WRITE_POSTMASTER,
      ],
      'recipient-admin': [
        { ...CHECK_TRANSPORT_RULES, text: 'Find the rule that rejects, and make an exception for senders you want.' },
      ],
    },
  },
  'seen/5.7.900-999': {
    title: 'Refused by a mail flow rule with its own code',
    happened: 'A mail flow rule rejected the message with a code that its author chose.',
    cause: 'Admins pick codes from 5.7.900 to 5.7.999 for their own rules; the words behind it are theirs too.',
    steps: {
      'sender-admin': [
        {
          text: 'If your own side answered, find the rule that uses this code.',
          command:
            'Get-TransportRule | Where-Object RejectMessageEnhancedStatusCode | Format-Table Name, RejectMessageEnhancedStatusCode',
        },
        WRITE_POSTMASTER,
      ],
      'recipient-admin': [ACCEPT_SENDER],
    },
  },
  'seen/5.7.171': {
    title: 'Not authorized; perhaps a rule of your own',
    happened: 'Exchange Online refused the message as not authorized.',
    cause:
      'Seen in one lab, where a policy against data loss (DLP) of the sending tenant gave it. Microsoft does not document the code, so take this with care.',
    steps: {
      'sender-admin': [
        {
          text: 'Look for a data loss prevention policy that this message breaks.',
          url: 'https://purview.microsoft.com',
        },
        CHECK_TRANSPORT_RULES,
        TRACE_MESSAGE,
      ],
    },
  },
  'seen/5.2.252': {
    title: 'Not allowed to send as this address',
    happened: 'The account that signed in does not have the right to send in the name of the From address.',
    cause: 'A device, an application or a user sends as another mailbox without the "Send as" right.',
    steps: {
      'sender-admin': [
        {
          text: 'Give the account the right, if it should have it.',
          command: 'Add-RecipientPermission shared@contoso.com -AccessRights SendAs -Trustee user@contoso.com',
        },
        { text: 'Or set the device or application to send as the account it signs in with.' },
      ],
    },
  },
  'seen/5.7.60-anonymous': {
    title: 'Nobody signed in, and sender address is protected',
    happened: 'The server refused the sender address because the program or server that sends did not sign in.',
    cause: 'The address belongs to the organization itself, and the receive connector lets no stranger send as it.',
    steps: {
      'sender-admin': [
        { text: 'Let the device or application sign in with an account that may send as this address.' },
        {
          text: 'Or give it a receive connector of its own, for its address only, that trusts it.',
          command: 'Get-ReceiveConnector | Format-List Name, Bindings, RemoteIPRanges, AuthMechanism, PermissionGroups',
        },
      ],
      'recipient-admin': [
        {
          text: 'See which receive connector took the connection, and what it lets those do who did not sign in.',
          command: 'Get-ReceiveConnector | Format-List Name, Bindings, RemoteIPRanges, AuthMechanism, PermissionGroups',
        },
      ],
    },
  },
  'seen/5.2.2-full': {
    title: 'The recipient’s mailbox is full',
    happened: 'The mailbox reached the size at which it takes no more mail.',
    cause: 'The quota is used up; deleted items count until they are purged.',
    steps: {
      recipient: [FREE_MAILBOX],
      'recipient-admin': [
        {
          text: 'Turn on the archive or raise the quota, if the license allows.',
          command: 'Get-EXOMailboxStatistics user@fabrikam.com | Format-List TotalItemSize, TotalDeletedItemSize',
        },
      ],
      sender: [TELL_RECIPIENT],
    },
  },
  'seen/5.2.3': {
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
  'seen/4.7.230': {
    title: 'An outdated Exchange server is slowed down',
    happened: 'Exchange Online takes mail from an on-premises server that is out of date only slowly.',
    cause: 'The server that connects over an on-premises connector runs a version that Microsoft no longer accepts.',
    steps: { 'sender-admin': [CHECK_CONNECTING_SERVER] },
  },
  'seen/5.7.230': {
    title: 'An outdated Exchange server is blocked',
    happened: 'Exchange Online no longer takes mail from an on-premises server that is out of date.',
    cause: 'The server that connects over an on-premises connector runs a version that Microsoft no longer accepts.',
    steps: { 'sender-admin': [CHECK_CONNECTING_SERVER] },
  },
  'seen/4.4.312': {
    title: 'The recipient’s DNS does not answer well',
    happened: 'Exchange Online could not look up the recipient’s domain, and tries again.',
    cause: 'Name servers of the recipient’s domain that are down, slow or answer with errors.',
    steps: { 'recipient-admin': [CHECK_DOMAIN], 'sender-admin': [CHECK_MX, WAIT_FOR_RETRY] },
  },
  'seen/5.4.312': {
    title: 'Given up: the recipient’s DNS did not answer',
    happened: 'Exchange Online tried until the time was up and could not look up the recipient’s domain.',
    cause: 'Name servers of the recipient’s domain that are down or answer with errors, or a DNSSEC fault.',
    steps: { 'recipient-admin': [CHECK_DOMAIN], 'sender-admin': [CHECK_MX, WRITE_POSTMASTER] },
  },
  'seen/5.4.316': {
    title: 'Given up: the server refused each connection',
    happened: 'The recipient’s server refused every connection until the time was up.',
    cause: 'A server or firewall that turns the connection away, or an MX record that names the wrong host.',
    steps: { 'recipient-admin': [CHECK_RECIPIENT_PORT], 'sender-admin': [CHECK_MX, CHECK_OUTBOUND_CONNECTORS] },
  },
  'seen/4.4.317': {
    title: 'TLS could not be agreed on, trying again',
    happened: 'The connection must be encrypted, and the recipient’s server did not offer that.',
    cause: 'STARTTLS is off or broken on the receiving server, or a policy (MTA-STS, a connector) demands it.',
    steps: { 'recipient-admin': [CHECK_RECIPIENT_TLS], 'sender-admin': [CHECK_OUTBOUND_CONNECTORS] },
  },
  'seen/5.4.317': {
    title: 'Given up: TLS could not be agreed on',
    happened: 'The connection must be encrypted, and the recipient’s server did not offer that until the time was up.',
    cause: 'STARTTLS is off or broken on the receiving server, or a policy (MTA-STS, a connector) demands it.',
    steps: { 'recipient-admin': [CHECK_RECIPIENT_TLS], 'sender-admin': [CHECK_OUTBOUND_CONNECTORS] },
  },
  'seen/4.4.318': {
    title: 'The other server hangs up, trying again',
    happened: 'The recipient’s server ended the connection in the middle.',
    cause: 'An overloaded server, or a firewall or filter that cuts the connection.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_PORT, CHECK_RECIPIENT_TRACE],
      'sender-admin': [WAIT_FOR_RETRY, WRITE_POSTMASTER],
    },
  },
  'seen/5.4.318': {
    title: 'Given up: the other server kept hanging up',
    happened: 'The recipient’s server ended each connection in the middle until the time was up.',
    cause: 'A firewall or filter that cuts the connection, or a server that cannot handle the message.',
    steps: { 'recipient-admin': [CHECK_RECIPIENT_PORT, CHECK_RECIPIENT_TRACE], 'sender-admin': [WRITE_POSTMASTER] },
  },
  'seen/5.4.310': {
    title: 'The recipient’s domain does not exist',
    happened: 'DNS says that there is no such domain.',
    cause: 'A typing error after the @, or an expired domain.',
    steps: {
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
      'recipient-admin': [CHECK_DOMAIN],
      'sender-admin': [CHECK_MX],
    },
  },
  'seen/5.7.51': {
    title: 'The recipient’s connector refuses this source',
    happened:
      'A partner connector of the recipient’s tenant takes this domain’s mail only from certain addresses or certificates.',
    cause: 'The receiving tenant restricts the sender’s domain, and the message came another way.',
    steps: {
      'recipient-admin': [
        {
          ...CHECK_INBOUND_CONNECTORS,
          text: 'Read the partner connector for this domain, and add the address or certificate that the mail really comes from.',
        },
      ],
      'sender-admin': [
        { text: 'Tell the recipient’s admin which addresses or certificate your mail leaves with.' },
        WRITE_POSTMASTER,
      ],
    },
  },
  'seen/5.7.64': {
    title: 'Relaying refused: no connector fits',
    happened: 'Exchange Online saw mail to pass on, and no connector of a tenant fits the server that brought it.',
    cause: 'The inbound connector’s address or certificate no longer matches, or the domain is not an accepted domain.',
    steps: {
      'sender-admin': [
        CHECK_INBOUND_CONNECTORS,
        {
          text: 'Check that the sending or receiving domain is an accepted domain of the tenant.',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
      ],
      'recipient-admin': [
        { text: 'If mail for your domain is refused, check that the MX record leads to your own tenant.' },
      ],
    },
  },
  'seen/5.4.14': {
    title: 'The message went round in circles',
    happened: 'Exchange Online stopped a message that had passed through too many servers.',
    cause:
      'An accepted domain of the wrong type, a connector that leads back, or two mailboxes that forward to each other.',
    steps: {
      'sender-admin': [FIND_LOOP, CHECK_OUTBOUND_CONNECTORS],
      'recipient-admin': [
        FIND_LOOP,
        {
          text: 'Check the type of the accepted domain: internal relay sends unknown addresses on.',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
      ],
    },
  },
  'seen/5.4.6': {
    title: 'The message went round in circles',
    happened: 'An on-premises Exchange server stopped a message that had passed through too many servers.',
    cause:
      'An accepted domain of the wrong type, a connector that leads back, or two mailboxes that forward to each other.',
    steps: {
      'sender-admin': [
        FIND_LOOP,
        {
          text: 'Check the send connectors of your own server.',
          command: 'Get-SendConnector | Format-List Name, AddressSpaces, SmartHosts',
        },
      ],
      'recipient-admin': [
        FIND_LOOP,
        {
          text: 'Check the type of the accepted domain.',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
      ],
    },
  },
  'seen/4.4.3': {
    title: 'Exchange Online asks to try again later',
    happened: 'Exchange Online could not find where to pass the message on, and puts it off.',
    cause:
      'A passing fault in Microsoft 365, or a domain whose set-up there is not finished. Microsoft does not document the ATTR number.',
    steps: MICROSOFT_TEMPORARY,
  },
  'seen/4.4.4-attr': {
    title: 'Exchange Online asks to try again later',
    happened: 'Exchange Online found no place for the recipient, and puts the message off.',
    cause:
      'A passing fault in Microsoft 365, or a domain that is new or was just moved there. Microsoft does not document the ATTR number.',
    steps: MICROSOFT_TEMPORARY,
  },
  'seen/4.7.0-prx': {
    title: 'A front end of Exchange Online is in trouble',
    happened: 'A front-end server of Exchange Online could not reach the servers behind it.',
    cause: 'A passing fault in Microsoft 365. Microsoft does not document the PRX number.',
    steps: IF_IT_PERSISTS,
  },
  'seen/4.4.4-no-subscription': {
    title: 'The recipient’s tenant has no mail license',
    happened: 'The recipient’s domain leads to Microsoft 365, where its tenant has no subscription with mail.',
    cause: 'Subscriptions that expired, or a domain whose MX record was changed before mail was set up.',
    steps: {
      'recipient-admin': [
        { text: 'Check that a subscription with Exchange Online is active.', url: 'https://admin.cloud.microsoft' },
        { text: 'If mail lives elsewhere, point the MX record there.' },
      ],
      sender: [TELL_RECIPIENT],
    },
  },
  'seen/4.3.2-connections': {
    title: 'Too many connections to Exchange Online at once',
    happened: 'Exchange Online refused one more connection from the same source.',
    cause: 'An application or server that opens many connections side by side.',
    steps: {
      'sender-admin': [{ text: 'Send over fewer connections at a time, with several messages each.' }, WAIT_FOR_RETRY],
    },
  },
  'seen/4.4.24': {
    title: 'Exchange Online could not keep a second copy',
    happened:
      'Exchange Online makes a second copy of each message before it accepts it, and had no resources for that.',
    cause: 'A passing shortage on Microsoft’s side.',
    steps: IF_IT_PERSISTS,
  },
  'seen/4.4.25': {
    title: 'Exchange Online could not keep a second copy',
    happened:
      'Exchange Online makes a second copy of each message before it accepts it, and no server was free for that.',
    cause: 'A passing fault on Microsoft’s side.',
    steps: IF_IT_PERSISTS,
  },
  'seen/4.4.28': {
    title: 'Exchange Online could not keep a second copy',
    happened: 'Exchange Online makes a second copy of each message before it accepts it, and that was broken off.',
    cause: 'A passing fault on Microsoft’s side.',
    steps: IF_IT_PERSISTS,
  },
  'seen/4.7.500': {
    title: 'Exchange Online slows this sending address down',
    happened:
      'Exchange Online takes mail from this address only a little at a time, because it does not know or trust it yet.',
    cause:
      'A new or little-used address, a sudden rise in volume, or complaints. It eases by itself when traffic is steady and wanted.',
    steps: {
      'sender-admin': [
        WAIT_FOR_RETRY,
        STOP_BULK,
        CHECK_SPF,
        CHECK_DKIM,
        {
          text: 'If the address is your own server and sends to your own tenant, give it an inbound connector.',
          url: 'https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online',
        },
      ],
    },
    questions: [
      {
        question: 'What does the number after AS mean?',
        answer: 'It is an internal code of Microsoft’s spam filter, not the number of a network.',
      },
    ],
  },
  'seen/4.7.650': {
    title: 'Outlook.com slows this sending address down',
    happened: 'Outlook.com puts mail from this address off because of its reputation.',
    cause: 'Complaints, spam traps or a sudden rise in volume.',
    steps: { 'sender-admin': [CHECK_SNDS, STOP_BULK, CHECK_SPF, CHECK_DKIM, USE_OUTLOOK_COM_FORM] },
  },
  'seen/4.7.652': {
    title: 'Too many connections to Outlook.com',
    happened: 'Outlook.com refused one more connection from the same address.',
    cause: 'The sending server opens more connections side by side than its reputation allows.',
    steps: {
      'sender-admin': [{ text: 'Lower the number of connections to Outlook.com that run side by side.' }, CHECK_SNDS],
    },
  },
  'seen/4.7.700': {
    title: 'A part of Exchange Online is busy',
    happened: 'An agent inside Exchange Online had no capacity and asks to try again.',
    cause: 'A passing fault in Microsoft 365. Microsoft does not say what this agent (PFA) does.',
    steps: IF_IT_PERSISTS,
  },
  'seen/5.7.1-s3140': {
    title: 'Outlook.com blocks this network’s address',
    happened: 'Outlook.com refuses the sending address because it, or its neighbors, are on its block list.',
    cause: 'Spam from this address or from others in the same network of the provider.',
    steps: {
      'sender-admin': [STOP_CAUSE, USE_OUTLOOK_COM_FORM, LET_PROVIDER_ASK, CHECK_SNDS, CHECK_SPF, CHECK_DKIM],
    },
    questions: [
      {
        question: 'Do sender.office.com or delist@microsoft.com help here?',
        answer: 'No. Those are for blocks by Exchange Online; Outlook.com has the form of its own.',
      },
    ],
  },
  'seen/5.7.1-spamhaus': {
    title: 'Refused: the sending address is on Spamhaus',
    happened: 'The receiving server found the sending address on a list of Spamhaus.',
    cause: 'Spam from this address, an abused machine, or an address range that should not send mail directly.',
    steps: {
      'sender-admin': [
        {
          text: 'Look the address up to see on which list it is; each one has its own way out.',
          url: 'https://check.spamhaus.org/',
        },
        ...CLEAN_OWN_ADDRESS,
      ],
    },
  },
  'seen/5.7.1-helo-spamhaus': {
    title: 'Refused: the greeting name is on Spamhaus',
    happened: 'The name with which the sending server greets is on the domain list of Spamhaus.',
    cause: 'The domain of the server name was seen in spam, or the server uses a name that is not its own.',
    steps: {
      'sender-admin': [
        { text: 'Set the greeting (EHLO) of the server to its own full host name.' },
        {
          text: 'Look the domain up, and ask for removal there once the cause is gone.',
          url: 'https://check.spamhaus.org/',
        },
      ],
    },
  },
  'seen/5.7.606': {
    title: 'Exchange Online bans this sending address',
    happened: 'Exchange Online refuses all mail from this IP address.',
    cause: 'Spam was sent from it: by an abused account, an infected machine, or a former owner of the address.',
    steps: { 'sender-admin': [STOP_CAUSE, USE_DELIST_PORTAL, LET_PROVIDER_ASK] },
    questions: [
      {
        question: 'How long does it take?',
        answer: 'Up to 24 hours after the request, sometimes longer. Clean up first, or the ban comes back.',
      },
      {
        question: 'What if the address is one of Microsoft’s own?',
        answer: 'Then the portal is the wrong place: open a service request instead.',
      },
    ],
  },
  'seen/5.7.511': {
    title: 'Exchange Online bans this sender; write to delist',
    happened: 'Exchange Online refuses mail from this address, and the delist portal cannot lift this ban.',
    cause: 'Repeated or heavy spam from the address.',
    steps: {
      'sender-admin': [STOP_CAUSE, WRITE_DELIST_MAIL, LET_PROVIDER_ASK],
      microsoft: [{ text: 'Look into the ban and answer, usually within 48 hours.' }],
    },
  },
  'seen/5.7.1-blocklist-n': {
    title: 'An old block of Exchange Online',
    happened: 'Exchange Online refused the sending address by one of its numbered blocklists.',
    cause: 'This wording is historic, and so is the address it names: today it is delist@microsoft.com.',
    steps: { 'sender-admin': [STOP_CAUSE, WRITE_DELIST_MAIL] },
  },
  'seen/5.7.705': {
    title: 'The tenant sent too much and is stopped',
    happened: 'Exchange Online stopped all outbound mail of the tenant, because much of it looked like spam.',
    cause: 'Abused accounts or connectors, or a trial tenant that sends in bulk.',
    steps: {
      'sender-admin': [
        CHECK_RESTRICTED,
        TRACE_FAILURES,
        SECURE_ACCOUNT,
        REMOVE_FOREIGN_RULES,
        {
          ...OPEN_SERVICE_REQUEST,
          text: 'When the tenant is clean, open a service request and describe what was found and done.',
        },
      ],
      microsoft: [{ text: 'Check the tenant and lift the stop.' }],
    },
  },
  'seen/5.7.129': {
    title: 'The group takes mail from its members only',
    happened: 'The group or recipient accepts only certain senders.',
    cause: 'Microsoft’s pages name this code; no server’s wording of it was found, so this is by the code alone.',
    steps: RESTRICTED_GROUP,
  },
  'seen/5.7.1-mailfrom-spamhaus': {
    title: 'Refused: the sender’s domain is on Spamhaus',
    happened: 'The receiving server found the sender’s domain on the domain list of Spamhaus.',
    cause: 'The domain, or links to it, were seen in spam.',
    steps: {
      'sender-admin': [
        {
          text: 'Look the domain up, and ask for removal there once the cause is gone.',
          url: 'https://check.spamhaus.org/',
        },
        SECURE_ACCOUNT,
        CHECK_DMARC,
      ],
    },
  },
  'seen/4.7.651': {
    title: 'Outlook.com slows this sending address down',
    happened: 'Outlook.com puts mail from this address off because of its reputation.',
    cause: 'Complaints, spam traps or a sudden rise in volume.',
    steps: { 'sender-admin': [CHECK_SNDS, STOP_BULK, CHECK_SPF, CHECK_DKIM, USE_OUTLOOK_COM_FORM] },
  },
  'seen/5.4.1': {
    title: 'None of the recipients exist at this domain',
    happened: 'Exchange Online refused every recipient of the message at the edge, before it took the text.',
    cause: 'The domain takes mail only for addresses that its directory holds, and these are not in it.',
    steps: {
      sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS],
      'recipient-admin': [
        CHECK_RECIPIENT_EXISTS,
        {
          text: 'If mailboxes exist that Exchange Online does not know, make the domain an internal relay domain.',
          command: 'Get-AcceptedDomain | Format-Table DomainName, DomainType',
        },
      ],
    },
  },
  'seen/5.2.121': {
    title: 'Too many messages from you to this mailbox',
    happened: 'One sender may send only so many messages an hour to one mailbox, and this sender reached the limit.',
    cause: 'An automatic mailing, a monitoring system, or a loop between two automatic answers.',
    steps: {
      sender: [
        SEND_LATER,
        { text: 'Find the script, rule or automatic answer that sends so often, and slow it down.' },
      ],
    },
  },
  'seen/5.2.122': {
    title: 'The mailbox gets too much mail an hour',
    happened:
      'A mailbox takes only so many messages an hour from everyone together (3,600), and this one reached the limit.',
    cause: 'Alerts or reports that go to one mailbox, a mail bomb, or a loop.',
    steps: {
      'recipient-admin': [
        {
          text: 'Find out who sends so much to the mailbox, and slow it down or send it to a group.',
          command:
            'Get-MessageTraceV2 -RecipientAddress user@fabrikam.com -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending | Select-Object -First 10 Count, Name',
        },
      ],
      sender: [SEND_LATER],
    },
  },
  'seen/4.3.2-attr': {
    title: 'Exchange Online asks to try again later',
    happened: 'Exchange Online could not take the message now, and puts it off.',
    cause: 'A passing fault in Microsoft 365. Microsoft does not document the ATTR number.',
    steps: MICROSOFT_TEMPORARY,
  },
  'seen/4.4.0': {
    title: 'Exchange Online could not keep a second copy',
    happened: 'Exchange Online makes a second copy of each message before it accepts it, and that failed.',
    cause: 'A passing fault on Microsoft’s side.',
    steps: IF_IT_PERSISTS,
  },
  'seen/5.7.511-old': {
    title: 'Exchange Online bans this sender; write to delist',
    happened: 'Exchange Online refuses mail from this address; the report names an old mail address for requests.',
    cause: 'Spam from the address. Write to delist@microsoft.com, which replaced the address in the report.',
    steps: {
      'sender-admin': [STOP_CAUSE, WRITE_DELIST_MAIL, LET_PROVIDER_ASK],
      microsoft: [{ text: 'Look into the ban and answer, usually within 48 hours.' }],
    },
  },
  'seen/5.4.4-domain': {
    title: 'The recipient’s domain does not exist',
    happened: 'Exchange found no such domain in DNS.',
    cause: 'A typing error after the @, or an expired domain.',
    steps: { sender: [CHECK_ADDRESS, ASK_FOR_ADDRESS] },
  },
  'seen/5.4.4-loopback': {
    title: 'The recipient’s MX record points to itself',
    happened: 'The MX record of the domain leads to an address that no other server can use, such as 127.0.0.1.',
    cause: 'A domain that is set up not to take mail, or a mistake in its DNS.',
    steps: { 'recipient-admin': [CHECK_DOMAIN], sender: [TELL_RECIPIENT] },
  },
  'seen/5.5.3': {
    title: 'Too many recipients in one message',
    happened: 'The message has more recipients than the sender may use at once.',
    cause: 'The limit is 500 for a mailbox unless an admin set another, up to 1,000; members of a group count as one.',
    steps: {
      sender: [{ text: 'Send to smaller groups, or use a distribution group.' }],
      'sender-admin': [
        {
          text: 'Raise the limit of the mailbox, if it needs that.',
          command: 'Get-Mailbox user@contoso.com | Format-List RecipientLimits',
        },
      ],
    },
  },
  'seen/5.1.0': {
    title: 'The recipient’s outside address is broken',
    happened: 'The recipient is a contact or forwards to an address that is not a proper SMTP address.',
    cause: 'A mail contact or forwarding with a wrong or missing target address.',
    steps: { 'recipient-admin': [CHECK_CONTACT], 'sender-admin': [CHECK_CONTACT] },
  },
  'seen/5.1.4': {
    title: 'Two recipients share this address',
    happened: 'Exchange found more than one directory entry for the address and would not choose.',
    cause: 'Often a duplicate that directory synchronization made.',
    steps: {
      'recipient-admin': [
        {
          text: 'Find both entries and take the address from one of them.',
          command:
            'Get-Recipient -Filter "EmailAddresses -eq \'smtp:user@fabrikam.com\'" | Format-Table DisplayName, RecipientType, PrimarySmtpAddress',
        },
      ],
    },
  },
  'seen/4.4.7': {
    title: 'Given up: the message waited too long',
    happened: 'The message stayed in the queue until its time was up, so delivery was given up.',
    cause:
      'The receiving server could not be reached or put the message off each time. The report is final despite its 4.x.x code.',
    steps: {
      'recipient-admin': [CHECK_RECIPIENT_PORT],
      sender: [SEND_LATER],
      'sender-admin': [CHECK_MX, TRACE_MESSAGE],
    },
    delayed: STILL_WAITING,
  },
  'seen/4.4.62': {
    title: 'Mail sent to another region of Exchange Online',
    happened: 'The servers of one region got mail for a tenant that is at home in another, and did not take it.',
    cause:
      'The MX record of the recipient’s domain, or a smart host on the way, has a name of the wrong region or tenant.',
    steps: {
      'recipient-admin': [CHECK_MX, { text: 'Set the MX record that the admin center shows for the domain.' }],
      'sender-admin': [CHECK_OUTBOUND_CONNECTORS, WRITE_POSTMASTER],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },
  'seen/4.5.3-regions': {
    title: 'Recipients are in several regions',
    happened:
      'The message has recipients whose mailboxes are in different regions; the server takes one region at a time.',
    cause: 'This is normal: the sending server sends the rest of the recipients separately, by itself.',
    steps: { sender: [WAIT_FOR_RETRY] },
  },
  'seen/4.7.5-certificate': {
    title: 'TLS certificate of the other server failed the check',
    happened: 'The message was not sent because the certificate of the other server is not valid for the connection.',
    cause:
      'The certificate is for another name, is expired, or comes from an issuer that the sending server does not trust.',
    steps: {
      'recipient-admin': [
        { text: 'Give the mail server a certificate of a public issuer for its own name, with the whole chain.' },
      ],
      'sender-admin': [CHECK_OUTBOUND_CONNECTORS, WRITE_POSTMASTER],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },
  'seen/4.7.66': {
    title: 'TLS version is too old',
    happened:
      'Exchange Online ended the connection because the server or device that sends only offered TLS 1.0 or 1.1.',
    cause: 'An old operating system, device or library does not know TLS 1.2, or has it switched off.',
    steps: {
      'sender-admin': [{ text: 'Update the sending server or device, or turn on TLS 1.2 there.' }],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },
  'seen/rp-001': {
    title: 'Outlook.com: too much mail in too short a time',
    happened: 'Outlook.com put the message off because this address sent more than it may in an hour or a day.',
    cause: 'How much an address may send depends on its reputation; a new one may send little.',
    steps: { 'sender-admin': [STOP_BULK, CHECK_SNDS, CHECK_SPF, CHECK_DKIM], sender: [SEND_LATER] },
  },
  'seen/dy-001': {
    title: 'Outlook.com takes no mail from dynamic addresses',
    happened: 'Outlook.com refused the message because it came from an address that looks like one of home users.',
    cause: 'The range of the address is meant for dial-up or home users, or the machine was misused to send spam.',
    steps: {
      'sender-admin': [
        {
          text: 'Send by the mail server of your provider, or from a fixed address with a reverse DNS name of its own.',
        },
        STOP_CAUSE,
        USE_OUTLOOK_COM_FORM,
      ],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },
  'seen/sc-001': {
    title: 'Outlook.com refuses for content or reputation',
    happened: 'Outlook.com refused the message because of what is in it, or the name of its address or domain.',
    cause: 'The answer does not say which of them; Outlook.com names spam-like content and reputation.',
    steps: {
      'sender-admin': [STOP_CAUSE, CHECK_SPF, CHECK_DKIM, CHECK_DMARC, CHECK_SNDS, USE_OUTLOOK_COM_FORM],
      sender: [FORWARD_TO_OWN_ADMIN],
    },
  },
};
