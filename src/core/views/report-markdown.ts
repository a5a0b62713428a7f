import type { Explanation } from '../explain/index.ts';
import { capitalize, nextParties } from './explanation.ts';
import { checkLine, checkSentences } from './checks.ts';
import { code, codeBlock, codeCell, joinMarkdown, link, md, type Markdown } from './escape.ts';
import { serverLabel } from './outcome.ts';
import type { Authentication, Card, HopFact, Listing, Report } from './report/model.ts';
import { microsoftPages } from './report/microsoft.ts';
import { headline, utc } from './report/summary.ts';
import type { Words } from './words/index.ts';
import { markdownText, retryOf } from './text.ts';

const mostAddresses = 20;

/** The report as Markdown, for a ticket or a wiki. */
export function reportMarkdown(report: Report, words: Words): Markdown {
  const { cards, left, hops, authentication, listings, checks } = report;
  const pages = atMicrosoft(report, words);
  const blocks = [
    md`# ${headline(report, words)}`,
    list(
      report.message.map(({ kind, value }) => md`${words.message[kind]}${words.colon} ${code(timeOf(kind, value))}`),
    ),
    ...cards.flatMap((card) => cardBlocks(card, words)),
    ...(left > 0 ? [md`${words.left(left)}`] : []),
    ...(listings.length > 0
      ? [md`## ${words.section.listings}`, list(listings.map((each) => listingLine(each, words)))]
      : []),
    ...(hops.length > 0 ? [md`## ${words.section.hops}`, hopTable(hops, words)] : []),
    ...(authentication ? authenticationBlocks(authentication, words) : []),
    ...(checks.length > 0 ? [md`## ${words.dns.heading}`, list(checks.map((each) => checkLine(each, words.dns)))] : []),
    ...(pages.length > 0 ? [list(pages)] : []),
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

function atMicrosoft(report: Report, words: Words): Markdown[] {
  return microsoftPages(report).map(({ id, url }) => {
    const { label, text } = words.microsoftPage[id];
    return md`${link(label, url)}${words.colon} ${text}`;
  });
}

function cardBlocks(card: Card, words: Words): Markdown[] {
  const { addresses, recipients, explanation, answer, action } = card;
  const { card: label, colon, heading } = words;
  const named = joinMarkdown(
    addresses.slice(0, mostAddresses).map(({ value }) => code(value)),
    ', ',
  );
  const rest = recipients.length - Math.min(addresses.length, mostAddresses);
  const facts = [
    md`${heading.fix}${colon} **${words.party[explanation.owner]}**`,
    md`${heading.retry}${colon} ${retryOf(explanation, words)}`,
    md`${heading.ticket}${colon} ${words.ticket[explanation.ticket]}`,
    ...(card.server ? [md`${serverLabel(card.serverRole, words)}${colon} ${code(card.server.value)}`] : []),
    ...(card.at ? [md`${label.tried}${colon} ${code(utc(card.at.value))}`] : []),
    ...(explanation.url === undefined ? [] : [link(heading.article, explanation.url)]),
  ];
  return [
    recipients.length > 1 ? md`## ${words.recipients(recipients.length)}` : md`## ${named}`,
    ...(recipients.length > 1 ? [rest > 0 ? md`${named} ${words.more(rest)}` : named] : []),
    md`**${words.action[action]}** ${code(card.code?.value ?? '')} ${markdownText(explanation.title, explanation)}. ${markdownText(explanation.text.happened, explanation)}`,
    ...(answer ? [codeBlock(answer.value)] : []),
    list(facts),
    ...stepBlocks(explanation, words),
  ];
}

function stepBlocks(explanation: Explanation, words: Words): Markdown[] {
  return nextParties(explanation).flatMap((party) => {
    const lines = (explanation.text.steps[party] ?? []).map(({ text, url, command }, index) => {
      const parts = [markdownText(text, explanation)];
      if (url !== undefined) parts.push(link(url.replace(/^https:\/\//, ''), url));
      if (command !== undefined) parts.push(code(command));
      return md`${index + 1}. ${joinMarkdown(parts, ' ')}`;
    });
    return [md`**${words.section.steps}** (${capitalize(words.party[party])})`, joinMarkdown(lines, '\n')];
  });
}

function listingLine({ subject, list: name, query, listed, now }: Listing, words: Words): Markdown {
  const { listing } = words;
  const parts = [md`${code(subject.value)} ${listing.refuses} ${name}.`];
  if (query !== undefined) parts.push(md`${listing.query}${words.colon} ${code(query)}.`);
  if (listed === false) parts.push(md`${listing.notListed}`);
  if (now) parts.push(md`${listing.now} ${code(utc(now.at))}${words.colon} ${checkSentences(now, words.dns)}`);
  return joinMarkdown(parts, ' ');
}

function hopTable(hops: readonly HopFact[], words: Words): Markdown {
  const rows = hops.map(({ from, by, at, delay }, index) => [
    md`${index + 1}`,
    codeCell(at === undefined ? '' : utc(at)),
    md`${delay === undefined ? '' : words.duration(delay)}`,
    codeCell(from ?? ''),
    codeCell(by ?? ''),
  ]);
  const { hop: columns } = words;
  return table(['#', columns.time, columns.delay, columns.from, columns.by], rows);
}

function authenticationBlocks({ results, causes }: Authentication, words: Words): Markdown[] {
  const { authentication: label, alignment } = words;
  const rows = results.map(({ method, result, subject, alignment: fits, server, field }) => [
    md`${method.toUpperCase()}`,
    codeCell(result),
    codeCell(subject ?? ''),
    md`${fits ? alignment[fits] : ''}`,
    server === undefined ? md`${label.unnamed} (${field})` : codeCell(server),
  ]);
  return [
    md`## ${words.section.authentication}`,
    table([label.method, label.result, label.subject, label.alignment, label.server], rows),
    ...(causes.length > 0
      ? [md`**${label.causes}${words.colon}**`, list(causes.map((cause) => md`${words.cause[cause]}`))]
      : []),
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
