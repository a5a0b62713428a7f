import { MailParser, type AttachmentStream, type MessageText } from 'mailparser';
import { Buffer } from 'node:buffer';
import type { DecodeJob, DecodeResult } from './job.ts';

/** HTML longer than this is not turned into text: nobody reads so much, and it costs too much. */
const longestHtml = 4_000_000;

/** Decodes one body by mailparser: transfer encoding, charset, flowed lines, HTML to text, and the hash of a file. */
export function decode(job: DecodeJob): Promise<DecodeResult> {
  const parser = new MailParser({
    checksumAlgo: 'sha256',
    maxHtmlLengthToParse: longestHtml,
    skipTextToHtml: true,
    skipImageLinks: true,
  });
  return new Promise((resolve, reject) => {
    let result: DecodeResult = job.type === 'application/octet-stream' ? emptyFile : { text: '' };
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type === 'text') {
        if (job.type !== 'application/octet-stream') result = { text: data.text ?? '' };
        return;
      }
      readFile(data, job.wantsContent, (file) => {
        result = file;
      });
    });
    parser.on('error', (error: Error) => {
      if (error.message.startsWith('HTML too long')) resolve({ tooLong: true });
      else reject(error);
    });
    parser.on('end', () => resolve(result));
    parser.write(headerOf(job));
    parser.end(Buffer.from(job.bytes.buffer, job.bytes.byteOffset, job.bytes.byteLength));
  });
}

const emptyFile: DecodeResult = {
  size: 0,
  sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
};

function readFile(file: AttachmentStream, wantsContent: boolean, done: (file: DecodeResult) => void): void {
  const chunks: Buffer[] = [];
  file.content.on('data', (chunk: Buffer) => {
    if (wantsContent) chunks.push(chunk);
  });
  file.content.on('end', () => {
    const { size, checksum: sha256 } = file;
    done({ size, sha256, ...(wantsContent && { content: new Uint8Array(Buffer.concat(chunks)) }) });
    file.release();
  });
}

function headerOf({ type, encoding, charset, flowed, delSp }: DecodeJob): string {
  const isFile = type === 'application/octet-stream';
  const parameters = [
    charset && `charset="${token(charset)}"`,
    flowed && 'format=flowed',
    flowed && delSp && 'delsp=yes',
  ].filter(Boolean);
  return [
    `Content-Type: ${[type, ...(isFile ? [] : parameters)].join('; ')}`,
    `Content-Transfer-Encoding: ${token(encoding)}`,
    `Content-Disposition: ${isFile ? 'attachment' : 'inline'}`,
    '\r\n',
  ].join('\r\n');
}

/** A mail's word, as one that cannot leave its place in a header. */
function token(text: string): string {
  return text.replace(/[^\w.:+-]/g, '').slice(0, 60);
}
