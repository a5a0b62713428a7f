import assert from 'node:assert/strict';
import { TABLES, type Row } from '../../../src/core/tables/index.ts';
import { ask } from './asking.ts';

/** A wording with something real in the place of its wildcards. */
function spoken(text: string): string {
  return text
    .replaceAll(/\[\*\]/g, '[192.0.2.25]')
    .replaceAll('**', ' user@fabrikam.com, info@fabrikam.com ')
    .replaceAll('ATTR*', 'ATTR36')
    .replaceAll('PRX*', 'PRX4')
    .replaceAll('*', 'contoso.com')
    .replaceAll(/ {2,}/g, ' ');
}

/** The answer of a server that means this row. */
function answer(row: Row, text: string): string {
  const status = (row.codes?.[0] ?? row.range?.[0])?.replace('x', '5');
  const reply = row.reply ?? (status === undefined ? 550 : status.startsWith('4') ? 451 : 550);
  return [reply, status, spoken(text)].filter((part) => part !== undefined).join(' ');
}

const variants: readonly [name: string, change: (reply: string) => string][] = [
  ['as it is', (reply) => reply],
  ['in capitals', (reply) => reply.toUpperCase()],
  ['in small letters', (reply) => reply.toLowerCase()],
  ['over several lines', (reply) => reply.replaceAll(/ (?=\S{4})/g, '\r\n\t')],
  ['with a server tag', (reply) => `${reply} [HK2APC01FT031.eop-APC01.prod.protection.outlook.com]`],
  ['behind its type', (reply) => `smtp;${reply}`],
  ['in a wrapper', (reply) => `550 5.0.350 Remote server returned an error -> ${reply}`],
];

/** The one who answers as a table says. */
const systems: Readonly<Record<string, string>> = { generic: 'postfix' };

/** The rows that have a wording; only the code can tell them apart. */
function sharing(text: string): string[] {
  const same = (other: string): boolean => other.toLowerCase() === text.toLowerCase();
  return TABLES.flatMap(({ rows }) => rows.filter(({ texts }) => texts.some(same)).map(({ id }) => id));
}

describe('the wordings of the tables', () => {
  for (const { name, rows } of TABLES) {
    const system = systems[name] ?? name;
    for (const row of rows.filter(({ texts }) => texts.length > 0)) {
      it(`lead to ${row.id}`, () => {
        for (const text of row.texts) {
          for (const [variant, change] of variants) {
            const tagged = variant === 'with a server tag' && name !== 'exchange-online';
            if (tagged) continue;
            const diagnostic = change(answer(row, text));
            const { id } = ask({ diagnostic, answeredBy: { side: 'recipient', system } });
            assert.equal(id, row.id, `${variant}: ${diagnostic}`);
          }
        }
      });
    }
  }

  it('are won by no other row where no code stands with them', () => {
    const texts = TABLES.flatMap(({ rows }) => rows.flatMap((row) => row.texts));
    for (const text of texts) {
      const { id } = ask({ diagnostic: spoken(text) });
      assert.ok(sharing(text).includes(id), `${text}: ${id}`);
    }
  });
});
