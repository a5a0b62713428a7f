import { findingPieces, type CheckResult } from '../../../checks/index.ts';
import { html, type Html } from '../../escape.ts';
import { section, timeInUtc, written, type Page } from './page.ts';

/** What the DNS answered when the user asked it, a row a question. */
export function checksSection(page: Page, results: readonly CheckResult[]): Html {
  const { heading, columns, kind } = page.words.dns;
  const heads = [columns.name, columns.result, columns.answer, columns.time];
  const rows = results.map(
    (result) => html`<tr><th scope="row">${kind[result.task.kind]} ${written(result.task.name)}</th>
<td data-label="${columns.result}">${verdict(page, result)}</td>
<td data-label="${columns.answer}">${result.records.length === 0 ? '–' : result.records.map((record) => html`${written(record)} `)}</td>
<td data-label="${columns.time}">${timeInUtc(result.at)}</td></tr>`,
  );
  return section(
    'checks',
    heading,
    html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`,
  );
}

/** In words, behind a mark for the state, which they say too. */
export function verdict({ words: { dns } }: Page, { state, findings }: CheckResult): Html {
  const text = (piece: string): Html => html`${piece}`;
  const sentences = findings.map((finding) => html`${findingPieces(finding, dns, text, text)} `);
  return html`<span class="verdict ${state}" aria-hidden="true"></span>${sentences}`;
}
