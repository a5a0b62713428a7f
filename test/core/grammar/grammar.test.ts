import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Token, tokenize } from './tokenizer.ts';

/** A claim under a line: the chars from `start` to `end` have the scope, or with `!` none of them has. */
interface Claim {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly scope: string;
  readonly wanted: boolean;
}

/**
 * A `.scopes` file: `= grammar`, then lines of a mail behind `>`, and under each the claims, behind `#`:
 * carets below the chars, and the scope or a head of it.
 */
function parse(file: string): { scopeName: string; lines: string[]; claims: Claim[] } {
  const lines: string[] = [];
  const claims: Claim[] = [];
  let scopeName = '';
  for (const row of file.split('\n').filter(Boolean)) {
    const rest = row.slice(1);
    if (row.startsWith('=')) scopeName = rest.trim();
    else if (row.startsWith('>')) lines.push(rest);
    else claims.push(claim(rest, lines.length - 1));
  }
  return { scopeName, lines, claims };
}

function claim(row: string, line: number): Claim {
  const found = /^\s*(\^+) (!?)(\S+)$/.exec(row);
  assert.ok(found, `not a claim: ${row}`);
  const [, carets, not, scope] = found as unknown as [string, string, string, string];
  const start = row.indexOf('^');
  return { line, start, end: start + carets.length, scope, wanted: not === '' };
}

function has(token: Token, scope: string): boolean {
  return token.scopes.some((one) => one === scope || one.startsWith(`${scope}.`));
}

describe('grammar', () => {
  const folder = path.join(import.meta.dirname, 'scopes');
  const files = readdirSync(folder).filter((name) => name.endsWith('.scopes'));

  it('has its cases', () => assert.ok(files.length >= 8));

  for (const name of files) {
    it(`colours ${path.basename(name, '.scopes')}`, async () => {
      const { scopeName, lines, claims } = parse(readFileSync(path.join(folder, name), 'utf8'));
      const tokens = await tokenize(scopeName, lines);
      assert.ok(claims.length > 0);
      for (const { line, start, end, scope, wanted } of claims) {
        const text = lines[line] ?? '';
        assert.ok(end <= text.length, `claim past the end of: ${text}`);
        for (const token of tokens[line] ?? []) {
          if (token.end <= start || token.start >= end) continue;
          const what = `${JSON.stringify(text.slice(start, end))} in ${JSON.stringify(text)}`;
          assert.equal(has(token, scope), wanted, `${what}: ${scope}; is ${token.scopes.join(' ')}`);
        }
      }
    });
  }

  it('keeps its place in a long mail: what opened before a boundary is closed by it', async () => {
    const part = ['--b', 'Content-Type: text/html', '', '<p unclosed "quote', ''];
    const lines = [
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...Array<string[]>(200).fill(part).flat(),
      '--b--',
      'end',
    ];
    const last = (await tokenize('text.mail.ndr-lens', lines)).at(-1);
    assert.deepEqual(last?.[0]?.scopes, ['text.mail.ndr-lens']);
  });

  it('names only scopes that a default theme knows, and none but of failures that one shows in red', () => {
    // keyword.control, keyword.other and storage are red in Light 2026, entity.other.attribute-name in Light+.
    const known =
      /^(?:comment|constant\.(?:numeric|language|character\.escape|other)|entity\.name\.(?:tag|function|type)|invalid|keyword\.operator|markup\.(?:heading|inserted|underline\.link)|meta|punctuation|string|support\.(?:type|function)|variable)\./;
    const grammar = readFileSync('syntaxes/eml.tmLanguage.json', 'utf8');
    const names = [...grammar.matchAll(/"(?:name|contentName)": "([a-z][^" ]*\.mail)"/g)].map(([, name = '']) => name);
    assert.ok(names.length > 50);
    assert.deepEqual(
      names.filter((name) => !known.test(name)),
      [],
    );
  });
});
