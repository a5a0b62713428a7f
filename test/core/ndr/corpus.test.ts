import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMessage } from '../../../src/core/message/index.ts';
import { readNdr } from '../../../src/core/ndr/index.ts';
import { sourceFromBytes } from '../../../src/host/bytes.ts';

interface Expected {
  readonly address: string | null;
  readonly addressAlt?: readonly (string | null)[];
  readonly action: string | null;
  readonly status: string | null;
  readonly statusAlt?: string;
  readonly pseudoStatus?: string;
  readonly reply: number | string | null;
  readonly remoteMta: string | null;
  readonly diagnosticContains: string | null;
}

interface Entry {
  readonly path: string;
  readonly kind: string;
  readonly oracle: string;
  readonly expect: { readonly recipients: readonly Expected[] };
  readonly dsnRecipients?: readonly string[];
}

/** How many there were, how many were right, and which were not. */
class Tally {
  #count = 0;
  readonly #wrong: string[] = [];

  add(isRight: boolean, name: string): void {
    this.#count++;
    if (!isRight) this.#wrong.push(name);
  }

  atLeast(share: number): void {
    const right = (this.#count - this.#wrong.length) / this.#count;
    assert.ok(
      this.#count > 0 && right >= share,
      `${(100 * right).toFixed(1)}% of ${this.#count}: ${this.#wrong.join(', ')}`,
    );
  }
}

/** The words of an answer: no codes, spaces or dashes, so that wrapping does not count. */
function words(text: string): string {
  return ` ${text}`
    .replace(/(?<![\d.])[245]\d\d(?=[- ])|(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])|(?<=\s)-/g, '')
    .replace(/[\s>-]+/g, '')
    .toLowerCase();
}

function host(name: string | undefined): string {
  return (name ?? '')
    .replace(/ ?[[(].*/, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

describe('the corpus of real bounces (NDR_CORPUS)', () => {
  const corpus = process.env['NDR_CORPUS'];
  const tallies = { recipients: new Tally(), status: new Tally(), invented: new Tally(), reply: new Tally() };
  const more = { action: new Tally(), remoteMta: new Tally(), diagnostic: new Tally(), negative: new Tally() };

  before(function () {
    if (!corpus) this.skip();
    for (const entry of JSON.parse(readFileSync(path.join(corpus, 'oracle.json'), 'utf8')) as Entry[])
      check(corpus, entry);
  });

  function check(folder: string, { path: name, kind, oracle, expect, dsnRecipients = [] }: Entry): void {
    const { recipients } = readNdr(parseMessage(sourceFromBytes(readFileSync(path.join(folder, name)))));
    if (kind === 'not-a-bounce') more.negative.add(recipients.length === 0, name);
    const isJudged = !/^(?:none|hand-read)$/.test(oracle) && /^(?:bounce|delayed|delivered)$/.test(kind);
    if (!isJudged || expect.recipients.length === 0 || expect.recipients.some(({ address }) => !address)) return;
    const found = new Map(recipients.map((one) => [one.address?.value.toLowerCase() ?? '', one]));
    const other = new Set(dsnRecipients.map((one) => one.toLowerCase()));
    let isExact = true;
    for (const wanted of expect.recipients) {
      const names = [wanted.address, ...(wanted.addressAlt ?? [])].map((one) => one?.toLowerCase() ?? '');
      const key = names.find((one) => found.has(one));
      const have = found.get(key ?? '');
      found.delete(key ?? '');
      isExact &&= have !== undefined;
      if (!have) continue;
      const { status, reply, action, remoteMta, diagnostic } = have;
      if (wanted.status) tallies.status.add([wanted.status, wanted.statusAlt].includes(status?.value), name);
      else if (wanted.pseudoStatus !== undefined) tallies.invented.add(!status, name);
      if (wanted.reply) tallies.reply.add(String(reply?.value) === String(wanted.reply), name);
      if (wanted.action) more.action.add(action?.value === wanted.action, name);
      if (wanted.remoteMta) more.remoteMta.add(host(remoteMta?.value) === host(wanted.remoteMta), name);
      const answer = wanted.diagnosticContains;
      if (answer) more.diagnostic.add(words(diagnostic?.value ?? '').includes(words(answer).slice(0, 60)), name);
    }
    tallies.recipients.add(isExact && [...found.keys()].every((one) => one === '' || other.has(one)), name);
  }

  it('has exactly the right recipients', () => tallies.recipients.atLeast(0.99));
  it('has the status as written', () => tallies.status.atLeast(0.99));
  it('has no status that is not written', () => tallies.invented.atLeast(1));
  it('has the SMTP reply', () => tallies.reply.atLeast(0.995));
  it('has the action', () => more.action.atLeast(0.99));
  it('has the remote server', () => more.remoteMta.atLeast(0.99));
  it('has the words of the answer', () => more.diagnostic.atLeast(0.995));
  it('reports nothing on a mail that is no bounce', () => more.negative.atLeast(1));
});
