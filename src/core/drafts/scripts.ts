import type { Instant } from '../ndr/facts.ts';
import { powershell } from '../views/escape.ts';
import { tally, telling, type Tally } from './causes.ts';
import type { Draft } from './draft.ts';
import type { Failure, Incident } from './failures.ts';
import { lookupName } from '../explain/index.ts';
import type { DraftOptions } from './parts.ts';
import { Voice } from './voice.ts';

export type ScriptId =
  | 'trace'
  | 'failed'
  | 'restricted'
  | 'forwarding'
  | 'applications'
  | 'outbound-policy'
  | 'connectors'
  | 'smtp-auth'
  | 'dns';

/** PowerShell to paste, in English and ASCII but for what the mail holds, which stands in single-quoted strings only. */
export interface Script {
  readonly id: ScriptId;
  readonly text: string;
}

/** Messages that one script looks up; a trace allows 100 requests in five minutes. */
const MESSAGES = 40;
const NAMES = 20;

/** All checks for an incident, in the order that works. */
export function scriptsFor(incident: Incident): Script[] {
  const sums = tally(incident.failures);
  return [
    { id: 'trace', text: trace(telling(incident.failures, MESSAGES)) },
    { id: 'failed', text: failed(sums, incident.failures) },
    { id: 'restricted', text: restricted(sums) },
    { id: 'forwarding', text: forwarding(sums) },
    { id: 'applications', text: applications(sums) },
    { id: 'outbound-policy', text: outboundPolicy() },
    { id: 'connectors', text: connectors() },
    { id: 'smtp-auth', text: smtpAuth(sums) },
    { id: 'dns', text: dns(incident.failures, sums) },
  ];
}

/** All checks as one .ps1 document. */
export function draftScripts(incident: Incident, { language, now }: DraftOptions): Draft[] {
  const head = [
    `# Checks for ${incident.files.length} report(s), written ${now}. Times are UTC.`,
    '# Exchange: module ExchangeOnlineManagement 3.7 or later. Run a part at a time, and read it first.',
    'Connect-ExchangeOnline',
  ].join('\n');
  const { title } = new Voice(language).words.scripts;
  const text = [head, ...scriptsFor(incident).map((script) => script.text)].join('\n\n');
  return [{ kind: 'scripts', language, syntax: 'powershell', title, pieces: [`${text}\n`] }];
}

/** A list for `foreach`, one string a line. */
function list(values: readonly string[]): string {
  return values.length === 0 ? '@()' : `@(\n${values.map((value) => `  ${powershell(value)}`).join('\n')}\n)`;
}

function trace(failures: readonly Failure[]): string {
  const messages = failures.flatMap(({ messageId, recipient, at }) => {
    if (!messageId || !recipient || !isInstant(at)) return [];
    return `  @{ Id = ${powershell(messageId)}; Recipient = ${powershell(recipient)}; At = ${powershell(at)} }`;
  });
  return `# These very messages: what Exchange Online did with each, and the answer of the other server.
# OutboundIpPoolName in the data tells the pool. History goes back 90 days.
$messages = @(
${messages.join('\n')}
)
$now = (Get-Date).ToUniversalTime()
foreach ($message in $messages) {
  $at = ([datetimeoffset]$message.At).UtcDateTime
  $end = $at.AddDays(1)
  if ($end -gt $now) { $end = $now }
  $rows = Get-MessageTraceV2 -MessageId $message.Id -RecipientAddress $message.Recipient -StartDate $at.AddDays(-2) -EndDate $end
  foreach ($row in $rows) {
    Get-MessageTraceDetailV2 -MessageTraceId $row.MessageTraceId -RecipientAddress $row.RecipientAddress |
      Format-List 'Date', 'Event', 'Action', 'Detail', 'Data'
  }
}`;
}

function isInstant(text: string | undefined): text is Instant {
  return text !== undefined && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text);
}

function failed({ first, last }: Tally, failures: readonly Failure[]): string {
  const lists = [...new Set(failures.flatMap(({ explanation: { blocked } }) => blocked?.zone ?? []))];
  const [from, to] = [first, last].map((time) =>
    isInstant(time) ? `([datetimeoffset]'${time}').UtcDateTime` : '$now',
  );
  return `# Everything that failed around that time: one query takes at most 10 days and 5,000 rows.
$now = (Get-Date).ToUniversalTime()
$from = ${from}.AddDays(-1)
$end = ${to}.AddDays(1)
if ($end -gt $now) { $end = $now }
$failed = @()
while ($from -lt $end) {
  $to = $from.AddDays(10)
  if ($to -gt $end) { $to = $end }
  $next = @{}
  $until = $to
  do {
    $page = @(Get-MessageTraceV2 -StartDate $from -EndDate $until -Status Failed -ResultSize 5000 @next)
    $failed += $page
    if ($page.Count -gt 0) {
      $until = $page[-1].Received
      $next = @{ StartingRecipientAddress = $page[-1].RecipientAddress }
    }
  } while ($page.Count -eq 5000)
  $from = $to
}
$failed | Group-Object SenderAddress | Sort-Object Count -Descending | Select-Object 'Count', 'Name' -First 20
$failed | Group-Object { ($_.RecipientAddress -split '@')[-1] } | Sort-Object Count -Descending | Select-Object 'Count', 'Name' -First 20
# Which of them name a list (slow: 100 requests in five minutes).
$lists = ${list(lists)}
foreach ($row in $failed | Select-Object -First 90) {
  Get-MessageTraceDetailV2 -MessageTraceId $row.MessageTraceId -RecipientAddress $row.RecipientAddress -Event FAIL |
    Where-Object { $detail = $_.Detail; $lists | Where-Object { $detail -match [regex]::Escape($_) } } |
    Select-Object 'Date', 'MessageId', 'Detail'
}`;
}

/** Get-MgAuditLogSignIn: learn.microsoft.com/powershell/module/microsoft.graph.reports/get-mgauditlogsignin (v1.0). */
function restricted({ senders, first }: Tally): string {
  const since = isInstant(first) ? `([datetimeoffset]'${first}').UtcDateTime` : '(Get-Date).ToUniversalTime()';
  return `# Restricted users and connectors. To release one, after clean-up: Remove-BlockedSenderAddress -SenderAddress ...
Get-BlockedSenderAddress
Get-BlockedConnector
# Sign-ins of the senders from a week before the first failure (module Microsoft.Graph.Reports, Entra ID P1). Only
# interactive ones come: the others are in the Entra admin center under Sign-in logs. A user may sign in by another name
# than the mail address.
Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Directory.Read.All'
$since = ${since}.AddDays(-7).ToString('s') + 'Z'
$senders = ${list(senders.slice(0, NAMES))}
foreach ($sender in $senders) {
  $filter = 'userPrincipalName eq ''{0}'' and createdDateTime ge {1}' -f $sender.ToLower().Replace("'", "''"), $since
  Get-MgAuditLogSignIn -Filter $filter -Top 200 |
    Select-Object 'CreatedDateTime', 'UserPrincipalName', 'AppDisplayName', 'IPAddress', 'ClientAppUsed', @{ n = 'Country'; e = { $_.Location.CountryOrRegion } }, @{ n = 'Error'; e = { $_.Status.ErrorCode } }
}`;
}

function forwarding({ senders }: Tally): string {
  return `# Forwarding: by mailbox, by inbox rule of the senders, by mail flow rule.
Get-Mailbox -ResultSize Unlimited | Where-Object { $_.ForwardingAddress -or $_.ForwardingSmtpAddress } |
  Select-Object 'PrimarySmtpAddress', 'ForwardingAddress', 'ForwardingSmtpAddress', 'DeliverToMailboxAndForward'
$senders = ${list(senders.slice(0, NAMES))}
foreach ($sender in $senders) {
  Get-InboxRule -Mailbox $sender -IncludeHidden | Where-Object { $_.ForwardTo -or $_.ForwardAsAttachmentTo -or $_.RedirectTo -or $_.DeleteMessage } |
    Select-Object 'MailboxOwnerId', 'Name', 'Enabled', 'ForwardTo', 'ForwardAsAttachmentTo', 'RedirectTo', 'DeleteMessage'
}
Get-TransportRule | Where-Object { $_.RedirectMessageTo -or $_.BlindCopyTo -or $_.CopyTo } |
  Select-Object 'Name', 'State', 'RedirectMessageTo', 'BlindCopyTo', 'CopyTo'`;
}

/**
 * Consent is a grant for a user (delegated) or an app role without one: learn.microsoft.com/graph/api/resources/, pages
 * oauth2permissiongrant, approleassignment and directoryaudit; the cmdlets are those of Microsoft Graph PowerShell v1.0.
 */
function applications({ senders }: Tally): string {
  return `# Applications with consent to read or send mail (module Microsoft.Graph).
Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Directory.Read.All'
$about = 'Mail|EWS|Exchange|SMTP|IMAP|POP|full_access'
$application = @{ n = 'Application'; e = { (Get-MgServicePrincipal -ServicePrincipalId $_.ClientId).DisplayName } }
# With a user's rights: what the senders agreed to, whatever it is, and what anybody agreed to about mail.
$senders = ${list(senders.slice(0, NAMES))}
foreach ($sender in $senders) {
  $sender
  Get-MgUserOauth2PermissionGrant -UserId $sender -All | Select-Object $application, 'ConsentType', 'Scope'
}
Get-MgOauth2PermissionGrant -All | Where-Object { $_.Scope -match $about } | Select-Object $application, 'ConsentType', 'PrincipalId', 'Scope'
# With rights of their own, on Microsoft Graph and on Exchange Online.
foreach ($id in '00000003-0000-0000-c000-000000000000', '00000002-0000-0ff1-ce00-000000000000') {
  $resource = Get-MgServicePrincipal -Filter "appId eq '$id'"
  $roles = @{}
  foreach ($role in $resource.AppRoles) { if ($role.Value -match $about) { $roles[$role.Id] = $role.Value } }
  Get-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $resource.Id -All | Where-Object { $roles[$_.AppRoleId] } |
    Select-Object 'PrincipalDisplayName', 'PrincipalType', @{ n = 'Role'; e = { $roles[$_.AppRoleId] } }, 'CreatedDateTime'
}
# Who agreed lately, to what.
Get-MgAuditLogDirectoryAudit -Filter "activityDisplayName eq 'Consent to application'" -Top 50 |
  Select-Object 'ActivityDateTime', @{ n = 'By'; e = { $_.InitiatedBy.User.UserPrincipalName } }, @{ n = 'Application'; e = { $_.TargetResources[0].DisplayName } }, 'Result'`;
}

function outboundPolicy(): string {
  return `# Outbound spam policy: 0 stands for the limit of the service; AutoForwardingMode Automatic means off.
Get-HostedOutboundSpamFilterPolicy |
  Format-List 'Name', 'RecipientLimitExternalPerHour', 'RecipientLimitInternalPerHour', 'RecipientLimitPerDay', 'ActionWhenThresholdReached', 'AutoForwardingMode'
Get-HostedOutboundSpamFilterRule | Format-List 'Name', 'State', 'From', 'FromMemberOf', 'SenderDomainIs', 'HostedOutboundSpamFilterPolicy'`;
}

function connectors(): string {
  return `# Connectors: does the mail leave Exchange Online directly?
Get-OutboundConnector | Format-List 'Name', 'Enabled', 'RecipientDomains', 'UseMXRecord', 'SmartHosts', 'TlsSettings', 'IsTransportRuleScoped'
Get-InboundConnector | Format-List 'Name', 'Enabled', 'ConnectorType', 'SenderDomains', 'SenderIPAddresses', 'TlsSenderCertificateName'`;
}

function smtpAuth({ senders }: Tally): string {
  return `# SMTP AUTH: for the tenant, the senders, and every mailbox that does not have it off.
Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled
$senders = ${list(senders.slice(0, NAMES))}
foreach ($sender in $senders) { Get-CASMailbox -Identity $sender | Select-Object 'PrimarySmtpAddress', 'SmtpClientAuthenticationDisabled' }
Get-CASMailbox -ResultSize Unlimited | Where-Object { $_.SmtpClientAuthenticationDisabled -ne $true } |
  Select-Object 'PrimarySmtpAddress', 'SmtpClientAuthenticationDisabled'`;
}

/** Names that can stand in a command line without quotes. */
function isHostName(name: string | undefined): name is string {
  return (
    name !== undefined && name.length < 254 && /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(name) && name.includes('.')
  );
}

function dns(failures: readonly Failure[], { senderDomains, domains, ips }: Tally): string {
  const queries = failures.flatMap(({ ip, explanation: { blocked } }) => {
    const query = ip && isHostName(blocked?.zone) ? lookupName(ip, blocked.zone) : undefined;
    return query ?? [];
  });
  const lookups = [...new Set(queries)].slice(0, NAMES);
  return `# Lists: an answer in 127.0.0.0/8 means listed, "does not exist" means not listed.
# 127.255.255.x and 127.0.0.1 are errors, not listings. Ask by the resolver of the company, not by a public one.
$lookups = ${list(lookups)}
foreach ($name in $lookups) {
  $name
  Resolve-DnsName -Name $name -Type A -ErrorAction SilentlyContinue | Select-Object -ExpandProperty IPAddress
  Resolve-DnsName -Name $name -Type TXT -ErrorAction SilentlyContinue | Select-Object -ExpandProperty Strings
}
# The same without PowerShell:${lookups.map((name) => `\n#   nslookup -type=TXT ${name}\n#   dig +short ${name} A ${name} TXT`).join('')}

# The sending domains: MX, SPF, DKIM, DMARC.
$sending = ${list(senderDomains.filter(isHostName).slice(0, NAMES))}
foreach ($domain in $sending) {
  Resolve-DnsName -Name $domain -Type MX -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameExchange', 'Preference'
  Resolve-DnsName -Name $domain -Type TXT -ErrorAction SilentlyContinue | Where-Object { $_.Strings -match '^v=spf1' } | Select-Object -ExpandProperty Strings
  Resolve-DnsName -Name "selector1._domainkey.$domain" -Type CNAME -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameHost'
  Resolve-DnsName -Name "selector2._domainkey.$domain" -Type CNAME -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameHost'
  Resolve-DnsName -Name "_dmarc.$domain" -Type TXT -ErrorAction SilentlyContinue | Select-Object -ExpandProperty Strings
}
# The recipients' domains: do they take mail?
$receiving = ${list(domains.filter(isHostName).slice(0, NAMES))}
foreach ($domain in $receiving) { Resolve-DnsName -Name $domain -Type MX -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameExchange', 'Preference' }
# MTA-STS of both: the policy has to name the hosts of the MX. One behind a redirect does not count (RFC 8461).
foreach ($domain in $sending + $receiving) {
  if (-not (Resolve-DnsName -Name "_mta-sts.$domain" -Type TXT -ErrorAction SilentlyContinue)) { continue }
  $policy = Invoke-WebRequest -Uri "https://mta-sts.$domain/.well-known/mta-sts.txt" -MaximumRedirection 0 -TimeoutSec 10 -UseBasicParsing
  $domain
  "$($policy.Content)" -replace '[^\\x20-\\x7e\\r\\n]', '?'
}
# The refused addresses: host names by their PTR records.
$addresses = ${list(ips.slice(0, NAMES))}
foreach ($address in $addresses) { Resolve-DnsName -Name $address -Type PTR -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameHost' }`;
}
