import type { Fact, RecipientFacts } from '../ndr/facts.ts';
import { codeOf } from '../ndr/index.ts';
import type { Span } from '../source.ts';
import { inert } from '../views/escape.ts';
import { failuresOf, type Failure } from '../views/outcome.ts';
import { plainText, titleOf } from '../views/text.ts';
import type { Words } from '../views/words/index.ts';
import type { Found, Related } from './finding.ts';
import type { Rule } from './rule.ts';

/** VS Code shows 1,000 problems a file; long before that, one entry says more than a list. */
const most = 100;

/** A recipient that the message did not reach, or not yet: one finding each, at the code. */
export const failedRecipient: Rule = {
  id: 'failedRecipient',
  check({ reading, common }) {
    const failures = failuresOf(reading).flatMap((failure): Placed[] => {
      const place = placeOf(failure.recipient);
      return place ? [{ ...failure, place }] : [];
    });
    return failures.length > most ? [gathered(failures, common)] : failures.map((failure) => one(failure, common));
  },
};

interface Placed extends Failure {
  readonly place: Fact<unknown>;
}

/** Where the code is written, or what comes nearest. */
function placeOf({ status, reply, innerReply, diagnostic, mentions, action, address }: RecipientFacts) {
  // The subject of a report may be the only one to say what happened; its recipient stands nearer.
  const said = action?.origin === 'header' ? undefined : action;
  return status ?? reply ?? innerReply ?? diagnostic ?? mentions[0] ?? said ?? address ?? action;
}

function one(failure: Placed, words: Words): Found {
  const { index, recipient, explanation, action, place } = failure;
  const to = recipient.address?.value ?? recipient.originalAddress?.value;
  const subject = to === undefined ? '' : `${to}${words.colon} `;
  return {
    code: codeOf(recipient)?.short ?? explanation.id,
    ...(explanation.url === undefined ? {} : { url: explanation.url }),
    severity: action === 'failed' ? 'error' : 'warning',
    message: sentences([
      `${subject}${plainText(titleOf(explanation, words), explanation)}.`,
      // Before what happened: the panel cuts long lines off.
      `${words.heading.fix}${words.colon} ${words.party[explanation.owner]}.`,
      plainText(explanation.text.happened, explanation),
    ]),
    span: place.span,
    related: related(failure, words),
    fixes: [{ kind: 'draft', recipient: index }],
  };
}

/** The blocked address, and the other places that say the same, one for each origin. */
function related({ recipient, explanation, place }: Placed, words: Words): Related[] {
  const found: Related[] = [];
  const add = (message: string, span: Span, max?: number): void => {
    const known = [place.span, ...found.map((entry) => entry.span)];
    if (!known.some((other) => other.start === span.start && other.end === span.end)) {
      found.push({ message: inert(message, max), span });
    }
  };
  const addFact = ({ value, origin, span }: Fact, max?: number): void =>
    add(`${words.origin[origin]}${words.colon} ${value}`, span, max);
  const { blocked } = explanation;
  if (blocked?.span) add(`${words.hover.blocked}${words.colon} ${blocked.ip ?? blocked.domain ?? ''}`, blocked.span);
  if (recipient.diagnostic) addFact(recipient.diagnostic);
  const origins = new Set([place.origin]);
  for (const mention of recipient.mentions) {
    if (origins.has(mention.origin)) continue;
    origins.add(mention.origin);
    // One line: the answer is there in full already, and the hover begins with all of this.
    addFact(mention, recipient.diagnostic && 60);
  }
  return found;
}

function gathered(failures: readonly Placed[], words: Words): Found {
  const first = one(failures[0]!, words);
  return {
    ...first,
    message: `${words.gathered(failures.length)} ${first.message}`,
    fixes: [{ kind: 'draft' }],
    related: failures.slice(1, most).map(({ recipient, explanation, place }) => ({
      message: inert(`${recipient.address?.value ?? ''}${words.colon} ${plainText(explanation.title, explanation)}`),
      span: place.span,
    })),
  };
}

function sentences(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
