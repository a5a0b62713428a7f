import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '../../src/core/index.ts';
import type { Fact, Reply } from '../../src/core/ndr/facts.ts';
import type { Reading } from '../../src/core/reading.ts';
import { ENGLISH } from '../../src/core/tables/texts/en/index.ts';
import { type Source, textSource } from '../../src/core/source.ts';
import { sourceFromBytes } from '../../src/host/bytes.ts';
import { toJson } from '../../src/host/cli/json.ts';

const fixtures = path.join(import.meta.dirname, '../fixtures');
const samples = path.join(import.meta.dirname, '../../media/samples');

/** A mail, and what a person read in it: an object of the CLI's contract, with only the fields that matter here. */
interface Case {
  readonly name: string;
  readonly mail: Buffer;
  readonly expected: unknown;
}

function casesIn(expectations: string, mails: string): Case[] {
  const namesOf = (folder: string, ending: RegExp): string[] => readdirSync(folder).filter((file) => ending.test(file));
  const names = namesOf(expectations, /\.json$/).map((file) => path.basename(file, '.json'));
  assert.deepEqual(
    namesOf(mails, /\.(?:eml|ndr)$/).map((file) => file.replace(/\.\w+$/, '')),
    names,
    'each mail has its expectation, and the reverse',
  );
  return names.map((name) => {
    const file = ['.eml', '.ndr'].map((ending) => path.join(mails, name + ending)).find(existsSync);
    assert.ok(file);
    const expected: unknown = JSON.parse(readFileSync(path.join(expectations, `${name}.json`), 'utf8'));
    return { name, mail: readFileSync(file), expected };
  });
}

const cases = [...casesIn(fixtures, fixtures), ...casesIn(path.join(fixtures, 'samples'), samples)];

/** The forms in which one mail arrives. What `bytes-*` shows is its very bytes: it comes as it is. */
function formsOf({ name, mail }: Case): [string, Source][] {
  if (name.startsWith('bytes-')) return [['as it is', sourceFromBytes(mail)]];
  const lines = mail.toString('latin1').split(/\r\n|\n/);
  const bytes = (end: string): Source => sourceFromBytes(Buffer.from(lines.join(end), 'latin1'));
  return [
    ['LF', bytes('\n')],
    ['CRLF', bytes('\r\n')],
    ['CR', bytes('\r')],
    ['an editor’s text', textSource(mail.toString('utf8').replaceAll('\r\n', '\n'))],
  ];
}

/** What is expected, taken out of what was read, so that a difference shows as one object against another. */
function likeExpected(actual: unknown, expected: unknown): unknown {
  if (typeof expected !== 'object' || expected === null || typeof actual !== 'object' || actual === null) return actual;
  if (Array.isArray(actual)) {
    return Array.isArray(expected) ? actual.map((item, index) => likeExpected(item, expected[index])) : actual;
  }
  const found = actual as Record<string, unknown>;
  return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, likeExpected(found[key], value)]));
}

function isFact(value: object): value is Fact<unknown> {
  return 'value' in value && 'span' in value && 'origin' in value;
}

function* factsIn(value: unknown): Generator<Fact<unknown>> {
  if (typeof value !== 'object' || value === null) return;
  if (isFact(value)) yield value;
  else for (const inner of Object.values(value)) yield* factsIn(inner);
}

/** Text as a reader sees it: no folds, no quoted-printable, no HTML around it. */
function plain(written: string): string {
  return written
    .replace(/=(?:\r\n|\n|\r)/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/<br>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#0?39;/g, "'")
    .replace(/[\s>]+/g, ' ')
    .trim();
}

/** Times are written in many ways, an action in any words, encoded words and xtext not as they read. */
function isWrittenElsewise(value: string, written: string): boolean {
  return (
    /^(?:\d{4}-\d\d-\d\dT[\d:]+Z|failed|delayed)$/.test(value) || /=\?|\\x\{|[+]2B|[^\x20-\x7e]/.test(written.trim())
  );
}

function wordsOf(value: string | number | Reply): string {
  return typeof value === 'object' ? value.text : String(value);
}

function checkSpans({ source, message, facts }: Reading): void {
  const text = source.text.slice(0);
  assert.equal(message.leaves.map(({ span }) => text.slice(span.start, span.end)).join(''), text, 'leaves join');
  for (const fact of factsIn(facts)) {
    const { start, end } = fact.span;
    assert.ok(0 <= start && start < end && end <= text.length, `span ${start}-${end} of ${JSON.stringify(fact.value)}`);
    const written = text.slice(start, end);
    const value = wordsOf(fact.value as string | number | Reply);
    if (fact.encoded) assert.match(written, /^[\sA-Za-z0-9+/=]+$/);
    else if (!isWrittenElsewise(value, written)) {
      const seen = plain(written).toLowerCase();
      assert.ok(
        seen.includes(plain(value).toLowerCase()),
        `${JSON.stringify(value)} stands in ${JSON.stringify(written)}`,
      );
    }
  }
}

describe('fixtures', () => {
  it('are many', () => assert.ok(cases.length >= 120));

  for (const fixture of cases) {
    it(fixture.name, () => {
      for (const [form, source] of formsOf(fixture)) {
        const reading = read(source, { texts: ENGLISH });
        const actual = likeExpected(toJson(fixture.name, reading), fixture.expected);
        assert.deepEqual(actual, fixture.expected, form);
        checkSpans(reading);
      }
    });
  }
});
