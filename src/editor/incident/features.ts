// What reads folders and writes drafts and packages. Loaded by `import()` only.
export * from '../../core/drafts/index.ts';
export { read } from '../../core/index.ts';
export { ENGLISH as texts } from '../../core/tables/texts/en/index.ts';
export { sourceFromBytes } from '../../host/bytes.ts';
export { packageFiles, writePackage, type Original } from '../../host/evidence/index.ts';
export { readReports, type ReportResult } from '../../host/reports/index.ts';
