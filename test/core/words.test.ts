import assert from 'node:assert/strict';
import { checkWords } from '../../src/core/checks/index.ts';
import { LANGUAGES, type Language } from '../../src/core/languages.ts';
import { ruleWords } from '../../src/core/rules/words/index.ts';
import { wordsFor } from '../../src/core/views/words/index.ts';

/** What functions among the words are called with. Texts in `‹›` and numbers have to come out again. */
const calls: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'views.duration': [[93_780], [-61]],
  'views.delayed.title': [['‹title›']],
  'views.delayed.lead': [['‹until›'], [undefined]],
  'views.outcome': [
    ...['failed', 'delayed', 'reached'].flatMap((outcome) => [
      [outcome, 1, '‹to›'],
      [outcome, 1, undefined],
      [outcome, 3000, undefined],
    ]),
    ['none'],
  ],
  'views.recipients': [[1], [3000]],
  'views.more': [[1], [3000]],
  'views.gathered': [[101]],
  'views.host.answered': [
    [1, '‹to›'],
    [2, '‹to›'],
    [3001, undefined],
  ],
  'views.host.hop': [[2, 7]],
  'views.date.distance': [
    ['‹duration›', true],
    ['‹duration›', false],
  ],
  'views.hop.title': [
    [2, 7],
    [1, 1],
  ],
  'views.hop.after': [['‹duration›']],
  'views.hop.total': [
    [1, '0 s'],
    [7, '‹duration›'],
  ],
  'views.way.caption': [
    ['microsoft', 'first', false, 'sender-admin'],
    ['outlook', 'second', true, 'recipient'],
    ['server', 'first', false, 'sender'],
    ['server', 'second', true, 'microsoft'],
  ],
  'views.left': [[1], [3000]],
  'views.showInSource': [['‹what›']],
  'rules.delayedOnly': [
    ['‹server›', '‹until›'],
    [undefined, undefined],
  ],
  'rules.authenticationFailed': [
    ['failed', '‹method›', '‹domain›'],
    ['failed', '‹method›', undefined],
    ['unaligned', 'SPF', '‹domain›'],
  ],
  'rules.relayPool': [['‹ip›']],
  'rules.mailLoop': [['‹from›', '‹by›', 3]],
  'rules.tooManyHops': [[31]],
  'rules.slowHop': [
    ['‹duration›', '‹from›', '‹by›', true],
    ['‹duration›', undefined, undefined, false],
  ],
  'rules.clockSkew': [
    ['‹duration›', '‹by›'],
    ['‹duration›', undefined],
  ],
  'rules.reportFieldMissing': [[['‹one›', '‹other›']]],
  'rules.statusActionMismatch': [['‹status›', 'failed']],
  'rules.recipientNotAddressed': [
    ['‹address›', '‹written›'],
    ['‹address›', undefined],
  ],
  'rules.recipientsNotAddressed': [['‹recipients›']],
  'rules.backscatter': [
    ['‹domain›', true, false],
    ['‹domain›', false, true],
  ],
  'rules.fix.copy': [['‹command›']],
};

/** Numbers that do not come out as they went in: of seconds, and of one more than is said. */
const otherNumbers = ['views.duration', 'views.host.answered'];

/** What is the same as in English. */
const everywhere = ['Microsoft', 'Microsoft 365', 'Outlook.com', 'Message-ID', 'Network-Message-ID'];
const same: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  fr: ['Actions', 'Cause', 'Code', 'Message', 'Source', 'standard'],
  it: [':', '1 server.', 'standard'],
  es: [':', 'experimental', 'provisional'],
  de: [':', 'Code'],
};

interface Phrase {
  /** Where it stands, and how it was called. */
  readonly path: string;
  readonly text: string;
  /** What it has to hold. */
  readonly slots: readonly string[];
}

function phrasesOf(words: unknown, path: string, number: (n: number) => string): Phrase[] {
  if (typeof words === 'string') return [{ path, text: words, slots: [] }];
  if (typeof words === 'function') {
    const known = calls[path];
    assert.ok(known, `nobody calls ${path}`);
    return known.map((args): Phrase => {
      const slots = args.flat().flatMap((arg) => {
        // One is often said without its number.
        if (typeof arg === 'number') return arg === 1 || otherNumbers.includes(path) ? [] : [number(arg)];
        return typeof arg === 'string' && arg.startsWith('‹') ? [arg] : [];
      });
      return {
        path: `${path}(${args.join()})`,
        text: (words as (...args: readonly unknown[]) => string)(...args),
        slots,
      };
    });
  }
  const entries = Object.entries(words as object).filter(([key]) => !['language', 'dns'].includes(key));
  return entries.flatMap(([key, value]) => phrasesOf(value, `${path}.${key}`, number));
}

function spoken(language: string): Phrase[] {
  const numbers = new Intl.NumberFormat(language);
  const number = (n: number): string => numbers.format(n);
  return [...phrasesOf(wordsFor(language), 'views', number), ...phrasesOf(ruleWords(language), 'rules', number)];
}

describe('Words of views and rules', () => {
  const english = spoken('en');

  it('are English where the language is none of ours', () => {
    for (const tag of ['pt-BR', 'zh-cn', '', 'qps-ploc']) assert.equal(wordsFor(tag).language, 'en', tag);
    assert.equal(wordsFor('fr-CA').language, 'fr');
  });

  for (const language of LANGUAGES) {
    const phrases = spoken(language);

    it(`say everything that they are told in ${language}`, () => {
      for (const { path, text, slots } of phrases) {
        assert.notEqual(text.trim(), '', path);
        assert.doesNotMatch(text, /undefined|\{|\}/, path);
        for (const slot of slots) assert.ok(text.includes(slot), `${path} lacks ${slot}: ${text}`);
      }
    });

    if (language === 'en') continue;
    it(`are translated to ${language}`, () => {
      assert.deepEqual(
        phrases.map(({ path }) => path),
        english.map(({ path }) => path),
      );
      const untranslated = phrases.filter(({ text }, index) => text === english[index]?.text).map(({ text }) => text);
      assert.deepEqual([...new Set(untranslated)].sort(), [...everywhere, ...same[language]].sort());
    });
  }

  it('are set in French with the spaces that do not break, and with its quotes', () => {
    for (const { path, text } of [...spoken('fr'), ...phrasesOf(checkWords('fr'), 'checks', String)]) {
      assert.doesNotMatch(text, /(?<![\u00a0\u202f])[:;?!»]|«(?!\u00a0)| [\u00a0\u202f]|['"“”]/, `${path}: ${text}`);
    }
  });
});
