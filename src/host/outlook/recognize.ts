/** How a file of Outlook's begins: a compound file (MS-CFB section 2.2). */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Whether a file is a message that Outlook saved. The name alone does not say so: other programs keep a mail's own text
 * under `.msg` too.
 */
export function isOutlookMessage(path: string, bytes: Uint8Array): boolean {
  return /\.msg$/i.test(path) && signature.every((byte, index) => bytes[index] === byte);
}
