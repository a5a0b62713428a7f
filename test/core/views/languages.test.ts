import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../../../src/core/index.ts';
import { LANGUAGES } from '../../../src/core/languages.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { check } from '../../../src/core/rules/index.ts';
import { hints } from '../../../src/core/views/hints.ts';
import { hover } from '../../../src/core/views/hover.ts';
import { lenses } from '../../../src/core/views/lenses.ts';
import { links } from '../../../src/core/views/links.ts';
import { outcome } from '../../../src/core/views/outcome.ts';
import { outline, type OutlineItem } from '../../../src/core/views/outline.ts';
import { reportFile } from '../../../src/core/views/report-html.ts';
import { reportMarkdown } from '../../../src/core/views/report-markdown.ts';
import { reportOf, summaryLine } from '../../../src/core/views/report.ts';
import { wordsFor } from '../../../src/core/views/words/index.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';
import { texts } from './mail.ts';

const samples = join(import.meta.dirname, '../../../media/samples');
const readings = ['spamcop.eml', 'delayed.eml', 'report.ndr'].map((name) =>
  read(sourceFromBytes(readFileSync(join(samples, name))), { texts }),
);
const spamcop = readings[0]!;

/** What people see of a mail in one language, surface by surface. */
const surfaces = {
  hovers: hoversOf,
  lenses: (reading, language) => lenses(reading, language).map(({ title }) => title),
  hints: (reading, language) => hints(reading, language).map(({ label }) => label),
  links: (reading, language) => links(reading, language).map(({ tooltip }) => tooltip),
  outline: (reading, language) => namesOf(outline(reading, language)),
  'status bar': (reading, language) => [outcome(reading, language)?.detail ?? ''],
  problems: (reading, language) =>
    check(reading, { language }).flatMap(({ message, related }) => [message, ...related.map((each) => each.message)]),
  report: (reading, language) => [reportFile(reportOf(reading), wordsFor(language), '')],
  'report as Markdown': (reading, language) => [reportMarkdown(reportOf(reading), wordsFor(language)).toString()],
  summary: (reading, language) => [summaryLine(reportOf(reading), wordsFor(language))],
} satisfies Record<string, Show>;

type Show = (reading: Reading, language: string) => readonly string[];
type Surface = keyof typeof surfaces;

/** At as many places as show each kind of them. */
function hoversOf(reading: Reading, language: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < reading.source.text.length; at += 12) {
    found.push(hover(reading, at, texts, language)?.markdown.toString() ?? '');
  }
  return found;
}

function namesOf(items: readonly OutlineItem[]): string[] {
  return items.flatMap(({ name, children }) => [name, ...namesOf(children)]);
}

/** Sentences and labels of three words and more: shorter ones are words of the tables and of mails too. */
function sentencesOf(words: object): string[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'dns') return [];
    if (typeof value === 'string') return /\S \S+ \S/.test(value) ? [value] : [];
    return typeof value === 'object' && value !== null ? sentencesOf(value) : [];
  });
}

describe('What people see, in each language', () => {
  const french: readonly (readonly [Surface, string])[] = [
    ['hovers', '**Qui doit corriger\u00a0:** Microsoft'],
    ['hovers', '1\u00a0s après le précédent'],
    ['hovers', '14\u00a0s avant le rapport.'],
    ['lenses', 'Qui doit agir\u00a0: Microsoft'],
    ['hints', 'Saut 2 sur 2, +1\u00a0s'],
    ['links', 'Ouvrir l’article sur ce code'],
    ['outline', 'Rapport de remise'],
    ['status bar', 'Non remis à dest@example.org\u00a0: '],
    ['problems', 'Qui doit corriger\u00a0: Microsoft.'],
    ['report', '<title>Rapport de non-remise\u00a0: Non remis à dest@example.org</title>'],
    ['report as Markdown', '# Non remis à dest&#64;example.org'],
    ['summary', 'Envoyé\u00a0: 2026-03-02 08:41:52 UTC'],
  ];
  for (const [surface, sentence] of french) {
    it(`is French in ${surface}: ${sentence}`, () => {
      const show: Show = surfaces[surface];
      const shown = show(spamcop, 'fr-CA');
      assert.ok(
        shown.some((text) => text.includes(sentence)),
        shown.join('\n'),
      );
    });
  }

  const english = sentencesOf(wordsFor('en'));
  for (const surface of ['hovers', 'problems', 'report', 'report as Markdown'] as const) {
    const show: Show = surfaces[surface];
    const inEnglish = (language: string): string[] => {
      const shown = readings.flatMap((reading) => show(reading, language)).join('\n');
      return english.filter((sentence) => shown.includes(sentence));
    };
    it(`has no sentence of ours in English in ${surface}`, () => {
      assert.ok(inEnglish('en').length > 0);
      for (const language of LANGUAGES) assert.ok(language === 'en' || inEnglish(language).length === 0, language);
    });
  }
});

describe('A report in another language than the tables', () => {
  const page = (language: string): string => reportFile(reportOf(spamcop), wordsFor(language), '');

  it('says what it is in, and what is in English for screen readers', () => {
    assert.match(page('fr'), /<html lang="fr">/);
    assert.match(page('fr'), /<p class="lead"><span lang="en">Sending address is on /);
    assert.match(page('fr'), /<dt>Exploitée par<\/dt><dd><span lang="en">/);
    assert.doesNotMatch(page('en'), /<span lang=/);
  });
});
