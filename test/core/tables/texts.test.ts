import assert from 'node:assert/strict';
import {
  BLOCKLISTS,
  ENHANCED_STATUS,
  SMTP_REPLIES,
  STATUS_SUBJECTS,
  TABLES,
  type RowText,
} from '../../../src/core/tables/index.ts';
import { ENGLISH, ENGLISH_TEXTS } from '../../../src/core/tables/texts/en/index.ts';

const cases = [
  'microsoft',
  'microsoft-relay',
  'microsoft-address',
  'microsoft-name',
  'whole-network',
  'other-address',
  'domain',
  'resolver-error',
  'dead-list',
  'no-address',
];
const rows = TABLES.flatMap((table) => table.rows);
const ids = [
  ...rows.map(({ id }) => id),
  ...[...ENHANCED_STATUS, ...STATUS_SUBJECTS, ...SMTP_REPLIES].map(({ id }) => id),
  ...BLOCKLISTS.map(({ id }) => `list/${id}`),
  ...cases.map((name) => `blocked/${name}`),
  'list/unknown',
  'class/2',
  'class/4',
  'class/5',
  'nothing',
];

function stepsOf(text: RowText): string[] {
  return Object.values(text.steps).flatMap((steps) => steps.map((step) => step.text));
}

describe('the English texts', () => {
  it('are there for every row, and for nothing else', () => {
    assert.deepEqual(
      ids.filter((id) => !ENGLISH.get(id)),
      [],
    );
    assert.deepEqual(
      [...ENGLISH_TEXTS.keys()].filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('have titles that fit, and sentences', () => {
    for (const [id, { title, happened, cause }] of ENGLISH_TEXTS) {
      assert.ok(title.length > 5 && title.length < 60 && !title.endsWith('.'), `${id}: ${title}`);
      assert.match(happened, /[.?!"]$/, id);
      assert.match(cause, /[.?!"]$/, id);
    }
  });

  it('tell each party that can act what to do', () => {
    for (const { id, owners } of rows) {
      const steps = ENGLISH.get(id)?.steps ?? {};
      for (const owner of owners) {
        if (owner !== 'microsoft') assert.ok((steps[owner] ?? []).length > 0, `${id}: ${owner}`);
      }
    }
  });

  it('hold no Markdown, no facts of a mail and no retired command', () => {
    for (const [id, text] of ENGLISH_TEXTS) {
      for (const sentence of [text.title, text.happened, text.cause, ...stepsOf(text)]) {
        assert.doesNotMatch(sentence, /\]\(|\*\*|<[a-z]+>|`/i, id);
        for (const [, name] of sentence.matchAll(/\{(\w+)\}/g))
          assert.match(name ?? '', /^(?:ip|list|zone|query|domain)$/, id);
      }
      assert.doesNotMatch(
        JSON.stringify(text),
        /Get-MessageTrace(?:Detail)? |delist@messaging|protection\.office\.com/,
        id,
      );
    }
  });

  it('link and command what exists in the open', () => {
    for (const [id, text] of ENGLISH_TEXTS) {
      for (const { url, command } of Object.values(text.steps).flat()) {
        if (url !== undefined) assert.equal(new URL(url).protocol, 'https:', id);
        if (command !== undefined) assert.match(command, /^[A-Z($]|^openssl |^nslookup /, id);
      }
    }
  });
});
