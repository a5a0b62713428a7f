import {
  createDrafts,
  DRAFT_KINDS,
  evidenceCsv,
  LANGUAGES,
  readIncident,
  renderText,
  summarize,
  summaryCsv,
  summaryDocument,
  summaryText,
} from '../../../src/core/drafts/index.ts';
import { mixedReports } from './build.ts';
import { assertGolden } from './golden.ts';

const now = '2026-03-02T12:00:00Z';

describe('drafts as they were read by eye', () => {
  const incident = readIncident(mixedReports(), { unread: ['broken.eml'] });

  for (const language of LANGUAGES) {
    // Scripts are the same in all languages.
    for (const kind of DRAFT_KINDS.filter((each) => each !== 'scripts' || language === 'en')) {
      it(`${kind} in ${language}`, () => {
        const drafts = createDrafts(kind, incident, { language, now });
        const ending = kind === 'scripts' ? 'ps1' : 'md';
        assertGolden(`${kind}.${language}.${ending}`, drafts.map(renderText).join('\n\n<!-- next draft -->\n\n'));
      });
    }

    it(`summary in ${language}`, () => {
      const summary = summarize(incident, { language });
      assertGolden(`summary.${language}.md`, renderText(summaryDocument(summary, { language })));
      assertGolden(`summary.${language}.txt`, summaryText(summary, { language }));
      assertGolden(`summary.${language}.csv`, summaryCsv(summary, { language }));
    });
  }

  it('evidence, masked', () => {
    const masked = readIncident(mixedReports(), { mask: { localParts: true, hosts: true, subjects: true } });
    assertGolden('evidence.csv', evidenceCsv(incident));
    assertGolden('evidence-masked.csv', evidenceCsv(masked));
    assertGolden(
      'sender-note-masked.en.md',
      createDrafts('sender-note', masked, { language: 'en', now }).map(renderText).join('\n'),
    );
  });
});
