import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseMessage } from '../../../src/core/message/index.ts';
import { readNdr } from '../../../src/core/ndr/index.ts';
import type { Source, Span } from '../../../src/core/source.ts';
import { corpusMails, fixtureMails } from '../message/mails.ts';

function* spansIn(value: unknown): Generator<Span> {
  if (typeof value !== 'object' || value === null) return;
  if ('span' in value) yield value.span as Span;
  for (const inner of Object.values(value)) yield* spansIn(inner);
}

/** Reads a text; every place that comes out lies in it, and reading again says the same. */
function check(text: string, kind: Source['kind']): void {
  const facts = readNdr(parseMessage({ text, kind }));
  for (const { start, end } of spansIn(facts)) assert.ok(0 <= start && start <= end && end <= text.length);
  assert.deepEqual(readNdr(parseMessage({ text, kind })), facts);
}

const texts = [...fixtureMails(), ...(corpusMails() ?? [])].map(({ bytes }) => bytes.toString('latin1'));

describe('broken reports', () => {
  it('are read when they are cut, doubled and mixed', () => {
    const mail = fc.constantFrom(...texts.filter((text) => text.length < 20_000));
    const cut = fc.tuple(mail, mail, fc.nat(), fc.nat(), fc.nat()).map(([one, other, a, b, c]) => {
      const [from, to] = [a % one.length, b % one.length];
      return one.slice(0, Math.max(from, to)) + other.slice(c % other.length) + one.slice(Math.min(from, to));
    });
    fc.assert(fc.property(cut, fc.constantFrom('text' as const, 'bytes' as const), check), { numRuns: 300 });
  });

  it('are read whatever stands where codes and addresses do', () => {
    const piece = fc.constantFrom(
      '550 ',
      '5.1.1',
      ' -> ',
      '<',
      '>',
      '@',
      'a@b.c',
      '\n',
      '\r',
      '"',
      "'",
      '[',
      ': ',
      '#',
      ' said: ',
      '> ',
    );
    const words = fc.constantFrom(
      'Final-Recipient: rfc822; ',
      'Generating server: ',
      "Remote Server returned '",
      '{LED=',
      '<<< ',
    );
    const lines = fc.array(fc.oneof(piece, words, fc.string()), { maxLength: 40 }).map((all) => all.join(''));
    fc.assert(
      fc.property(lines, (text) => check(text, 'text')),
      { numRuns: 500 },
    );
  });

  // Shapes that make a careless pattern slow: each is read in well under mocha's limit of time, or not at all.
  const walls: [name: string, text: string][] = [
    ['blanks', ' '],
    ['at signs', '@'],
    ['brackets', '<'],
    ['digits', '550 5.1.1 '],
    ['arrows', ' -> 550'],
    ['hosts', 'host a.b['],
    ['quotes', '> a\n'],
    ['answers', "Remote Server returned '550"],
    ['fields', 'Final-Recipient: rfc822; a@b.c\n'],
    ['lines', '\n'],
    ['letters', 'a'],
    ['dots', 'a.'],
    ['entities', '&amp;<p>'],
  ];
  for (const [name, piece] of walls) {
    it(`are read when they are a wall of ${name}`, () => {
      const wall = piece.repeat(300_000 / piece.length);
      check(`From: postmaster@example.com\n\n${wall}\na@example.com\n550 5.1.1 no\n${wall}`, 'text');
      check(`From: postmaster@example.com\nContent-Type: text/html\n\n${wall}`, 'text');
    });
  }
});
