import type { Explanation } from '../../../explain/index.ts';
import { html, type Html } from '../../escape.ts';
import { fill } from '../../text.ts';
import type { Card, Place } from '../model.ts';
import { utc } from '../summary.ts';
import type { DraftName, Words } from '../../words/index.ts';

/** How a report is shown. */
export interface Page {
  readonly words: Words;
  /**
   * In the editor: with buttons, with the drafts that help with a card, and with live checks where they may be offered.
   * Absent in a file that stands by itself.
   */
  readonly live?: { drafts(card: Card): readonly DraftName[]; readonly checks: boolean };
}

export function section(id: string, heading: string, ...content: (Html | readonly Html[])[]): Html {
  return html`<section class="${id}" aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${content.flat()}</section>`;
}

/** Text of the mail, as written. A long address or name breaks where a person would break it. */
export function written(text: string): Html {
  const pieces = /\s/.test(text) ? [text] : text.split(/(?<=[.@])(?=[a-z_])/i);
  return html`<code dir="auto">${pieces.map((piece, index) => (index > 0 ? html`<wbr>${piece}` : html`${piece}`))}</code>`;
}

/** A value, and in the editor the button that leads to where it is written. */
export function placed(page: Page, place: Place, what: string, shown: Html = written(place.value)): Html {
  const { span } = place;
  if (!page.live || !span) return shown;
  const label = page.words.showInSource(what);
  return html`${shown}<button type="button" class="source" data-do="source" data-start="${span.start}" data-end="${span.end}" aria-label="${label}" title="${label}">${icon.source}</button>`;
}

/** A list of what is known: label and value. */
export function details(rows: readonly (readonly [string, Html])[]): Html {
  return html`<dl>${rows.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** What can be opened; open already in a file, which may be printed. */
export function disclosure(page: Page, summary: string, content: Html): Html {
  const body = html`<summary>${summary}</summary>${content}</details>`;
  return page.live ? html`<details>${body}` : html`<details open>${body}`;
}

/** A text of the tables, with what the mail holds put in. */
export function say(page: Page, text: string, explanation: Explanation): Html {
  return inEnglish(page, html`${fill(text, explanation, (ours) => html`${ours}`, written)}`);
}

/** Words of the tables, which are in English: screen readers have to know where the page is not. */
export function inEnglish({ words }: Page, text: Html | string): Html {
  return words.language === 'en' ? html`${text}` : html`<span lang="en">${text}</span>`;
}

export function time(instant: string): Html {
  return html`<time datetime="${instant}">${utc(instant)}</time>`;
}

/** Below a heading that says UTC. */
export function timeInUtc(instant: string): Html {
  return html`<time datetime="${instant}">${utc(instant).replace(' UTC', '')}</time>`;
}

/** Drawn on a grid of 24; what they mean is said in words beside them. */
function draw(paths: Html): Html {
  return html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${paths}</svg>`;
}

export const icon = {
  source: draw(html`<path d="M13 4h7v7M20 4l-9 9M17 14v6H4V7h6"/>`),
  person: draw(html`<circle cx="12" cy="8" r="4"/><path d="M4 21c0-5 3.5-7 8-7s8 2 8 7"/>`),
  cloud: draw(html`<path d="M7 19a5 5 0 0 1-.5-10 6 6 0 0 1 11.5 1.5A4.3 4.3 0 0 1 17.5 19z"/>`),
  server: draw(html`<path d="M4 4h16v7H4zM4 13h16v7H4zM8 7.5h.01M8 16.5h.01"/>`),
} as const;
