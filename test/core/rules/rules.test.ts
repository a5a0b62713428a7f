import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { pageOf, ruleSeverities, type Finding, type Fix, type RuleId } from '../../../src/core/rules/index.ts';
import { ruleWords } from '../../../src/core/rules/words/index.ts';
import type { Severity } from '../../../src/core/problem.ts';
import { cases } from './cases.ts';
import { assertMarked, findingsIn, unmark } from './marked.ts';

/** What a fix does, in a word. */
function brief(fix: Fix): string {
  switch (fix.kind) {
    case 'copy':
      return fix.text;
    case 'setting':
      return fix.key;
    default:
      return fix.kind;
  }
}

const ours = (findings: readonly Finding[]): Finding[] => findings.filter(({ rule }) => rule !== 'failedRecipient');
const all = (language: string): Finding[] =>
  cases.flatMap(({ text, options }) => findingsIn(unmark(text).text, { ...options, language }));

function bounceTo(recipients: number): string {
  const groups = Array.from({ length: recipients }, (_, index) => [
    `Final-Recipient: rfc822;user${index}@example.org`,
    'Action: failed',
    'Status: 5.1.1',
    '',
  ]);
  const head = ['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns;mail.contoso.com', ''];
  return [...head, ...groups.flat()].join('\n');
}

describe('Rules', () => {
  for (const { name, text, options, fixes, related } of cases) {
    it(name, () => {
      const found = ours(assertMarked(text, options));
      if (fixes)
        assert.deepEqual(
          found.flatMap((finding) => finding.fixes.map(brief)),
          fixes,
        );
      if (!related) return;
      const mail = unmark(text).text;
      assert.deepEqual(
        found.flatMap((finding) => finding.related.map(({ span }) => mail.slice(span.start, span.end))),
        related,
      );
    });
  }

  it('have a case each', () => {
    assert.deepEqual([...new Set(all('en').map(({ rule }) => rule))].sort(), Object.keys(ruleSeverities).sort());
  });

  it('offer drafts about the recipient that failed; of very many, about the mail', () => {
    const drafts = (count: number) => findingsIn(bounceTo(count)).flatMap(({ fixes }) => fixes);
    assert.deepEqual(drafts(2), [
      { kind: 'draft', recipient: 0 },
      { kind: 'draft', recipient: 1 },
    ]);
    assert.deepEqual(drafts(101), [{ kind: 'draft' }]);
  });

  it('offer drafts for a failure only', () => {
    for (const { rule, fixes } of all('en')) {
      assert.equal(
        fixes.some(({ kind }) => kind === 'draft'),
        rule === 'failedRecipient',
      );
    }
  });
});

describe('Words of the rules', () => {
  it('are French where the editor is', () => {
    const english = ours(all('en'));
    const french = ours(all('fr-CA'));
    assert.deepEqual(
      french.map(({ code, span }) => [code, span]),
      english.map(({ code, span }) => [code, span]),
    );
    french.forEach(({ message, fixes }, index) => {
      assert.notEqual(message, english[index]?.message);
      assert.equal(fixes.length, english[index]?.fixes.length);
    });
  });

  it('know every problem of the parser', () => {
    const parser = ['parse', 'header'].map((name) => readFileSync(`src/core/message/${name}.ts`, 'utf8')).join('\n');
    const codes = [...parser.matchAll(/(?:#warn\(part, |problem\()'([\w-]+)'/g)].map(([, code]) => code!);
    assert.ok(codes.length >= 9);
    for (const language of ['en', 'fr']) {
      assert.deepEqual(Object.keys(ruleWords(language).malformed).sort(), [...new Set(codes)].sort());
    }
  });
});

describe('Severity of the rules', () => {
  const relayed = cases.find(({ name }) => name === 'the relay pool, in a hop')!;
  const delayed = cases.find(({ name }) => name === 'only delayed')!;
  const of = (text: string, rule: RuleId, setting: Severity | 'off' | undefined): Severity[] =>
    findingsIn(unmark(text).text, { severity: (id) => (id === rule ? setting : undefined) })
      .filter((finding) => finding.rule === rule)
      .map(({ severity }) => severity);

  const rows: readonly (readonly [text: string, RuleId, Severity | 'off' | undefined, Severity[]])[] = [
    [relayed.text, 'relayPool', undefined, ['warning']],
    [relayed.text, 'relayPool', 'error', ['error']],
    [relayed.text, 'relayPool', 'hint', ['hint']],
    [relayed.text, 'relayPool', 'off', []],
    [relayed.text, 'relayPool', 'loud' as Severity, ['warning']],
    [delayed.text, 'failedRecipient', undefined, ['warning']],
    [delayed.text, 'failedRecipient', 'error', ['warning']],
    [delayed.text, 'failedRecipient', 'information', ['information']],
  ];
  for (const [text, rule, setting, expected] of rows) {
    it(`is ${expected.join() || 'nothing'} for ${rule} where the setting is ${setting}`, () => {
      assert.deepEqual(of(text, rule, setting), expected);
    });
  }
});

interface Manifest {
  readonly homepage: string;
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Record<string, { readonly default: unknown; readonly enum?: string[] }>;
    }[];
  };
}

describe('Pages of the problems', () => {
  const { homepage, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
  const page = readFileSync('docs/problems.md', 'utf8');
  const headings = [...page.matchAll(/^### ([\w-]+)$/gm)].map(([, code]) => code!);

  it('have a part for every code, and no other', () => {
    const codes = new Set([
      ...ours(all('en')).map(({ code }) => String(code)),
      ...Object.keys(ruleWords('en').malformed),
    ]);
    assert.deepEqual([...headings].sort(), [...codes].sort());
  });

  it('are where the project is', () => {
    for (const { code, url } of ours(all('en'))) assert.equal(url, pageOf(code));
    const url = new URL(pageOf('relay-pool'));
    assert.equal(url.protocol, 'https:');
    assert.equal(url.hash, '#relay-pool');
    assert.ok(url.href.startsWith(`${homepage}/blob/main/docs/problems.md`), homepage);
  });

  it('have a setting for every rule, with the severity that the rule has', () => {
    const properties = contributes.configuration.flatMap((group) => Object.entries(group.properties));
    const settings = properties.flatMap(([key, { default: usual }]) =>
      key.startsWith('ndrLens.problems.') ? [[key.slice('ndrLens.problems.'.length), usual]] : [],
    );
    assert.deepEqual(Object.fromEntries(settings), { ...ruleSeverities });
    for (const rule of Object.keys(ruleSeverities)) assert.ok(page.includes(`ndrLens.problems.${rule}`), rule);
  });
});
