import { html, htmlStyle, type Html } from './escape.ts';
import type { Report } from './report/model.ts';
import { headline } from './report/summary.ts';
import type { ButtonName, Words } from './words/index.ts';
import { cardsSection, stepsSection } from './report/html/cards.ts';
import { checksSection } from './report/html/checks.ts';
import {
  addressesSection,
  authenticationSection,
  hopsSection,
  listingsSection,
  messageSection,
} from './report/html/facts.ts';
import { say, type Page } from './report/html/page.ts';
import { routeSection } from './report/html/route.ts';

export type { Page } from './report/html/page.ts';

/** The report as the content of a page. */
export function reportHtml(report: Report, page: Page): Html {
  const { words, live } = page;
  const { routes, cards, hops, authentication, listings, addresses, checks } = report;
  const main = [
    ...(routes.length > 0 ? [routeSection(page, routes)] : []),
    ...(cards.length > 0 ? [stepsSection(page, report), cardsSection(page, report)] : []),
    ...(hops.length > 0 ? [hopsSection(page, report)] : []),
    ...(authentication ? [authenticationSection(page, authentication)] : []),
    ...(checks.length > 0 ? [checksSection(page, checks)] : []),
  ];
  const side = [
    messageSection(page, report),
    ...(listings.length > 0 ? [listingsSection(page, listings)] : []),
    ...(addresses.length > 0 ? [addressesSection(page, addresses)] : []),
  ];
  return html`<main class="report ${report.outcome}"><header class="top"><p class="kind">${words.report}</p><h1 dir="auto">${headline(report, words)}</h1>
${lead(page, report)}
${live ? toolbar(words, report, live.checks) : ''}</header>
<div class="columns"><div class="primary-column">${main}</div><div class="side-column">${side}</div></div></main>`;
}

/** What it is called and who acts, where all recipients have the same. */
function lead(page: Page, { cards, outcome }: Report): Html {
  const [explanation, ...others] = new Map(cards.map((card) => [card.explanation.id, card.explanation])).values();
  if (!explanation || others.length > 0) return html``;
  const { acts, colon, party } = page.words;
  const open = outcome === 'failed' || outcome === 'delayed';
  return html`<p class="lead">${say(page, explanation.title, explanation)}</p>
${open ? html`<p class="who"><strong class="acts">${acts}${colon} ${party[explanation.owner]}</strong></p>` : ''}`;
}

/** Save is no use for an ordinary mail, copying is. */
function toolbar(words: Words, { outcome, listings }: Report, checks: boolean): Html {
  const names: ButtonName[] = outcome === 'none' ? ['markdown', 'source'] : ['summary', 'markdown', 'save', 'source'];
  if (checks && listings.length > 0) names.push('lists');
  if (checks) names.push('sender');
  const buttons = names.map(
    (name) => html`<button type="button" class="secondary" data-do="${name}">${words.button[name]}</button>`,
  );
  return html`<div class="buttons" role="group" aria-label="${words.section.actions}">${buttons}</div><p class="status" role="status"></p>`;
}

/** The report as a file that stands by itself: no script, nothing loaded. `css`: our style sheets. */
export function reportFile(report: Report, words: Words, css: string): string {
  return html`<!DOCTYPE html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words.report}${words.colon} ${headline(report, words)}</title>
${htmlStyle(css)}
</head>
<body>${reportHtml(report, { words })}</body>
</html>
`.toString();
}
