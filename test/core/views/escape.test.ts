import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  clip,
  code,
  codeBlock,
  codeCell,
  csv,
  fileName,
  html,
  htmlLink,
  htmlStyle,
  inert,
  link,
  md,
  powershell,
  prose,
} from '../../../src/core/views/escape.ts';

/** input, and what comes out */
type Table = readonly (readonly [string, string])[];

function table(escape: (text: string) => { toString(): string }, rows: Table): void {
  for (const [input, expected] of rows) {
    it(`${JSON.stringify(input)} is ${JSON.stringify(expected)}`, () =>
      assert.equal(escape(input).toString(), expected));
  }
}

describe('inert: notifications, prompts, labels', () => {
  table(inert, [
    ['554 5.7.1 blocked', '554 5.7.1 blocked'],
    ['[x](command:workbench.action.quit)', '[x] (command:workbench.action.quit)'],
    ['$(trash) x $(sync~spin)', '$ (trash) x $ (sync~spin)'],
    ['a\r\nb\tc', 'a b c'],
    ['abc\u202Egnp.exe', 'abc<U+202E>gnp.exe'],
    ['[x]\u200B(command:y)', '[x]<U+200B>(command:y)'],
    ['\u0000\u001b[31m', '<U+0000><U+001B>[31m'],
    ['\ud800', '<U+D800>'],
    ['Ünïcode 漢字 😀', 'Ünïcode 漢字 😀'],
  ]);

  it('cuts long text', () => assert.equal(inert('a'.repeat(1000)).length, 300));
});

describe('prose: words of a Markdown paragraph', () => {
  table(prose, [
    ['Plain words, (really) - yes.', 'Plain words, (really) - yes.'],
    ['*a* _b_ `c`', '&#42;a&#42; &#95;b&#95; &#96;c&#96;'],
    ['[x](command:y)', '&#91;x&#93;(command:y)'],
    ['![](https://evil.example.com/x.png)', '&#33;&#91;&#93;(https&#58;//evil.example.com/x.png)'],
    ['<img src=x>', '&#60;img src=x&#62;'],
    ['&lt;b&gt;', '&#38;lt;b&#38;gt;'],
    ['http://example.com', 'http&#58;//example.com'],
    ['www.example.com WWW.example.com', 'www&#46;example.com WWW&#46;example.com'],
    ['a@example.com', 'a&#64;example.com'],
    ['# a\n- b', '&#35; a - b'],
    ['- b', '&#45; b'],
    ['1. b', '1&#46; b'],
    ['2) b', '2&#41; b'],
    ['$(trash)', '&#36;(trash)'],
    ['a\u202Eb', 'a&#60;U+202E&#62;b'],
  ]);
});

describe('code: text as written', () => {
  table(code, [
    ['550 5.7.1 <a@b>', '`550 5.7.1 <a@b>`'],
    ['a`b', '``a`b``'],
    ['``', '``` `` ```'],
    [' a ', '`  a  `'],
    ['a\n\n# b', '`a # b`'],
    ['', ''],
    ['\n', ''],
  ]);

  it('leaves no fence inside that is as long as its own', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<string>('`', '``', ' ', 'x', '\n', '\\')), (pieces) => {
        const span = code(pieces.join('')).toString();
        if (span === '') return;
        const fence = /^`+/.exec(span)?.[0] ?? '';
        const inside = span.slice(fence.length, span.length - fence.length);
        assert.ok(span.endsWith(fence));
        assert.ok(!inside.includes('\n'));
        assert.ok(!inside.split(/[^`]+/).includes(fence));
      }),
    );
  });
});

describe('codeCell: text as written, in a table', () => {
  table(codeCell, [
    ['a', '`a`'],
    ['a|b', '`a`&#124;`b`'],
    ['a\\|b', '`a\\`&#124;`b`'],
    ['|', '&#124;'],
  ]);
});

describe('codeBlock: lines as written', () => {
  table(codeBlock, [
    ['a\r\nb\rc', '```text\na\nb\nc\n```'],
    ['```\n[x](command:y)', '````text\n```\n[x](command:y)\n````'],
    ['a\u2028b', '```text\na<U+2028>b\n```'],
  ]);
});

describe('md: a template of ours', () => {
  it('makes words of strings and keeps Markdown', () => {
    assert.equal(md`**${'a*b'}** ${code('c*')} ${550}`.toString(), '**a&#42;b** `c*` 550');
  });
});

describe('link: only to web pages', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['a', 'https://example.com/a?b=c#d', '[a](https://example.com/a?b=c#d)'],
    ['a', 'https://example.com/a)b', '[a](https://example.com/a%29b)'],
    ['[a]', 'https://example.com', '[&#91;a&#93;](https://example.com)'],
    ['a', 'command:x', 'a'],
    ['a', 'http://example.com', 'a'],
    ['a', 'https://example.com/a b', 'a'],
    ['a', 'https://x@example.com', 'a'],
    ['a', 'https://example.com\n(x)', 'a'],
  ];
  for (const [label, url, expected] of rows) {
    it(url, () => assert.equal(link(label, url).toString(), expected));
  }
});

describe('html: what is put in is text', () => {
  table(
    (text) => html`${text}`,
    [
      ['<img src="x" onerror=\'y\'>&', '&#60;img src=&#34;x&#34; onerror=&#39;y&#39;&#62;&#38;'],
      ['abc\u202Egnp.exe', 'abc&#60;U+202E&#62;gnp.exe'],
      ['a\nb', 'a\nb'],
    ],
  );

  it('but for what is HTML already', () => {
    const items = ['<a>', 'b'].map((text) => html`<li>${text}</li>`);
    assert.equal(html`<ol start="${3}">${items}</ol>`.toString(), '<ol start="3"><li>&#60;a&#62;</li><li>b</li></ol>');
  });

  it('links to web pages only', () => {
    const linked = ['https://example.com/?a&b', 'javascript:alert(1)', 'command:x', 'https://x"y', 'https://a.b/ c'];
    assert.deepEqual(
      linked.map((url) => htmlLink('<x>', url).toString()),
      [
        '<a href="https://example.com/?a&#38;b" rel="noreferrer">&#60;x&#62;</a>',
        ...Array<string>(4).fill('&#60;x&#62;'),
      ],
    );
  });

  it('keeps a style sheet inside its element', () => {
    const style = htmlStyle('a::before { content: "</style><script>" }').toString();
    assert.equal(style.match(/<\//g)?.length, 1);
  });
});

describe('csv: a cell that no spreadsheet runs', () => {
  table(csv, [
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['a"b', '"a""b"'],
    ['a\r\nb', '"a\r\nb"'],
    ['=1+1', "'=1+1"],
    ['\t=1+1', '"\'\t=1+1"'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    ['a;=1', '"a;=1"'],
  ]);
});

describe('powershell: a string literal', () => {
  table(powershell, [
    ["o'brien@example.com", "'o''brien@example.com'"],
    ['a\u2019; Remove-Item y #', "'a\u2019\u2019; Remove-Item y #'"],
    ['\u2018\u201a\u201b', "'\u2018\u2018\u201a\u201a\u201b\u201b'"],
    ['$(x) `n', "'$(x) `n'"],
    ['a\nb', "'a b'"],
  ]);
});

describe('fileName', () => {
  table(fileName, [
    ['report.eml', 'report.eml'],
    ['../../etc/passwd', 'etc_passwd'],
    ['C:\\a\\b.txt', 'C_a_b.txt'],
    ['.bashrc', 'bashrc'],
    ['con.txt', '_con.txt'],
    ['LPT1', '_LPT1'],
    ['a\u202Etxt.exe', 'atxt.exe'],
    ['x. . ', 'x'],
    ['///', 'unnamed'],
    ['', 'unnamed'],
  ]);
});

describe('clip', () => {
  it('cuts no pair of surrogates', () => assert.equal(clip('ab😀c', 4), 'ab…'));
});
