import { checkWords, findingPieces, type CheckResult, type CheckWords } from '../checks/index.ts';
import type { Reading } from '../reading.ts';
import { code, joinMarkdown, md, prose, type Markdown } from './escape.ts';
import { mentionsIn } from './hover/mention.ts';
import { wordAt, type Hover } from './hover/spot.ts';
import { offsetIn, passageAt } from './passage.ts';

/** A hover is no place for more. */
const mostShown = 20;
const longestRecord = 200;

/** What the DNS answered about the address or domain at an offset, or about what the answer there refused. */
export function checkHover(
  reading: Reading,
  offset: number,
  results: readonly CheckResult[],
  language: string,
): Hover | undefined {
  if (results.length === 0) return undefined;
  const passage = passageAt(reading, offset);
  const word = wordAt(passage.text, offsetIn(passage, offset), /[\w.:-]/, 255);
  const written = word && passage.text.slice(word.start, word.end).toLowerCase().replace(/[.:]$/, '');
  const named = results.filter(({ task }) => task.subject === written || task.name === written);
  if (word && named.length > 0) {
    return { markdown: checksMarkdown(named, language), span: passage.toSource(word.start, word.end) };
  }
  const [mention] = mentionsIn(reading, { start: offset, end: offset + 1 });
  const { ip, domain } = mention?.explanation.blocked ?? {};
  const refused = results.filter(({ task }) => task.subject === (ip ?? domain)?.toLowerCase());
  return mention && refused.length > 0
    ? { markdown: checksMarkdown(refused, language), span: mention.fact.span }
    : undefined;
}

/** Results as a list under a heading. */
function checksMarkdown(results: readonly CheckResult[], language: string): Markdown {
  const words = checkWords(language);
  const lines = results.slice(0, mostShown).map((result) => md`- ${checkLine(result, words)}`);
  return joinMarkdown([md`**${words.heading}**`, joinMarkdown(lines, '\n')], '\n\n');
}

/** One result: what was asked and when, what that means, and the answer as received. */
export function checkLine(result: CheckResult, words: CheckWords): Markdown {
  const { task, at, records } = result;
  const answers = records.map((record) => code(record, longestRecord));
  const parts = [
    md`${words.kind[task.kind]} ${code(task.name)}, ${at.slice(0, 19).replace('T', ' ')} UTC${words.colon}`,
    checkSentences(result, words),
    joinMarkdown(answers, ', '),
  ];
  return joinMarkdown(
    parts.filter((part) => part.toString() !== ''),
    ' ',
  );
}

export function checkSentences({ findings }: CheckResult, words: CheckWords): Markdown {
  const sentences = findings.map((finding) => joinMarkdown(findingPieces(finding, words, prose, prose), ''));
  return joinMarkdown(sentences, ' ');
}
