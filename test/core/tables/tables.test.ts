import assert from 'node:assert/strict';
import {
  BLOCKLISTS,
  blocklist,
  ENHANCED_STATUS,
  POOLS,
  SMTP_REPLIES,
  STATUS_SUBJECTS,
  TABLES,
} from '../../../src/core/tables/index.ts';
import {
  AUTHENTICATION_FIELDS,
  DELIVERY_STATUS_FIELDS,
  MICROSOFT_FIELDS,
  OTHER_FIELDS,
} from '../../../src/core/tables/headers.ts';
import { REGISTERED_FIELDS } from '../../../src/core/tables/registered-fields.ts';
import { FIELD_TEXTS } from '../../../src/core/tables/texts/en/fields.ts';
import { PLACES, REGIONS } from '../../../src/core/tables/hosts.ts';

const rows = TABLES.flatMap(({ rows }) => rows);
const fields = [...MICROSOFT_FIELDS, ...AUTHENTICATION_FIELDS, ...DELIVERY_STATUS_FIELDS, ...OTHER_FIELDS];
const statusShape = /^(?:[245]|x)\.\d{1,3}\.\d{1,3}$/;

function unique(values: readonly unknown[]): void {
  assert.deepEqual(
    values.filter((value, at) => values.indexOf(value) !== at),
    [],
  );
}

describe('the tables', () => {
  it('hold every row of the tables that they stand for', () => {
    const sizes = TABLES.map(({ rows }) => rows.length);
    assert.deepEqual([sizes[0], sizes[1], sizes[5]], [74, 86, 28]);
    assert.deepEqual([ENHANCED_STATUS.length, SMTP_REPLIES.length, BLOCKLISTS.length], [80, 44, 23]);
  });

  it('have one id a row', () => {
    const lists = BLOCKLISTS.map(({ id }) => `list/${id}`);
    unique([...rows, ...ENHANCED_STATUS, ...STATUS_SUBJECTS, ...SMTP_REPLIES].map(({ id }) => id).concat(lists));
    for (const { id } of rows) assert.match(id, /^(?:exo|seen|exs|gmail|yahoo|generic)\/[\w.-]+$/);
  });

  it('write codes and ranges as servers do', () => {
    for (const { id, codes, range } of rows) {
      for (const code of [...(codes ?? []), ...(range ?? [])]) assert.match(code, statusShape, id);
      if (range) assert.equal(range[0].slice(0, 4), range[1].slice(0, 4), id);
      if (range) assert.ok(Number(range[0].split('.')[2]) < Number(range[1].split('.')[2]), id);
    }
  });

  it('can be recognised by a code or a wording', () => {
    for (const { id, codes, range, texts } of rows) assert.ok(codes ?? range ?? texts[0], id);
  });

  it('hold no wording twice in a row, and none that is too short to mean anything', () => {
    for (const { id, texts } of rows) {
      unique(texts);
      for (const text of texts) assert.ok(text.replaceAll('*', '').trim().length >= 5, `${id}: ${text}`);
    }
  });

  it('name each party once', () => {
    for (const { owners } of [...rows, ...STATUS_SUBJECTS, ...SMTP_REPLIES]) unique(owners);
  });

  it('offer a ticket only where a service request is the way', () => {
    for (const { id, ticket, route } of rows) {
      if (ticket === 'yes' || ticket === 'after-clean-up') assert.equal(route, 'service-request', id);
      if (route === 'service-request') assert.notEqual(ticket, 'no', id);
    }
  });

  it('link to well-formed addresses', () => {
    const links = [
      ...rows.flatMap(({ url, source }) => [url, source.url]),
      ...BLOCKLISTS.flatMap(({ lookup, delist, source }) => [lookup, delist, source.url]),
      ...POOLS.map(({ source }) => source.url),
    ].filter((url) => url !== undefined);
    for (const link of links) {
      const { protocol, href } = new URL(link);
      assert.equal(protocol, 'https:', link);
      assert.ok(href.startsWith(link.replace(/#.*$/, '')), link);
      assert.doesNotMatch(link, /support\.microsoft\.com\/topic\/|\s/);
    }
  });

  it('say where each row is from, and when it was read where it is pinned', () => {
    for (const { id, source } of [...rows, ...BLOCKLISTS, ...POOLS]) {
      assert.ok(source.name.length > 3, id);
      if (source.date !== undefined) assert.match(source.date, /^20\d\d(?:-\d\d){0,2}$/, id);
      if (source.confidence === 'documented') assert.ok(source.date, id);
    }
  });

  it('refer to lists that exist', () => {
    for (const { id, list } of rows) if (list !== undefined) assert.ok(blocklist(list), id);
  });

  it('describe each header field once', () => {
    unique(fields.map(({ name }) => name.toLowerCase()));
    for (const { name, meaning, source, grammar, keys, values } of fields) {
      assert.ok(meaning.endsWith('.') && source.length > 2, name);
      assert.equal(grammar !== undefined, (keys ?? values) !== undefined, name);
    }
  });

  it('hold the registry of message headers, with words for each field in one place', () => {
    const worded = new Set(fields.map(({ name }) => name.toLowerCase()));
    const names = REGISTERED_FIELDS.map(({ name }) => name);
    unique(names.map((name) => name.toLowerCase()));
    assert.equal(names.length, 196);
    assert.deepEqual(names.filter((name) => !worded.has(name.toLowerCase())).sort(), Object.keys(FIELD_TEXTS).sort());
    for (const [name, text] of Object.entries(FIELD_TEXTS)) assert.match(text, /^[A-Z].+\.$/, name);
  });

  it('place each data centre in a region that is known', () => {
    for (const { code, region } of PLACES)
      assert.ok(
        REGIONS.some((each) => each.code === region),
        code,
      );
    unique(PLACES.map(({ code }) => code));
  });
});
