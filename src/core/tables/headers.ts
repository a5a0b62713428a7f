/** What a value of a header field, or of one of its keys, means. `1xx` and `4-7` stand for what they look like. */
export interface ValueMeaning {
  readonly value: string;
  readonly meaning: string;
}

/** One key inside a field's value: `SCL` of X-Forefront-Antispam-Report, `spf` of Authentication-Results. */
export interface KeyMeaning {
  readonly key: string;
  readonly meaning: string;
  readonly values?: readonly ValueMeaning[];
}

/** A header field or field of a delivery status. */
export interface FieldMeaning {
  readonly name: string;
  /** One or two sentences. */
  readonly meaning: string;
  /** How the value is written: `KEY:value;`, `key=value`, or one word. */
  readonly grammar?: 'colon' | 'equals' | 'word';
  readonly keys?: readonly KeyMeaning[];
  /** What is to be said of any other key. */
  readonly otherKeys?: string;
  readonly values?: readonly ValueMeaning[];
  /** Where it is defined: `RFC 5322`, `Microsoft`; `undocumented` where its owner does not say what it is. */
  readonly source: string;
}

const MICROSOFT = 'Microsoft: anti-spam message headers, 2025-07-07';
const UNDOCUMENTED = 'undocumented';
/** The feature is documented, the fields are not. */
const ENHANCED_FILTERING = 'seen; the feature: Microsoft, Enhanced Filtering for Connectors in Exchange Online';

const FOR_MICROSOFT = 'Not documented: for Microsoft only.';

const INTERNET_SENDER: readonly KeyMeaning[] = [
  { key: 'ip', meaning: 'The address of the server.' },
  { key: 'domain', meaning: 'What the server called itself (HELO).' },
];

const SCL: readonly ValueMeaning[] = [
  { value: '-1', meaning: 'Filtering was skipped: a rule, an allow list or a trusted source vouched for the message.' },
  { value: '0-1', meaning: 'Not spam.' },
  { value: '2-4', meaning: 'Not set by spam filtering.' },
  { value: '5-6', meaning: 'Spam.' },
  { value: '7-9', meaning: 'High confidence spam.' },
];

const FOREFRONT_KEYS: readonly KeyMeaning[] = [
  {
    key: 'ARC',
    meaning: 'Which ARC fields the message had.',
    values: [
      { value: 'AAR', meaning: 'Records the authentication results of that hop.' },
      { value: 'AMS', meaning: 'Signs the message as it was at that hop.' },
      { value: 'AS', meaning: 'Seals the earlier ARC fields.' },
    ],
  },
  {
    key: 'CAT',
    meaning: 'The protection policy that acted on the message.',
    values: [
      { value: 'AMP', meaning: 'Anti-malware.' },
      { value: 'BIMP', meaning: 'Brand impersonation (Defender for Office 365).' },
      { value: 'BULK', meaning: 'Bulk mail.' },
      { value: 'DIMP', meaning: 'Domain impersonation (Defender for Office 365).' },
      { value: 'FTBP', meaning: 'Common attachments filter.' },
      { value: 'GIMP', meaning: 'Impersonation by mailbox intelligence (Defender for Office 365).' },
      { value: 'HPHSH', meaning: 'High confidence phishing.' },
      { value: 'HPHISH', meaning: 'High confidence phishing.' },
      { value: 'HSPM', meaning: 'High confidence spam.' },
      { value: 'INTOS', meaning: 'Phishing inside the organization.' },
      { value: 'MALW', meaning: 'Malware.' },
      { value: 'NONE', meaning: 'No policy acted.' },
      { value: 'OSPM', meaning: 'Outbound spam.' },
      { value: 'PHSH', meaning: 'Phishing.' },
      { value: 'SAP', meaning: 'Safe Attachments (Defender for Office 365).' },
      { value: 'SPM', meaning: 'Spam.' },
      { value: 'SPOOF', meaning: 'Spoofing.' },
      { value: 'UIMP', meaning: 'User impersonation (Defender for Office 365).' },
    ],
  },
  { key: 'CIP', meaning: 'The connecting IP address that was judged.' },
  { key: 'CTRY', meaning: 'The country of the connecting address.' },
  {
    key: 'DIR',
    meaning: 'The direction of the message.',
    values: [
      { value: 'INB', meaning: 'Inbound.' },
      { value: 'OUT', meaning: 'Outbound.' },
      { value: 'INT', meaning: 'Internal.' },
    ],
  },
  { key: 'H', meaning: 'The name that the connecting server gave in HELO or EHLO.' },
  {
    key: 'IPV',
    meaning: 'What was known of the connecting address.',
    values: [
      { value: 'CAL', meaning: 'Filtering was skipped: the address is on the IP allow list.' },
      { value: 'NLI', meaning: 'The address is on no reputation list.' },
    ],
  },
  { key: 'LANG', meaning: 'The language of the message, as a code.' },
  { key: 'PTR', meaning: 'The name of the connecting address by reverse DNS.' },
  { key: 'SCL', meaning: 'Spam confidence level.', values: SCL },
  {
    key: 'SFTY',
    meaning: 'The safety tip that was shown.',
    values: [
      { value: '9.19', meaning: 'Domain impersonation.' },
      { value: '9.20', meaning: 'User impersonation.' },
      { value: '9.25', meaning: 'First contact with this sender.' },
    ],
  },
  {
    key: 'SFV',
    meaning: 'What spam filtering did.',
    values: [
      { value: 'BLK', meaning: 'Skipped and blocked: the sender is on the user’s blocked senders list.' },
      { value: 'NSPM', meaning: 'Filtered and found not to be spam.' },
      { value: 'SFE', meaning: 'Skipped: the sender is on the user’s safe senders list.' },
      { value: 'SKA', meaning: 'Skipped: the policy allows the sender or domain.' },
      { value: 'SKB', meaning: 'Marked as spam: the policy blocks the sender or domain.' },
      { value: 'SKI', meaning: 'Skipped for another reason: mail inside the organization, for example.' },
      { value: 'SKN', meaning: 'Marked as not spam before filtering, for example by a mail flow rule.' },
      { value: 'SKQ', meaning: 'Released from quarantine.' },
      { value: 'SKS', meaning: 'Marked as spam before filtering, for example by a mail flow rule.' },
      { value: 'SPM', meaning: 'Marked as spam by the filter.' },
    ],
  },
  { key: 'SRV', meaning: 'A service mark.', values: [{ value: 'BULK', meaning: 'Bulk mail by the bulk threshold.' }] },
  { key: 'X-CustomSpam', meaning: 'The advanced spam setting that matched.' },
];

const FOREFRONT_MEANING = 'What Microsoft’s filter of the receiving organization found.';

const ANTISPAM_KEYS: readonly KeyMeaning[] = [
  {
    key: 'BCL',
    meaning: 'Bulk complaint level. The default policy acts at 7, the Standard preset at 6, Strict at 5.',
    values: [
      { value: '0', meaning: 'Not from a bulk sender.' },
      { value: '1-3', meaning: 'From a bulk sender with few complaints.' },
      { value: '4-7', meaning: 'From a bulk sender with a mixed number of complaints.' },
      { value: '8-9', meaning: 'From a bulk sender with many complaints.' },
    ],
  },
  {
    key: 'PCL',
    meaning: 'Phishing confidence level, a scale of Exchange Server; Exchange Online writes 0.',
    values: [
      { value: '1-3', meaning: 'Neutral.' },
      { value: '4-8', meaning: 'Likely phishing.' },
    ],
  },
];

const AUTHENTICATION_KEYS: readonly KeyMeaning[] = [
  {
    key: 'spf',
    meaning: 'Whether the connecting address may send for the domain of MAIL FROM.',
    values: [
      { value: 'pass', meaning: 'It may.' },
      { value: 'fail', meaning: 'It may not: the record ends in -all.' },
      { value: 'softfail', meaning: 'Probably not, but the record asks not to refuse: it ends in ~all.' },
      { value: 'neutral', meaning: 'The domain does not say.' },
      { value: 'none', meaning: 'The domain has no SPF record.' },
      { value: 'temperror', meaning: 'DNS failed for now.' },
      { value: 'permerror', meaning: 'The record is broken, or needs more than ten look-ups.' },
    ],
  },
  {
    key: 'dkim',
    meaning: 'Whether a DKIM signature holds.',
    values: [
      { value: 'pass', meaning: 'The signature was verified.' },
      { value: 'fail', meaning: 'The signature did not hold; the reason stands in brackets.' },
      { value: 'none', meaning: 'The message was not signed.' },
      { value: 'neutral', meaning: 'There is a signature, and it could not be read.' },
      { value: 'policy', meaning: 'The signature holds, but the receiver does not accept it.' },
      { value: 'temperror', meaning: 'DNS failed for now.' },
      { value: 'permerror', meaning: 'The key is missing or broken.' },
      { value: 'timeout', meaning: 'The key could not be looked up in time.' },
    ],
  },
  {
    key: 'dmarc',
    meaning: 'Whether SPF or DKIM passed for the domain of the From field.',
    values: [
      { value: 'pass', meaning: 'One of them passed and is aligned.' },
      { value: 'fail', meaning: 'Neither passed in alignment.' },
      { value: 'temperror', meaning: 'DNS failed for now.' },
      { value: 'permerror', meaning: 'The DMARC record is broken.' },
      { value: 'bestguesspass', meaning: 'The domain has no DMARC record; it would have passed one.' },
      { value: 'none', meaning: 'The domain has no DMARC record, or its policy is none.' },
    ],
  },
  {
    key: 'action',
    meaning: 'What was done for DMARC.',
    values: [
      { value: 'none', meaning: 'Nothing.' },
      { value: 'quarantine', meaning: 'Sent to quarantine or to the junk folder.' },
      { value: 'oreject', meaning: 'The domain asks to reject, but the message was let through.' },
      { value: 'o.reject', meaning: 'The domain asks to reject, but the message was let through.' },
      { value: 'pct.quarantine', meaning: 'The domain’s policy was not applied, as it asks for a share only.' },
      { value: 'pct.reject', meaning: 'The domain’s policy was not applied, as it asks for a share only.' },
      { value: 'permerror', meaning: 'The DMARC record is broken.' },
      { value: 'temperror', meaning: 'DNS failed for now.' },
    ],
  },
  {
    key: 'compauth',
    meaning: 'Microsoft’s composite of SPF, DKIM, DMARC and what it knows of the sender.',
    values: [
      { value: 'pass', meaning: 'The sender is taken as genuine.' },
      { value: 'fail', meaning: 'The sender is taken as forged.' },
      { value: 'softpass', meaning: 'Taken as genuine with less confidence.' },
      { value: 'none', meaning: 'Not computed.' },
    ],
  },
  {
    key: 'reason',
    meaning: 'Why compauth came out so. Microsoft does not publish the whole list.',
    values: [
      { value: '000', meaning: 'Failed: the domain’s DMARC policy is to quarantine or reject.' },
      { value: '001', meaning: 'Failed: the domain has no record, or a weak one.' },
      { value: '002', meaning: 'Failed: this organization blocks the pair of sender and domain.' },
      { value: '010', meaning: 'Failed: DMARC fails, and the domain is one of the organization’s own.' },
      { value: '130', meaning: 'Passed: a trusted ARC seal outweighs the DMARC failure.' },
      { value: '1xx', meaning: 'Passed.' },
      { value: '2xx', meaning: 'Passed softly.' },
      { value: '3xx', meaning: 'Not checked.' },
      { value: '4xx', meaning: 'Bypassed.' },
      { value: '6xx', meaning: 'Failed: From claims a domain of the receiving organization itself.' },
      { value: '7xx', meaning: 'Passed.' },
      { value: '9xx', meaning: 'Bypassed.' },
    ],
  },
  {
    key: 'arc',
    meaning: 'Whether the chain of ARC seals holds.',
    values: [
      { value: 'pass', meaning: 'It holds.' },
      { value: 'fail', meaning: 'It is broken.' },
      { value: 'none', meaning: 'There is none.' },
    ],
  },
  { key: 'smtp.mailfrom', meaning: 'The domain or address of MAIL FROM that SPF judged.' },
  { key: 'smtp.helo', meaning: 'The HELO name that SPF judged.' },
  { key: 'header.d', meaning: 'The domain that signed (DKIM).' },
  { key: 'header.i', meaning: 'The identity that signed (DKIM).' },
  { key: 'header.s', meaning: 'The selector of the DKIM key.' },
  { key: 'header.from', meaning: 'The domain of the From field that DMARC judged.' },
  { key: 'oda', meaning: 'Whether the organization trusts the sealer. 1 is yes.' },
  { key: 'ltdi', meaning: 'A mark of Microsoft’s, not documented.' },
];

const SPF_RESULTS: readonly ValueMeaning[] = [
  { value: 'Pass', meaning: 'The address may send for the domain.' },
  { value: 'Fail', meaning: 'The address may not send for the domain.' },
  { value: 'SoftFail', meaning: 'The address probably may not send for the domain.' },
  { value: 'Neutral', meaning: 'The domain does not say whether the address may send for it.' },
  { value: 'None', meaning: 'The domain has no SPF record.' },
  { value: 'TempError', meaning: 'DNS failed for now.' },
  { value: 'PermError', meaning: 'The SPF record is broken.' },
];

const AUTHENTICATION = { grammar: 'equals', keys: AUTHENTICATION_KEYS } as const;
const AUTH_AS: readonly ValueMeaning[] = [
  { value: 'Internal', meaning: 'The sender had signed in, or a trusted connector vouched for the message.' },
  { value: 'Anonymous', meaning: 'The message came from outside, from someone who had not signed in.' },
];

/** Microsoft's fields. */
export const MICROSOFT_FIELDS: readonly FieldMeaning[] = [
  {
    name: 'X-Forefront-Antispam-Report',
    meaning: FOREFRONT_MEANING,
    grammar: 'colon',
    keys: FOREFRONT_KEYS,
    otherKeys: FOR_MICROSOFT,
    source: MICROSOFT,
  },
  {
    name: 'X-Forefront-Antispam-Report-Untrusted',
    meaning: 'The filter’s report of an earlier organization. It decides nothing here.',
    grammar: 'colon',
    keys: FOREFRONT_KEYS,
    otherKeys: FOR_MICROSOFT,
    source: MICROSOFT,
  },
  {
    name: 'X-Microsoft-Antispam',
    meaning: 'More of Microsoft’s filter.',
    grammar: 'colon',
    keys: ANTISPAM_KEYS,
    otherKeys: FOR_MICROSOFT,
    source: MICROSOFT,
  },
  {
    name: 'X-Microsoft-Antispam-Untrusted',
    meaning: 'The filter’s marks of an earlier organization. They decide nothing here.',
    grammar: 'colon',
    keys: ANTISPAM_KEYS,
    otherKeys: FOR_MICROSOFT,
    source: MICROSOFT,
  },
  {
    name: 'X-Microsoft-Antispam-Mailbox-Delivery',
    meaning: 'Which folder the message went to, and why. Its keys are for Microsoft only.',
    source: UNDOCUMENTED,
  },
  {
    name: 'X-Microsoft-Antispam-Message-Info',
    meaning: 'Encrypted data of the filter, for Microsoft only.',
    source: UNDOCUMENTED,
  },
  {
    name: 'X-Microsoft-Exchange-Diagnostics',
    meaning: 'Encrypted traces of the servers, for Microsoft only.',
    source: UNDOCUMENTED,
  },
  {
    name: 'X-MS-Exchange-Organization-SCL',
    meaning: 'Spam confidence level as it is kept inside an organization; removed when the message leaves.',
    grammar: 'word',
    values: SCL,
    source: MICROSOFT,
  },
  {
    name: 'X-MS-Exchange-Organization-PCL',
    meaning: 'Phishing confidence level as it is kept inside an organization.',
    source: 'Microsoft: anti-spam stamps of Exchange Server, 2022-04-27',
  },
  {
    name: 'X-MS-Exchange-Organization-AuthAs',
    meaning: 'How the message came into the organization.',
    grammar: 'word',
    values: AUTH_AS,
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Organization-AuthSource',
    meaning: 'The server that decided AuthAs.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Organization-MessageDirectionality',
    meaning: 'Whether the message started in this organization.',
    grammar: 'word',
    values: [
      { value: 'Originating', meaning: 'It started here.' },
      { value: 'Incoming', meaning: 'It came from outside.' },
    ],
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Organization-Network-Message-Id',
    meaning: 'The message’s id in message trace (MessageTraceId). Give it to Microsoft support.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Organization-ExpirationStartTime',
    meaning: 'When the time began after which delivery is given up.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Organization-ExpirationInterval',
    meaning: 'How long delivery is tried before it is given up.',
    source: 'seen',
  },
  { name: 'X-MS-Exchange-CrossTenant-Id', meaning: 'The id of the tenant that stamped the message.', source: 'seen' },
  {
    name: 'X-MS-Exchange-CrossTenant-OriginalArrivalTime',
    meaning: 'When the message first reached Exchange Online, in UTC.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-CrossTenant-FromEntityHeader',
    meaning: 'What the stamping tenant takes the sender for.',
    grammar: 'word',
    values: [
      { value: 'Hosted', meaning: 'A mailbox in Exchange Online.' },
      { value: 'Internet', meaning: 'Someone on the Internet.' },
      { value: 'HybridOnPrem', meaning: 'The organization’s own Exchange Server.' },
    ],
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-CrossTenant-Network-Message-Id',
    meaning: 'The message’s id in the stamping tenant’s message trace.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-CrossTenant-AuthAs',
    meaning: 'How the message came into the stamping tenant.',
    grammar: 'word',
    values: AUTH_AS,
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-CrossTenant-AuthSource',
    meaning: 'The server that decided AuthAs in the stamping tenant.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Transport-CrossTenantHeadersStamped',
    meaning: 'The server that wrote the CrossTenant fields.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Transport-CrossTenantHeadersStripped',
    meaning: 'The server that removed fields of the sending tenant.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Transport-CrossTenantHeadersPromoted',
    meaning: 'The server that took over fields of the sending tenant.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-SkipListedInternetSender',
    meaning:
      'Enhanced filtering for connectors (skip listing) looked behind the server that connected, a filter or an own one: this is the address and HELO name that came before it.',
    grammar: 'equals',
    keys: INTERNET_SENDER,
    source: ENHANCED_FILTERING,
  },
  {
    name: 'X-MS-Exchange-ExternalOriginalInternetSender',
    meaning:
      'The outside source that enhanced filtering for connectors found behind the servers that it skips. SPF, DMARC and the spoof checks go by this address, not by the one that connected.',
    grammar: 'equals',
    keys: INTERNET_SENDER,
    source: ENHANCED_FILTERING,
  },
  {
    name: 'X-MS-Exchange-Transport-EndToEndLatency',
    meaning: 'How long the message took inside Exchange Online.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-MessageSentRepresentingType',
    meaning: 'The message was sent on behalf of someone.',
    source: UNDOCUMENTED,
  },
  {
    name: 'X-MS-Exchange-Message-Is-Ndr',
    meaning: 'The message is a non-delivery report. The field is empty.',
    source: 'seen',
  },
  {
    name: 'X-MS-Exchange-Inbox-Rules-Loop',
    meaning: 'The mailbox whose inbox rule sent the message on; keeps rules from making a loop.',
    source: 'seen',
  },
  {
    name: 'X-EOPAttributedMessage',
    meaning: 'Whether Microsoft could tell which organization the message belongs to.',
    source: UNDOCUMENTED,
  },
  {
    name: 'X-EOPTenantAttributedMessage',
    meaning: 'The tenant that Microsoft took the message to belong to.',
    source: UNDOCUMENTED,
  },
  { name: 'X-OriginatorOrg', meaning: 'The sender’s domain as its tenant names it.', source: 'seen' },
  {
    name: 'X-MS-Office365-Filtering-Correlation-Id',
    meaning: 'The id of the message in Microsoft’s filter. Give it to Microsoft support.',
    source: 'seen',
  },
  {
    name: 'X-MS-TrafficTypeDiagnostic',
    meaning: 'How Microsoft’s servers classed the traffic.',
    source: UNDOCUMENTED,
  },
  { name: 'X-MS-PublicTrafficType', meaning: 'The kind of traffic: Email.', source: UNDOCUMENTED },
  {
    name: 'X-ClientProxiedBy',
    meaning: 'The front end that took the connection, and the server it passed it to.',
    source: 'seen',
  },
  {
    name: 'X-Auto-Response-Suppress',
    meaning: 'Which automatic answers the sender does not want.',
    grammar: 'word',
    values: [
      { value: 'All', meaning: 'None of them.' },
      { value: 'DR', meaning: 'No delivery reports.' },
      { value: 'NDR', meaning: 'No non-delivery reports.' },
      { value: 'RN', meaning: 'No read notifications.' },
      { value: 'NRN', meaning: 'No non-read notifications.' },
      { value: 'OOF', meaning: 'No out-of-office answers.' },
      { value: 'AutoReply', meaning: 'No other automatic answers.' },
    ],
    source: 'Microsoft: MS-OXCMAIL',
  },
  {
    name: 'X-MS-Has-Attach',
    meaning: 'Whether the message has attachments; empty means no.',
    source: 'Microsoft: MS-OXCMAIL',
  },
  {
    name: 'X-MS-TNEF-Correlator',
    meaning: 'Ties a winmail.dat attachment to its message.',
    source: 'Microsoft: MS-OXCMAIL',
  },
  {
    name: 'Thread-Topic',
    meaning: 'The subject of the conversation, without prefixes.',
    source: 'Microsoft: MS-OXCMAIL',
  },
  { name: 'Thread-Index', meaning: 'The place of the message in its conversation.', source: 'Microsoft: MS-OXCMAIL' },
];

/** Fields that say who a message is from, and who vouched for it. */
export const AUTHENTICATION_FIELDS: readonly FieldMeaning[] = [
  {
    name: 'Authentication-Results',
    meaning: 'What the receiving server found of SPF, DKIM and DMARC. Believe only the one that your own server wrote.',
    ...AUTHENTICATION,
    source: 'RFC 8601; Microsoft’s keys: ' + MICROSOFT,
  },
  {
    name: 'Authentication-Results-Original',
    meaning: 'The results of an earlier hop, kept when another server wrote its own.',
    ...AUTHENTICATION,
    source: 'seen',
  },
  {
    name: 'ARC-Authentication-Results',
    meaning: 'The authentication results of one hop, kept for the servers after it.',
    ...AUTHENTICATION,
    source: 'RFC 8617',
  },
  { name: 'ARC-Message-Signature', meaning: 'Signs the message as it was at one hop.', source: 'RFC 8617' },
  {
    name: 'ARC-Seal',
    meaning: 'Seals the ARC fields of one hop and all before it; cv says whether the chain held.',
    grammar: 'equals',
    keys: [
      {
        key: 'cv',
        meaning: 'Whether the chain before this hop held.',
        values: [
          { value: 'none', meaning: 'This is the first hop.' },
          { value: 'pass', meaning: 'It held.' },
          { value: 'fail', meaning: 'It was broken.' },
        ],
      },
      { key: 'd', meaning: 'The domain that sealed.' },
      { key: 'i', meaning: 'The number of the hop.' },
      { key: 's', meaning: 'The selector of the key.' },
    ],
    source: 'RFC 8617',
  },
  {
    name: 'DKIM-Signature',
    meaning: 'A signature of the message by a domain.',
    grammar: 'equals',
    keys: [
      { key: 'd', meaning: 'The domain that signs.' },
      { key: 's', meaning: 'The selector: the key is at <selector>._domainkey.<domain>.' },
      { key: 'h', meaning: 'The header fields that are signed.' },
      { key: 'bh', meaning: 'The hash of the body.' },
      { key: 'c', meaning: 'How header and body are made uniform before signing.' },
      { key: 'l', meaning: 'How much of the body is signed.' },
      { key: 't', meaning: 'When it was signed.' },
      { key: 'x', meaning: 'When the signature ends.' },
    ],
    source: 'RFC 6376',
  },
  {
    name: 'Received-SPF',
    meaning: 'What the receiving server found of SPF, and for which address and domain.',
    grammar: 'word',
    values: SPF_RESULTS,
    source: 'RFC 7208',
  },
];

/** Fields of message/delivery-status. */
export const DELIVERY_STATUS_FIELDS: readonly FieldMeaning[] = [
  { name: 'Original-Envelope-Id', meaning: 'The envelope id that the sender gave (ENVID).', source: 'RFC 3464' },
  { name: 'Reporting-MTA', meaning: 'The server that wrote this report.', source: 'RFC 3464' },
  { name: 'DSN-Gateway', meaning: 'The gateway that turned a foreign report into this one.', source: 'RFC 3464' },
  {
    name: 'Received-From-MTA',
    meaning: 'The server that the reporting server had the message from.',
    source: 'RFC 3464',
  },
  { name: 'Arrival-Date', meaning: 'When the message reached the reporting server.', source: 'RFC 3464' },
  {
    name: 'Original-Recipient',
    meaning: 'The recipient as the sender wrote it, before any forwarding.',
    source: 'RFC 3464',
  },
  { name: 'Final-Recipient', meaning: 'The recipient that this block of the report is about.', source: 'RFC 3464' },
  {
    name: 'Action',
    meaning: 'What the reporting server did. It outranks the class of the codes.',
    grammar: 'word',
    values: [
      { value: 'failed', meaning: 'It gave up. No further try will be made.' },
      { value: 'delayed', meaning: 'It has not delivered yet and goes on trying.' },
      { value: 'delivered', meaning: 'It delivered the message.' },
      { value: 'relayed', meaning: 'It passed the message to a server that does not report.' },
      { value: 'expanded', meaning: 'It delivered to a list, which sent it on to its members.' },
    ],
    source: 'RFC 3464',
  },
  { name: 'Status', meaning: 'The enhanced status code: class, subject, detail.', source: 'RFC 3464, RFC 3463' },
  { name: 'Remote-MTA', meaning: 'The server that gave the answer.', source: 'RFC 3464' },
  { name: 'Diagnostic-Code', meaning: 'The answer itself, after its type (smtp).', source: 'RFC 3464' },
  { name: 'Last-Attempt-Date', meaning: 'When delivery was last tried.', source: 'RFC 3464' },
  {
    name: 'Final-Log-Id',
    meaning: 'The id of the delivery in the log of the server that answered.',
    source: 'RFC 3464',
  },
  { name: 'Will-Retry-Until', meaning: 'When the reporting server will give up.', source: 'RFC 3464' },
  { name: 'X-Display-Name', meaning: 'The recipient’s name in the sender’s address book (Exchange).', source: 'seen' },
  { name: 'X-Supplementary-Info', meaning: 'More of the answer (Exchange).', source: 'seen' },
  { name: 'X-Failed-Recipients', meaning: 'The recipients that failed (Exim, Gmail).', source: 'seen' },
  { name: 'X-Postfix-Queue-ID', meaning: 'The id of the message in Postfix’s queue and log.', source: 'Postfix' },
  { name: 'X-Postfix-Sender', meaning: 'MAIL FROM of the returned message (Postfix).', source: 'Postfix' },
];

/** Further fields of a header: not registered, or with values that have a meaning of their own. */
export const OTHER_FIELDS: readonly FieldMeaning[] = [
  {
    name: 'Content-Transfer-Encoding',
    meaning: 'How the part is written.',
    grammar: 'word',
    values: [
      { value: '7bit', meaning: 'As it is, in ASCII.' },
      { value: '8bit', meaning: 'As it is, with bytes above 127.' },
      { value: 'binary', meaning: 'As it is, without lines.' },
      { value: 'quoted-printable', meaning: 'Bytes that are not ASCII as =XX.' },
      { value: 'base64', meaning: 'All bytes as base64.' },
    ],
    source: 'RFC 2045',
  },
  {
    name: 'Auto-Submitted',
    meaning: 'Whether a machine sent it. Machines do not answer machines.',
    grammar: 'word',
    values: [
      { value: 'no', meaning: 'A person sent it.' },
      { value: 'auto-generated', meaning: 'A machine sent it, of itself.' },
      { value: 'auto-replied', meaning: 'A machine answered with it, as with a bounce.' },
      { value: 'auto-notified', meaning: 'A filter sent it as a notification.' },
    ],
    source: 'RFC 3834',
  },
  {
    name: 'Precedence',
    meaning: 'Tells automatic answerers to be quiet. Never a standard.',
    grammar: 'word',
    values: [
      { value: 'bulk', meaning: 'Sent to many.' },
      { value: 'list', meaning: 'Sent by a mailing list.' },
      { value: 'junk', meaning: 'Sent to many, of little weight.' },
    ],
    source: 'RFC 2076',
  },
  { name: 'Feedback-ID', meaning: 'How a bulk sender tells its campaigns apart (Gmail).', source: 'Google' },
  { name: 'X-Mailer', meaning: 'The program that wrote the message.', source: 'seen' },
  { name: 'X-Originating-IP', meaning: 'The address that the message was sent from.', source: 'seen' },
  { name: 'X-Original-To', meaning: 'The envelope recipient as it came in (Postfix).', source: 'Postfix' },
  { name: 'X-Priority', meaning: 'How urgent it is to the sender, 1 to 5.', source: 'seen' },
  { name: 'X-Spam-Status', meaning: 'What SpamAssassin found.', source: 'Apache SpamAssassin' },
  { name: 'X-Spam-Score', meaning: 'The score of a spam filter.', source: 'seen' },
];
