import type { Span } from '../source.ts';
import { findIp } from './ip.ts';
import { locate, tokenize, type Located, type Token } from './structured.ts';
import type { Decoded, Field, Message, Part } from './tree.ts';
import { fieldValue } from './value.ts';
import { findFields } from './walk.ts';

/** One method's result (RFC 8601): `dkim=fail (body hash did not verify) header.d=contoso.com`. */
export interface MethodResult {
  /** `spf`, `dkim`, `dmarc`, `arc`, `compauth` (Microsoft's own), ... */
  readonly method: string;
  /** In lower case: `pass`, `fail`, `softfail`, `none`, ... */
  readonly result: string;
  readonly comment?: string;
  /** `smtp.mailfrom`, `header.d`, `header.from`, `action`, `reason`, ...: names in lower case, values as written. */
  readonly properties: ReadonlyMap<string, Located>;
  readonly span: Span;
}

/** What one server states about who sent the message. */
export interface AuthenticationReport {
  readonly field: Field;
  /** The server that checked; Exchange Online does not name itself. */
  readonly server?: string;
  /** The ARC instance (`i=`), for ARC-Authentication-Results. */
  readonly instance?: number;
  readonly results: readonly MethodResult[];
}

/** Received-SPF (RFC 7208 section 9.1). */
export interface SpfReport {
  readonly field: Field;
  readonly result: Located;
  readonly comment?: string;
  readonly clientIp?: Located;
  readonly envelopeFrom?: Located;
  readonly helo?: Located;
  readonly receiver?: Located;
}

/** The signer of a DKIM-Signature (RFC 6376). */
export interface DkimSignature {
  readonly field: Field;
  readonly domain: Located;
  readonly selector?: Located;
}

const methods = new Set(
  'spf dkim dmarc arc compauth auth iprev domainkeys sender-id dkim-adsp bimi dara smime vbr x-google-dkim'.split(' '),
);
const maxReports = 100;
const maxLength = 20_000;

function valuesOf(message: Message, part: Part, name: string): { field: Field; value: Decoded; tokens: Token[] }[] {
  return findFields(part, name)
    .slice(0, maxReports)
    .map((field) => {
      const value = fieldValue(message, field);
      return { field, value, tokens: tokenize(value.text.slice(0, maxLength)) };
    });
}

/** Authentication-Results in the order written, so the last server's first; then those sealed by ARC. */
export function authenticationReports(message: Message, part: Part): AuthenticationReport[] {
  return ['authentication-results', 'arc-authentication-results', 'authentication-results-original'].flatMap((name) =>
    valuesOf(message, part, name).map(({ field, value, tokens }) => readReport(field, value, tokens)),
  );
}

function readReport(field: Field, value: Decoded, tokens: readonly Token[]): AuthenticationReport {
  const segments = splitSegments(tokens);
  const instance = /^i=(\d{1,3})$/.exec(segments[0]?.[0]?.text ?? '');
  const first = segments[instance ? 1 : 0]?.[0];
  const server = first?.kind === 'word' && !first.text.includes('=') ? first.text : undefined;
  return {
    field,
    ...(server === undefined ? {} : { server }),
    ...(instance ? { instance: Number(instance[1]) } : {}),
    results: segments.flatMap((segment) => readResults(value, segment)),
  };
}

function splitSegments(tokens: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'semicolon') segments.push([]);
    else segments[segments.length - 1]!.push(token);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** Mostly one result a segment; older Exchange leaves the semicolon out between two. */
function readResults(value: Decoded, segment: readonly Token[]): MethodResult[] {
  const results: MethodResult[] = [];
  let open: { tokens: Token[]; method: string; result: string } | undefined;
  const close = (): void => {
    if (open) results.push(readResult(value, open.method, open.result, open.tokens));
  };
  for (const token of segment) {
    const pair = token.kind === 'word' ? pairOf(token) : undefined;
    const method = pair?.name.replace(/\/\d+$/, '');
    if (pair && method && methods.has(method)) {
      close();
      open = { tokens: [token], method, result: pair.value.toLowerCase() };
    } else {
      open?.tokens.push(token);
    }
  }
  close();
  return results;
}

function readResult(value: Decoded, method: string, result: string, tokens: readonly Token[]): MethodResult {
  const comment = tokens.find((token) => token.kind === 'comment');
  const properties = pairsOf(value, tokens.slice(1));
  const span = value.toSource(tokens[0]!.start, tokens[tokens.length - 1]!.end);
  return { method, result, ...(comment ? { comment: comment.text } : {}), properties, span };
}

interface Pair extends Span {
  readonly name: string;
  readonly value: string;
}

/** `name=value` with the quotes of the value undone; the span is the value's. */
function pairOf(token: Token): Pair | undefined {
  const equals = token.text.indexOf('=');
  if (equals <= 0) return undefined;
  const written = token.text.slice(equals + 1);
  const quoted = written.length >= 2 && written.startsWith('"') && written.endsWith('"');
  const margin = quoted ? 1 : 0;
  return {
    name: token.text.slice(0, equals).toLowerCase(),
    value: written.slice(margin, written.length - margin),
    start: token.start + equals + 1 + margin,
    end: token.end - margin,
  };
}

function pairsOf(value: Decoded, tokens: readonly Token[]): Map<string, Located> {
  const pairs = new Map<string, Located>();
  for (const token of tokens) {
    const pair = token.kind === 'word' ? pairOf(token) : undefined;
    if (pair && !pairs.has(pair.name)) pairs.set(pair.name, locate(value, pair, pair.value));
  }
  return pairs;
}

export function spfReports(message: Message, part: Part): SpfReport[] {
  return valuesOf(message, part, 'received-spf').flatMap(({ field, value, tokens }) => {
    const [first] = tokens;
    if (first?.kind !== 'word') return [];
    const comment = tokens.find((token) => token.kind === 'comment');
    const pairs = pairsOf(value, tokens);
    const ip = pairs.get('client-ip');
    // Google's comment names the address where the field has no `client-ip`.
    const inComment = comment && !ip ? findIp(comment.text) : undefined;
    const at = (comment?.start ?? 0) + 1;
    const clientIp = inComment
      ? locate(value, { start: at + inComment.start, end: at + inComment.end }, inComment.ip)
      : ip;
    const optional = {
      clientIp,
      envelopeFrom: pairs.get('envelope-from'),
      helo: pairs.get('helo'),
      receiver: pairs.get('receiver'),
    };
    return [
      {
        field,
        result: locate(value, first, first.text.toLowerCase()),
        ...(comment ? { comment: comment.text } : {}),
        ...(Object.fromEntries(Object.entries(optional).filter(([, found]) => found)) as Partial<SpfReport>),
      },
    ];
  });
}

export function dkimSignatures(message: Message, part: Part): DkimSignature[] {
  return valuesOf(message, part, 'dkim-signature').flatMap(({ field, value, tokens }) => {
    const tags = pairsOf(value, tokens);
    const domain = tags.get('d');
    const selector = tags.get('s');
    return domain ? [{ field, domain, ...(selector ? { selector } : {}) }] : [];
  });
}
