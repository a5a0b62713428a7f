/**
 * How a field stands in IANA's registry of message headers. `registered`: permanent, with no status given.
 * `provisional`: entered by its author, without review.
 */
export type Standing =
  'standard' | 'experimental' | 'informational' | 'registered' | 'provisional' | 'deprecated' | 'obsoleted';

/** A field of mail, MIME or Netnews in the registry, as it was on 2025-08-25. Its words are in `texts/`. */
export interface RegisteredField {
  readonly name: string;
  readonly standing: Standing;
  /** The document that defines it; the registry often names only the one that registered it. */
  readonly source: string;
}

/** The standing and the document of each field name that follows, parted by spaces. */
const GROUPS: readonly (readonly [standing: Standing, source: string, names: string])[] = [
  ['standard', 'RFC 5321', 'Received Return-Path'],
  ['standard', 'RFC 5322', 'Bcc Cc Comments Date From In-Reply-To Keywords Message-ID References Reply-To'],
  ['standard', 'RFC 5322', 'Resent-Bcc Resent-Cc Resent-Date Resent-From Resent-Message-ID Resent-Sender Resent-To'],
  ['standard', 'RFC 5322', 'Sender Subject To'],
  ['standard', 'RFC 3834', 'Auto-Submitted'],
  ['standard', 'RFC 8098', 'Original-Recipient'],
  ['standard', 'RFC 5064', 'Archived-At'],
  ['standard', 'RFC 5518', 'VBR-Info'],
  ['standard', 'RFC 5703', 'Original-From Original-Subject'],
  ['standard', 'RFC 6376', 'DKIM-Signature'],
  ['standard', 'RFC 6758', 'MT-Priority'],
  ['standard', 'RFC 6857', 'Downgraded-Final-Recipient Downgraded-In-Reply-To Downgraded-Message-Id'],
  ['standard', 'RFC 6857', 'Downgraded-Original-Recipient Downgraded-References'],
  ['standard', 'RFC 7208', 'Received-SPF'],
  ['standard', 'RFC 7293', 'Require-Recipient-Valid-Since'],
  ['standard', 'RFC 8058', 'List-Unsubscribe-Post'],
  ['standard', 'RFC 8255', 'Content-Translation-Type'],
  ['standard', 'RFC 8460', 'TLS-Report-Domain TLS-Report-Submitter'],
  ['standard', 'RFC 8601', 'Authentication-Results'],
  ['standard', 'RFC 8689', 'TLS-Required'],
  ['standard', 'RFC 9788', 'HP-Outer'],
  ['standard', 'RFC 4021 and draft-ietf-mailmaint-expires', 'Expires'],
  ['experimental', 'RFC 8617', 'ARC-Authentication-Results ARC-Message-Signature ARC-Seal'],
  ['informational', 'RFC 5536, for mail RFC 7681', 'Organization'],
  ['registered', 'RFC 822', 'Encrypted'],
  ['registered', 'RFC 1505', 'Encoding'],
  ['registered', 'RFC 1864', 'Content-MD5'],
  ['registered', 'RFC 2045', 'Content-Description Content-ID Content-Transfer-Encoding Content-Type MIME-Version'],
  ['registered', 'RFC 2156', 'Alternate-Recipient Autoforwarded Autosubmitted Content-Identifier Content-Return'],
  ['registered', 'RFC 2156', 'Conversion Conversion-With-Loss DL-Expansion-History Deferred-Delivery Delivery-Date'],
  ['registered', 'RFC 2156', 'Discarded-X400-IPMS-Extensions Discarded-X400-MTS-Extensions Disclose-Recipients'],
  ['registered', 'RFC 2156', 'Expiry-Date Generate-Delivery-Report Importance Incomplete-Copy Language'],
  ['registered', 'RFC 2156', 'Latest-Delivery-Time Message-Type Obsoletes Original-Encoded-Information-Types'],
  ['registered', 'RFC 2156', 'Originator-Return-Address Prevent-NonDelivery-Report Priority Reply-By Sensitivity'],
  ['registered', 'RFC 2156', 'Supersedes X400-Content-Identifier X400-Content-Return X400-Content-Type'],
  ['registered', 'RFC 2156', 'X400-MTS-Identifier X400-Originator X400-Received X400-Recipients X400-Trace'],
  ['registered', 'RFC 2183', 'Content-Disposition'],
  ['registered', 'RFC 2369', 'List-Archive List-Help List-Owner List-Post List-Subscribe List-Unsubscribe'],
  ['registered', 'RFC 2557', 'Content-Location'],
  ['registered', 'RFC 2912', 'Content-features'],
  ['registered', 'RFC 2919', 'List-ID'],
  ['registered', 'RFC 3282', 'Accept-Language Content-Language'],
  ['registered', 'RFC 3297', 'Content-Alternative'],
  ['registered', 'RFC 3458', 'Message-Context'],
  ['registered', 'RFC 3803', 'Content-Duration'],
  ['registered', 'RFC 3865', 'Solicitation'],
  ['registered', 'RFC 6477', 'MMHS-Acp127-Message-Identifier MMHS-Codress-Message-Indicator MMHS-Copy-Precedence'],
  ['registered', 'RFC 6477', 'MMHS-Exempted-Address MMHS-Extended-Authorisation-Info MMHS-Handling-Instructions'],
  ['registered', 'RFC 6477', 'MMHS-Message-Instructions MMHS-Message-Type MMHS-Originator-PLAD'],
  ['registered', 'RFC 6477', 'MMHS-Originator-Reference MMHS-Other-Recipients-Indicator-CC'],
  ['registered', 'RFC 6477', 'MMHS-Other-Recipients-Indicator-To MMHS-Primary-Precedence'],
  ['registered', 'RFC 6477', 'MMHS-Subject-Indicator-Codes'],
  ['registered', 'RFC 8098', 'Disposition-Notification-Options Disposition-Notification-To Original-Message-ID'],
  ['registered', 'W3C: PICS', 'PICS-Label'],
  ['provisional', 'RFC 2076', 'Apparently-To Errors-To'],
  ['provisional', 'RFC 6017', 'EDIINT-Features'],
  ['provisional', 'RFC 6109', 'X-Mittente X-Ricevuta X-Riferimento-Message-ID X-TipoRicevuta X-Trasporto'],
  ['provisional', 'RFC 6109', 'X-VerificaSicurezza'],
  ['provisional', 'RFC 7259', 'Jabber-ID'],
  ['provisional', 'RFC 7444', 'SIO-Label SIO-Label-History'],
  ['provisional', 'RFC 7681', 'Eesst-Version'],
  ['provisional', 'RFC 7912', 'MMHS-Authorizing-Users'],
  ['provisional', 'RFC 9057', 'Author'],
  ['provisional', 'RFC 9228', 'Delivered-To'],
  ['provisional', 'RFC 9477', 'CFBL-Address CFBL-Feedback-ID'],
  ['provisional', 'draft-ietf-mailmaint-wrong-recipient', 'Wrong-Recipient'],
  ['provisional', 'draft-koenig-privicons', 'Privicon'],
  ['provisional', 'draft-levine-mailbomb-header', 'Form-Sub'],
  ['provisional', 'Gnus: quimby.gnus.org/circus/face', 'Face'],
  ['provisional', 'purl.org/x-face-spec', 'X-Face'],
  ['deprecated', 'RFC 5064', 'X-Archived-At'],
  ['obsoleted', 'RFC 822, ended by RFC 5322', 'Resent-Reply-To'],
  ['obsoleted', 'RFC 1808', 'Base'],
  ['obsoleted', 'RFC 2110, ended by RFC 2557', 'Content-Base'],
  ['obsoleted', 'RFC 5504, ended by RFC 6857', 'Downgraded-Bcc Downgraded-Cc Downgraded-Disposition-Notification-To'],
  ['obsoleted', 'RFC 5504, ended by RFC 6857', 'Downgraded-From Downgraded-Mail-From Downgraded-Rcpt-To'],
  ['obsoleted', 'RFC 5504, ended by RFC 6857', 'Downgraded-Reply-To Downgraded-Resent-Bcc Downgraded-Resent-Cc'],
  ['obsoleted', 'RFC 5504, ended by RFC 6857', 'Downgraded-Resent-From Downgraded-Resent-Reply-To'],
  ['obsoleted', 'RFC 5504, ended by RFC 6857', 'Downgraded-Resent-Sender Downgraded-Resent-To Downgraded-Return-Path'],
  ['obsoleted', 'RFC 5504, ended by RFC 6857', 'Downgraded-Sender Downgraded-To'],
  // Netnews: they come into mail through gateways between lists and newsgroups.
  ['standard', 'RFC 5536', 'Approved Archive Control Distribution Followup-To Injection-Date Injection-Info'],
  ['standard', 'RFC 5536', 'Newsgroups Path Summary User-Agent Xref'],
  ['standard', 'RFC 5537', 'Original-Sender'],
  ['standard', 'RFC 8315', 'Cancel-Key Cancel-Lock'],
  ['provisional', 'ISC: pgpcontrol', 'X-PGP-Sig'],
  ['deprecated', 'RFC 5536', 'Lines'],
  ['obsoleted', 'RFC 850', 'Date-Received Posting-Version Relay-Version'],
  ['obsoleted', 'RFC 1849', 'Also-Control Article-Names Article-Updates See-Also'],
  ['obsoleted', 'RFC 2980', 'NNTP-Posting-Host'],
  ['obsoleted', 'RFC 5536', 'NNTP-Posting-Date'],
];

/** Every field of the registry, permanent and provisional. */
export const REGISTERED_FIELDS: readonly RegisteredField[] = GROUPS.flatMap(([standing, source, names]) =>
  names.split(' ').map((name) => ({ name, standing, source })),
);
