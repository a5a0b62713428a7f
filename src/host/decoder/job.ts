/** One body to decode. Nothing of the mail's own header comes along: these fields are all that says how to read it. */
export interface DecodeJob {
  readonly type: 'text/plain' | 'text/html' | 'application/octet-stream';
  /** A transfer encoding of RFC 2045. */
  readonly encoding: string;
  /** A charset's label; empty where none is known. */
  readonly charset: string;
  /** RFC 3676: lines flow on, and with `delSp` the space that says so goes. */
  readonly flowed: boolean;
  readonly delSp: boolean;
  readonly bytes: Uint8Array;
  /** Whether the content itself is wanted, or only its size and hash. */
  readonly wantsContent: boolean;
}

export type DecodeResult =
  | { readonly text: string }
  | { readonly tooLong: true }
  | { readonly size: number; readonly sha256: string; readonly content?: Uint8Array };
