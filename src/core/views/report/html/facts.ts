import { html, htmlLink, type Html } from '../../escape.ts';
import { capitalize } from '../../explanation.ts';
import { isLongGap } from '../../hops.ts';
import type { AddressFact, Authentication, HopEnd, HopFact, Listing, Report } from '../model.ts';
import { verdict } from './checks.ts';
import { details, inEnglish, placed, section, time, written, type Page } from './page.ts';

export function messageSection(page: Page, { message }: Report): Html {
  const { words } = page;
  const values = new Map<string, Html>();
  for (const fact of message) {
    const label = words.message[fact.kind];
    const isTime = fact.kind === 'reportedAt' || (fact.kind === 'sent' && /^\d{4}-/.test(fact.value));
    const value = placed(page, fact, label, isTime ? time(fact.value) : written(fact.value));
    const known = values.get(label);
    values.set(label, known ? html`${known}<br>${value}` : value);
  }
  const rows = [...values];
  return section('message', words.section.message, details(rows));
}

/** The servers on a line, with bars for how long each took. */
export function hopsSection(page: Page, { hops, end }: Report): Html {
  const { words } = page;
  const delays = hops.flatMap(({ delay }) => (delay === undefined || isLongGap(delay) ? [] : [delay]));
  const longest = Math.max(1, ...delays);
  const times = hops.flatMap(({ at }) => (at === undefined ? [] : [Date.parse(at)]));
  const total = times.length < 2 ? 0 : (times.at(-1)! - times[0]!) / 1000;
  return section(
    'hops',
    words.section.hops,
    html`<p>${words.hop.total(hops.length, words.duration(total))}</p><ol class="timeline">${hops.map((hop) => hopItem(page, hop, longest))}${end ? endItem(page, end) : ''}</ol>`,
  );
}

function hopItem(page: Page, hop: HopFact, longest: number): Html {
  const { words } = page;
  const { from, fromIp, by, at, delay, microsoft, span } = hop;
  const title = by ?? from ?? words.way.unnamed;
  const source = [from, fromIp].filter((part) => part !== undefined).map(written);
  const origin =
    source.length === 0 || by === undefined
      ? ''
      : html`<span class="from">${words.hop.from} ${source.map((part) => html`${part} `)}</span>`;
  const how = [hop.with, hop.tls === undefined ? undefined : `TLS ${hop.tls}`].filter((part) => part !== undefined);
  const notes = [microsoft && words.hop[microsoft], ...how].filter((part) => part !== undefined).join(', ');
  return html`<li class="${microsoft ?? 'elsewhere'}"><span class="server">${placed(page, { value: title, ...(span && { span }) }, title)}</span>
<span class="when">${at === undefined ? words.hop.noDate : time(at)}</span>${origin}${notes && html`<span class="notes">${notes}</span>`}
<span class="delay">${delay === undefined ? '' : delayOf(page, delay, longest)}</span></li>`;
}

function endItem(page: Page, { server, action, code, at }: HopEnd): Html {
  const { words } = page;
  const label = action === 'delayed' ? words.way.delayed : words.way.failed;
  return html`<li class="end ${action}"><span class="server">${placed(page, server, server.value)}</span>
<span class="when">${at === undefined ? '' : time(at)}</span><strong class="notes">${label}${code ? html`${words.colon} ${written(code.value)}` : ''}</strong></li>`;
}

function delayOf({ words }: Page, delay: number, longest: number): Html {
  const width = Math.max(1, Math.round((Math.min(longest, Math.max(0, delay)) / longest) * 100));
  const note = delay < 0 ? ` (${words.hop.clock})` : isLongGap(delay) ? ` (${words.hop.longGap})` : '';
  return html`<svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${width}" height="6"/></svg><span>${delay < 0 ? '' : '+'}${words.duration(delay)}${note}</span>`;
}

export function authenticationSection(page: Page, authentication: Authentication): Html {
  const { words } = page;
  const { from, mailFrom, results, causes } = authentication;
  const label = words.authentication;
  const domains: [string, Html][] = [];
  if (from) domains.push([label.from, placed(page, from, label.from)]);
  if (mailFrom) domains.push([label.mailFrom, placed(page, mailFrom, label.mailFrom)]);
  const heads = [label.method, label.result, label.subject, label.alignment, label.server];
  const rows = results.map((row) => {
    const result = html`<span class="verdict ${row.verdict}">${row.result}</span>`;
    const comment = row.comment === undefined ? '' : html` <small>${row.comment}</small>`;
    return html`<tr><th scope="row">${row.method.toUpperCase()}</th>
<td data-label="${heads[1]!}">${placed(page, { value: row.result, ...(row.span && { span: row.span }) }, `${row.method} ${row.result}`, result)}${comment}</td>
<td data-label="${heads[2]!}">${row.subject === undefined ? '–' : written(row.subject)}</td>
<td data-label="${heads[3]!}">${row.alignment ? words.alignment[row.alignment] : '–'}</td>
<td data-label="${heads[4]!}">${row.server === undefined ? html`${label.unnamed} (${row.field})` : written(row.server)}</td></tr>`;
  });
  const why =
    causes.length === 0
      ? ''
      : html`<h3>${label.causes}</h3><ul>${causes.map((cause) => html`<li>${words.cause[cause]}</li>`)}</ul>`;
  return section(
    'authentication',
    words.section.authentication,
    html`${details(domains)}${why}<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

export function listingsSection(page: Page, listings: readonly Listing[]): Html {
  return section(
    'listings',
    page.words.section.listings,
    listings.map((listing) => listingItem(page, listing)),
  );
}

function listingItem(page: Page, listing: Listing): Html {
  const { listing: label } = page.words;
  const { subject, list, operator, query, whoMayAsk, expiry, lookup, delist, listed, now } = listing;
  const rows: [string, Html][] = [];
  if (now) rows.push([label.now, html`${time(now.at)}${page.words.colon} ${verdict(page, now)}`]);
  if (operator !== undefined) rows.push([label.operator, inEnglish(page, operator)]);
  if (query !== undefined) rows.push([label.query, written(query)]);
  if (whoMayAsk !== undefined) rows.push([label.whoMayAsk, inEnglish(page, whoMayAsk)]);
  if (expiry !== undefined) rows.push([label.expiry, inEnglish(page, expiry)]);
  const links = [
    ...(lookup === undefined ? [] : [htmlLink(label.lookup, lookup)]),
    ...(delist === undefined ? [] : [htmlLink(label.delist, delist)]),
  ];
  const note = listed === false ? html`<p>${label.notListed}</p>` : '';
  return html`<h3>${placed(page, subject, list)} ${label.refuses} ${list}</h3>${note}${details(rows)}<p class="links">${links}</p>`;
}

export function addressesSection(page: Page, addresses: readonly AddressFact[]): Html {
  const { words } = page;
  const rows = addresses.map((address) => {
    const { pool, use, role } = address;
    const known = pool
      ? inEnglish(page, `${capitalize(pool.name)}. ${pool.use} ${pool.caution}`)
      : use
        ? words.addressUse[use]
        : '';
    return html`<div><dt>${placed(page, address, address.value)} (${words.addressRole[role]})</dt><dd>${known}</dd></div>`;
  });
  return section('addresses', words.section.addresses, html`<dl class="stacked">${rows}</dl>`);
}
