import type { AnsweredBy, RecipientFacts } from '../ndr/facts.ts';
import { innermost, parseReply } from '../ndr/reply.ts';
import { comparable } from './wording.ts';

/** One answer to explain: its words, and the codes that stand with them. */
export interface Level {
  readonly text: string;
  /** Made ready for comparing with the tables' wordings. */
  readonly words: string;
  /** Enhanced statuses, the one that counts first. */
  readonly statuses: readonly string[];
  readonly reply?: number;
}

/** What the tables are asked: the answers of one failure, innermost first, and who gave them. */
export interface Question {
  readonly levels: readonly [Level, ...Level[]];
  readonly answeredBy: AnsweredBy;
  readonly action?: string;
}

/** `host mx.example.com[192.0.2.1] said: 554 ...`: what Postfix puts before the answer holds the answerer's own address. */
const announced = /^(?![245]\d\d[ -]).{0,400}?\bsaid: (?=[245]\d\d[ -])/s;
/** `smtp;550 ...`, the type before a Diagnostic-Code. */
const typed = /^\s*(?:smtp|x-[\w-]{1,40})\s*;\s*/i;

/** An answer is short; what stands behind this many characters is none. */
const LONGEST_ANSWER = 8192;

function level(text: string, statuses: readonly (string | undefined)[], reply: number | undefined): Level {
  const answer = text.slice(0, LONGEST_ANSWER).replace(typed, '').replace(announced, '');
  const written = parseReply(answer);
  const code = written.reply ?? reply;
  return {
    text: answer,
    words: comparable(answer),
    statuses: [...new Set([...statuses, written.status].filter((status) => status !== undefined))],
    ...(code !== undefined && { reply: code }),
  };
}

/** The question that one recipient of a report asks. */
export function questionOf(recipient: RecipientFacts): Question {
  const { diagnostic, innerReply, status, reply, answeredBy, action } = recipient;
  const whole = level(diagnostic?.value ?? '', [status?.value], reply?.value);
  const inner = innerReply && level(innerReply.value.text, [innerReply.value.status], innerReply.value.reply);
  const levels: [Level, ...Level[]] = inner ? [inner, whole] : [whole];
  return { levels, answeredBy: whoAnswered(answeredBy, whole.text), ...(action && { action: action.value }) };
}

/** The question that a reply asks that comes alone, from a log or a trace. */
export function questionOfText(text: string): Question {
  const whole = level(text, [], undefined);
  const inner = innermost(whole.text);
  const unwrapped = inner && level(whole.text.slice(inner.start, inner.end), [], undefined);
  const levels: [Level, ...Level[]] = unwrapped ? [unwrapped, whole] : [whole];
  return { levels, answeredBy: whoAnswered({ side: 'unknown' }, levels[0].text) };
}

/** The question that a report's prose asks for the one recipient that it is about. */
export function questionOfWords(text: string, { status, reply, answeredBy, action }: RecipientFacts): Question {
  return {
    levels: [level(text, [status?.value], reply?.value)],
    answeredBy,
    ...(action && { action: action.value }),
  };
}

/** A tag that Microsoft's servers put behind their own answers: `[AM5EUR03FT051.eop-EUR03.prod.protection.outlook.com]`. */
const microsoftTag = /\[[a-z0-9-]{1,40}\.[a-z0-9.-]{1,60}\.outlook\.com\b/i;
const gmailTag = /\bgsmtp\b/;

function whoAnswered(answeredBy: AnsweredBy, text: string): AnsweredBy {
  if (answeredBy.system !== undefined) return answeredBy;
  if (microsoftTag.test(text)) return { ...answeredBy, system: 'exchange-online' };
  return gmailTag.test(text) ? { ...answeredBy, system: 'gmail' } : answeredBy;
}
