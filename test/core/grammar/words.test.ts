import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** What VS Code takes for one word: the ranges of hovers, and of a double click where the separators agree. */
const { wordPattern } = JSON.parse(readFileSync('language-configuration.json', 'utf8')) as {
  wordPattern: { pattern: string; flags: string };
};

const lines: readonly (readonly [line: string, words: readonly string[]])[] = [
  ['To: "Ana" <ana.lopez+x@contoso.com>', ['To', 'Ana', 'ana.lopez+x@contoso.com']],
  ['Message-ID: <a/b=c$1@host.example>', ['Message-ID', 'a/b=c$1@host.example']],
  ['Status: 5.7.1', ['Status', '5.7.1']],
  ['smtp;554 5.7.1 <dest@example.org>:', ['smtp', '554', '5.7.1', 'dest@example.org']],
  ['[192.0.2.7] ([2001:db8::1]) ::1', ['192.0.2.7', '2001:db8::1', '::1']],
  ['fe80::4c1:22ff:fe33:4455%4', ['fe80::4c1:22ff:fe33:4455', '4']],
  ['CIP:203.0.113.9;H:mx.example.org;', ['CIP', '203.0.113.9', 'H', 'mx.example.org']],
  ['spf=pass smtp.mailfrom=contoso.com;', ['spf', 'pass', 'smtp.mailfrom', 'contoso.com']],
  ['jürgen@bücher.example 用户@例子.example', ['jürgen@bücher.example', '用户@例子.example']],
];

describe('word pattern', () => {
  for (const [line, words] of lines) {
    it(line, () => assert.deepEqual(line.match(new RegExp(wordPattern.pattern, `${wordPattern.flags}g`)), words));
  }
});
