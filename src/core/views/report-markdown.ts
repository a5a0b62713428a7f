import type { Explanation } from '../explain/index.ts';
import { capitalize, readerOf } from './explanation.ts';
import { checkLine, checkSentences } from './checks.ts';
import { code, codeBlock, codeCell, joinMarkdown, link, md, type Markdown } from './escape.ts';
import type { Authentication, Card, HopFact, Listing, Report } from './report/model.ts';
import { headline, utc } from './report/summary.ts';
import type { ReportWords } from './report/words.ts';
import { markdownText, retryOf } from './text.ts';

const mostAddresses = 20;

/** The report as Markdown, for a ticket or a wiki. */
export function reportMarkdown(report: Report, words: ReportWords): Markdown {
  const { cards, left, hops, authentication, listings, checks } = report;
  const blocks = [
    md`# ${headline(report, words)}`,
    list(report.message.map(({ kind, value }) => md`${words.message[kind]}: ${code(timeOf(kind, value))}`)),
    ...cards.flatMap((card) => cardBlocks(card, words)),
    ...(left > 0 ? [md`${words.left(left)}`] : []),
    ...(listings.length > 0
      ? [md`## ${words.heading.listings}`, list(listings.map((each) => listingLine(each, words)))]
      : []),
    ...(hops.length > 0 ? [md`## ${words.heading.hops}`, hopTable(hops, words)] : []),
    ...(authentication ? authenticationBlocks(authentication, words) : []),
    ...(checks.length > 0 ? [md`## ${words.dns.heading}`, list(checks.map((each) => checkLine(each, words.dns)))] : []),
    ...(cards.length > 0 ? [list(words.checks.map(({ text, label, url }) => md`${link(label, url)}: ${text}`))] : []),
  ];
  return md`${joinMarkdown(blocks, '\n\n')}\n`;
}

function list(items: readonly Markdown[]): Markdown {
  return joinMarkdown(
    items.map((item) => md`- ${item}`),
    '\n',
  );
}

function timeOf(kind: string, value: string): string {
  return /^(?:sent|reportedAt)$/.test(kind) && /^\d{4}-/.test(value) ? utc(value) : value;
}

function cardBlocks(card: Card, words: ReportWords): Markdown[] {
  const { addresses, recipients, explanation, answer, action } = card;
  const { common } = words;
  const named = joinMarkdown(
    addresses.slice(0, mostAddresses).map(({ value }) => code(value)),
    ', ',
  );
  const rest = recipients.length - Math.min(addresses.length, mostAddresses);
  const facts = [
    md`${common.heading.fix}: **${common.party[explanation.owner]}**`,
    md`${common.heading.retry}: ${retryOf(explanation, common)}`,
    md`${common.heading.ticket}: ${common.ticket[explanation.ticket]}`,
    ...(card.server ? [md`${words.card.server}: ${code(card.server.value)}`] : []),
    ...(card.at ? [md`${words.card.tried}: ${code(utc(card.at.value))}`] : []),
    ...(explanation.url === undefined ? [] : [link(common.heading.article, explanation.url)]),
  ];
  return [
    recipients.length > 1 ? md`## ${words.recipients(recipients.length)}` : md`## ${named}`,
    ...(recipients.length > 1 ? [rest > 0 ? md`${named} ${common.more(rest)}` : named] : []),
    md`**${common.action[action]}** ${code(card.code?.value ?? '')} ${say(explanation.title, explanation, words)}. ${say(explanation.text.happened, explanation, words)}`,
    ...(answer ? [codeBlock(answer.value)] : []),
    list(facts),
    ...stepBlocks(explanation, words),
  ];
}

function stepBlocks(explanation: Explanation, words: ReportWords): Markdown[] {
  const reader = readerOf(explanation);
  const steps = explanation.text.steps[reader] ?? [];
  if (steps.length === 0) return [];
  const lines = steps.map(({ text, url, command }, index) => {
    const parts = [say(text, explanation, words)];
    if (url !== undefined) parts.push(link(url.replace(/^https:\/\//, ''), url));
    if (command !== undefined) parts.push(code(command));
    return md`${index + 1}. ${joinMarkdown(parts, ' ')}`;
  });
  return [md`**${words.heading.steps}** (${capitalize(words.common.party[reader])})`, joinMarkdown(lines, '\n')];
}

function say(text: string, explanation: Explanation, words: ReportWords): Markdown {
  return markdownText(text, explanation, words.common);
}

function listingLine({ subject, list: name, query, listed, now }: Listing, words: ReportWords): Markdown {
  const { listing } = words;
  const parts = [md`${code(subject.value)} ${listing.refuses} ${name}.`];
  if (query !== undefined) parts.push(md`${listing.query}: ${code(query)}.`);
  if (listed === false) parts.push(md`${listing.notListed}`);
  if (now) parts.push(md`${listing.now} ${code(utc(now.at))}: ${checkSentences(now, words.dns)}`);
  return joinMarkdown(parts, ' ');
}

function hopTable(hops: readonly HopFact[], words: ReportWords): Markdown {
  const rows = hops.map(({ from, by, at, delay }, index) => [
    md`${index + 1}`,
    codeCell(at === undefined ? '' : utc(at)),
    md`${delay === undefined ? '' : words.duration(delay)}`,
    codeCell(from ?? ''),
    codeCell(by ?? ''),
  ]);
  const { hopColumns: columns } = words;
  return table(['#', columns.time, columns.delay, columns.from, columns.by], rows);
}

function authenticationBlocks({ results, causes }: Authentication, words: ReportWords): Markdown[] {
  const { authentication: label, alignment } = words;
  const rows = results.map(({ method, result, subject, alignment: fits, server }) => [
    md`${method.toUpperCase()}`,
    codeCell(result),
    codeCell(subject ?? ''),
    md`${fits ? alignment[fits] : ''}`,
    codeCell(server),
  ]);
  return [
    md`## ${words.heading.authentication}`,
    table([label.method, label.result, label.subject, label.alignment, label.server], rows),
    ...(causes.length > 0 ? [md`**${label.causes}:**`, list(causes.map((cause) => md`${words.cause[cause]}`))] : []),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly Markdown[])[]): Markdown {
  const line = (cells: readonly Markdown[]): Markdown =>
    md`|${joinMarkdown(
      cells.map((cell) => md` ${cell} |`),
      '',
    )}`;
  const lines = [line(heads.map((head) => md`${head}`)), line(heads.map(() => md`---`)), ...rows.map(line)];
  return joinMarkdown(lines, '\n');
}
