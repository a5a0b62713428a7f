/** A file of Outlook's (.msg), to be written as a mail. */
export interface OutlookJob {
  readonly bytes: Uint8Array;
}

export interface OutlookResult {
  /** The mail, as Unicode text with CRLF. */
  readonly eml: string;
}
