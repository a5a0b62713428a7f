# Checks for 6 report(s), written 2026-03-02T12:00:00Z. Times are UTC.
# Exchange: module ExchangeOnlineManagement 3.7 or later. Run a part at a time, and read it first.
Connect-ExchangeOnline

# These very messages: what Exchange Online did with each, and the answer of the other server.
# OutboundIpPoolName in the data tells the pool. History goes back 90 days.
$messages = @(
  @{ Id = '<inv-4711@mail.contoso.local>'; Recipient = 'old.colleague@fabrikam.com'; At = '2026-03-01T16:20:05Z' }
  @{ Id = '<inv-4711@mail.contoso.local>'; Recipient = 'typo@fabrikam.com'; At = '2026-03-01T16:20:05Z' }
  @{ Id = '<scan-1@relay.contoso.local>'; Recipient = 'orders@example.net'; At = '2026-03-02T06:00:09Z' }
  @{ Id = '<cat-1@contoso.com>'; Recipient = 'k.meier@example.com'; At = '2026-03-02T07:00:03Z' }
  @{ Id = '<AM0PR01MB0001@AM0PR01MB0001.eurprd01.prod.exchangelabs.com>'; Recipient = 'purchasing@example.org'; At = '2026-03-02T08:42:10Z' }
  @{ Id = '<AM0PR01MB0002@AM0PR01MB0001.eurprd01.prod.exchangelabs.com>'; Recipient = 'm.rossi@fabrikam.com'; At = '2026-03-02T09:15:44Z' }
  @{ Id = '<AM0PR01MB0003@AM0PR01MB0001.eurprd01.prod.exchangelabs.com>'; Recipient = 'info@alpineskihouse.com'; At = '2026-03-02T11:03:02Z' }
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
}

# Everything that failed around that time: one query takes at most 10 days and 5,000 rows.
$now = (Get-Date).ToUniversalTime()
$from = ([datetimeoffset]'2026-03-01T16:20:05Z').UtcDateTime.AddDays(-1)
$end = ([datetimeoffset]'2026-03-02T11:03:02Z').UtcDateTime.AddDays(1)
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
$lists = @(
  'bl.spamcop.net'
  'b.barracudacentral.org'
)
foreach ($row in $failed | Select-Object -First 90) {
  Get-MessageTraceDetailV2 -MessageTraceId $row.MessageTraceId -RecipientAddress $row.RecipientAddress -Event FAIL |
    Where-Object { $detail = $_.Detail; $lists | Where-Object { $detail -match [regex]::Escape($_) } } |
    Select-Object 'Date', 'MessageId', 'Detail'
}

# Restricted users and connectors. To release one, after clean-up: Remove-BlockedSenderAddress -SenderAddress ...
Get-BlockedSenderAddress
Get-BlockedConnector
# Sign-ins of the senders from a week before the first failure (module Microsoft.Graph.Reports, Entra ID P1). Only
# interactive ones come: the others are in the Entra admin center under Sign-in logs. A user may sign in by another name
# than the mail address.
Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Directory.Read.All'
$since = ([datetimeoffset]'2026-03-01T16:20:05Z').UtcDateTime.AddDays(-7).ToString('s') + 'Z'
$senders = @(
  'ada@contoso.com'
  'sales@contoso.com'
  'printer@contoso.com'
)
foreach ($sender in $senders) {
  $filter = 'userPrincipalName eq ''{0}'' and createdDateTime ge {1}' -f $sender.ToLower().Replace("'", "''"), $since
  Get-MgAuditLogSignIn -Filter $filter -Top 200 |
    Select-Object 'CreatedDateTime', 'UserPrincipalName', 'AppDisplayName', 'IPAddress', 'ClientAppUsed', @{ n = 'Country'; e = { $_.Location.CountryOrRegion } }, @{ n = 'Error'; e = { $_.Status.ErrorCode } }
}

# Forwarding: by mailbox, by inbox rule of the senders, by mail flow rule.
Get-Mailbox -ResultSize Unlimited | Where-Object { $_.ForwardingAddress -or $_.ForwardingSmtpAddress } |
  Select-Object 'PrimarySmtpAddress', 'ForwardingAddress', 'ForwardingSmtpAddress', 'DeliverToMailboxAndForward'
$senders = @(
  'ada@contoso.com'
  'sales@contoso.com'
  'printer@contoso.com'
)
foreach ($sender in $senders) {
  Get-InboxRule -Mailbox $sender -IncludeHidden | Where-Object { $_.ForwardTo -or $_.ForwardAsAttachmentTo -or $_.RedirectTo -or $_.DeleteMessage } |
    Select-Object 'MailboxOwnerId', 'Name', 'Enabled', 'ForwardTo', 'ForwardAsAttachmentTo', 'RedirectTo', 'DeleteMessage'
}
Get-TransportRule | Where-Object { $_.RedirectMessageTo -or $_.BlindCopyTo -or $_.CopyTo } |
  Select-Object 'Name', 'State', 'RedirectMessageTo', 'BlindCopyTo', 'CopyTo'

# Applications with consent to read or send mail (module Microsoft.Graph).
Connect-MgGraph -Scopes 'AuditLog.Read.All', 'Directory.Read.All'
$about = 'Mail|EWS|Exchange|SMTP|IMAP|POP|full_access'
$application = @{ n = 'Application'; e = { (Get-MgServicePrincipal -ServicePrincipalId $_.ClientId).DisplayName } }
# With a user's rights: what the senders agreed to, whatever it is, and what anybody agreed to about mail.
$senders = @(
  'ada@contoso.com'
  'sales@contoso.com'
  'printer@contoso.com'
)
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
  Select-Object 'ActivityDateTime', @{ n = 'By'; e = { $_.InitiatedBy.User.UserPrincipalName } }, @{ n = 'Application'; e = { $_.TargetResources[0].DisplayName } }, 'Result'

# Outbound spam policy: 0 stands for the limit of the service; AutoForwardingMode Automatic means off.
Get-HostedOutboundSpamFilterPolicy |
  Format-List 'Name', 'RecipientLimitExternalPerHour', 'RecipientLimitInternalPerHour', 'RecipientLimitPerDay', 'ActionWhenThresholdReached', 'AutoForwardingMode'
Get-HostedOutboundSpamFilterRule | Format-List 'Name', 'State', 'From', 'FromMemberOf', 'SenderDomainIs', 'HostedOutboundSpamFilterPolicy'

# Connectors: does the mail leave Exchange Online directly?
Get-OutboundConnector | Format-List 'Name', 'Enabled', 'RecipientDomains', 'UseMXRecord', 'SmartHosts', 'TlsSettings', 'IsTransportRuleScoped'
Get-InboundConnector | Format-List 'Name', 'Enabled', 'ConnectorType', 'SenderDomains', 'SenderIPAddresses', 'TlsSenderCertificateName'

# SMTP AUTH: for the tenant, the senders, and every mailbox that does not have it off.
Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled
$senders = @(
  'ada@contoso.com'
  'sales@contoso.com'
  'printer@contoso.com'
)
foreach ($sender in $senders) { Get-CASMailbox -Identity $sender | Select-Object 'PrimarySmtpAddress', 'SmtpClientAuthenticationDisabled' }
Get-CASMailbox -ResultSize Unlimited | Where-Object { $_.SmtpClientAuthenticationDisabled -ne $true } |
  Select-Object 'PrimarySmtpAddress', 'SmtpClientAuthenticationDisabled'

# Lists: an answer in 127.0.0.0/8 means listed, "does not exist" means not listed.
# 127.255.255.x and 127.0.0.1 are errors, not listings. Ask by the resolver of the company, not by a public one.
$lookups = @(
  '108.20.107.40.bl.spamcop.net'
  '127.20.107.40.bl.spamcop.net'
  '25.2.0.192.b.barracudacentral.org'
)
foreach ($name in $lookups) {
  $name
  Resolve-DnsName -Name $name -Type A -ErrorAction SilentlyContinue | Select-Object -ExpandProperty IPAddress
  Resolve-DnsName -Name $name -Type TXT -ErrorAction SilentlyContinue | Select-Object -ExpandProperty Strings
}
# The same without PowerShell:
#   nslookup -type=TXT 108.20.107.40.bl.spamcop.net
#   dig +short 108.20.107.40.bl.spamcop.net A 108.20.107.40.bl.spamcop.net TXT
#   nslookup -type=TXT 127.20.107.40.bl.spamcop.net
#   dig +short 127.20.107.40.bl.spamcop.net A 127.20.107.40.bl.spamcop.net TXT
#   nslookup -type=TXT 25.2.0.192.b.barracudacentral.org
#   dig +short 25.2.0.192.b.barracudacentral.org A 25.2.0.192.b.barracudacentral.org TXT

# The sending domains: MX, SPF, DKIM, DMARC.
$sending = @(
  'contoso.com'
)
foreach ($domain in $sending) {
  Resolve-DnsName -Name $domain -Type MX -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameExchange', 'Preference'
  Resolve-DnsName -Name $domain -Type TXT -ErrorAction SilentlyContinue | Where-Object { $_.Strings -match '^v=spf1' } | Select-Object -ExpandProperty Strings
  Resolve-DnsName -Name "selector1._domainkey.$domain" -Type CNAME -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameHost'
  Resolve-DnsName -Name "selector2._domainkey.$domain" -Type CNAME -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameHost'
  Resolve-DnsName -Name "_dmarc.$domain" -Type TXT -ErrorAction SilentlyContinue | Select-Object -ExpandProperty Strings
}
# The recipients' domains: do they take mail?
$receiving = @(
  'example.org'
  'fabrikam.com'
  'alpineskihouse.com'
  'example.net'
  'example.com'
)
foreach ($domain in $receiving) { Resolve-DnsName -Name $domain -Type MX -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameExchange', 'Preference' }
# MTA-STS of both: the policy has to name the hosts of the MX. One behind a redirect does not count (RFC 8461).
foreach ($domain in $sending + $receiving) {
  if (-not (Resolve-DnsName -Name "_mta-sts.$domain" -Type TXT -ErrorAction SilentlyContinue)) { continue }
  $policy = Invoke-WebRequest -Uri "https://mta-sts.$domain/.well-known/mta-sts.txt" -MaximumRedirection 0 -TimeoutSec 10 -UseBasicParsing
  $domain
  "$($policy.Content)" -replace '[^\x20-\x7e\r\n]', '?'
}
# The refused addresses: host names by their PTR records.
$addresses = @(
  '40.107.20.108'
  '40.107.20.127'
  '192.0.2.25'
)
foreach ($address in $addresses) { Resolve-DnsName -Name $address -Type PTR -ErrorAction SilentlyContinue | Select-Object 'Name', 'NameHost' }
