import { Buffer, isUtf8 } from 'node:buffer';
import { charsetOf } from '../../core/message/index.ts';
import type { PartContent } from '../../core/views/decoded.ts';
import type { MailPart } from '../../core/views/parts.ts';
import { runSandboxed, type JobFailure, type Limits, type Outcome } from '../sandbox.ts';
import type { DecodeJob, DecodeResult } from './job.ts';

/** What one part may cost. A file of 80 MB takes 3 to 7 s. */
function limitsFor(parts: readonly MailPart[]): Limits {
  const longest = parts.reduce((most, { part: { body } }) => Math.max(most, body.end - body.start), 0);
  return { ms: 20_000 + longest / 4000, heapMb: 512 };
}

/**
 * The text of each part, or size and hash of its content; undefined for what is nothing by itself (a message) or says
 * nothing new. `script`: the path of the bundle decode-worker.js.
 */
export async function decodeParts(
  parts: readonly MailPart[],
  script: string,
  signal?: AbortSignal,
): Promise<(PartContent | undefined)[]> {
  const wanted = parts.filter(({ kind }) => kind !== 'message' && kind !== 'alternative');
  const jobs = wanted.map((part) => () => jobFor(part, typeFor(part), false));
  const outcomes = await runSandboxed<DecodeJob, DecodeResult>(script, jobs, limitsFor(wanted), signal);
  const contents = new Map(wanted.map((part, index) => [part, contentOf(outcomes[index]!)]));
  return parts.map((part) => contents.get(part));
}

/** A part's own bytes, as it would be saved: a message as it is written, anything else with its encoding undone. */
export async function partBytes(
  part: MailPart,
  script: string,
  signal?: AbortSignal,
): Promise<{ readonly bytes: Uint8Array } | { readonly failed: JobFailure }> {
  if (part.kind === 'message') return { bytes: writtenBytes(part, part.part.span) };
  const job = () => jobFor(part, 'application/octet-stream', true);
  const [outcome] = await runSandboxed<DecodeJob, DecodeResult>(script, [job], limitsFor([part]), signal);
  if (!outcome || 'failed' in outcome) return { failed: outcome?.failed ?? 'damaged' };
  const { result } = outcome;
  return { bytes: ('content' in result && result.content) || new Uint8Array() };
}

/** A part's text in its charset, HTML as HTML. */
export async function partText(part: MailPart, script: string, signal?: AbortSignal): Promise<PartContent> {
  if (part.kind === 'message') {
    const { message, part: root } = part;
    const text = message.source.text.slice(root.span.start, root.span.end);
    return { text: message.source.kind === 'text' ? text : readableBytes(Buffer.from(text, 'latin1')) };
  }
  const job = () => jobFor(part, 'text/plain', false);
  const [outcome] = await runSandboxed<DecodeJob, DecodeResult>(script, [job], limitsFor([part]), signal);
  return outcome ? contentOf(outcome) : { failed: 'damaged' };
}

function contentOf(outcome: Outcome<DecodeResult>): PartContent {
  if ('failed' in outcome) return outcome;
  return 'tooLong' in outcome.result ? { failed: 'too-long' } : outcome.result;
}

function typeFor({ kind }: MailPart): DecodeJob['type'] {
  if (kind === 'file') return 'application/octet-stream';
  return kind === 'html' ? 'text/html' : 'text/plain';
}

function jobFor(mail: MailPart, type: DecodeJob['type'], wantsContent: boolean): DecodeJob {
  const { part, message } = mail;
  const bytes = writtenBytes(mail, part.body);
  const { parameters } = part.contentType;
  const isEncoded = part.encoding === 'base64' || part.encoding === 'quoted-printable';
  // An editor has decoded the charset already: what is not ASCII there was written to UTF-8 just now.
  const isDecoded = message.source.kind === 'text' && part.encoding !== 'base64' && bytes.some((byte) => byte > 127);
  return {
    type,
    encoding: part.encoding,
    charset: isDecoded ? 'utf-8' : charsetOf(part) || (isEncoded || isUtf8(bytes) ? 'utf-8' : 'windows-1252'),
    flowed: parameters.get('format')?.toLowerCase() === 'flowed',
    delSp: parameters.get('delsp')?.toLowerCase() === 'yes',
    bytes,
    wantsContent,
  };
}

function writtenBytes({ message: { source } }: MailPart, { start, end }: { start: number; end: number }): Uint8Array {
  const written = source.text.slice(start, end);
  const encoding = source.kind === 'bytes' ? 'latin1' : 'utf8';
  const bytes = new Uint8Array(Buffer.byteLength(written, encoding));
  Buffer.from(bytes.buffer).write(written, encoding);
  return bytes;
}

/** As an editor would show these bytes: UTF-8 where they can be that. */
function readableBytes(bytes: Buffer): string {
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}
