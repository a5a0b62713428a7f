import type { Explanation } from '../../core/explain/index.ts';
import { capitalize, partiesOf } from '../../core/views/explanation.ts';
import { plainText, retryOf } from '../../core/views/text.ts';
import { wordsFor } from '../../core/views/words.ts';

// An explanation as lines for a terminal, in the words that a hover has.

const words = wordsFor();
const { heading } = words;

/** Who can fix it, whether sending again helps, and whether a ticket does. */
export function summaryLines(explanation: Explanation): string[] {
  const { owner, ticket, route } = explanation;
  return [
    `${heading.fix}: ${words.party[owner]}`,
    `${heading.retry}: ${retryOf(explanation, words)}`,
    `${heading.ticket}: ${words.ticket[ticket]}`,
    ...(route === 'none' ? [] : [`${heading.route}: ${words.route[route]}`]),
  ];
}

/** Everything that is known of a failure: what, why, who, and what each party can do, said once. */
export function explanationLines(explanation: Explanation): string[] {
  const { id, title, text, source, url } = explanation;
  const say = (sentence: string): string => plainText(sentence, explanation, words);
  const said = new Set<string>();
  const lines = [`${say(title)} (${id})`, say(text.happened), say(text.cause), ...summaryLines(explanation)];
  for (const party of partiesOf(explanation)) {
    const steps = (text.steps[party] ?? []).map((step) =>
      [say(step.text), step.url, step.command].filter((part) => part !== undefined).join(' '),
    );
    const fresh = steps.filter((step) => !said.has(step) && said.add(step));
    if (fresh.length > 0) lines.push(`${capitalize(words.party[party])}:`, ...fresh.map((step) => `  - ${step}`));
  }
  lines.push(`${heading.source}: ${[source.name, url ?? source.url].filter((part) => part !== undefined).join(', ')}`);
  return lines.filter((line) => line !== '');
}

export function actionWord(action: keyof typeof words.action): string {
  return words.action[action];
}
