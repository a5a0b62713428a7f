import type { Explanation, Party, Step } from '../../../explain/explanation.ts';
import { capitalize, hostOf, nextParties, partiesOf } from '../../explanation.ts';
import { html, htmlLink, type Html } from '../../escape.ts';
import { serverLabel } from '../../outcome.ts';
import { retryOf } from '../../text.ts';
import { microsoftPages } from '../microsoft.ts';
import type { Card, Report } from '../model.ts';
import { details, disclosure, inEnglish, placed, say, section, time, written, type Page } from './page.ts';

/** More causes than these are told by their cards. */
const mostCauses = 3;
/** More buttons than these hide which one helps. */
const mainDrafts = 2;

/** What the one who reads does next, and where to look at Microsoft. */
export function stepsSection(page: Page, report: Report): Html {
  const { words } = page;
  const causes = distinctCauses(report.cards).slice(0, mostCauses);
  const lists = causes.map((explanation) => {
    const parties = nextParties(explanation).map(
      (party) =>
        html`<p class="party">${capitalize(words.party[party])}${words.colon}</p>${stepList(page, explanation.text.steps[party] ?? [], explanation)}`,
    );
    const title = causes.length > 1 ? html`<h3>${say(page, explanation.title, explanation)}</h3>` : '';
    return parties.length === 0 ? html`` : html`${title}${parties}`;
  });
  const pages = microsoftPages(report).map(({ id, url }) => {
    const { label, text } = words.microsoftPage[id];
    return html`<li>${htmlLink(label, url)}${words.colon} ${text}</li>`;
  });
  return section(
    'steps',
    words.section.steps,
    lists,
    pages.length > 0 ? html`<p class="party">${words.atMicrosoft}${words.colon}</p><ul>${pages}</ul>` : html``,
  );
}

function distinctCauses(cards: readonly Card[]): Explanation[] {
  const failed = cards.filter(({ action }) => action === 'failed' || action === 'delayed');
  return [...new Map(failed.map(({ explanation }) => [explanation.id, explanation])).values()];
}

export function cardsSection(page: Page, { cards, left }: Report): Html {
  const { words } = page;
  const rest = left > 0 ? html`<p>${words.left(left)}</p>` : html``;
  return section(
    'recipients',
    words.section.recipients,
    cards.map((card, index) => cardArticle(page, card, index)),
    rest,
  );
}

function cardArticle(page: Page, card: Card, index: number): Html {
  const { words } = page;
  const { explanation, action, code } = card;
  const id = `card-${index + 1}`;
  return html`<article class="card ${action}" aria-labelledby="${id}">
<header><h3 id="${id}">${titleOf(page, card)}</h3><p class="badges"><span class="badge ${action}">${capitalize(words.action[action])}</span>${code ? html`<span>${placed(page, code, words.card.code)}</span>` : ''}</p></header>
<p class="meaning"><strong>${say(page, explanation.title, explanation)}.</strong> ${say(page, explanation.text.happened, explanation)}</p>
${answerOf(page, card)}
${details(factsOf(page, card))}
${draftButtons(page, card, index)}
${disclosure(page, words.section.more, moreOf(page, explanation))}
${addressList(page, card)}
</article>`;
}

function titleOf(page: Page, { addresses, recipients, originalAddress }: Card): Html {
  const { words } = page;
  const [address] = addresses;
  if (recipients.length > 1) return html`${words.recipients(recipients.length)}`;
  if (!address) return html`${words.way.recipient}`;
  const to = placed(page, address, words.way.recipient);
  if (!originalAddress) return to;
  return html`${to} <small>(${words.card.original} ${placed(page, originalAddress, words.card.original)})</small>`;
}

function answerOf(page: Page, { answer }: Card): Html {
  if (!answer) return html``;
  const { words } = page;
  const quote = html`<q class="answer" dir="auto">${answer.value}</q>`;
  return html`<p class="said"><span class="label">${words.card.answer}</span> ${placed(page, answer, words.card.answer, quote)}</p>`;
}

function factsOf(page: Page, card: Card): [string, Html][] {
  const { words } = page;
  const { heading } = words;
  const { explanation, server, serverIp, serverRole, at, retriedUntil } = card;
  const { owner, ticket, route } = explanation;
  const rows: [string, Html][] = [
    [heading.fix, html`${capitalize(words.party[owner])}`],
    [heading.retry, html`${retryOf(explanation, words)}`],
    [heading.ticket, html`${words.ticket[ticket]}`],
  ];
  if (route !== 'none') rows.push([heading.route, html`${capitalize(words.route[route])}`]);
  if (server) {
    const ip = serverIp ? html` (${written(serverIp.value)})` : '';
    const label = serverLabel(serverRole, words);
    rows.push([label, html`${placed(page, server, label)}${ip}`]);
  }
  if (at) rows.push([words.card.tried, time(at.value)]);
  if (retriedUntil) rows.push([words.card.retriedUntil, time(retriedUntil.value)]);
  return rows;
}

function draftButtons(page: Page, card: Card, index: number): Html {
  const kinds = page.live?.drafts(card) ?? [];
  if (kinds.length === 0) return html``;
  const { words } = page;
  const buttons = kinds.map(
    (kind, at) =>
      html`<button type="button" class="${at === 0 ? 'primary' : 'secondary'}" data-do="draft" data-card="${index}" data-kind="${kind}">${words.draft[kind]}</button>`,
  );
  const more = buttons.slice(mainDrafts);
  const rest =
    more.length === 0
      ? ''
      : html`<details class="drafts"><summary>${words.card.moreDrafts}</summary><p class="buttons">${more}</p></details>`;
  return html`<p class="buttons">${buttons.slice(0, mainDrafts)}</p>${rest}`;
}

/** Cause, everyone's steps, questions, and which table said so. */
function moreOf(page: Page, explanation: Explanation): Html {
  const { words } = page;
  const { heading } = words;
  const { text } = explanation;
  const cause =
    text.cause === ''
      ? ''
      : html`<p><strong>${heading.cause}${words.colon}</strong> ${say(page, text.cause, explanation)}</p>`;
  const parties = partiesOf(explanation).flatMap((party): Html[] => {
    const steps = text.steps[party] ?? [];
    return steps.length === 0 ? [] : [partySteps(page, party, steps, explanation)];
  });
  const questions = (text.questions ?? []).map(
    ({ question, answer }) =>
      html`<dt>${say(page, question, explanation)}</dt><dd>${say(page, answer, explanation)}</dd>`,
  );
  const asked =
    questions.length === 0 ? '' : html`<h4>${heading.questions}</h4><dl class="questions">${questions}</dl>`;
  return html`${cause}${parties}${asked}${originOf(page, explanation)}`;
}

function partySteps(page: Page, party: Party, steps: readonly Step[], explanation: Explanation): Html {
  return html`<h4>${capitalize(page.words.party[party])}</h4>${stepList(page, steps, explanation)}`;
}

function stepList(page: Page, steps: readonly Step[], explanation: Explanation): Html {
  const items = steps.map(({ text, url, command }) => {
    const link = url === undefined ? '' : html` ${htmlLink(hostOf(url), url)}`;
    const shell = command === undefined ? '' : html`<pre tabindex="0"><code>${command}</code></pre>`;
    return html`<li>${say(page, text, explanation)}${link}${shell}</li>`;
  });
  return html`<ol class="steps">${items}</ol>`;
}

function originOf(page: Page, { id, url, source, matchedBy, alternatives }: Explanation): Html {
  const { words } = page;
  const { colon, confidence, heading } = words;
  const article = url === undefined ? '' : html`<p>${htmlLink(heading.article, url)}</p>`;
  const name = source.url === undefined ? html`${source.name}` : htmlLink(source.name, source.url);
  const notes = [source.date, source.confidence === 'documented' ? undefined : confidence[source.confidence]];
  const known = notes.filter((note) => note !== undefined).join(', ');
  const could =
    alternatives.length === 0
      ? ''
      : html` ${heading.could}${colon} ${inEnglish(page, alternatives.map(({ title }) => title).join(' · '))}.`;
  return html`${article}<p class="origin">${heading.source}${colon} ${name}${known && ` (${known})`}, <code>${id}</code>, ${words.matchedBy[matchedBy]}.${could}</p>`;
}

function addressList(page: Page, { addresses, recipients }: Card): Html {
  if (recipients.length === 1) return html``;
  const { words } = page;
  const items = addresses.map((address) => html`<li>${placed(page, address, words.way.recipient)}</li>`);
  const rest = recipients.length - addresses.length;
  const more = rest > 0 ? html`<li>${words.more(rest)}</li>` : '';
  return disclosure(page, words.card.allAddresses, html`<ul class="addresses">${items}${more}</ul>`);
}
