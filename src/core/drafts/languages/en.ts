export const en = {
  /** `2 March 2026, 08:42 UTC` */
  moment: '{date}, {time} UTC',
  code: ' ({code})',
  more: 'and {n} more',
  none: 'none',
  unknown: 'not in the report',

  gaps: {
    tenantId: 'tenant ID',
    tenantDomain: 'tenant domain, e.g. contoso.onmicrosoft.com',
    contact: 'name, phone, time zone and hours we can be reached',
    businessImpact: 'business impact, e.g. order confirmations to 40 customers have not arrived since 08:00 UTC',
    affectedUsers: 'number of users affected',
    failedTotal: 'failed messages in the last 48 hours, from the message trace',
    measures: 'measure and UTC time, e.g. newsletter to 3,000 addresses paused at 09:30 UTC',
    moreMeasures: 'further measure and UTC time, or delete this line',
    checkResult: 'result and UTC time',
    poolName: 'OutboundIpPoolName from the message trace',
    severity: 'A, B or C',
  },

  counts: {
    messages: { one: '{n} message', other: '{n} messages' },
    recipients: { one: '{n} recipient', other: '{n} recipients' },
    domains: { one: '{n} recipient domain', other: '{n} recipient domains' },
    senders: { one: '{n} sender', other: '{n} senders' },
    reports: { one: '{n} report', other: '{n} reports' },
    completeReports: { one: '{n} complete report', other: '{n} complete reports' },
    times: { one: '{n} point in time', other: '{n} points in time' },
  },

  parties: {
    sender: 'the sender',
    'sender-admin': 'the admins of the sending organisation',
    microsoft: 'Microsoft',
    recipient: 'the recipient',
    'recipient-admin': 'the admins of the recipient’s mail system',
  },

  kinds: {
    'microsoft-ticket': 'Microsoft support request',
    'recipient-postmaster': 'letter to the recipient’s postmaster',
    'sender-note': 'note to the sender',
    'user-notice': 'notice to users',
    'own-admin': 'note to one’s own admins',
    'list-request': 'removal request to the list',
    checklist: 'incident checklist',
    scripts: 'PowerShell checks',
  },

  meanings: {
    'address-unknown': 'The address does not exist',
    'mailbox-full': 'The mailbox is full',
    'too-large': 'The message is too large',
    blocklist: 'The sending address is on a blocklist',
    authentication: 'SPF, DKIM or DMARC did not pass',
    refused: 'Refused by a rule of the recipient’s side',
    'domain-unknown': 'The domain cannot be found or takes no mail',
    unreachable: 'The other server could not be reached',
    busy: 'The other server asked to try later',
    restricted: 'The sender is restricted or a sending limit was reached',
    delayed: 'Delivery is delayed',
    unclear: 'Other failure',
  },

  columns: {
    time: 'UTC',
    sender: 'Sender',
    recipient: 'Recipient',
    ip: 'Refused IP',
    code: 'Code',
    server: 'Refusing server',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'Outbound IP from Exchange Online blocked by {list}',
    titleList: 'Outbound IP {ip} blocked by {list}',
    titleOther: 'Mail not delivered: {meaning}',

    notMicrosoft: '**Microsoft is not the one who can fix this.** Who can: {party}. The draft that fits: {better}.',
    notMicrosoftKeep: 'The request below is only for the case that support asks for one all the same.',
    ifPersisting: '**Not yet.** Send this only if the failures go on after the checks below are done.',
    afterCleanUp:
      '**Check your own tenant first.** Support will ask whether it was clean when the address was refused: do the open checks below, then send this.',
    relayPool:
      '**These addresses were published as the relay pool**, which takes forwarded and relayed mail whose sender’s domain is not an accepted domain of the tenant or did not pass SPF. Check that first: mail that meets both leaves by the regular pool.',
    tooFew:
      '**{reports} over {domains} and {times} so far.** Support asks for at least three, over different domains and times: add more if you have them.',
    incomplete: 'Without time, sender, recipient, address, answer or Message-ID, and so hard to trace: {files}.',
    unread: 'Not read, and so not counted: {files}.',

    summary: 'Summary',
    summaryPool:
      'Recipients’ servers refuse mail that our tenant sends through Exchange Online, because the address it came from is on the blocklist {list}. The refused addresses ({ips}) belong to Microsoft’s shared outbound pool: we do not choose them, and a tenant cannot ask the list to remove them.',
    summaryNotListed:
      'Recipients’ servers refuse mail that our tenant sends through Exchange Online and name {list}, but the answer is not a valid listing: the list is gone, or it refused the question of the recipient’s server.',
    summaryList: 'Recipients’ servers refuse our mail because the address {ips} is on the blocklist {list}.',
    summaryOther: 'Mail of our tenant is not delivered. The answers read: {meaning} ({code}).',
    tenant: 'Tenant: {id} ({domain}). Sending domains: {domains}.',
    contact: 'Contact: {contact}.',

    request: 'Request',
    escalate:
      'Please route this to the Exchange Online team that runs the outbound pools and their reputation. Front-line support cannot delist an address, and sender.office.com and delist@microsoft.com are not for Microsoft’s own addresses.',
    confirm:
      'Confirm for the messages below from which outbound pool they left (regular, high-risk or relay), and whether mail of our tenant contributed to the listing. If a message left through the high-risk pool, tell us why it was judged spam.',
    resolve:
      'Have the listing of {ips} resolved with {list} or the addresses taken out of use, and keep our mail off listed addresses until then.',
    escalateOther: 'Please route this to the Exchange Online mail flow team.',
    explain:
      'Tell us from the logs of the messages below what caused {code}, on which side, and whether our tenant has to change anything.',
    correct: 'If the cause is in the service, correct it; if it is a known incident, tell us its number.',
    status: 'Tell us the current status, the expected time of the fix and the time of the next update.',

    impact: 'Impact',
    scope: 'In the attached reports: {messages}, {recipients} in {domains}, {senders}.',
    seen: 'First seen {first}, last seen {last} (UTC).',
    recipientDomains: 'Recipient domains: {domains}.',
    senderList: 'Senders: {senders}.',
    total: 'In all: {total}.',
    users: 'Users affected: {users}.',
    business: 'Business impact: {impact}.',

    evidence: 'Evidence',
    evidenceAll: 'All times are UTC. Codes and answers are as written in the reports.',
    evidenceSome:
      'All times are UTC. Codes and answers are as written in the reports. {n} of {all} failures; all of them are in `evidence.csv`.',
    answers: 'Answers, by row of the table:',

    checks: 'Checks',
    checkAnswer: 'The refusing server names the list and the address.',
    checkAnswerWhy: 'The answers name {list} and {ips}.',
    checkPool: 'The refused address is Microsoft’s, not ours.',
    checkPoolWhy: '{ips} in Microsoft’s published outbound ranges.',
    checkDomains: 'More than one recipient domain is affected, so it is not one recipient’s own rule.',
    checkSenders: 'More than one sender is affected, so it is not one mailbox.',
    checkTimes: 'It is not a single event.',
    checkTimesWhy: 'Seen from {first} to {last} (UTC).',
    checkListed: 'Is the address listed now? DNS query {query}: {result}',
    checkTrace:
      'Message trace of the messages above; pool they left from: {pool}. From the high-risk pool a listing is to be expected: then ask why the messages were judged spam.',
    checkRestricted:
      'No restricted user or connector in our tenant (`Get-BlockedSenderAddress`, `Get-BlockedConnector`): {result}',
    checkCompromise:
      'No compromised account, unusual volume, unknown forwarding rule or newly consented application: {result}',
    checkAuthentication: 'SPF, DKIM and DMARC of the sending domains pass: {result}',
    checkConnectors:
      'The messages left directly from Exchange Online, without a connector through another server: {result}',
    checkHealth: 'Service health in the admin center names no incident for this: {result}',
    checkDiagnostic: 'Microsoft’s own NDR diagnostic (https://aka.ms/PillarEmailNDR) says: {result}',

    measures: 'Measures taken',

    attachments: 'Attachments',
    attachReports: 'The reports as files, not forwarded: {files}',
    attachEvidence: '`evidence.csv` with all failures',
    attachTrace: 'The message trace with details of these messages, exported',

    where: 'Where to open it (not part of the request)',
    whereMenu:
      'https://admin.cloud.microsoft, signed in with an admin role: **Help & support** (bottom right), describe the problem, **Contact support**. Where that is missing (21Vianet, some government tenants): **Support > New service request**.',
    wherePaste: 'Paste the title and the text above as description. Attachments can be added once the request is open.',
    whereSeverity:
      'Severity: {severity}. A only where the business stands still and someone can be reached around the clock.',
    wherePartner: 'Bought from a partner? The request goes to the partner, who opens it with Microsoft.',
  },
};
