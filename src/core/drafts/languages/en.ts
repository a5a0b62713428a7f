export const en = {
  /** `March 2, 2026, 08:42 UTC` */
  moment: '{date}, {time} UTC',
  /** The first day of a month. */
  firstDay: '1',
  code: ' ({code})',
  /** `Message-ID: …`, with the space that the language sets before a colon. */
  pair: '{label}: {value}',
  /** The last item of a list that is cut. */
  more: { one: '{n} more', other: '{n} more' },
  unknown: 'not in the report',
  period: { none: 'time not in the reports', once: '{first} UTC', range: '{first} to {last} UTC' },

  gaps: {
    tenantId: 'tenant ID',
    tenantDomain: 'tenant domain, e.g. contoso.onmicrosoft.com',
    contact: 'name, phone, time zone and hours we can be reached',
    businessImpact: 'business impact, e.g. order confirmations to 40 customers have not arrived since 08:00 UTC',
    affectedUsers: 'number of users affected',
    failedTotal: 'failed of all messages to these domains in the last 48 hours, from the message trace, e.g. 38 of 410',
    ongoing: 'yes or no, and the UTC time of the newest failure in the message trace',
    measures: 'measure and UTC time, e.g. newsletter to 3,000 addresses paused at 09:30 UTC',
    moreMeasures: 'further measure and UTC time, or delete this line',
    checkResult: 'result and UTC time',
    poolName: 'OutboundIpPoolName from the message trace',
    severity: 'A, B or C',
    ticketNumber: 'number of the Microsoft support request',
    signature: 'name, role, phone',
    nextUpdate: 'time of the next update, with time zone',
    helpdesk: 'how to reach the help desk',
    workaround: 'other channel, e.g. phone or the customer portal',
    hostName: 'host name of the address, as its PTR record says',
    rootCause: 'what sent the unwanted mail, e.g. one account whose password was stolen',
    fixed: 'what was done and when (UTC), e.g. account blocked at 09:10, sessions revoked, queue emptied',
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
    'sender-admin': 'the admins of the sending organization',
    microsoft: 'Microsoft',
    recipient: 'the recipient',
    'recipient-admin': 'the admins of the recipient’s mail system',
  },

  /** Whose server answered. */
  sides: { sender: 'the sender’s side', recipient: 'the recipient’s side' },

  kinds: {
    'microsoft-ticket': 'Microsoft support request',
    'recipient-postmaster': 'letter to the recipient’s postmaster',
    'sender-note': 'note to the sender',
    'user-notice': 'notice to users',
    'own-admin': 'note to your own admins',
    'list-request': 'removal request to the list',
    checklist: 'incident checklist',
    scripts: 'PowerShell checks',
  },

  meanings: {
    'address-unknown': 'The address does not exist',
    'mailbox-full': 'The mailbox is full',
    'too-large': 'The message is too large',
    blocklist: 'The sending IP or domain is on a blocklist',
    authentication: 'SPF, DKIM or DMARC did not pass',
    refused: 'Refused by a rule',
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
    /** Where the sending side tells of its attempt. */
    tried: 'Last server tried',
    answeredBy: 'Answered by',
    reporter: 'Generating server',
    sent: 'Sent',
    messageId: 'Message-ID',
    networkMessageId: 'Network-Message-Id',
  },

  ticket: {
    titlePool: 'Outbound IP from Exchange Online blocked by {list}',
    titleList: 'Outbound IP {ip} blocked by {list}',
    titleOther: 'Messages not delivered: {meaning}',
    titleDelayed: 'Messages delayed: {meaning}',

    notMicrosoft: '**Microsoft is not the one who can fix this.** Who can: {party}. The draft that fits: {better}.',
    notMicrosoftKeep: 'The request below is only for the case that support asks for one all the same.',
    ifPersisting: '**Not yet.** Send this only if the failures go on after the checks below are done.',
    afterCleanUp:
      '**Check your own tenant first.** Support will ask whether it was clean when the messages were refused: do the open checks below, then send this.',
    relayPool:
      '**In the range that Microsoft gave for its relay pool in 2023: {ips}.** That pool carries mail that is forwarded or relayed, whose sender’s domain is not an accepted domain of the tenant and which did not pass SPF on its way in. Check that first.',
    tooFew:
      '**So far: {reports}, {domains}, {times}.** Support asks for at least three reports over different domains and times: add more if you have them.',
    incomplete: 'Without time, sender, recipient, address, answer or Message-ID, and so hard to trace: {files}.',
    unread: 'Not read, and so not counted: {files}.',

    summary: 'Summary',
    summaryPool:
      'Recipients’ servers refuse mail that our tenant sends through Exchange Online, because the blocklist {list} names the address it came from. What they refuse ({ips}) belongs to Microsoft’s shared outbound pool: we do not choose the address, and a tenant cannot ask the list to remove it.',
    summaryNotListed:
      'Recipients’ servers refuse mail that our tenant sends through Exchange Online and name {list}, but the answer is not a valid listing: the list is gone, or it refused to answer the recipient’s server.',
    summaryList: 'Recipients’ servers refuse our mail because the blocklist {list} names {ips}.',
    summaryOther: 'Messages of our tenant are not delivered. What the answers mean: {meaning} ({code}).',
    summaryDelayed: 'Messages of our tenant are delayed. What the answers mean: {meaning} ({code}).',
    tenant: 'Tenant: {id} ({domain}). Sending domains: {domains}.',
    contact: 'Contact: {contact}.',

    request: 'Request',
    escalate:
      'Please escalate this to the Exchange Online team that runs the outbound pools and their reputation. Front-line support cannot delist an address, and sender.office.com and delist@microsoft.com are not for Microsoft’s own addresses.',
    confirm:
      'Confirm through which outbound pool the messages below left (regular, high-risk delivery pool or relay pool), and whether mail of our tenant contributed to the listing. If one left through the high-risk delivery pool, tell us why it was judged spam.',
    resolve:
      'Have the listing of {ips} resolved with {list}, or take what is listed out of use; and keep our mail off listed addresses until then.',
    escalateOther: 'Please escalate this to the Exchange Online mail flow team.',
    explain:
      'Tell us from the logs of the messages below what caused {code}, on which side, and whether our tenant has to change anything.',
    correct: 'If the cause is in the service, correct it; if it is a known incident, tell us its number.',
    status: 'Tell us the current status, the expected time of the fix and the time of the next update.',

    impact: 'Impact',
    scope: 'In the attached reports, as of {now}: {messages}, {recipients}, {domains}, {senders}.',
    seen: 'First and last seen: {period}.',
    recipientDomains: 'Recipient domains: {domains}.',
    senderList: 'Senders: {senders}.',
    total: 'In all: {total}.',
    ongoing: 'Still failing: {ongoing}.',
    users: 'Users affected: {users}.',
    business: 'Business impact: {impact}.',

    evidence: 'Evidence',
    evidenceAll: 'All times are UTC. Codes and answers are as written in the reports.',
    evidenceSome:
      'All times are UTC. Codes and answers are as written in the reports. {n} of {all} failures; all of them are in `evidence.csv`.',
    answers: 'Answers, by row of the table:',

    checks: 'Checks',
    checkAnswer: 'The refusing server names the list and the address.',
    checkAnswerWhy: 'The answers name {list}, for {ips}.',
    checkOwnList: 'The refusing server says that its own list has the address.',
    checkOwnListWhy: 'The answers say so of {ips}.',
    checkPool: 'The refused address is Microsoft’s, not ours.',
    checkPoolWhy: 'In Microsoft’s published outbound ranges: {ips}.',
    checkRelayPoolWhy: 'In the range that Microsoft gave for its relay pool in 2023: {ips}.',
    checkDomains: 'More than one recipient domain is affected, so it is not one recipient’s own rule.',
    checkSenders: 'More than one sender is affected, so it is not one mailbox.',
    checkTimes: 'It is not a single event.',
    checkTimesWhy: 'Seen {period}.',
    checkListed: 'Is the address listed now? DNS query {query}: {result}',
    checkTrace: 'Message trace of the messages above; the pool they left through: {pool}.',
    checkTraceListed:
      'Message trace of the messages above; the pool they left through: {pool}. For the high-risk delivery pool a listing is to be expected: then ask why the messages were judged spam.',
    checkRestricted:
      'No restricted user or connector in our tenant (`Get-BlockedSenderAddress`, `Get-BlockedConnector`): {result}',
    checkCompromise:
      'No compromised account, unusual volume, unknown forwarding rule or newly consented application: {result}',
    checkAuthentication: 'SPF, DKIM and DMARC of the sending domains pass: {result}',
    checkConnectors:
      'The messages left directly from Exchange Online, not through a connector to another server: {result}',
    checkHealth: 'Service health in the admin center shows no incident for this: {result}',
    checkDiagnostic: 'Microsoft’s own NDR diagnostic (https://aka.ms/PillarEmailNDR) says: {result}',

    measures: 'Measures taken',

    attachments: 'Attachments',
    attachReports: 'The reports as files, not forwarded: {files}',
    attachEvidence: '`evidence.csv` with all failures, written by “Export evidence…” of NDR Lens',
    attachTrace: 'The message trace with details of these messages, exported',

    where: 'Where to open it (not part of the request)',
    whereMenu:
      'https://admin.cloud.microsoft, signed in with an admin role: **Help & support** (bottom right), describe the problem, **Contact support**. Where that is missing (21Vianet, some government tenants): **Support > New service request**.',
    wherePaste:
      'Paste the title, and the text above as the description. Files can be attached once the request is open.',
    whereSeverity:
      'Severity: {severity}. A only where the business stands still and someone can be reached around the clock.',
    wherePartner: 'Bought from a partner? The request goes to the partner, who opens it with Microsoft.',
  },

  letter: {
    to: '**To:** {to}',
    subject: '**Subject:** {subject}',
    greeting: 'Hello,',
    thanks: 'Thank you and kind regards,',
    signature: '{signature}',
  },

  postmaster: {
    title: 'Mail from {senders} to {domain} is not delivered',
    titleCode: 'Mail from {senders} to {domain} is not delivered ({code})',
    intro: 'We cannot deliver messages that our users send to {domain}: {messages} ({period}).',
    evidence: 'To find them in your logs:',
    ask: 'What we ask of you',
    blocklistPool:
      'Your server goes by {list}, which names addresses of Microsoft’s shared outbound pool ({ips}). We have asked Microsoft to solve it (request {ticket}); as a customer we cannot do so ourselves. Could you accept our mail until then by our domain ({senders}), provided that it passes SPF, DKIM and DMARC, and not by address? An exception for all of Microsoft’s addresses would let in everybody’s mail.',
    blocklistOwn:
      'We know that {ips} is on {list} and are having it removed. Could you accept mail of our domain ({senders}) until then, as long as it passes SPF, DKIM and DMARC?',
    blocklistError:
      'Your server names {list}, but as far as we can see that is not a listing: the list is gone, or it refuses to answer your resolver. Please check how your server reads its answers, or take the list out.',
    authentication:
      'Your server says that our mail does not pass authentication. Please tell us which check failed (SPF, DKIM or DMARC), for which domain and which address, so that we can correct it.',
    refused:
      'Please tell us which rule refused these messages and what you need to see from us to accept them; or make an exception for our domain ({senders}) while it passes SPF, DKIM and DMARC.',
    signIn:
      'Your server asks ours for a sign-in before it takes mail. Servers that deliver from the internet have none. Please let the server that the MX record of {domain} names take mail without a sign-in: in Exchange a receive connector that anonymous users may use.',
    insidersOnly:
      'The addresses above take mail only from inside your organization. Please let senders from outside write to them, or tell us which address does.',
    'address-unknown':
      'Please tell us whether the addresses above exist, and how the people behind them can be reached today.',
    'mailbox-full': 'Please let the owners of the mailboxes above know that they are full.',
    'too-large': 'Please tell us the largest message that you accept.',
    'domain-unknown': 'Please check the MX and address records of {domain}: our servers find none that take mail.',
    unreachable:
      'Please check whether your server takes connections on port 25 from our addresses, and whether its TLS certificate and its DNS records are in order.',
    busy: 'Please tell us what slows our mail down on your side, and what we can do about it.',
    delayed: 'Please tell us whether your server is holding mail back, and for how long.',
    restricted: 'Please tell us what this answer of your server means for us.',
    unclear: 'Please tell us what this answer of your server means for us.',
    offer: 'We can send you the complete reports and headers. How to reach us: {contact}.',
  },

  sender: {
    title: 'Your message did not arrive: {subject}',
    titleUntitled: 'Your message did not arrive',
    titleMany: 'Some of your messages did not arrive',
    intro: 'One of your messages was not delivered.',
    introMany: 'Some of your messages were not delivered.',
    delayed: {
      title: 'Your message is delayed: {subject}',
      titleUntitled: 'Your message is delayed',
      titleMany: 'Some of your messages are delayed',
      intro: 'One of your messages has not been delivered yet.',
      introMany: 'Some of your messages have not been delivered yet.',
    },
    message: '{subject}, sent on {date}, to {recipients}',
    messageUndated: '{subject}, to {recipients}',
    untitled: 'A message',
    happened: {
      'address-unknown': 'No such address (any more), or a typo in it.',
      'mailbox-full': 'The mailbox of the recipient is full.',
      'too-large': 'Too large, most likely because of attachments.',
      blocklist:
        'The other side does not accept mail from one of the servers that send ours. Most likely it has nothing to do with you or what you wrote.',
      authentication:
        'The other side could not verify that the mail really comes from us. We have to correct that, not you.',
      refused: 'The other side refused the mail because of a rule of its own.',
      'domain-unknown': 'The part of the address after the @ cannot be found on the internet, or takes no mail.',
      unreachable: 'The mail server of the other side could not be reached.',
      busy: 'The mail server of the other side asked to try again later.',
      restricted: 'Sending was restricted, from your account or from our whole organization.',
      delayed: 'Nothing is lost: our server keeps trying by itself.',
      unclear: 'The message came back without a reason that we can read.',
    },
    todo: {
      'address-unknown':
        'Compare the address letter by letter with one that you know to be right, and type it in: do not pick it from the suggestions of your mail program. Or ask the recipient by phone.',
      'mailbox-full': 'Tell the recipient in another way, and send again when there is room.',
      'too-large': 'Send a link to the file instead of the file.',
      blocklist:
        'Please do not send again for now: we are working on it and will tell you when. If it is urgent, call.',
      authentication: 'Please wait for news from us before sending again.',
      refused:
        'Ask the recipient in another way to let you through, or to tell their IT about it. We can write to them too.',
      'domain-unknown': 'Check the address for a typo after the @, or ask the recipient for the right one.',
      unreachable: 'Try again tomorrow. If it is urgent, call.',
      busy: 'Try again in a few hours. If it is urgent, call.',
      restricted: 'Please call us before you send anything else: somebody else may have used an account of ours.',
      delayed:
        'There is nothing to do, and no need to send again. You will get another message if it fails in the end.',
      unclear: 'Please forward the report to us as an attachment.',
    },
    help: 'Questions? {helpdesk}',
    details: 'For the help desk: {code}.',
  },

  notice: {
    title: 'Mail to some outside recipients is being returned',
    titleDelayed: 'Mail to some outside recipients is delayed',
    status: '**As of {now}**',
    known: 'Some messages to {domains} are not delivered at the moment. As far as we know, other mail works as usual.',
    since: 'First seen: {first}.',
    blocklistPool:
      'The cause is not your mailbox and not your message: the recipients’ servers refuse some of Microsoft’s servers that send our mail. We have reported it to Microsoft (request {ticket}).',
    unexplained: 'We are looking for the cause and will tell you what we find.',
    ours: 'We know the cause and are working on it.',
    theirs: 'The cause is on the recipients’ side. We are contacting those in charge there.',
    what: 'What you can do',
    wait: 'Do not send returned messages again until we tell you to: sending them many times makes it worse.',
    private: 'Do not use private mail accounts for company mail.',
    channel: 'Urgent matters: {workaround}',
    report: 'If a message to another organization comes back, send us the report as an attachment: {helpdesk}',
    next: 'Next update: {next}',
  },

  admin: {
    title: 'Messages from {senders} not delivered: {meaning}',
    intro: 'Failed: {messages}, {recipients} ({period}). Recipient domains: {domains}.',
    owner: 'Who can fix it: {party}.',
    article: 'Article: {link}',
    todo: 'What to do',
    todoFor: {
      'address-unknown':
        'Correct the address where it is stored (contacts, distribution groups, forwarding, the application that sends).',
      'mailbox-full': 'If the mailbox is yours: make room or give it an archive. Otherwise tell the sender.',
      'too-large': 'Compare the limits of mailbox, connector and mail flow rules with the size of the message.',
      blocklistPool:
        'The address is Microsoft’s: open a support request with the draft for it. Meanwhile, look for a compromise of your own: support will ask.',
      blocklistOwn:
        'Find out whose address it is. If it is yours: find and stop what got it listed, then ask the list. If it is a provider’s or a gateway’s: ask them to.',
      blocklistError:
        'Nothing to fix on your side: the recipient’s server queries a list that is gone or refuses to answer it. Write to its postmaster.',
      authentication:
        'Check SPF, DKIM and DMARC of the sending domains, and every service that sends in their name. Look at the Authentication-Results field of a message that did arrive.',
      refused:
        'Read the answer of the server: it is a rule of the other side, or one of your own connectors and mail flow rules.',
      'domain-unknown':
        'Check the domain for a typo, and its MX record. If it is an accepted domain of yours, check its type and records.',
      unreachable:
        'Check the connector that the message took, its certificate and smart host, then the MX of the other side.',
      busy: 'Watch the queue. If it goes on, look for unusual volume from your side.',
      restricted:
        'Treat the account as compromised until you know better: revoke sessions, reset the password, check forwarding and consented applications. Only then release it under Restricted entities. Where the whole tenant is stopped, open a support request after that.',
      delayed: 'Look up the message in the message trace; find out what it is waiting for.',
      unclear: 'Look up the message in the message trace and read the details of the Fail event.',
    },
    scripts: 'The commands for this are in the draft “{scripts}”.',
  },

  list: {
    title: 'Removal request for {ip}',
    ownOnly:
      '**Only for an address of your own.** {ip} is not in the ranges that Microsoft publishes for Exchange Online, but that does not make it yours: it may belong to a provider or a gateway, who then has to ask.',
    where: 'Where to ask: {link}.',
    noRequest:
      '**{list} takes no removal requests as far as we know.** Fix the cause; many listings end by themselves after that.',
    unknown: 'How {list} takes requests is not known here: see its own website.',
    dead: '**{list} does not exist any more.** Write to the recipients’ postmasters instead: their servers still query it.',
    first: 'Fix the cause before you ask: an address that is soon listed again is harder to get off the list.',
    ask: 'Please remove {ip} from {list}.',
    address: 'Address: {ip}, host name {host}. It is ours, and I am responsible for it.',
    domain: 'Domain: {ip}. It is ours, and I am responsible for it.',
    seen: 'Refused because of the list: {messages} ({period}).',
    cause: 'Cause: {cause}.',
    fixed: 'Fixed: {fixed}.',
    contact: 'Contact: {contact}.',
  },

  checklist: {
    title: 'Incident checklist: {meaning}',
    state: 'As of {now}: {messages}, {recipients}, {domains}, {senders}.',
    roles: {
      helpdesk: 'help desk',
      mail: 'mail admin',
      global: 'global admin',
      security: 'security',
    },
    item: '{text} _({role})_',
    confirm: '1. Confirm',
    compromise: '2. Look for a compromise of your own',
    authenticate: '3. Authenticate',
    ticket: '4. Open the ticket',
    mitigate: '5. Mitigate',
    followUp: '6. Follow up',
    avoid: 'Mistakes to avoid',
    end: 'End of the incident',
    after: 'Afterwards',

    collect: 'At least three complete reports over different domains and times, as files',
    collectWhy: 'There are {reports}.',
    traceFails: 'Message trace of the last days with status Failed: are there more than the reports show? {result}',
    signIns: 'Sign-ins of the senders from unusual places or applications: {senders}',
    rules: 'Inbox rules, mailbox forwarding and mail flow rules that send mail outside',
    apps: 'Applications with consent to send mail',
    volume: 'Unusual volume of outbound mail, by sender; limits of the outbound spam policy',
    contain:
      'Only if one is found: block the account, revoke sessions, reset the password, remove rules and consents, then release it under Restricted entities',
    spf: 'SPF of {domains} includes spf.protection.outlook.com and every other service that sends, with no more than ten look-ups',
    dkim: 'DKIM is on for each sending domain, with both selectors in DNS',
    dmarc: 'DMARC exists for each sending domain (at least p=none), and its reports are read',
    smtpAuth: 'SMTP AUTH is off for the tenant, and on only for the mailboxes that need it',
    openTicket: 'Open the request with the ticket draft and its attachments; note its number: {ticket}',
    noTicket: 'No Microsoft request is needed',
    noTicketWhy: 'Who can fix it: {party}.',
    escalation: 'Ask for escalation in your first reply: front-line support cannot delist an address',
    tellUsers: 'Notice to users, with the time of the next update',
    pause: 'Pause newsletters and other bulk mail',
    allow:
      'Ask the recipients’ postmasters to accept your domain for now. Price: domain by domain, and it must be undone',
    connector:
      'A connector for the affected domains only, through another relay. Price: cost and set-up; SPF, DKIM and DMARC must stay aligned, or the mail is refused for that; it must be undone',
    channel: 'Another channel for what is urgent. Price: slower, and not everything may go there',
    recheck: 'Query the list again every few hours, and note the time of each answer: {result}',
    chase: 'Ask for status and expected time of the fix when the promised time has come',
    resend:
      'Send again only when the list no longer names the address **and** a test message to each domain has arrived; in small batches, the most important first',
    mistakes: [
      'Sending everything again in bulk: it fails again and looks like spam.',
      'Changing SPF, DKIM or DMARC at random: it does not help against a listing, and breaks what works.',
      'Blanket exceptions, on your side or on the recipients’.',
      'sender.office.com or delist@microsoft.com for Microsoft’s own addresses: they are for others.',
      'Several requests for one cause.',
      'Moving all mail to a relay that is not prepared for it.',
    ],
    undo: 'Connectors, mail flow rules and exceptions made for this incident are undone',
    testAll: 'A test message to each affected domain arrived: {domains}',
    closeTicket: 'The request is closed with the cause in writing',
    tellEnd: 'Users and postmasters know that it is over',
    timeline: 'Timeline, cause and improvements are written down',
    afterColumns: ['What', 'How often', 'Sign of success'],
    afterRows: [
      ['DMARC reports', 'weekly', 'every source that sends for you passes'],
      ['Alerts about restricted users', 'the same day', 'each one is looked into'],
      ['Forwarding to the outside', 'monthly', 'none that nobody knows of'],
      ['Consented applications', 'monthly', 'none that nobody knows of'],
      ['Mailboxes with SMTP AUTH', 'every three months', 'only those on your list'],
      [
        'Bulk mail by a service of its own, on a subdomain of its own',
        'every year',
        'none of it is sent from people’s mailboxes',
      ],
    ],
  },

  scripts: {
    title: 'Checks in PowerShell',
  },

  summary: {
    title: 'Summary of {reports}',
    overall: '{messages}, {recipients}, {domains}, {senders} ({period}).',
    nothing: 'No report of a failed delivery.',
    columns: {
      meaning: 'Cause',
      owner: 'Who can fix it',
      failures: 'Failures',
      messages: 'Messages',
      recipients: 'Recipients',
      domains: 'Domains',
      senders: 'Senders',
      codes: 'Codes',
      ips: 'Refused IPs',
      first: 'First (UTC)',
      last: 'Last (UTC)',
      next: 'Next',
    },
    next: 'Next: {next}.',
    ownerLine: 'Who can fix it: {party}. {next}',
    unread: 'Not read: {files}.',
    others: 'No report of a failure: {files}.',
  },
};
