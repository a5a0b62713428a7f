// What the report is made of, and what reads a file for it. Loaded by `import()` only.
export { offers } from '../../core/drafts/offers.ts';
export { read } from '../../core/index.ts';
export { ENGLISH as texts } from '../../core/tables/texts/en/index.ts';
export { reportFile, reportHtml } from '../../core/views/report-html.ts';
export { reportMarkdown } from '../../core/views/report-markdown.ts';
export { reportOf, summaryLine } from '../../core/views/report.ts';
export { wordsFor } from '../../core/views/words/index.ts';
export { sourceFromBytes } from '../../host/bytes.ts';
export { positionAt } from '../../host/position.ts';
