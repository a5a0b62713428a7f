import type { Party } from '../../../tables/index.ts';
import { html, type Html } from '../../escape.ts';
import type { Place, Route } from '../model.ts';
import { icon, inEnglish, placed, section, written, type Page } from './page.ts';

/** Sender, Microsoft 365, recipient: which way was not passed, and who has to act. */
export function routeSection(page: Page, routes: readonly Route[]): Html {
  return section(
    'who',
    page.words.section.who,
    routes.map((route) => figure(page, route, routes.length > 1)),
  );
}

type Stop = 'sender' | 'between' | 'recipient';

const stopOf: Record<Party, Stop> = {
  sender: 'sender',
  'sender-admin': 'sender',
  microsoft: 'between',
  recipient: 'recipient',
  'recipient-admin': 'recipient',
};

function figure(page: Page, route: Route, isOneOfSome: boolean): Html {
  const { words } = page;
  const { between, failed, delayed, owner, count } = route;
  const name = words.way.between[between.kind];
  const caption = words.way.caption(between.kind, failed, delayed, owner);
  const recipient = route.recipient ?? (count > 1 ? { value: words.recipients(count) } : undefined);
  const stop = (kind: Stop, label: string, drawing: Html, place: Place | undefined, isOurs = false): Html =>
    html`<li class="stop ${kind}"><span class="picture">${drawing}</span><span class="role">${label}</span><span class="name">${nameOf(page, label, place, isOurs)}</span>${acts(page, owner, kind)}</li>`;
  return html`<figure class="route">${isOneOfSome ? html`<h3>${inEnglish(page, route.title)}</h3>` : ''}<ol>
${stop('sender', words.way.sender, icon.person, route.sender)}
${leg(page, failed === 'first' ? 'failed' : 'passed', delayed)}
${stop('between', name, between.kind === 'server' ? icon.server : icon.cloud, between)}
${leg(page, failed === 'first' ? 'notReached' : 'failed', delayed)}
${stop('recipient', words.way.recipient, icon.person, recipient, count > 1)}
</ol><figcaption>${caption}</figcaption></figure>`;
}

function nameOf(page: Page, label: string, place: Place | undefined, isOurs: boolean): Html {
  if (!place || place.value === '') return html`<i>${page.words.way.unnamed}</i>`;
  return isOurs ? html`${place.value}` : placed(page, place, label, written(place.value));
}

function acts({ words }: Page, owner: Party, stop: Stop): Html {
  return stopOf[owner] === stop
    ? html`<strong class="acts">${words.acts}${words.colon} ${words.party[owner]}</strong>`
    : html``;
}

/** An arrow, with what became of the message on it. */
function leg({ words }: Page, state: 'passed' | 'failed' | 'notReached', delayed: boolean): Html {
  const label = state === 'failed' && delayed ? words.way.delayed : words.way[state];
  const kind = state === 'failed' && delayed ? 'delayed' : state;
  return html`<li class="leg ${kind}"><svg viewBox="0 0 96 24" aria-hidden="true" focusable="false"><path class="line" d="M2 12h88M82 5l9 7-9 7"/>${marks[kind]}</svg><span>${label}</span></li>`;
}

const marks = {
  passed: html``,
  notReached: html``,
  failed: html`<circle class="mark" cx="42" cy="12" r="11"/><path class="sign" d="M37 7l10 10M47 7L37 17"/>`,
  delayed: html`<circle class="mark" cx="42" cy="12" r="11"/><path class="sign" d="M42 6v7l4 3"/>`,
} as const;
