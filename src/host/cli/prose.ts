import type { Explanation } from '../../core/explain/index.ts';
import { capitalize, partiesOf } from '../../core/views/explanation.ts';
import { plainText, retryOf } from '../../core/views/text.ts';
import type { Words } from '../../core/views/words/index.ts';

// An explanation as lines for a terminal, in the words that a hover has.

/** Who can fix it, whether sending again helps, and whether a ticket does. */
export function summaryLines(explanation: Explanation, words: Words): string[] {
  const { owner, ticket, route } = explanation;
  const { colon, heading } = words;
  return [
    `${heading.fix}${colon} ${words.party[owner]}`,
    `${heading.retry}${colon} ${retryOf(explanation, words)}`,
    `${heading.ticket}${colon} ${words.ticket[ticket]}`,
    ...(route === 'none' ? [] : [`${heading.route}${colon} ${words.route[route]}`]),
  ];
}

/** Everything that is known of a failure: what, why, who, and what each party can do, said once. */
export function explanationLines(explanation: Explanation, words: Words): string[] {
  const { colon, heading } = words;
  const { id, title, text, source, url } = explanation;
  const say = (sentence: string): string => plainText(sentence, explanation);
  const said = new Set<string>();
  const lines = [`${say(title)} (${id})`, say(text.happened), say(text.cause), ...summaryLines(explanation, words)];
  for (const party of partiesOf(explanation)) {
    const steps = (text.steps[party] ?? []).map((step) =>
      [say(step.text), step.url, step.command].filter((part) => part !== undefined).join(' '),
    );
    const fresh = steps.filter((step) => !said.has(step) && said.add(step));
    if (fresh.length > 0)
      lines.push(`${capitalize(words.party[party])}${colon}`, ...fresh.map((step) => `  - ${step}`));
  }
  lines.push(
    `${heading.source}${colon} ${[source.name, url ?? source.url].filter((part) => part !== undefined).join(', ')}`,
  );
  return lines.filter((line) => line !== '');
}
