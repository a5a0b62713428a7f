import type { RowText, Step } from '../../texts.ts';

/*
 * Steps that many rows share: wording, links and commands are kept here only.
 * In commands contoso.com stands for one's own domain, fabrikam.com for the recipient's.
 */

// What the sender can do.

export const CHECK_ADDRESS: Step = { text: 'Compare the address with one you know to be right, letter by letter.' };

export const TYPE_ADDRESS_AGAIN: Step = {
  text: 'Delete the suggestion that Outlook offers for this name, type the full address by hand and send again.',
};

export const ASK_FOR_ADDRESS: Step = {
  text: 'Phone or text the recipient and ask for the address that works today.',
};

export const FORWARD_TO_OWN_ADMIN: Step = {
  text: 'Forward this bounce to your own email admin, as an attachment.',
};

export const SEND_LATER: Step = { text: 'Wait an hour, then send the message once more.', resend: true };

/** Of rows that tell of a message that waited until its time was up, as long as it is not. */
export const STILL_WAITING: NonNullable<RowText['delayed']> = {
  title: 'Recipient’s server has not taken the message yet',
  happened: 'No attempt to deliver it has succeeded so far; it waits in the queue for the next one.',
  questions: [
    {
      question: 'Do I have to do anything?',
      answer: 'Not yet. If it still has not arrived at the end of that time, a final bounce follows.',
    },
  ],
};

export const SHRINK_MESSAGE: Step = {
  text: 'Share large files by a link instead of attaching them, and send again.',
};

export const TELL_RECIPIENT: Step = {
  text: 'Reach the recipient some other way, and ask them to show this bounce to their own IT staff.',
};

// What the sender's admin can do: look.

export const TRACE_MESSAGE: Step = {
  text: 'Trace the message and open its details to see each attempt and the full answer.',
  url: 'https://admin.exchange.microsoft.com/#/messagetrace',
  command:
    'Get-MessageTraceV2 -RecipientAddress user@fabrikam.com -StartDate (Get-Date).AddDays(-2).ToUniversalTime() -EndDate (Get-Date).ToUniversalTime()',
};

export const TRACE_FAILURES: Step = {
  text: 'See the last 50 messages that failed, and what each server answered.',
  url: 'https://admin.exchange.microsoft.com/#/messagetrace',
  command:
    'Get-MessageTraceV2 -Status Failed -ResultSize 50 | ForEach-Object { Get-MessageTraceDetailV2 -MessageTraceId $_.MessageTraceId -RecipientAddress $_.RecipientAddress -Event FAIL }',
};

export const TRACE_SENDER: Step = {
  text: 'Trace what this sender sent in the last two days, and look for messages they do not know.',
  url: 'https://admin.exchange.microsoft.com/#/messagetrace',
  command:
    'Get-MessageTraceV2 -SenderAddress user@contoso.com -StartDate (Get-Date).AddDays(-2).ToUniversalTime() -EndDate (Get-Date).ToUniversalTime() -ResultSize 5000',
};

export const CHECK_MX: Step = {
  text: 'Look up the recipient domain’s MX records, and check that they name hosts that exist.',
  command: 'Resolve-DnsName fabrikam.com -Type MX',
};

export const CHECK_SPF: Step = {
  text: 'Check that your domain has one SPF record, and that it names every service that sends for you.',
  command: 'Resolve-DnsName contoso.com -Type TXT | Where-Object Strings -Match "v=spf1"',
};

export const CHECK_DKIM: Step = {
  text: 'Check that DKIM signing is on for your own domain and that its status is valid.',
  url: 'https://security.microsoft.com/dkimv2',
  command: 'Get-DkimSigningConfig -Identity contoso.com | Format-List Enabled, Status, Selector1CNAME, Selector2CNAME',
};

export const CHECK_DMARC: Step = {
  text: 'Read your DMARC record, and check that the domain in From matches the one that SPF or DKIM proves.',
  command: 'Resolve-DnsName _dmarc.contoso.com -Type TXT',
};

export const CHECK_PTR: Step = {
  text: 'Check that the sending address has a reverse DNS name, and that this name leads back to the address.',
  command: 'Resolve-DnsName (Read-Host Address) -Type PTR',
};

export const CHECK_OUTBOUND_CONNECTORS: Step = {
  text: 'Check your outbound connectors: domains, smart host and TLS settings.',
  url: 'https://admin.exchange.microsoft.com/#/connectors',
  command:
    'Get-OutboundConnector | Format-List Name, Enabled, RecipientDomains, SmartHosts, UseMXRecord, TlsSettings, TlsDomain',
};

export const CHECK_INBOUND_CONNECTORS: Step = {
  text: 'Check your inbound connectors: the certificate or the public addresses they expect.',
  url: 'https://admin.exchange.microsoft.com/#/connectors',
  command:
    'Get-InboundConnector | Format-List Name, Enabled, ConnectorType, SenderIPAddresses, TlsSenderCertificateName',
};

export const USE_ENHANCED_FILTERING: Step = {
  text: 'If a gateway stands in front of your tenant, turn on enhanced filtering for its connector, so that SPF is checked for the real sender.',
  url: 'https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/enhanced-filtering-for-connectors',
};

export const CHECK_TRANSPORT_RULES: Step = {
  text: 'Look for a mail flow rule that rejects this message.',
  url: 'https://admin.exchange.microsoft.com/#/transportrules',
  command: 'Get-TransportRule | Where-Object State -EQ Enabled | Format-List Name, Priority, Description',
};

export const CHECK_SERVICE_HEALTH: Step = {
  text: 'Look at Health > Service health for an open Exchange Online incident.',
  url: 'https://admin.cloud.microsoft',
};

export const TRACE_POOL: Step = {
  text: 'See in the trace through which pool the message left: look for OutboundIpPoolName.',
  url: 'https://admin.exchange.microsoft.com/#/messagetrace',
  command:
    "Get-MessageTraceV2 -RecipientAddress user@fabrikam.com -Status Failed -ResultSize 50 | ForEach-Object { Get-MessageTraceDetailV2 -MessageTraceId $_.MessageTraceId -RecipientAddress $_.RecipientAddress } | Where-Object Data -Match 'OutboundIpPoolName' | Format-List Date, Event, Data",
};

export const COUNT_SENDERS: Step = {
  text: 'Count who sends how much, and stop what is not needed.',
  command: 'Get-MessageTraceV2 -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending',
};

// What the sender's admin can do: clean up.

export const CHECK_RESTRICTED: Step = {
  text: 'Look for restricted users and connectors of your own tenant.',
  url: 'https://security.microsoft.com/restrictedentities',
  command: 'Get-BlockedSenderAddress; Get-BlockedConnector',
};

export const SECURE_ACCOUNT: Step = {
  text: 'Where an account was abused: reset its password, end its sessions, require multi-factor sign-in.',
  url: 'https://learn.microsoft.com/defender-office-365/responding-to-a-compromised-email-account',
  command: 'Revoke-MgUserSignInSession -UserId user@contoso.com',
};

export const REMOVE_FOREIGN_RULES: Step = {
  text: 'Delete inbox rules and forwarding that the owner of the account did not set.',
  command:
    'Get-InboxRule -Mailbox user@contoso.com | Format-List Name, Enabled, ForwardTo, RedirectTo, ForwardAsAttachmentTo; Get-Mailbox user@contoso.com | Format-List ForwardingAddress, ForwardingSmtpAddress',
};

export const RELEASE_SENDER: Step = {
  text: 'Release the account once it is clean: usually within an hour, at most a day.',
  url: 'https://security.microsoft.com/restrictedentities',
  command: 'Remove-BlockedSenderAddress -SenderAddress user@contoso.com',
};

export const STOP_CAUSE: Step = {
  text: 'Stop the cause first: stolen accounts, open relays, web forms or infected machines behind the address.',
};

export const STOP_BULK: Step = {
  text: 'Stop bulk mail and automatic resending until single messages get through.',
};

export const USE_BULK_SERVICE: Step = {
  text: 'Move newsletters and other mass mail to a service made for it, under a subdomain of its own.',
};

// Who to turn to.

export const WRITE_POSTMASTER: Step = {
  text: 'Send the recipient’s postmaster the whole bounce: their server’s answer, the time in UTC, sender, recipient and sending address.',
};

export const OPEN_SERVICE_REQUEST: Step = {
  text: 'Open a service request: Help & support, describe the problem, then Contact support.',
  url: 'https://admin.cloud.microsoft',
};

export const USE_DELIST_PORTAL: Step = {
  text: 'Ask for removal in the delist portal, one email address and one IP address a visit.',
  url: 'https://sender.office.com/',
};

export const WRITE_DELIST_MAIL: Step = {
  text: 'Send the full bounce and the blocked IP address to delist@microsoft.com.',
  url: 'https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself',
};

export const USE_OUTLOOK_COM_FORM: Step = {
  text: 'Fill in the sender support form for Outlook.com, with all your sending addresses.',
  url: 'https://support.microsoft.com/supportrequestform/8ad563e3-288e-2a61-8122-3ba03d6b8d75',
};

export const CHECK_SNDS: Step = {
  text: 'Register your addresses in SNDS to see how Outlook.com rates them.',
  url: 'https://sendersupport.olc.protection.outlook.com/snds/',
};

export const CHECK_POSTMASTER_TOOLS: Step = {
  text: 'Look at your domain’s spam rate and reputation in Google Postmaster Tools.',
  url: 'https://postmaster.google.com/',
};

// What the recipient or the recipient's admin can do.

export const ACCEPT_SENDER: Step = {
  text: 'Allow this one sender, not the whole of their provider, if their mail is wanted.',
};

export const SCORE_LIST: Step = {
  text: 'Let the list count towards a spam score instead of refusing mail by itself.',
};

export const CHECK_RECIPIENT_EXISTS: Step = {
  text: 'Check that the address exists, is spelled as people write it, and takes mail from outside.',
  command: 'Get-Recipient -Identity user@fabrikam.com | Format-List RecipientTypeDetails, EmailAddresses',
};

export const COUNT_SENDERS_TO_MAILBOX: Step = {
  text: 'Count who fills the mailbox.',
  command:
    'Get-MessageTraceV2 -RecipientAddress user@fabrikam.com -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending',
};

export const CHECK_RECIPIENT_TRACE: Step = {
  text: 'Find the message in your own logs or message trace, by recipient and time in UTC.',
};

export const FREE_MAILBOX: Step = {
  text: 'Empty Deleted Items and delete or archive large messages.',
};
