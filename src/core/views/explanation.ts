import type { Explanation } from '../explain/index.ts';
import type { Party, Step } from '../tables/index.ts';
import { code, joinMarkdown, link, md, type Markdown } from './escape.ts';
import { utc } from './report/summary.ts';
import { label, markdownText, retryOf, titleOf } from './text.ts';
import type { Words } from './words/index.ts';

/** What a failure means: what, who has to fix it and what next come first, the details after a line. */
export function explanationMarkdown(explanation: Explanation, words: Words): Markdown {
  const { text } = explanation;
  const say = (sentence: string): Markdown => markdownText(sentence, explanation);
  return joinMarkdown(
    [
      md`**${say(titleOf(explanation, words))}**`,
      joinMarkdown([...stillTried(explanation, words), say(text.happened)], ' '),
      summary(explanation, words, say),
      md`---`,
      ...(text.cause === '' ? [] : [md`${label(words.heading.cause, words)} ${say(text.cause)}`]),
      ...partiesOf(explanation).flatMap((party) => steps(party, explanation, words, say)),
      ...questions(explanation, words, say),
      origin(explanation, words),
    ],
    '\n\n',
  );
}

function stillTried({ delayed }: Explanation, words: Words): Markdown[] {
  return delayed ? [md`${words.delayed.lead(delayed.until === undefined ? undefined : utc(delayed.until))}`] : [];
}

type Say = (sentence: string) => Markdown;

function summary(explanation: Explanation, words: Words, say: Say): Markdown {
  const { owner, ticket, route, text } = explanation;
  const { heading } = words;
  const reader = readerOf(explanation);
  const next = text.steps[reader]?.[0];
  const row = (name: string, value: string): Markdown => md`- ${label(name, words)} ${value}`;
  const lines = [
    row(heading.fix, words.party[owner]),
    ...(next ? [md`- **${heading.next}** (${words.party[reader]})${words.colon} ${step(next, say)}`] : []),
    row(heading.retry, retryOf(explanation, words)),
    row(heading.ticket, words.ticket[ticket]),
    ...(route === 'none' ? [] : [row(heading.route, words.route[route])]),
  ];
  return joinMarkdown(lines, '\n');
}

/** Who of those who read a bounce acts next: Microsoft does not, so the sender's admin asks it to. */
export function readerOf({ owner, text }: Explanation): Party {
  return owner === 'microsoft' && text.steps['sender-admin'] ? 'sender-admin' : owner;
}

/** Whose steps come next: those of the one who reads; where that is the other side, those of the admin who writes to it too. */
export function nextParties(explanation: Explanation): Party[] {
  const reader = readerOf(explanation);
  const away = reader === 'recipient' || reader === 'recipient-admin';
  const parties: Party[] = away ? [reader, 'sender-admin'] : [reader];
  return parties.filter((party) => (explanation.text.steps[party] ?? []).length > 0);
}

/** Who is told what to do: the one who reads first, then who can fix it, then everybody else who can help. */
export function partiesOf(explanation: Explanation): Party[] {
  const others = Object.keys(explanation.text.steps) as Party[];
  return [...new Set([readerOf(explanation), ...explanation.owners, ...others])];
}

/** The first step of the one who reads is in the summary already. */
function steps(party: Party, explanation: Explanation, words: Words, say: Say): Markdown[] {
  const first = party === readerOf(explanation) ? 1 : 0;
  const lines = (explanation.text.steps[party] ?? []).map((entry, index) => md`${index + 1}. ${step(entry, say)}`);
  if (lines.length <= first) return [];
  return [md`**${capitalize(words.party[party])}**`, joinMarkdown(lines.slice(first), '\n')];
}

function step({ text, url, command }: Step, say: Say): Markdown {
  const parts = [say(text)];
  if (url !== undefined) parts.push(md`(${link(hostOf(url), url)})`);
  if (command === undefined) return joinMarkdown(parts, ' ');
  // On a line of its own, to be copied: two spaces break it, three keep it in the list.
  return joinMarkdown([md`${joinMarkdown(parts, ' ')}  `, md`   ${code(command)}`], '\n');
}

function questions({ text }: Explanation, words: Words, say: Say): Markdown[] {
  if (!text.questions || text.questions.length === 0) return [];
  const lines = text.questions.map(({ question, answer }) => md`- *${say(question)}* ${say(answer)}`);
  return [md`**${words.heading.questions}**`, joinMarkdown(lines, '\n')];
}

/** Which table said so and why, with the page about the code. */
function origin({ id, table, url, source, matchedBy, alternatives }: Explanation, words: Words): Markdown {
  const { heading } = words;
  const name = source.url === undefined ? md`${source.name}` : link(source.name, source.url);
  const notes = [source.date, source.confidence === 'documented' ? undefined : words.confidence[source.confidence]];
  const known = notes.filter((note) => note !== undefined).join(', ');
  const lines = [
    ...(url === undefined || url === source.url
      ? []
      : [link(table === 'blocklist' ? heading.list : heading.article, url)]),
    md`*${heading.source}${words.colon} ${name}${known && ` (${known})`}, ${code(id)}, ${words.matchedBy[matchedBy]}.*`,
  ];
  if (alternatives.length > 0) {
    lines.push(md`*${heading.could}${words.colon} ${alternatives.map(({ title }) => title).join(' · ')}.*`);
  }
  return joinMarkdown(lines, '\n\n');
}

export function hostOf(url: string): string {
  return /^https:\/\/([^/?#]+)/.exec(url)?.[1] ?? url;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
