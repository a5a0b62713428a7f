import type { Explanation } from '../explain/index.ts';
import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import type { Severity } from '../problem.ts';
import type { Span } from '../source.ts';
import { inert } from '../views/escape.ts';
import { plainText, titleOf } from '../views/text.ts';
import { wordsFor, type Words } from '../views/words.ts';
import type { Found, Related, Rule } from './finding.ts';

/** VS Code shows 1,000 problems a file; long before that, one entry says more than a list. */
const most = 100;

interface Failure {
  readonly index: number;
  readonly recipient: RecipientFacts;
  readonly explanation: Explanation;
  readonly place: Fact<unknown>;
}

/** A recipient that the message did not reach, or not yet: one finding each, at the code. */
export const failedRecipient: Rule = {
  id: 'failedRecipient',
  check({ reading: { facts, explanations }, isBounce, options }) {
    if (!isBounce) return [];
    const words = wordsFor(options.language);
    const failures = facts.recipients.flatMap((recipient, index): Failure[] => {
      const explanation = explanations[index];
      const place = placeOf(recipient);
      return explanation && place && severityOf(recipient) ? [{ index, recipient, explanation, place }] : [];
    });
    return failures.length > most ? [gathered(failures, words)] : failures.map((failure) => one(failure, words));
  },
};

/** Undefined where the recipient was reached. */
function severityOf({ action }: RecipientFacts): Severity | undefined {
  switch (action?.value) {
    case 'delivered':
    case 'relayed':
    case 'expanded':
      return undefined;
    case 'delayed':
      return 'warning';
    case 'failed':
    case undefined:
      return 'error';
  }
}

/** Where the code is written, or what comes nearest. */
function placeOf({ status, reply, innerReply, diagnostic, mentions, action, address }: RecipientFacts) {
  return status ?? reply ?? innerReply ?? diagnostic ?? mentions[0] ?? action ?? address;
}

function codeOf({ recipient: { status, reply, innerReply }, explanation }: Failure): string {
  return status?.value ?? reply?.value.toString() ?? innerReply?.value.status ?? explanation.id;
}

function one(failure: Failure, words: Words): Found {
  const { index, recipient, explanation, place } = failure;
  const to = recipient.address?.value ?? recipient.originalAddress?.value;
  const subject = to === undefined ? '' : `${to}: `;
  return {
    code: codeOf(failure),
    ...(explanation.url === undefined ? {} : { url: explanation.url }),
    severity: severityOf(recipient) ?? 'error',
    message: sentences([
      `${subject}${plainText(titleOf(explanation, words), explanation, words)}.`,
      plainText(explanation.text.happened, explanation, words),
      `${words.heading.fix}: ${words.party[explanation.owner]}.`,
    ]),
    span: place.span,
    related: related(failure, words),
    fixes: [{ kind: 'draft', recipient: index }],
  };
}

/** The blocked address, and the other places that say the same, one for each origin. */
function related({ recipient, explanation, place }: Failure, words: Words): Related[] {
  const found: Related[] = [];
  const add = (message: string, span: Span): void => {
    const known = [place.span, ...found.map((entry) => entry.span)];
    if (!known.some((other) => other.start === span.start && other.end === span.end)) {
      found.push({ message: inert(message), span });
    }
  };
  const addFact = ({ value, origin, span }: Fact): void => add(`${words.origin[origin]}: ${value}`, span);
  const { blocked } = explanation;
  if (blocked?.span) add(`${words.hover.blocked}: ${blocked.ip ?? blocked.domain ?? ''}`, blocked.span);
  if (recipient.diagnostic) addFact(recipient.diagnostic);
  const origins = new Set([place.origin]);
  for (const mention of recipient.mentions) {
    if (origins.has(mention.origin)) continue;
    origins.add(mention.origin);
    addFact(mention);
  }
  return found;
}

function gathered(failures: readonly Failure[], words: Words): Found {
  const first = one(failures[0]!, words);
  return {
    ...first,
    severity: failures.some(({ recipient }) => severityOf(recipient) === 'error') ? 'error' : 'warning',
    message: `${words.gathered(failures.length)} ${first.message}`,
    fixes: [{ kind: 'draft' }],
    related: failures.slice(1, most).map(({ recipient, explanation, place }) => ({
      message: inert(`${recipient.address?.value ?? ''}: ${explanation.title}`),
      span: place.span,
    })),
  };
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
