import {
  IANA_STATUS,
  replyCode,
  RFC_5321,
  statusCode,
  statusSubject,
  type Remedy,
  type Retry,
  type RowSource,
  type Texts,
} from '../tables/index.ts';
import type { Explanation, MatchedBy } from './explanation.ts';
import type { Level, Question } from './question.ts';
import { deciding } from './status.ts';
import { wordsOf } from './words.ts';

const UNKNOWN: Remedy = {
  owners: ['recipient-admin', 'sender-admin'],
  route: 'recipient-postmaster',
  retry: 'after-fix',
};

interface Meaning {
  readonly id: string;
  readonly name: string;
  readonly table: string;
  readonly matchedBy: MatchedBy;
  readonly remedy: Remedy;
  readonly source: RowSource;
}

function explanation(meaning: Meaning, level: Level, { action }: Question, texts: Texts): Explanation {
  const { id, table, matchedBy, remedy, source } = meaning;
  const text = wordsOf(id, meaning.name, texts);
  return {
    id,
    table,
    title: text.title,
    text,
    matchedBy,
    retry: retryOf(remedy, level, action),
    owner: remedy.owners[0],
    owners: remedy.owners,
    ticket: 'no',
    route: remedy.route,
    ...(source.url !== undefined && { url: source.url }),
    source,
    alternatives: [],
  };
}

/** A failure that is for now only asks for patience. Action outranks the class of a code, a reply's class a status's. */
function retryOf(remedy: Remedy, { statuses, reply }: Level, action: string | undefined): Retry {
  if (action === 'delayed') return 'later';
  return deciding(statuses[0], reply) === 4 ? 'later' : remedy.retry;
}

/** The registry's meaning of a status. `5.0.0` is left out where there is a reply code: it says less than that. */
export function fromCode(level: Level, question: Question, texts: Texts): Explanation | undefined {
  for (const status of level.statuses) {
    const code = statusCode(status);
    if (!code || (code.id === 'status/x.0.0' && level.reply !== undefined)) continue;
    const remedy = code.remedy ?? statusSubject(status) ?? UNKNOWN;
    const meaning: Meaning = {
      id: code.id,
      name: code.name,
      table: 'enhanced-status',
      matchedBy: 'registry',
      remedy,
      source: IANA_STATUS,
    };
    return explanation(meaning, level, question, texts);
  }
  return undefined;
}

/** What the second digit of a status says that nobody registered. */
export function fromSubject(level: Level, question: Question, texts: Texts): Explanation | undefined {
  const subject = level.statuses.map(statusSubject).find((each) => each !== undefined && each.subject !== 0);
  if (!subject) return undefined;
  const { id, name } = subject;
  const meaning: Meaning = {
    id,
    name,
    table: 'enhanced-status',
    matchedBy: 'class',
    remedy: subject,
    source: IANA_STATUS,
  };
  return explanation(meaning, level, question, texts);
}

export function fromReply(level: Level, question: Question, texts: Texts): Explanation | undefined {
  const code = level.reply === undefined ? undefined : replyCode(level.reply);
  if (code) {
    const { id, name } = code;
    const meaning: Meaning = { id, name, table: 'smtp-reply', matchedBy: 'reply', remedy: code, source: RFC_5321 };
    return explanation(meaning, level, question, texts);
  }
  const digit = deciding(level.statuses[0], level.reply);
  if (digit === undefined) return undefined;
  const meaning: Meaning = {
    id: `class/${digit}`,
    name: `Class ${digit}`,
    table: 'smtp-reply',
    matchedBy: 'class',
    remedy: UNKNOWN,
    source: RFC_5321,
  };
  return explanation(meaning, level, question, texts);
}

const THE_REPORT: RowSource = { name: 'The report itself', confidence: 'observed' };
const DELIVERED: Remedy = { owners: ['recipient-admin'], route: 'none', retry: 'useless' };

/** A report of success. */
export function fromDelivered(question: Question, texts: Texts): Explanation {
  const names = { id: 'class/2', name: 'Delivered', table: 'smtp-reply' };
  return explanation(
    { ...names, matchedBy: 'class', remedy: DELIVERED, source: THE_REPORT },
    question.levels[0],
    question,
    texts,
  );
}

/** No code and no known wording: all that is known is whether the server still tries. */
export function fromNothing(question: Question, texts: Texts): Explanation {
  const delayed = question.action === 'delayed';
  const meaning: Meaning = {
    id: delayed ? 'generic/delayed' : 'nothing',
    name: delayed ? 'Delayed' : 'Not explained',
    table: delayed ? 'generic' : 'none',
    matchedBy: delayed ? 'class' : 'nothing',
    remedy: UNKNOWN,
    source: THE_REPORT,
  };
  return explanation(meaning, question.levels[0], question, texts);
}
